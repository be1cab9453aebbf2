// Every rule, the gravest first: in this order findings are shown.
import type { FactRecord } from '../../record/record.ts';
import type { Finding } from '../claim.ts';
import type { Reading } from '../read-text.ts';
import { chargeAsFact } from './charge-as-fact.ts';
import { likelihood } from './likelihood.ts';
import { missingAttribution } from './missing-attribution.ts';
import { namedGroup } from './named-group.ts';
import type { Rule, Said } from './rule.ts';
import { targetAsBreach } from './target-as-breach.ts';
import { turnedRound } from './turned-round.ts';
import { unheardAnswer } from './unheard-answer.ts';
import { wrongDate } from './wrong-date.ts';
import { wrongNumber } from './wrong-number.ts';
import { wrongSpeaker } from './wrong-speaker.ts';

const ORDER: readonly Rule[] = [
  unheardAnswer,
  turnedRound,
  chargeAsFact,
  wrongSpeaker,
  namedGroup,
  targetAsBreach,
  wrongNumber,
  wrongDate,
  likelihood,
  missingAttribution,
];

/** Everything in which a claim departs from a fact. */
export function findingsOf(claim: Reading, said: Said, record: FactRecord): Finding[] {
  return ORDER.flatMap((rule) => rule(claim, said, record) ?? []);
}

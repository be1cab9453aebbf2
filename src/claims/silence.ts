// "China did not respond": a claim that somebody stayed silent, which an answer on record gainsays.

import type { Fact, FactRecord } from '../record/record.ts';
import { lineOf } from '../search/fields.ts';
import type { Reading } from './read-text.ts';
import { NEGATING } from './words.ts';

const ANSWERING =
  /^(?:respon(?:d|ds|ded|se)|repl(?:y|ied)|answer(?:ed)?|comment(?:s|ed)?|react(?:ed|ion)?|den(?:y|ied|ial)|rebut(?:ted)?|reject(?:ed)?|dispute[ds]?|silent)$/;
/** How many words behind a "not" the answer may stand: "has not so far given any comment". */
const REACH = 5;
/** What is answered, where the claim says no more of it than this. */
const ANSWERED =
  /^(?:allegations?|accusations?|claims?|charges?|indictment|sanctions?|attacks?|hacks?|hacking|cyber\w*|reports?|publicly|british|american|western|uk|us|on|to|the|of|about|any|all|so|far|yet|made|given|gave|offered|has|have|had|did|does|and|or|by|against|it|them|these|those|this|that|a|not|no|never|nothing)$/;

/** The party that a claim says has answered nothing; undefined where it says no such thing, or says it of one point. */
export function silentParty({ words, names }: Reading): string | undefined {
  const at = words.findIndex((word) => NEGATING.has(word));
  const subject = names.find((name) => name.at < at);
  if (at < 0 || !subject) return undefined;
  const rest = words.slice(at + 1);
  if (!rest.slice(0, REACH).some((word) => ANSWERING.test(word))) return undefined;
  const isGeneral = rest.every((word) => ANSWERING.test(word) || ANSWERED.test(word));
  return isGeneral ? subject.value : undefined;
}

/** The denial by a party, or in its name, that answers most of the record. */
export function widestDenialBy(party: string, record: FactRecord): Fact | undefined {
  return record.facts
    .filter((fact) => isDenialBy(party, fact, record))
    .sort((a, b) => b.answers.length - a.answers.length)[0];
}

/** True for a denial by somebody of the accused side who speaks for the party. */
export const isDenialBy = (party: string, { kind, by }: Fact, record: FactRecord): boolean =>
  kind === 'denied' && record.parties.get(by)?.side === 'accused' && lineOf(by, record).includes(party);

// No answer: that there is none, why, and what comes nearest.
import type { CitedFact, Declined } from '../../answer/answer.ts';
import { declineText, declineWhy } from '../../answer/decline-wording.ts';
import { DID_YOU_MEAN, NEAREST } from '../../answer/wording.ts';
import { listedRow } from './fact-blocks.ts';
import { optional, type Part, RANK } from './fit-into.ts';
import { ASK } from './ids.ts';
import { bold, code, literal } from './mrkdwn.ts';
import { actions, button, section, smallMarkup, smallPrint } from './parts.ts';

const MORE_HELP = 'Ask in other words, or see `/sayswho help` for what can be asked.';

export function declinedBlocks(declined: Declined): Part[] {
  const { reason, faults, nearest, didYouMean } = declined;
  const why = declineWhy(declined);
  return [
    section(`${bold(declineText(reason))}${why === undefined ? '' : `\n${literal(why)}`}`),
    ...faults.slice(0, FAULTS_SHOWN).map(faultBlock),
    ...(didYouMean === undefined ? [] : didYouMeanBlocks(didYouMean)),
    ...nearestParts(nearest),
    smallMarkup(MORE_HELP),
  ];
}

const FAULTS_SHOWN = 5;
const FAULT_SHOWN = 500;

const faultBlock = ({ filter, expected }: Declined['faults'][number]) =>
  section(`${code(filter)} means nothing here. Expected ${literal(expected, FAULT_SHOWN)}.`);

const didYouMeanBlocks = (question: string) => [
  smallPrint(DID_YOU_MEAN),
  actions(button(ASK, question, question, question)),
];

function nearestParts(nearest: readonly CitedFact[]): Part[] {
  if (nearest.length === 0) return [];
  return [smallPrint(NEAREST), ...nearest.map((fact) => optional(RANK.further, listedRow(fact)))];
}

// How well the claim check does, by verdict.
// npm run bench:claims -- [--sealed: the sealed claims too, in sum only] [--failures: of the open claims]
import { createClaims } from '../../src/claims/check-claims.ts';
import { loadRecord } from '../../src/record/load.ts';
import { type ClaimScores, isRight, type Judged, judge, readClaims, scoreClaims } from '../claims/score.ts';
import { hasFlag, percent, print, table } from './table.ts';

function scoresTable({ verdicts }: ClaimScores): string {
  const rows = verdicts.map(({ verdict, filed, precision, recall }) => [
    verdict,
    filed,
    percent(precision),
    percent(recall),
  ]);
  return table(['verdict', 'filed', 'precision', 'recall'], rows);
}

const summary = ({ accuracy, facts, rules, invented, falselyOnRecord, notOnRecord }: ClaimScores): string =>
  `false claims called on record ${falselyOnRecord} of ${notOnRecord} · right verdict ${percent(accuracy)} · right fact ${percent(facts)} · right rule ${percent(rules)} · given a fact where none is close ${percent(invented)}`;

function failuresOf(judged: readonly Judged[]): string {
  const failed = judged.filter((each) => !isRight(each));
  return failed
    .map(({ filed, got }) => {
      const found = `${got.verdict} ${got.fact?.id ?? ''} ${got.findings.map(({ rule }) => rule).join(', ')}`;
      return `${filed.category}: ${filed.claim}\n  wanted ${filed.verdict} ${filed.facts.join(' or ')}\n  got    ${found}`;
    })
    .join('\n');
}

const { checkClaims } = createClaims(await loadRecord('data'));
for (const name of hasFlag('sealed') ? ['claims', 'sealed'] : ['claims']) {
  const judged = judge(readClaims(`${name}.jsonl`), checkClaims);
  const scores = scoreClaims(judged);
  print(`\n${name}: ${judged.length} claims\n\n${scoresTable(scores)}\n\n${summary(scores)}`);
  if (hasFlag('failures') && name === 'claims') print(`\n${failuresOf(judged)}`);
}

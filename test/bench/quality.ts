// How well each search does over the record on the question sets.
// npm run bench:quality -- [--sealed] [--failures] [--full: slow peers get every question] [--alone: no peers]
//   [--quick: only the peers that take no more than a minute; the others take half an hour]
import { loadRecord } from '../../src/record/load.ts';
import { type Report, readQuestions } from '../questions/score.ts';
import { measure, measurePeer, PEERS, type Shares, sharesOf, totalOf } from './measure.ts';
import { bm25 } from './peers/bm25.ts';
import { miniSearch } from './peers/minisearch.ts';
import { orama } from './peers/orama.ts';
import { hasFlag, percent, print, table } from './table.ts';

const MEASURES = ['right first', 'in first 3', 'kept', 'declined', 'end to end'];
const SETS = {
  open: ['open-a.jsonl', 'open-b.jsonl', 'open-c.jsonl', 'open-d.jsonl', 'open-f.jsonl', 'open-h.jsonl'],
  hard: ['hard.jsonl'],
  /** Claims and hearsay, each with a question behind it. */
  told: ['open-e.jsonl'],
  /** Written by people who did not know the record. */
  blind: ['open-g.jsonl'],
  sealed: ['sealed.jsonl', 'sealed-b.jsonl', 'sealed-c.jsonl', 'sealed-d.jsonl'],
  'sealed, later': ['sealed-e.jsonl', 'sealed-f.jsonl'],
  /** Written last, and asked least often. */
  'sealed, blind': ['sealed-g.jsonl'],
} as const;

const cells = (shares: Shares | undefined): (string | undefined)[] =>
  [shares?.first, shares?.three, shares?.kept, shares?.declined, shares?.end].map(percent);

/** Says Who on each category, then on all of them. */
function byCategory({ byCategory: scores }: Report): string {
  const summed = ['answerable', 'unanswerable', 'all'];
  const names = [...scores.keys()].filter((name) => !summed.includes(name)).sort();
  const rows = [...names, ...summed].flatMap((name) => {
    const score = scores.get(name);
    return score ? [[name, score.asked, ...cells(sharesOf(score))]] : [];
  });
  return table(['Says Who', 'asked', ...MEASURES], rows);
}

function failuresOf({ failures }: Report): string {
  return failures
    .map(({ question: { question, category, facts }, got }) => {
      const wanted = facts.length > 0 ? facts.join(' or ') : 'silence';
      return `${category}: ${question}\n  wanted ${wanted}\n  got    ${got.slice(0, 3).join(', ') || 'silence'}`;
    })
    .join('\n');
}

const record = await loadRecord('data');
const names = hasFlag('sealed')
  ? (Object.keys(SETS) as (keyof typeof SETS)[])
  : (['open', 'hard', 'told', 'blind'] as const);
const sets = names.map((name) => readQuestions(...SETS[name]));
const ours = sets.map((set) => measure(record, set));
print(`${record.facts.length} facts, record of ${record.dossier.asOf}`);
const QUICK = new Set([bm25, miniSearch, orama]);
const chosen = PEERS.filter((peer) => !hasFlag('quick') || QUICK.has(peer));
const peers = hasFlag('alone') ? [] : chosen.map((peer) => measurePeer(peer, record, sets, hasFlag('full')));
print('Peers decline below the cut on their own score that serves them best on the open sets.');
ours.forEach((report, at) => {
  const rows = peers.map(({ name, cut, reports }) => [
    name,
    reports[at]?.byCategory.get('all')?.asked,
    ...cells(reports[at] && totalOf(reports[at])),
    `${cut.on} ${cut.at.toFixed(3)}`,
  ]);
  const first = ['Says Who', sets[at]?.length, ...cells(totalOf(report)), 'its own rule'];
  print(
    `\n${names[at]} questions\n\n${table(['', 'asked', ...MEASURES, 'declines below'], [first, ...rows])}`,
  );
  print(`\n${byCategory(report)}`);
  if (hasFlag('failures') && !names[at]?.startsWith('sealed')) print(`\n${failuresOf(report)}`);
});

// The pure part of the quality benchmark: a record and questions in, how well each system does out.
import { createAsk } from '../../src/answer/ask.ts';
import type { FactRecord } from '../../src/record/record.ts';
import { type Question, type Report, type Score, type System, score } from '../questions/score.ts';
import { bestCut, type Cut, withCut } from './decline.ts';
import { documentsOf, OPEN, openDocumentsOf } from './documents.ts';
import { bm25 } from './peers/bm25.ts';
import { fuseDefault, fuseToken } from './peers/fuse.ts';
import { miniSearch } from './peers/minisearch.ts';
import { orama } from './peers/orama.ts';
import type { Peer, Ranked, Ranker } from './peers/peer.ts';
import { perTerm } from './peers/ufuzzy.ts';

export const PEERS: readonly Peer[] = [fuseDefault, fuseToken, miniSearch, perTerm, orama, bm25];

/** Says Who as a system: the ids of the facts it answers with, none where it declines. */
export function saysWho(record: FactRecord): System {
  const ask = createAsk(record);
  return (question) => {
    const answer = ask(question);
    return answer.status === 'answered' ? answer.facts.map(({ id }) => id) : [];
  };
}

/** How well Says Who does on the questions, without its peers. */
export const measure = (record: FactRecord, questions: readonly Question[]): Report =>
  score(saysWho(record), questions);

export interface Measured {
  readonly name: string;
  readonly cut: Cut;
  /** One report for each set of questions. */
  readonly reports: readonly Report[];
}

/**
 * One peer over the same record and questions, with the questions that facts leave open or without them, whichever serves
 * it better.
 *
 * @param sets question sets; all choices are made on the first
 * @param full false to ask slow peers a sample only
 */
export function measurePeer(
  peer: Peer,
  record: FactRecord,
  sets: readonly (readonly Question[])[],
  full: boolean,
): Measured {
  const asked = sets.map((set) => (full ? set : everySo(peer.every ?? 1, set)));
  const facts = documentsOf(record);
  const rankers = [facts, [...facts, ...openDocumentsOf(record)]].map((documents) =>
    remembering(silentOnOpen(peer.build(documents))),
  );
  const tried = rankers.map((ranker) => {
    const cut = bestCut(ranker, asked[0] ?? []);
    return { name: peer.name, cut, reports: asked.map((set) => score(withCut(ranker, cut), set)) };
  });
  const rightOf = ({ reports: [first] }: Measured): number => first?.byCategory.get('all')?.end ?? 0;
  return tried.reduce((best, one) => (rightOf(one) > rightOf(best) ? one : best));
}

/** Nothing where an open question comes first; open questions are never shown. */
const silentOnOpen =
  (ranker: Ranker): Ranker =>
  (question) => {
    const ranked = ranker(question);
    return ranked[0]?.id.startsWith(OPEN) ? [] : ranked.filter(({ id }) => !id.startsWith(OPEN));
  };

const everySo = <T>(step: number, list: readonly T[]): T[] => list.filter((_, at) => at % step === 0);

/** Asks each question once, however often its answer is looked at. */
function remembering(ranker: Ranker): Ranker {
  const known = new Map<string, readonly Ranked[]>();
  return (question) => {
    const ranked = known.get(question) ?? ranker(question);
    known.set(question, ranked);
    return ranked;
  };
}

/** Shares of a score, 0 to 1; undefined where nothing of the kind was asked. */
export interface Shares {
  readonly first: number | undefined;
  readonly three: number | undefined;
  readonly kept: number | undefined;
  readonly declined: number | undefined;
  readonly end: number | undefined;
}

/** Right first, in the first three and kept of the answerable; declined of the unanswerable; end to end of all. */
export function sharesOf({ asked, answerable, first, three, kept, declined, end }: Score): Shares {
  return {
    first: share(first, answerable),
    three: share(three, answerable),
    kept: share(kept, answerable),
    declined: share(declined, asked - answerable),
    end: share(end, asked),
  };
}

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** The shares over everything that was asked. */
export function totalOf({ byCategory }: Report): Shares {
  const all = byCategory.get('all');
  if (!all) throw new Error('Expected at least one question, got none');
  return sharesOf(all);
}

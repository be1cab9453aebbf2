// Reads a public collection with judgements (documents, queries, who is relevant to what) and scores rankings by it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CollectionDocument {
  readonly id: number;
  readonly title: string;
  readonly body: string;
}

export interface Query {
  readonly id: number;
  readonly text: string;
  /** The same with one typing error. */
  readonly typo: string;
}

export interface Collection {
  readonly documents: readonly CollectionDocument[];
  readonly queries: readonly Query[];
  /** Query id -> document id -> relevance, higher is better. */
  readonly judgements: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

interface Judgement {
  readonly queryId: number;
  readonly docId: number;
  readonly relevance: number;
}

/** @param folder holds `docs.json`, `queries.json` and `qrels.json` */
export function readCollection(folder: string): Collection {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  const judgements = new Map<number, Map<number, number>>();
  for (const { queryId, docId, relevance } of read<readonly Judgement[]>('qrels.json')) {
    const known = judgements.get(queryId) ?? new Map<number, number>();
    judgements.set(queryId, known.set(docId, relevance));
  }
  return { documents: read('docs.json'), queries: read('queries.json'), judgements };
}

const DEPTH = 10;

/** nDCG at 10 with linear gain: 1 where the most relevant documents stand first, in the best order. */
export function ndcg(ranked: readonly number[], relevance: ReadonlyMap<number, number>): number {
  const ideal = [...relevance.values()].sort((a, b) => b - a);
  const best = gainOf(ideal);
  return best === 0 ? 0 : gainOf(ranked.map((id) => relevance.get(id) ?? 0)) / best;
}

const gainOf = (relevances: readonly number[]): number =>
  relevances
    .slice(0, DEPTH)
    .reduce((sum, relevance, at) => sum + Math.max(0, relevance) / Math.log2(at + 2), 0);

/** A search over the collection: question in, document ids out, best first. */
export type Ranking = (question: string) => readonly number[];

/** The mean nDCG over all queries, as they are and with their typing errors. */
export function meanNdcg(
  ranking: Ranking,
  { queries, judgements }: Collection,
): { clean: number; typo: number } {
  const mean = (text: (query: Query) => string): number =>
    queries.reduce(
      (sum, query) => sum + ndcg(ranking(text(query)), judgements.get(query.id) ?? new Map()),
      0,
    ) / queries.length;
  return { clean: mean(({ text }) => text), typo: mean(({ typo }) => typo) };
}

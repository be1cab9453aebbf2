// Okapi BM25 over the whole text of a document, exact stems only.
import { textOf } from '../documents.ts';
import { LIMIT, type Peer, type Ranked, type Ranker, stemsOf } from './peer.ts';

const K1 = 0.9;
const B = 0.4;

/** BM25 over any texts: Porter stems, stop words out. */
export function createBm25(texts: readonly { readonly id: string; readonly text: string }[]): Ranker {
  const postings = new Map<string, Map<number, number>>();
  const lengths = texts.map(({ text }, position) => {
    const stems = stemsOf(text);
    for (const term of stems) {
      const holders = postings.get(term) ?? new Map<number, number>();
      postings.set(term, holders.set(position, (holders.get(position) ?? 0) + 1));
    }
    return stems.length;
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  return (question) => {
    const sums = new Map<number, number>();
    for (const term of new Set(stemsOf(question))) {
      const holders = postings.get(term) ?? new Map<number, number>();
      const idf = Math.log(1 + (texts.length - holders.size + 0.5) / (holders.size + 0.5));
      for (const [position, count] of holders) {
        const norm = K1 * (1 - B + (B * (lengths[position] ?? 0)) / average);
        sums.set(position, (sums.get(position) ?? 0) + (idf * count * (K1 + 1)) / (count + norm));
      }
    }
    return [...sums]
      .map(([position, score]): Ranked => ({ id: texts[position]?.id ?? '', score }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, LIMIT);
  };
}

export const bm25: Peer = {
  name: 'BM25',
  build: (documents) =>
    createBm25(documents.map((document) => ({ id: document.id, text: textOf(document) }))),
};

import uFuzzy from '@leeoniya/ufuzzy';
import type { FactDocument } from '../documents.ts';
import { contentWordsOf, LIMIT, type Peer, type Ranked } from './peer.ts';

/** Each word of the question on its own, one error allowed; a fact earns the word's rarity times its best field. */
export const perTerm: Peer = {
  name: 'uFuzzy, per term + idf',
  build: (documents) => {
    const engine = new uFuzzy({ intraMode: 1, interLft: 2 });
    const texts = documents.flatMap(weighedTexts);
    const haystack = texts.map(({ text }) => text);
    return (question) => {
      const sums = new Map<string, number>();
      for (const word of new Set(contentWordsOf(question))) {
        const best = new Map<string, number>();
        for (const at of engine.filter(haystack, word) ?? []) {
          const { id = '', weight = 0 } = texts[at] ?? {};
          if (weight > (best.get(id) ?? 0)) best.set(id, weight);
        }
        const idf = Math.log(1 + (documents.length - best.size + 0.5) / (best.size + 0.5));
        for (const [id, weight] of best) sums.set(id, (sums.get(id) ?? 0) + weight * idf);
      }
      return topOf(sums);
    };
  },
};

const weighedTexts = ({ id, statement, asks, quotations, parties }: FactDocument) => [
  { id, text: statement, weight: 1 },
  ...asks.map((text) => ({ id, text, weight: 1 })),
  ...quotations.map((text) => ({ id, text, weight: 0.7 })),
  ...parties.map((text) => ({ id, text, weight: 0.5 })),
];

const topOf = (sums: ReadonlyMap<string, number>): Ranked[] =>
  [...sums]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, LIMIT);

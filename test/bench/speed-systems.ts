// What the speed benchmark builds and asks: our search and its peers, each as a function from question to fact ids.
import MiniSearch from 'minisearch';
import type { FactRecord } from '../../src/record/record.ts';
import { createSearch } from '../../src/search/search.ts';
import { type FactDocument, FIELDS } from './documents.ts';
import { fuseDefault, fuseToken } from './peers/fuse.ts';
import { orama } from './peers/orama.ts';
import { isContent, LIMIT, type Peer, wordsOf } from './peers/peer.ts';
import { perTerm } from './peers/ufuzzy.ts';

export type Finder = (question: string) => readonly string[];

export interface Timed {
  readonly name: string;
  build(record: FactRecord, documents: readonly FactDocument[]): Finder;
}

const ours: Timed = {
  name: 'Says Who',
  build: (record) => {
    const search = createSearch(record);
    return (question) =>
      search(question)
        .whole.hits.slice(0, LIMIT)
        .map(({ fact }) => fact.id);
  },
};

/** As fast as it can be with fuzziness: no stems, no prefixes, stop words out. */
const miniSearch: Timed = {
  name: 'MiniSearch, fuzzy .2',
  build: (_, documents) => {
    const engine = new MiniSearch<FactDocument>({
      fields: [...FIELDS],
      tokenize: wordsOf,
      processTerm: (term) => (isContent(term) ? term : null),
      searchOptions: { fuzzy: 0.2 },
    });
    engine.addAll(documents);
    return (question) =>
      engine
        .search(question)
        .slice(0, LIMIT)
        .map(({ id }) => String(id));
  },
};

const timed = ({ name, build }: Peer): Timed => ({
  name,
  build: (_, documents) => {
    const ranker = build(documents);
    return (question) => ranker(question).map(({ id }) => id);
  },
});

/** Ours and the one it is measured against come first. */
export const SYSTEMS: readonly [Timed, Timed, ...Timed[]] = [
  ours,
  miniSearch,
  timed(orama),
  timed(perTerm),
  timed(fuseToken),
  timed(fuseDefault),
];

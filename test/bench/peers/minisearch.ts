import MiniSearch from 'minisearch';
import { stem } from '../../../src/search/stem.ts';
import { FIELDS, type JoinedDocument, joined } from '../documents.ts';
import { isContent, LIMIT, type Peer, wordsOf } from './peer.ts';

/** Stop words out, Porter stems, fuzzy .2, prefixes of longer words, statement and asks before the rest. */
export const miniSearch: Peer = {
  name: 'MiniSearch, tuned',
  build: (documents) => {
    const engine = new MiniSearch<JoinedDocument>({
      fields: [...FIELDS],
      tokenize: wordsOf,
      processTerm: (term) => (isContent(term) ? stem(term) : null),
      searchOptions: {
        fuzzy: 0.2,
        prefix: (term) => term.length > 3,
        boost: { statement: 2, asks: 2 },
      },
    });
    engine.addAll(documents.map(joined));
    return (question) =>
      engine
        .search(question)
        .slice(0, LIMIT)
        .map(({ id, score }) => ({ id: String(id), score }));
  },
};

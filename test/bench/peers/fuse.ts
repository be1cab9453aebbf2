// Fuse over the facts: as it comes, and as well as it is known to do.
import Fuse from 'fuse.js';
import { type FactDocument, FIELDS, type JoinedDocument, joined } from '../documents.ts';
import { contentWordsOf, LIMIT, type Peer } from './peer.ts';

/** Defaults, the whole question as one pattern. */
export const fuseDefault: Peer = {
  name: 'Fuse, default',
  every: 24,
  build: (documents) => {
    const fuse = new Fuse<FactDocument>(documents, { includeScore: true, keys: [...FIELDS] });
    return (question) =>
      fuse
        .search(question, { limit: LIMIT })
        .map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }));
  },
};

/** Token search with the settings that did best: a narrow threshold, no length norm, no stop words. */
export const fuseToken: Peer = {
  name: 'Fuse, token search, tuned',
  every: 6,
  build: (documents) => {
    const fuse = new Fuse<JoinedDocument>(documents.map(joined), {
      includeScore: true,
      keys: [...FIELDS],
      useTokenSearch: true,
      threshold: 0.25,
      ignoreLocation: true,
      ignoreFieldNorm: true,
    });
    return (question) => {
      const pattern = contentWordsOf(question).join(' ');
      if (pattern === '') return [];
      return fuse
        .search(pattern, { limit: LIMIT })
        .map(({ item, score = 1 }) => ({ id: item.id, score: 1 - score }));
    };
  },
};

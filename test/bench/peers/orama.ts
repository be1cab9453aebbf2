import { create, insert, search } from '@orama/orama';
import { STOP_WORDS } from '../../../src/search/english.ts';
import { FIELDS, joined } from '../documents.ts';
import { LIMIT, type Peer } from './peer.ts';

const BOOST = { statement: 2, asks: 2 };

/** Tolerance 1, stems, stop words out. */
export const orama: Peer = {
  name: 'Orama, tolerance 1',
  build: (documents) => {
    const base = create({
      schema: { id: 'string', statement: 'string', asks: 'string', quotations: 'string', parties: 'string' },
      components: { tokenizer: { language: 'english', stemming: true, stopWords: [...STOP_WORDS] } },
    });
    for (const document of documents) {
      const added = insert(base, { ...joined(document) });
      if (added instanceof Promise) throw new Error('Expected Orama to insert at once, got a promise');
    }
    return (question) => {
      const found = search(base, {
        term: question,
        properties: [...FIELDS],
        tolerance: 1,
        boost: BOOST,
        limit: LIMIT,
      });
      if (found instanceof Promise) throw new Error('Expected Orama to search at once, got a promise');
      return found.hits.map(({ document, score }) => ({ id: document.id, score }));
    };
  },
};

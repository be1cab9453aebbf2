// Our search and its peers over a public collection: each document is one fact, and nothing is known of the subject.
import MiniSearch from 'minisearch';
import type { Fact, FactRecord } from '../../src/record/record.ts';
import { createSearch } from '../../src/search/search.ts';
import { stem } from '../../src/search/stem.ts';
import type { CollectionDocument, Ranking } from './collection.ts';
import { createBm25 } from './peers/bm25.ts';
import { isContent, wordsOf } from './peers/peer.ts';

/** The title is what the document states, the abstract is its words. */
const factOf = ({ id, title, body }: CollectionDocument): Fact => ({
  id: String(id),
  statement: title,
  kind: 'reported',
  by: 'author',
  about: [],
  said: '1960',
  answers: [],
  asks: [],
  leavesOpen: [],
  quotations: [{ source: 'collection', paragraph: 1, text: body }],
  topic: 'collection',
});

/** A record without parties, sources, synonyms or stop words of its own. */
export function recordOf(documents: readonly CollectionDocument[]): FactRecord {
  const facts = documents.map(factOf);
  return {
    dossier: { title: '', summary: '', asOf: '1960-01-01', questions: [], unknowns: [], topics: [] },
    facts,
    factById: new Map(facts.map((fact) => [fact.id, fact])),
    parties: new Map(),
    sources: new Map(),
    differences: [],
    language: { synonyms: [], everyday: {}, stopWords: [], elsewhere: [], outside: [], privateLife: [] },
    version: 'collection',
  };
}

export function ours(documents: readonly CollectionDocument[]): Ranking {
  const search = createSearch(recordOf(documents));
  return (question) => search(question).whole.hits.map(({ fact }) => Number(fact.id));
}

/** Titles count twice: once by themselves and once as the beginning of the abstract. */
export function bm25(documents: readonly CollectionDocument[]): Ranking {
  const ranker = createBm25(
    documents.map(({ id, title, body }) => ({ id: String(id), text: `${title}\n${body}` })),
  );
  return (question) => ranker(question).map(({ id }) => Number(id));
}

/** Stop words out, Porter stems. */
export function miniSearch(documents: readonly CollectionDocument[], fuzzy: number): Ranking {
  const engine = new MiniSearch<CollectionDocument>({
    fields: ['title', 'body'],
    tokenize: wordsOf,
    processTerm: (term) => (isContent(term) ? stem(term) : null),
    searchOptions: { fuzzy },
  });
  engine.addAll(documents);
  return (question) => engine.search(question).map(({ id }) => Number(id));
}

// Everything that can be asked of a record, behind one door.
import type { Fact, FactRecord } from '../record/record.ts';
import { buildSearch } from '../search/search.ts';
import { finish, type Steps } from '../search/steps.ts';
import { createAlsoSaidBy } from './also-said-by.ts';
import type { Answer, CitedFact } from './answer.ts';
import { type Ask, createAsk } from './ask.ts';
import { KEPT_WITHOUT_WORDS } from './asked-words.ts';
import { citeFact } from './cite.ts';
import { createConsult } from './consult.ts';
import { remembered } from './remembered.ts';
import type { FactView, Overview, View } from './view.ts';
import { factView } from './views/fact-view.ts';
import { createOverview } from './views/overview.ts';

/** The record as the rest of the program sees it: questions in, values out. */
export interface Library {
  /** Answers a question. */
  readonly ask: Ask;
  /** Answers a request: one of the views (`timeline charges`, `who APT31`) or else a question. */
  readonly consult: (request: string) => Answer | View;
  /** Everything about one fact, or undefined where no fact has this id. */
  readonly fact: (id: string) => FactView | undefined;
  /** Facts for someone who is typing, best first, at most `limit`; all facts by id where nothing is typed. */
  readonly suggest: (typed: string, limit: number) => readonly CitedFact[];
  readonly overview: Overview;
  readonly record: FactRecord;
}

/** Builds everything that can be asked of a record. Pure: the same request and record give the same value. */
export const createLibrary = (record: FactRecord): Library => finish(buildLibrary(record));

/** The same in steps, for a bot that goes on answering meanwhile. */
export function* buildLibrary(record: FactRecord): Steps<Library> {
  const search = yield* buildSearch(record);
  const ask = createAsk(record, search);
  const alsoSaidBy = createAlsoSaidBy(record, search);
  const card = (fact: Fact): FactView => factView(fact, record, alsoSaidBy);
  const suggest: Library['suggest'] = (typed, limit) => {
    const found = typed.trim() === '' ? record.facts : search(typed).whole.hits.map(({ fact }) => fact);
    return found.slice(0, limit).map((fact) => citeFact(fact, record));
  };
  yield;
  const consult = remembered(createConsult(record, { ask, suggest, card }), KEPT_WITHOUT_WORDS);
  yield;
  return {
    ask,
    consult,
    fact: (id) => {
      const fact = record.factById.get(id);
      return fact && card(fact);
    },
    suggest,
    overview: createOverview(record),
    record,
  };
}

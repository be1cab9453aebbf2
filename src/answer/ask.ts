// The library's front door: a record in, a function from question to answer out.
import { createHash } from 'node:crypto';
import type { FactRecord } from '../record/record.ts';
import { createSearch, type Found } from '../search/search.ts';
import type { Answer, Answered, Declined, DeclineReason } from './answer.ts';
import { isAccusation, responsesTo } from './both-sides.ts';
import { choose } from './choose.ts';
import { citeFact } from './cite.ts';
import { suggest } from './did-you-mean.ts';
import { differencesOf } from './differ.ts';

export type Ask = (question: string) => Answer;

const NEAREST = 3;

/**
 * Builds the bot's knowledge over a record. Pure: the same question and record give the same answer.
 *
 * @example
 * const ask = createAsk(await loadRecord('data'));
 * const answer = ask('who was sanctioned');
 * if (answer.status === 'answered') print(answer.facts[0].statement);
 */
export function createAsk(record: FactRecord): Ask {
  const search = createSearch(record);
  return (question) => {
    const text = question.trim();
    const found = search(text);
    const answerId = createHash('sha256').update(`${text}\0${record.version}`).digest('hex').slice(0, 6);
    const { hits, confidence } = choose(found);
    const [best, ...rest] = hits;
    if (confidence === 'none' || !best) return decline(text, found.whole, record, answerId);
    return {
      status: 'answered',
      sure: confidence === 'sure',
      question: text,
      facts: [
        citeFact(best.fact, record, best.coverage),
        ...rest.map((hit) => citeFact(hit.fact, record, hit.coverage)),
      ],
      isAccusation: isAccusation(best.fact, record),
      responses: responsesTo(best.fact, record).map((fact) => citeFact(fact, record)),
      differences: differencesOf(best.fact.id, record),
      answerId,
    } satisfies Answered;
  };
}

function decline(question: string, found: Found, record: FactRecord, answerId: string): Declined {
  const nearest = found.hits.slice(0, NEAREST).map((hit) => citeFact(hit.fact, record, hit.coverage));
  return {
    status: 'declined',
    question,
    reason: reasonFor(question, found),
    nearest,
    didYouMean: suggest(found, record),
    answerId,
  };
}

function reasonFor(question: string, { understood }: Found): DeclineReason {
  if (question === '') return 'empty';
  return understood.concepts.length === 0 ? 'vague' : 'nothing';
}

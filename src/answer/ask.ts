// The library's front door: a record in, a function from question to answer out.
import { createHash } from 'node:crypto';
import type { FactRecord } from '../record/record.ts';
import { createSearch, type Found, type Hit } from '../search/search.ts';
import type { Answer, Answered, CitedFact, Declined, DeclineReason, Provenance } from './answer.ts';
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
  return (asked) => {
    const question = asked.trim();
    const found = search(question);
    const choice = choose(found);
    const provenance = provenanceOf(question, record);
    if (choice.confidence === 'none') return { ...provenance, ...decline(question, found.whole, record) };
    return { ...provenance, ...answer(question, choice.hits, choice.confidence === 'sure', record) };
  };
}

type Without<T extends Provenance> = Omit<T, keyof Provenance>;

function answer(
  question: string,
  hits: readonly [Hit, ...Hit[]],
  sure: boolean,
  record: FactRecord,
): Without<Answered> {
  const [best, ...rest] = hits;
  const cite = (hit: Hit): CitedFact => citeFact(hit.fact, record, hit.coverage);
  return {
    status: 'answered',
    sure,
    question,
    facts: [cite(best), ...rest.map(cite)],
    isAccusation: isAccusation(best.fact, record),
    responses: responsesTo(best.fact, record).map((fact) => citeFact(fact, record)),
    differences: differencesOf(best.fact.id, record),
  };
}

function decline(question: string, found: Found, record: FactRecord): Without<Declined> {
  const nearest = found.hits.slice(0, NEAREST).map((hit) => citeFact(hit.fact, record, hit.coverage));
  return {
    status: 'declined',
    question,
    reason: reasonFor(question, found),
    nearest,
    didYouMean: suggest(found, record),
  };
}

function reasonFor(question: string, { understood }: Found): DeclineReason {
  if (question === '') return 'empty';
  return understood.concepts.length === 0 ? 'vague' : 'nothing';
}

function provenanceOf(question: string, { version, facts, dossier }: FactRecord): Provenance {
  const answerId = createHash('sha256').update(`${question}\0${version}`).digest('hex').slice(0, 6);
  return { answerId, factCount: facts.length, asOf: dossier.asOf };
}

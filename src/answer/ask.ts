// The library's front door: a record in, a function from question to answer out.
import type { FactRecord } from '../record/record.ts';
import { type Filtered, type FilterFault, readFilters } from '../search/filters.ts';
import { createSearch, type Findings, type Found, type Search } from '../search/search.ts';
import { asksAboutTheBot } from './about-the-bot.ts';
import type { Answer, Answered, CitedFact, Declined, Provenance } from './answer.ts';
import { asSaid } from './as-said.ts';
import { isAccusation, responsesTo } from './both-sides.ts';
import { type Choice, type Chosen, choose } from './choose.ts';
import { citeFact } from './cite.ts';
import { declineReason } from './decline-reason.ts';
import { createDidYouMean, type DidYouMean } from './did-you-mean.ts';
import { differencesOf } from './differ.ts';
import { createFollowUpAnswer } from './follow-up-answer.ts';
import { isForeign } from './foreign.ts';
import { nearestOf } from './nearest.ts';
import { createPrivateLife } from './private-life.ts';
import { provenanceOf } from './provenance.ts';
import { readReference } from './reference.ts';
import { asksForRuling, staysOpen } from './verdict.ts';

export type Ask = (question: string) => Answer;

/**
 * Builds the bot's knowledge over a record. Pure: the same question and record give the same answer.
 *
 * @example
 * const ask = createAsk(await loadRecord('data'));
 * const answer = ask('who was sanctioned');
 * if (answer.status === 'answered') print(answer.facts[0].statement);
 */
export function createAsk(record: FactRecord, search: Search = createSearch(record)): Ask {
  const answerFollowUp = createFollowUpAnswer(record, search);
  const asksForPrivateLife = createPrivateLife(record.language);
  const isAnswered = (text: string) => !asksForRuling(text) && choose(search(text)).confidence === 'sure';
  const didYouMean = createDidYouMean(record, isAnswered);
  return (asked) => {
    const question = asked.trim();
    const { text, inReplyTo, faults } = readReference(question, record);
    const filtered = readFilters(text, record);
    const context = inReplyTo ? { inReplyTo: citeFact(inReplyTo, record) } : {};
    const head = { ...provenanceOf(question, record), ...context };
    const refused = [...faults, ...filtered.faults];
    if (refused.length > 0) return { ...head, ...refuse(question, refused) };
    if (asksAboutTheBot(filtered.text)) return { ...head, ...refuse(question, [], 'bot') };
    const accepts = filtered.filters.length > 0 ? filtered.accepts : undefined;
    const found = search(inReplyTo?.statement ?? filtered.text, accepts);
    if (asksForPrivateLife(filtered.text, found.whole.hits[0]?.fact))
      return { ...head, ...decline(question, { ...found.whole, hits: [] }, record, () => undefined) };
    const choice = inReplyTo
      ? answerFollowUp(filtered.text, inReplyTo, filtered.accepts)
      : chooseFor(filtered, found, record);
    if (choice.confidence !== 'none') return { ...head, ...answer(question, choice, filtered, record) };
    if (!inReplyTo) return { ...head, ...decline(question, found.whole, record, didYouMean) };
    const near = { ...found.whole, text: filtered.text };
    return { ...head, ...decline(question, near, record, () => undefined) };
  };
}

type Without<T extends Provenance> = Omit<T, keyof Provenance>;

function answer(
  question: string,
  { hits: [best, ...rest], confidence }: Chosen,
  { text, acceptsTime }: Filtered,
  record: FactRecord,
): Without<Answered> {
  const cite = ({ fact, coverage }: Chosen['hits'][number]): CitedFact =>
    citeFact(fact, record, coverage, text);
  return {
    status: 'answered',
    sure: confidence === 'sure',
    question,
    facts: [cite(best), ...rest.map(cite)],
    isAccusation: isAccusation(best.fact, record),
    responses: responsesTo(best.fact, record)
      .filter(acceptsTime)
      .map((fact) => citeFact(fact, record)),
    differences: differencesOf(best.fact.id, record, acceptsTime),
  };
}

function chooseFor(filtered: Filtered, found: Findings, record: FactRecord): Choice {
  if (filtered.text === '') return listAll(filtered, record);
  const choice = choose(found);
  const isOpen = staysOpen(filtered.text, found.whole, choice.confidence === 'sure');
  const isGuess = choice.confidence === 'maybe' && isForeign(filtered.text);
  return isOpen || isGuess ? { confidence: 'none' } : choice;
}

/** Filters without a question ask for everything that they let through, in the order in which it was said. */
function listAll({ filters, accepts }: Filtered, { facts }: FactRecord): Choice {
  if (filters.length === 0) return { confidence: 'none' };
  const listed = facts.filter(accepts).sort(asSaid);
  const [first, ...rest] = listed.map((fact) => ({ fact, coverage: 1 }));
  return first ? { confidence: 'sure', hits: [first, ...rest] } : { confidence: 'none' };
}

/** Declines without a search. */
function refuse(
  question: string,
  faults: readonly FilterFault[],
  reason: 'filter' | 'bot' = 'filter',
): Without<Declined> {
  return { status: 'declined', question, reason, faults, nearest: [], didYouMean: undefined };
}

function decline(
  question: string,
  found: Found,
  record: FactRecord,
  didYouMean: DidYouMean,
): Without<Declined> {
  const reason = declineReason(question, found);
  return {
    status: 'declined',
    question,
    reason,
    faults: [],
    nearest: nearestOf(found).map((hit) => citeFact(hit.fact, record, hit.coverage)),
    didYouMean: didYouMean(found),
  };
}

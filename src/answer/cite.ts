import type { Fact, FactRecord, Quotation } from '../record/record.ts';
import { termsOf } from '../search/fields.ts';
import type { Citation, CitedFact, Saying, Speaker } from './answer.ts';
import { isAccusation, responsesTo } from './both-sides.ts';
import { namedTopic } from './views/named.ts';

/**
 * Puts beside a fact its speaker, its answer and, for each quotation, the source that it stands in.
 *
 * @param question what was asked; the quotation that has most of its words comes first, or most of the statement's
 */
export function citeFact(fact: Fact, record: FactRecord, coverage = 0, question = ''): CitedFact {
  const answer = isAccusation(fact, record) ? firstAnswer(fact, record) : undefined;
  return {
    id: fact.id,
    topic: fact.topic,
    topicName: namedTopic(fact.topic, record).name,
    statement: fact.statement,
    ...sayingOf(fact, record),
    happened: fact.happened,
    ...(answer === undefined ? {} : { answer }),
    citations: mostTellingFirst(fact, question, record).map((each) => citeQuotation(each, record)),
    coverage,
  };
}

const sayingOf = (fact: Fact, record: FactRecord): Saying => ({
  kind: fact.kind,
  by: speakerOf(fact, record),
  said: fact.said,
  likelihood: fact.likelihood,
});

function speakerOf({ id, by }: Fact, { parties }: FactRecord): Speaker {
  const party = parties.get(by);
  if (!party) throw new Error(`expected a checked record, got fact ${id} by the unknown party ${by}`);
  const { name, type, role, side } = party;
  return { id: party.id, name, role: type === 'person' ? role : undefined, side };
}

/** An accusation never stands without its answer, in whatever list it stands. */
function firstAnswer(fact: Fact, record: FactRecord): Saying | 'none' {
  const [first] = responsesTo(fact, record);
  return first ? sayingOf(first, record) : 'none';
}

/** What shares most words with the question, or else with the statement; where several do, the closest source. */
function mostTellingFirst(
  { quotations, statement }: Fact,
  question: string,
  record: FactRecord,
): Quotation[] {
  const closest = closestFirst(quotations, record);
  if (closest.length === 1) return closest;
  const asked = termsOf(question);
  const wanted = new Set(asked.length === 0 ? termsOf(statement) : asked);
  const shared = ({ text }: Quotation): number =>
    new Set(termsOf(text).filter((term) => wanted.has(term))).size;
  const counts = new Map(closest.map((quotation) => [quotation, shared(quotation)]));
  return closest.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

/** Primary sources before secondary, and those that can be opened before those that cannot. */
function closestFirst(quotations: readonly Quotation[], { sources }: FactRecord): Quotation[] {
  const distance = ({ source: id }: Quotation): number => {
    const source = sources.get(id);
    return (source?.tier === 'primary' ? 0 : 2) + (source?.url === undefined ? 1 : 0);
  };
  return [...quotations].sort((a, b) => distance(a) - distance(b));
}

function citeQuotation({ source: id, text, language, paragraph }: Quotation, record: FactRecord): Citation {
  const source = record.sources.get(id);
  if (!source) throw new Error(`expected a checked record, got a quotation from the unknown source ${id}`);
  const { title, short, publisher, url, date } = source;
  const copy = source.copy === true ? { isCopy: true } : {};
  return { text, language, sourceId: id, title, short, publisher, url, ...copy, date, paragraph };
}

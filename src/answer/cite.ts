import type { Fact, FactRecord, Quotation } from '../record/record.ts';
import { termsOf } from '../search/fields.ts';
import type { Citation, CitedFact, Saying, Speaker } from './answer.ts';
import { isAccusation, responsesTo } from './both-sides.ts';
import { namedTopic } from './views/named.ts';

/**
 * Puts beside a fact its speaker, its answer and, for each quotation, the source that it stands in.
 *
 * @param question what was asked: of the quotations of one tier, the one that has most of its words comes first
 */
export function citeFact(fact: Fact, record: FactRecord, coverage = 0, question = ''): CitedFact {
  const cited = citedIn(record, fact);
  if (question === '' || fact.quotations.length === 1) return { ...cited, coverage };
  return { ...cited, citations: citationsOf(fact, question, record), coverage };
}

/** Every answer cites many facts, in its differences too: what no question changes is put together once for a record. */
const citedFacts = new WeakMap<FactRecord, Map<Fact, CitedFact>>();

function citedIn(record: FactRecord, fact: Fact): CitedFact {
  const known = citedFacts.get(record) ?? new Map<Fact, CitedFact>();
  citedFacts.set(record, known);
  const cited = known.get(fact) ?? citeAlone(fact, record);
  known.set(fact, cited);
  return cited;
}

function citeAlone(fact: Fact, record: FactRecord): CitedFact {
  const answer = isAccusation(fact, record) ? firstAnswer(fact, record) : undefined;
  return {
    id: fact.id,
    topic: fact.topic,
    topicName: namedTopic(fact.topic, record).name,
    statement: fact.statement,
    ...sayingOf(fact, record),
    happened: fact.happened,
    ...(answer === undefined ? {} : { answer }),
    citations: citationsOf(fact, '', record),
    coverage: 0,
  };
}

const citationsOf = (fact: Fact, question: string, record: FactRecord): Citation[] =>
  mostTellingFirst(fact, question, record).map((each) => citeQuotation(each, record));

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

/**
 * Primary sources before secondary, whatever their words: nobody reads a copy where the speaker's own text is on file.
 * Within a tier what shares most words with the question, or else with the statement; then what can be opened.
 */
function mostTellingFirst(
  { quotations, statement }: Fact,
  question: string,
  record: FactRecord,
): Quotation[] {
  if (quotations.length === 1) return [...quotations];
  const asked = termsOf(question);
  const wanted = new Set(asked.length === 0 ? termsOf(statement) : asked);
  const ranked = quotations.map((quotation) => {
    const source = record.sources.get(quotation.source);
    const shared = termsIn(quotation).filter((term) => wanted.has(term)).length;
    return { quotation, tier: source?.tier === 'primary' ? 0 : 1, shared, closed: source?.url ? 0 : 1 };
  });
  return ranked
    .sort((a, b) => a.tier - b.tier || b.shared - a.shared || a.closed - b.closed)
    .map(({ quotation }) => quotation);
}

const termsKnown = new WeakMap<Quotation, readonly string[]>();

/** The different terms of a quotation. */
function termsIn(quotation: Quotation): readonly string[] {
  const terms = termsKnown.get(quotation) ?? [...new Set(termsOf(quotation.text))];
  termsKnown.set(quotation, terms);
  return terms;
}

const citations = new WeakMap<FactRecord, Map<Quotation, Citation>>();

/** The same value each time: whatever is made of it for people can be kept with it. */
function citeQuotation(quotation: Quotation, record: FactRecord): Citation {
  const known = citations.get(record) ?? new Map<Quotation, Citation>();
  citations.set(record, known);
  const citation = known.get(quotation) ?? readCitation(quotation, record);
  known.set(quotation, citation);
  return citation;
}

function readCitation({ source: id, text, language, paragraph }: Quotation, record: FactRecord): Citation {
  const source = record.sources.get(id);
  if (!source) throw new Error(`expected a checked record, got a quotation from the unknown source ${id}`);
  const { title, short, publisher, url, date } = source;
  const copy = source.copy === true ? { isCopy: true } : {};
  return { text, language, sourceId: id, title, short, publisher, url, ...copy, date, paragraph };
}

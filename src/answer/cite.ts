import type { Fact, FactRecord, Quotation } from '../record/record.ts';
import type { Citation, CitedFact } from './answer.ts';
import { namedTopic } from './views/named.ts';

/** Puts beside a fact its speaker and, for each quotation, the source that it stands in. */
export function citeFact(fact: Fact, record: FactRecord, coverage = 0): CitedFact {
  const party = record.parties.get(fact.by);
  if (!party)
    throw new Error(`expected a checked record, got fact ${fact.id} by the unknown party ${fact.by}`);
  return {
    id: fact.id,
    topic: fact.topic,
    topicName: namedTopic(fact.topic, record).name,
    statement: fact.statement,
    kind: fact.kind,
    by: {
      id: party.id,
      name: party.name,
      role: party.type === 'person' ? party.role : undefined,
      side: party.side,
    },
    said: fact.said,
    happened: fact.happened,
    likelihood: fact.likelihood,
    citations: closestFirst(fact.quotations, record).map((quotation) => citeQuotation(quotation, record)),
    coverage,
  };
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
  return { text, language, sourceId: id, title, short, publisher, url, date, paragraph };
}

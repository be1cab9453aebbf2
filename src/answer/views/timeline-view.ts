// Facts in the order in which they were said.
import type { Fact, FactRecord } from '../../record/record.ts';
import { lineOf } from '../../search/fields.ts';
import type { Filtered } from '../../search/filters.ts';
import { asSaid } from '../as-said.ts';
import { citeFact } from '../cite.ts';
import { provenanceOf } from '../provenance.ts';
import type { Subject } from '../request.ts';
import type { TimelineView } from '../view.ts';
import { namedParty, namedTopic } from './named.ts';

/**
 * The whole record, a topic, or everything that a party and its people say and that is said of the party.
 *
 * @param asked the request without its filters
 */
export function timelineView(
  subject: Subject | undefined,
  asked: string,
  record: FactRecord,
  { filters, accepts }: Pick<Filtered, 'filters' | 'accepts'>,
): TimelineView {
  const request = [asked, ...filters].join(' ');
  const facts = record.facts.filter((fact) => isOn(fact, subject, record) && accepts(fact)).sort(asSaid);
  return {
    ...provenanceOf(request, record),
    request,
    status: 'timeline',
    subject: subject && named(subject, record),
    filters,
    facts: facts.map((fact) => citeFact(fact, record)),
  };
}

function named({ type, id }: Subject, record: FactRecord): TimelineView['subject'] {
  return { type, ...(type === 'topic' ? namedTopic(id, record) : namedParty(id, record)) };
}

function isOn(fact: Fact, subject: Subject | undefined, record: FactRecord): boolean {
  if (!subject) return true;
  if (subject.type === 'topic') return fact.topic === subject.id;
  return fact.about.includes(subject.id) || lineOf(fact.by, record).includes(subject.id);
}

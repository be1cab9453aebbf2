import type { Fact, FactRecord } from '../../record/record.ts';
import { lineOf } from '../../search/fields.ts';
import type { Said } from './rule.ts';
import { type Rule, readingsOf } from './rule.ts';

/**
 * The claim puts the words into the mouth of somebody else than the fact does. An official may stand for their office
 * and an office for its government; two officials may not stand for each other. The first rule of quotation: who said it.
 */
export const wrongSpeaker: Rule = (claim, said, record) => {
  const [speaker] = claim.speakers;
  if (!speaker) return undefined;
  const speakers = [
    said.fact.by,
    ...readingsOf(said).flatMap((reading) => reading.speakers.map(({ id }) => id)),
  ];
  if (speakers.some((id) => speakFor(speaker.id, id, record)) || carries(speaker.id, said, record))
    return undefined;
  const claims = record.parties.get(speaker.id)?.name ?? '';
  return { rule: 'wrong-speaker', claims, record: record.parties.get(said.fact.by)?.name ?? '' };
};

/** True where one belongs to the other, or where a group that both belong to speaks. */
function speakFor(claimed: string, known: string, record: FactRecord): boolean {
  if (lineOf(claimed, record).includes(known) || lineOf(known, record).includes(claimed)) return true;
  const group = record.parties.get(known);
  return (
    group?.type === 'group' && group.side === 'accuser' && record.parties.get(claimed)?.side === 'accuser'
  );
}

/** True where the claim names the publication in which the words stand. */
function carries(id: string, { fact }: Said, record: FactRecord): boolean {
  const name = record.parties.get(id);
  if (!name) return false;
  return publishersOf(fact, record).some((publisher) =>
    [name.name, ...name.names].some((each) => publisher.includes(each)),
  );
}

const publishersOf = ({ quotations }: Fact, { sources }: FactRecord): string[] =>
  quotations.flatMap(({ source: id }) => {
    const source = sources.get(id);
    return source ? [`${source.publisher} ${source.short}`] : [];
  });

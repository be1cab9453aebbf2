import { everyName } from '../../record/party-names.ts';
import type { Fact, FactRecord, Party } from '../../record/record.ts';
import { lineOf } from '../../search/fields.ts';
import { type Rule, readingsOf, type Said } from './rule.ts';

/**
 * The claim puts the words into the mouth of somebody else than the fact does. An office may be named for its official
 * and a government for its office, not the other way round: what an office says is not put into the mouth of any one of
 * its people. Whoever is only named in a fact did not say it. The first rule of quotation: who said it.
 */
export const wrongSpeaker: Rule = (claim, said, record) => {
  const [speaker] = claim.speakers;
  if (!speaker) return undefined;
  const { by } = said.fact;
  const isReported = readingsOf(said).some(({ speakers }) => speakers.some(({ id }) => id === speaker.id));
  if (isReported || speaksFor(by, speaker.id, record) || carries(speaker.id, said, record)) return undefined;
  const claims = record.parties.get(speaker.id)?.name ?? '';
  return { rule: 'wrong-speaker', claims, record: record.parties.get(by)?.name ?? '' };
};

/** True where what one says is said for the other: for their office, or as one of a group of accusers. */
function speaksFor(by: string, claimed: string, record: FactRecord): boolean {
  if (lineOf(by, record).includes(claimed)) return true;
  const group = record.parties.get(by);
  const party = record.parties.get(claimed);
  return group?.type === 'group' && group.side === 'accuser' && isGovernment(party);
}

const isGovernment = (party: Party | undefined): boolean =>
  party?.side === 'accuser' && party.type === 'country';

/** True where the claim names the publication in which the words stand. */
function carries(id: string, { fact }: Said, record: FactRecord): boolean {
  const name = record.parties.get(id);
  if (!name) return false;
  return publishersOf(fact, record).some((publisher) =>
    everyName(name).some((each) => publisher.includes(each)),
  );
}

const publishersOf = ({ quotations }: Fact, { sources }: FactRecord): string[] =>
  quotations.flatMap(({ source: id }) => {
    const source = sources.get(id);
    return source ? [`${source.publisher} ${source.short}`] : [];
  });

// Who a party is on record: its names, what it says, what is said of it.
import type { FactRecord, Party } from '../../record/record.ts';
import { lineOf } from '../../search/fields.ts';
import { normalise } from '../../search/normalise.ts';
import { citeFact } from '../cite.ts';
import { provenanceOf } from '../provenance.ts';
import type { ProfileView } from '../view.ts';
import { namedParty } from './named.ts';
import { closestFirst } from './order.ts';

/**
 * A party's own words include those of its people and bodies. What is said of these is not said of it: that they belong
 * together may be just what is in dispute.
 */
export function profileView(partyId: string, request: string, record: FactRecord): ProfileView {
  const party = record.parties.get(partyId);
  if (!party) throw new Error(`expected the id of a party on record, got ${partyId}`);
  const { id, name, role, type, side, names, roughly } = party;
  const belongsTo = disclosed(party);
  const members = [...record.parties.values()].filter((other) => disclosed(other) === id);
  const inOrder = closestFirst(record);
  const says = record.facts.filter(({ by }) => lineOf(by, record).includes(id));
  const saidOf = record.facts.filter((fact) => fact.about.includes(id) && !says.includes(fact));
  return {
    ...provenanceOf(request, record),
    request,
    status: 'profile',
    party: { id, name, type, side, ...(role === undefined ? {} : { role }) },
    of: belongsTo === undefined ? undefined : namedParty(belongsTo, record),
    members: members.map((member) => ({ id: member.id, name: member.name })),
    names: otherNames(name, names, roughly),
    roughly,
    says: says.sort(inOrder).map((fact) => citeFact(fact, record)),
    saidOf: saidOf.sort(inOrder).map((fact) => citeFact(fact, record)),
  };
}

/**
 * The party that this one belongs to, where that may be told without a fact. Of the accused it is never told: to whom they
 * belong is what the accusers say, and a fact says it with its speaker, its words and its answer.
 */
const disclosed = ({ side, of }: Party): string | undefined => (side === 'accused' ? undefined : of);

/** Each name once, however it is spaced; one that means only nearly the same is told of as such, not here. */
function otherNames(name: string, names: readonly string[], roughly: readonly string[]): string[] {
  const keyOf = (text: string): string => normalise(text).join('');
  const rough = roughly.map(keyOf);
  const told = new Set([keyOf(name)]);
  return names.filter((other) => {
    const key = keyOf(other);
    const isNew = !told.has(key) && !rough.some((text) => text.startsWith(key));
    told.add(key);
    return isNew;
  });
}

import type { FactRecord } from '../../record/record.ts';
import { lineOf } from '../../search/fields.ts';
import { type Rule, readingsOf, type Said } from './rule.ts';

/**
 * The claim names a group, firm, body or person of the accused side where the fact names another, or none.
 * Attribution is made at levels (a person, a group, a state), and each step down needs evidence of its own.
 */
export const namedGroup: Rule = (claim, said, record) => {
  const known = knownTo(said, record);
  const spoken = new Set(claim.speakers.map(({ id }) => id));
  const extra = [...claim.named].find(
    (id) =>
      isSpecific(id, record) &&
      !spoken.has(id) &&
      !lineOf(id, record).some((each) => known.specific.has(each)) &&
      !known.lines.has(id),
  );
  if (extra === undefined) return undefined;
  const claims = record.parties.get(extra)?.name ?? '';
  return { rule: 'named-group', claims, record: said.fact.statement };
};

/** A state is named by its people and offices; only what is narrower than a state is specific. */
function isSpecific(id: string, { parties }: FactRecord): boolean {
  const party = parties.get(id);
  return party?.side === 'accused' && party.type !== 'country';
}

interface Known {
  /** The specific parties that the fact names or is about. */
  readonly specific: ReadonlySet<string>;
  /** Those, with everything they belong to. */
  readonly lines: ReadonlySet<string>;
}

function knownTo(said: Said, record: FactRecord): Known {
  const names = [said.fact.by, ...readingsOf(said).flatMap(({ named }) => [...named])];
  const aside = setAside(said);
  const all = [...names, ...said.fact.about].filter((id) => !aside.has(id));
  return {
    specific: new Set(all.filter((id) => isSpecific(id, record))),
    lines: new Set(all.flatMap((id) => lineOf(id, record))),
  };
}

/** Parties that the statement names only to say that it does not mean them. */
function setAside({ statement }: Said): ReadonlySet<string> {
  return new Set(statement.names.map(({ value }) => value).filter((id) => !statement.named.has(id)));
}

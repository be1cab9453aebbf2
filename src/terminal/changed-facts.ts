// What an edit did to the facts, so that a curator sees that it was the edit that was meant.
import { isDeepStrictEqual } from 'node:util';
import type { FactRecord } from '../record/record.ts';
import { wrapped } from './columns.ts';

/** One line for what came, one for what was edited and one for what went; nothing where no fact changed. */
export function changedFactLines(before: FactRecord, after: FactRecord): string[] {
  const came = after.facts.filter(({ id }) => !before.factById.has(id));
  const went = before.facts.filter(({ id }) => !after.factById.has(id));
  const edited = after.facts.filter((fact) => {
    const old = before.factById.get(fact.id);
    return old !== undefined && !isDeepStrictEqual(old, fact);
  });
  const said: readonly (readonly [string, FactRecord['facts']])[] = [
    ['Added: ', came],
    ['Edited: ', edited],
    ['Retired: ', went],
  ];
  return said.flatMap(([word, facts]) =>
    facts.length === 0
      ? []
      : wrapped(
          word,
          facts.map(({ id }) => id),
        ),
  );
}

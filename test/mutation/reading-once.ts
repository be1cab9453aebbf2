// The record of the project is read once for all mutants that have no part in reading it.

/** The record is read once and frozen: a mutant that changes it in place is found out, and harms no other. */
export function readingOnce(exported: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const load = exported.loadRecord as (folder: string) => Promise<unknown>;
  const remembered = new Map<string, Promise<unknown>>();
  const loadRecord = (folder: string): Promise<unknown> => {
    const read = folder === 'data' ? (remembered.get(folder) ?? load(folder).then(frozen)) : load(folder);
    if (folder === 'data') remembered.set(folder, read);
    return read;
  };
  return { ...exported, loadRecord };
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of value instanceof Map ? value.values() : Object.values(value)) frozen(part);
  return value;
}

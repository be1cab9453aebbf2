// Maps that remember only so much: a workspace may run for days.
const KEPT = 2000;

/** Sets an entry, and forgets the oldest when there are too many. */
export function setBounded<K, V>(map: Map<K, V>, key: K, value: V, kept = KEPT): void {
  map.set(key, value);
  if (map.size <= kept) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}

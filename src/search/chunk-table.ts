// Numbers for the chunks between the blanks of texts, found without cutting them out: a record of 100,000 facts has
// seven million chunks, but some ten thousand different ones.

export interface ChunkTable {
  /** The number of the chunk of `text` from `from` to before `to`: 0 for the first chunk ever, 1 for the next new one. */
  numberOf(text: string, from: number, to: number): number;
}

const FIRST_SIZE = 4096;
const FREE = -1;

/** An empty table: open addressing with FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), never more than half full. */
export function createChunkTable(): ChunkTable {
  const chunks: string[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(FIRST_SIZE).fill(FREE);
  const grow = (): void => {
    slots = new Int32Array(2 * slots.length).fill(FREE);
    hashes.forEach((hash, number) => {
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== FREE) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    });
  };
  return {
    numberOf(text, from, to) {
      const hash = hashOf(text, from, to);
      let slot = hash & (slots.length - 1);
      for (let number = slots[slot] ?? FREE; number !== FREE; number = slots[slot] ?? FREE) {
        if (hashes[number] === hash && stands(chunks[number] ?? '', text, from, to)) return number;
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = chunks.length;
      chunks.push(text.slice(from, to));
      hashes.push(hash);
      if (2 * chunks.length > slots.length) grow();
      return chunks.length - 1;
    },
  };
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function stands(chunk: string, text: string, from: number, to: number): boolean {
  if (chunk.length !== to - from) return false;
  for (let at = 0; at < chunk.length; at += 1) {
    if (chunk.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  }
  return true;
}

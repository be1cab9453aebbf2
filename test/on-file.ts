// What a program says, kept in a text file beside its test, to be read as documentation.
// UPDATE_GOLDEN=true writes the files anew; look at the difference before it is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Compares a text with the file at this address, such as `new URL('answers.txt', import.meta.url)`. */
export function expectOnFile(file: URL, text: string): void {
  if (process.env.UPDATE_GOLDEN === 'true') writeFileSync(file, text);
  expect(text, 'UPDATE_GOLDEN=true writes it anew').toBe(readFileSync(file, 'utf8'));
}

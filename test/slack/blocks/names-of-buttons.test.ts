// Who speaks to a computer says what is written on a button: https://www.w3.org/WAI/WCAG22/Understanding/label-in-name
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const GOLDEN = new URL('../golden/', import.meta.url);
const payloads = readdirSync(GOLDEN).filter((name) => name.endsWith('.json'));

interface Named {
  readonly label: string;
  readonly name: string;
}

/** Every button in a payload that has a name of its own. */
function buttonsIn(value: unknown): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(buttonsIn);
  const { type, text, accessibility_label: name } = value as Record<string, unknown>;
  if (type !== 'button' || typeof name !== 'string') return inside;
  return [...inside, { label: (text as { text: string }).text, name }];
}

/** As it is said: without signs. */
const said = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

test.each(payloads)('in %s the name of every button begins with what is written on it', (file) => {
  const buttons = buttonsIn(JSON.parse(readFileSync(new URL(file, GOLDEN), 'utf8')));
  expect(buttons.filter(({ label, name }) => !said(name).startsWith(said(label)))).toEqual([]);
});

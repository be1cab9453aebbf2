import { expect, test } from 'vitest';
import { describeError } from '../src/described-error.ts';

const WORDS = 'who was charged';

test('an error is told by its type, code and place, and not by its words', () => {
  const error = Object.assign(new TypeError(`cannot read ${WORDS}`), { code: 'ENOENT', body: WORDS });
  const told = describeError(error, false);
  expect(told).toMatchObject({ type: 'TypeError', code: 'ENOENT' });
  expect(told.at[0]).toMatch(/described-error\.test\.ts:\d+:\d+\)?$/);
  expect(JSON.stringify(told)).not.toContain(WORDS);
});

test('a message that looks like a place is no place', () => {
  const told = describeError(
    new Error(`x\n    at ${WORDS} (file.ts:1:1)\n    at there (file.ts:2:2)`),
    false,
  );
  expect(JSON.stringify(told)).not.toMatch(/charged|file\.ts:/);
});

test('what caused it is told in the same manner, also where Bolt or the Web API wrapped it, and not without end', () => {
  const inner = new RangeError(WORDS);
  expect(describeError(new Error('x', { cause: inner }), false).cause?.type).toBe('RangeError');
  expect(describeError(Object.assign(new Error('x'), { original: inner }), false).cause?.type).toBe(
    'RangeError',
  );
  const circle = new Error(WORDS);
  circle.cause = circle;
  expect(JSON.stringify(describeError(circle, false)).match(/"type"/g)).toHaveLength(5);
});

test('a code or a name that says something is left out', () => {
  const error = Object.assign(new Error(), { code: `no ${WORDS}`, name: WORDS });
  expect(describeError(error, false)).toMatchObject({ type: 'Error' });
  expect(JSON.stringify(describeError(error, false))).not.toContain(WORDS);
});

test('what is no error is told by its type', () => {
  expect(describeError(WORDS, false)).toEqual({ type: 'string', at: [] });
  expect(describeError(undefined, false)).toEqual({ type: 'undefined', at: [] });
});

test('its words are kept where words may be logged', () => {
  expect(describeError(new Error(WORDS), true).message).toBe(WORDS);
  expect(describeError(WORDS, true).message).toBe(WORDS);
});

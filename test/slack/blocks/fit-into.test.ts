import type { KnownBlock } from '@slack/types';
import { expect, test } from 'vitest';
import { charactersOf, fitInto, optional } from '../../../src/slack/blocks/fit-into.ts';
import { smallPrint } from '../../../src/slack/blocks/parts.ts';

const ROOMY = { blocks: 50, characters: 1000 };
const line = (text: string): KnownBlock => smallPrint(text);
const texts = (blocks: readonly KnownBlock[]) =>
  blocks.map((block) => /"text":"([^"]*)"/.exec(JSON.stringify(block))?.[1]);
const NOTICE = (count: number) => `${count} more left out here: there is no room for it.`;

test('what has room stays as it is', () => {
  const parts = [line('fact'), optional(1, [line('a'), line('b')]), line('footer')];
  expect(texts(fitInto(parts, ROOMY))).toEqual(['fact', 'a', 'b', 'footer']);
});

test('the highest rank is left out first, of equals the last, and a line says how many', () => {
  const parts = [
    line('fact'),
    optional(1, [line('quotation')]),
    optional(3, [line('further 1'), line('its chip')]),
    optional(3, [line('further 2'), line('its chip')]),
    line('footer'),
  ];
  expect(texts(fitInto(parts, { ...ROOMY, blocks: 6 }))).toEqual([
    ...['fact', 'quotation', 'further 1', 'its chip', NOTICE(1), 'footer'],
  ]);
  expect(texts(fitInto(parts, { ...ROOMY, blocks: 4 }))).toEqual(['fact', 'quotation', NOTICE(2), 'footer']);
});

test('characters are counted over all texts', () => {
  const parts = [line('fact'), optional(1, [line('x'.repeat(200))]), line('footer')];
  expect(texts(fitInto(parts, { ...ROOMY, characters: 100 }))).toEqual(['fact', NOTICE(1), 'footer']);
});

test('where nothing is optional, the first and the last block stand', () => {
  const parts = ['fact', 'a', 'b', 'c', 'footer'].map(line);
  expect(texts(fitInto(parts, { ...ROOMY, blocks: 3 }))).toEqual(['fact', NOTICE(3), 'footer']);
});

test('labels of buttons and texts within texts count', () => {
  expect(
    charactersOf([{ text: { type: 'plain_text', text: 'four' } }, { elements: [{ text: 'six' }] }]),
  ).toBe(7);
});

import { expect, test } from 'vitest';
import { accusationFigures } from '../../src/answer/unanswered.ts';
import { figuresOf } from '../../src/record/figures.ts';
import { proveQuotations } from '../../src/record/prove.ts';
import type { FactRecord } from '../../src/record/record.ts';
import { changedFactLines } from '../../src/terminal/changed-facts.ts';
import { briefLines, reportLines } from '../../src/terminal/check-report.ts';
import { entries, table, wrapped } from '../../src/terminal/columns.ts';
import { openRecord } from '../record/open-record.ts';
import { SMALL, SMALL_SOURCE, smallRecord } from '../record/small-record.ts';

const checked = (record: FactRecord, texts?: ReadonlyMap<string, string>) => ({
  figures: figuresOf(record),
  accusations: accusationFigures(record),
  proof: texts && proveQuotations(record, texts),
});
const editing = (from: string, to: string): FactRecord =>
  smallRecord({ 'facts/answers.yaml': (text) => text.replace(from, to) });

test('a sound record is told in one page', () => {
  const report = reportLines(checked(smallRecord(), new Map([['gazette', SMALL_SOURCE]])));
  expect(report.join('\n')).toBe(`3 facts, 1 sources, 2 parties: no fault.
3 quotations proved, 0 not.

Facts by kind and by the side that speaks
              accuser  accused  ally  independent  all
  charged           ·        ·     ·            ·    ·
  alleged           ·        ·     ·            ·    ·
  attributed        ·        ·     ·            ·    ·
  sanctioned        1        ·     ·            ·    1
  denied            ·        1     ·            ·    1
  responded         ·        ·     ·            ·    ·
  assessed          ·        ·     ·            ·    ·
  found             ·        ·     ·            ·    ·
  reported          1        ·     ·            ·    1
  all               2        1     ·            ·    3

1 accusations: 1 with an answer on record, 0 without.

3 quotations and 0 points on which sources differ.
Ways of asking: at least 1 a fact; the median is 1.
Questions left open: none is filed.
Every fact has a source text at hand.
Every source is quoted.

No warning.`);
});

test('without source texts it says that quotations were not compared', () => {
  const lines = reportLines(checked(smallRecord()));
  expect(lines[1]).toBe('Quotations were not compared: give --sources DIR to do so.');
  expect(lines.join('\n')).not.toContain('at hand');
});

test('facts whose source texts are not at hand are named', () => {
  expect(reportLines(checked(smallRecord(), new Map()))).toContain(
    '3 facts whose source texts are not at hand: company-denies, company-fined, ship-seized',
  );
});

test('accusations without an answer are listed by topic', () => {
  const lines = reportLines(checked(editing('[company-fined]', '[]')));
  expect(lines).toContain('1 accusations: 0 with an answer on record, 1 without:');
  expect(lines).toContain('  fines  company-fined');
});

test('warnings come last and also after each save', () => {
  const warned = checked(editing('[what did the port say]', "['Who was fined?']"));
  const warning = [
    'Warnings, which stop nothing:',
    '  "who was fined" is asked of company-denies and company-fined; keep it where it fits best',
  ];
  expect(reportLines(warned).slice(-2)).toEqual(warning);
  expect(briefLines(warned).slice(-2)).toEqual(warning);
});

test('questions left open are counted', () => {
  expect(reportLines(checked(openRecord))).toContain(
    'Questions left open: 217, at least 3 a fact; the median is 4.',
  );
});

test('what is left open twice, and what is both asked and left open, is a warning', () => {
  const asks = 'asks: [what did the port say]';
  const twice = checked(
    editing(asks, `${asks}\n  leavesOpen: ['Who was fined?', 'Whose is it?', 'whose is it']`),
  );
  expect(briefLines(twice).slice(-3)).toEqual([
    'Warnings, which stop nothing:',
    '  "whose is it" is left open more than once, by company-denies; once is enough',
    '  "who was fined" is both asked and left open, in company-fined and company-denies; if a fact answers it, it is not open',
  ]);
});

test('an edit is told by the facts that came, were edited and went', () => {
  const before = smallRecord();
  const after = smallRecord({
    'facts/answers.yaml': (text) => text.replace('any wrongdoing.', 'it all.'),
    'facts/fines.yaml': (text) => text.replace('id: ship-seized', 'id: ship-taken'),
  });
  expect(changedFactLines(before, after)).toEqual([
    'Added: ship-taken',
    'Edited: company-denies',
    'Retired: ship-seized',
  ]);
  expect(
    changedFactLines(before, smallRecord({ 'parties.yaml': `# A remark\n${SMALL['parties.yaml']}` })),
  ).toEqual([]);
});

test('a table puts figures below one another', () => {
  expect(table(['', 'ships', 'all'], [['north', 12, 112]])).toEqual([
    '         ships  all',
    '  north     12  112',
  ]);
});

test('a long list goes on below its first item and never cuts one', () => {
  const items = Array.from({ length: 12 }, (_, at) => `item-number-${at + 1}`);
  const lines = entries(new Map([['one', items]]));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => line.length <= 100)).toBe(true);
  expect(lines.slice(1).every((line) => line.startsWith('       item'))).toBe(true);
  expect(lines.join(' ').match(/item-number-\d+/g)).toEqual(items);
});

test('an item that is longer than a line has a line of its own', () => {
  const long = 'x'.repeat(120);
  expect(wrapped('Names: ', ['a', long, 'b'])).toEqual(['Names: a,', `       ${long},`, '       b']);
});

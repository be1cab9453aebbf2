// What `npm run check` says of a sound record. Pure: figures in, lines out.
import type { AccusationFigures } from '../answer/unanswered.ts';
import type { Figures } from '../record/figures.ts';
import type { Proof } from '../record/prove.ts';
import { SIDES } from '../record/shapes.ts';
import { MAX_STATEMENT_WORDS } from '../record/values.ts';
import { entries, table, wrapped } from './columns.ts';

export interface Checked {
  readonly figures: Figures;
  readonly accusations: AccusationFigures;
  /** Absent where no source texts were given. */
  readonly proof: Proof | undefined;
}

/** The whole report, for reading once. */
export function reportLines(checked: Checked): string[] {
  const blocks = [
    headLines(checked),
    kindLines(checked.figures),
    accusationLines(checked.accusations),
    restLines(checked),
    warningLines(checked.figures),
  ];
  return blocks.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

/** The first words of the report and its warnings, for reading after every save. */
export function briefLines(checked: Checked): string[] {
  return [...headLines(checked), ...warningLines(checked.figures)];
}

function headLines({ figures: { facts, sources, parties }, proof }: Checked): string[] {
  const sound = `${facts} facts, ${sources} sources, ${parties} parties: no fault.`;
  if (!proof) return [sound, 'Quotations were not compared: give --sources DIR to do so.'];
  const unproved = proof.unproved.map(
    ({ factId, quotation, reason }) => `${factId}: "${quotation.text}": ${reason}`,
  );
  return [sound, ...unproved, `${proof.proved} quotations proved, ${proof.unproved.length} not.`];
}

function kindLines({ perKind, facts }: Figures): string[] {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const rows = perKind.map(({ kind, bySide }) => {
    const counts = SIDES.map((side) => bySide[side]);
    return [kind, ...counts, sum(counts)];
  });
  const all = SIDES.map((side) => sum(perKind.map(({ bySide }) => bySide[side])));
  return [
    'Facts by kind and by the side that speaks',
    ...table(['', ...SIDES, 'all'], [...rows, ['all', ...all, facts]]),
  ];
}

function accusationLines({ accusations, answered, unanswered }: AccusationFigures): string[] {
  const open = accusations - answered;
  const head = `${accusations} accusations: ${answered} with an answer on record, ${open} without`;
  return open === 0 ? [`${head}.`] : [`${head}:`, ...entries(unanswered)];
}

function restLines({ figures, proof }: Checked): string[] {
  const { differences, quotations, asks, leavesOpen, unquotedSources } = figures;
  const texts = proof ? withoutText(proof.withoutText) : [];
  return [
    `${quotations} quotations and ${differences} points on which sources differ.`,
    `Ways of asking: at least ${asks.fewest} a fact; the median is ${asks.median}.`,
    leavesOpen.all === 0
      ? 'Questions left open: none is filed.'
      : `Questions left open: ${leavesOpen.all}, at least ${leavesOpen.fewest} a fact; the median is ${leavesOpen.median}.`,
    ...texts,
    ...(unquotedSources.length === 0
      ? ['Every source is quoted.']
      : wrapped(`${unquotedSources.length} sources that no fact quotes: `, unquotedSources)),
  ];
}

function withoutText(facts: readonly string[]): string[] {
  if (facts.length === 0) return ['Every fact has a source text at hand.'];
  return wrapped(`${facts.length} facts whose source texts are not at hand: `, facts);
}

function warningLines({ longStatements, sharedAsks, sharedOpen, asksLeftOpen }: Figures): string[] {
  const warnings = [
    ...longStatements.map(
      ({ id, words }) =>
        `  ${id}: the statement has ${words} words; ${MAX_STATEMENT_WORDS} can be read in one breath`,
    ),
    ...sharedAsks.map(
      ({ ask, facts }) => `  "${ask}" is asked of ${facts.join(' and ')}; keep it where it fits best`,
    ),
    ...sharedOpen.map(
      ({ ask, facts }) => `  "${ask}" is left open more than once, by ${facts.join(' and ')}; once is enough`,
    ),
    ...asksLeftOpen.map(
      ({ ask, facts }) =>
        `  "${ask}" is both asked and left open, in ${facts.join(' and ')}; if a fact answers it, it is not open`,
    ),
  ];
  return warnings.length === 0 ? ['No warning.'] : ['Warnings, which stop nothing:', ...warnings];
}

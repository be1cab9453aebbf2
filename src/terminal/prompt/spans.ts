// Text with looks, and its breaking into lines.

export type Look = 'bold' | 'italic' | 'dim' | 'strike' | 'code' | 'link' | 'button';

export interface Span {
  readonly text: string;
  readonly looks: readonly Look[];
}

export function span(text: string, ...looks: readonly Look[]): Span {
  return { text, looks };
}

/** Columns that a text takes: wide characters take two, marks that join on take none. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) {
    if (/\p{M}|\u200d|\ufe0f/u.test(character)) continue;
    sum +=
      /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Extended_Pictographic}|[\uff01-\uff60]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return sum;
}

/** Breaks spans into lines of at most `width` columns, at spaces where there are any. */
export function wrap(spans: readonly Span[], width: number): Span[][] {
  const lines: Span[][] = [[]];
  let used = 0;
  const breakLine = (): void => {
    lines.push([]);
    used = 0;
  };
  for (const { text, looks } of spans) {
    for (const word of text.split(/(\n| +)/)) {
      if (word === '') continue;
      if (word === '\n') {
        breakLine();
        continue;
      }
      const blank = /^ +$/.test(word);
      if (used > 0 && used + columns(word) > width) {
        breakLine();
        if (blank) continue;
      }
      for (const piece of blank ? [word] : chopped(word, width)) {
        if (used > 0 && used + columns(piece) > width) breakLine();
        lines.at(-1)?.push({ text: piece, looks });
        used += columns(piece);
      }
    }
  }
  return lines;
}

/** A word longer than a whole line is cut hard: addresses are. */
function chopped(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const pieces: string[] = [''];
  for (const character of word) {
    const last = pieces.at(-1) ?? '';
    if (columns(last + character) > width) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}

/** Turns a line of spans into text, with colour or without. */
export type Paint = (line: readonly Span[]) => string;

const CODES: Readonly<Record<Look, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  link: [4, 24],
  button: [7, 27],
  strike: [9, 29],
  code: [36, 39],
};

export const plainPaint: Paint = (line) =>
  line
    .map(({ text }) => text)
    .join('')
    .trimEnd();

export const colourPaint: Paint = (line) => {
  const coloured = ({ text, looks }: Span): string =>
    looks.reduce((inner, look) => `\u001b[${CODES[look][0]}m${inner}\u001b[${CODES[look][1]}m`, text);
  return joined(line).map(coloured).join('').trimEnd();
};

/** Neighbours that look the same, as one: a word each would be a code each. */
function joined(line: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { text, looks } of line) {
    const last = spans.at(-1);
    if (last !== undefined && last.looks.join() === looks.join()) {
      spans[spans.length - 1] = { text: last.text + text, looks };
    } else spans.push({ text, looks });
  }
  return spans;
}

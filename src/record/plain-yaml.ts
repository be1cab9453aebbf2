// The YAML that curators write nearly always, read line by line at a fraction of the cost: lists and mappings with
// indents, texts on one line or several, lists of words in brackets, comments. Whatever else there is, and whatever is not
// certain to mean the same to every parser, is left to the whole of YAML; nothing is ever refused here.
import { isNoText, plainValue } from './plain-values.ts';

/** A line that says something, without its indent. */
interface Line {
  readonly indent: number;
  readonly text: string;
  /** What stands between it and the line before that says something. */
  readonly above: 'nothing' | 'blank' | 'comment';
}

/** Thrown within this file alone, and caught in it: a value would have to be handed through every level. */
class NotPlain extends Error {}

/** All but line feeds and signs of one unit that print: tabs, returns and marks of byte order have their own rules. */
const STRANGE = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/**
 * The value of a text, the same as `yaml` gives.
 *
 * @returns undefined where that is for `yaml` to say
 */
export function readPlainYaml(text: string): unknown {
  if (STRANGE.test(text) || text.includes(' \n') || text.endsWith(' ')) return undefined;
  try {
    const place: Place = { lines: linesOf(text), at: 0 };
    if (lineAt(place).indent !== 0) return undefined;
    const value = readBlock(place, 0);
    return lineAt(place).indent === END.indent ? value : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

const BLANK = 0x20;

/** What stands behind the last line. */
const END: Line = { indent: -1, text: '', above: 'blank' };

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let above: Line['above'] = 'blank';
  for (const line of text.split('\n')) {
    let indent = 0;
    while (line.charCodeAt(indent) === BLANK) indent += 1;
    const isComment = line.startsWith('#', indent);
    if (indent === line.length && above !== 'comment') above = 'blank';
    if (isComment) above = 'comment';
    if (isComment || indent === line.length) continue;
    lines.push({ indent, text: line.slice(indent), above });
    above = 'nothing';
  }
  lines.push({ ...END, above });
  return lines;
}

/** Where a text is being read. */
interface Place {
  readonly lines: readonly Line[];
  at: number;
}

const lineAt = ({ lines, at }: Place): Line => lines[at] ?? END;

const KEY = /^(["']?)([a-z](?:[\w -]{0,98}\w)?)\1:(?: +|$)/i;
const DASH = '- ';

/** A list or mapping: all lines from here on that are set in so far, with those below them. */
function readBlock(place: Place, indent: number): unknown {
  const { text } = lineAt(place);
  const value = text.startsWith(DASH) ? readList(place, indent) : readMapping(place, indent, text);
  if (lineAt(place).indent > indent) throw new NotPlain();
  return value;
}

function readList(place: Place, indent: number): unknown[] {
  const items: unknown[] = [];
  while (lineAt(place).indent === indent) {
    const { text } = lineAt(place);
    if (!text.startsWith(DASH)) throw new NotPlain();
    const item = text.slice(DASH.length);
    const isMapping = item.includes(':') && KEY.test(item);
    items.push(isMapping ? readMapping(place, indent + DASH.length, item) : readInline(place, indent, item));
  }
  return items;
}

/** @param first what the first of its lines says; that of a list's item begins behind the dash */
function readMapping(place: Place, indent: number, first: string): Record<string, unknown> {
  const entries: Record<string, unknown> = {};
  let text = first;
  do {
    const [head = '', quote = '', key = ''] = KEY.exec(text) ?? [];
    if (key === '' || (quote === '' && isNoText(key)) || Object.hasOwn(entries, key)) throw new NotPlain();
    const begun = text.slice(head.length);
    entries[key] = begun === '' ? readBelow(place, indent) : readInline(place, indent, begun);
    text = lineAt(place).text;
  } while (lineAt(place).indent === indent);
  return entries;
}

/** A list or mapping below its key, which is set in less. */
function readBelow(place: Place, indent: number): unknown {
  place.at += 1;
  const deeper = lineAt(place).indent;
  if (deeper <= indent) throw new NotPlain();
  return readBlock(place, deeper);
}

/** A value that begins on the line of its key or dash; deeper lines go on with it. */
function readInline(place: Place, indent: number, begun: string): unknown {
  const first = place.at + 1;
  for (place.at = first; lineAt(place).indent > indent; place.at += 1)
    if (lineAt(place).above !== 'nothing') throw new NotPlain();
  const deeper = place.lines.slice(first, place.at);
  const value =
    begun === FOLDED
      ? foldedOf(deeper, lineAt(place))
      : plainValue(deeper.reduce((text, line) => `${text} ${line.text}`, begun));
  if (value === undefined) throw new NotPlain();
  return value;
}

const FOLDED = '>-';

/** In a folded text nothing has a meaning; deeper lines stay lines, and what looks like a comment belongs to it. */
function foldedOf(lines: readonly Line[], next: Line): string | undefined {
  const isEven = lines.every(({ indent }) => indent === lines[0]?.indent);
  return isEven && next.above !== 'comment' ? lines.map(({ text }) => text).join(' ') : undefined;
}

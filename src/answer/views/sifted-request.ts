// "China's denials" -> `timeline China kind:denied`: what a timeline of words like these can only mean.
import type { Kind } from '../../record/record.ts';
import { normalise } from '../../search/normalise.ts';
import type { Directory } from '../directory.ts';

/** Only words that say what kind of statement is wanted, whatever it is about. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['charges', 'charged'],
  ['allegations', 'alleged'],
  ['attributions', 'attributed'],
  ['sanctions', 'sanctioned'],
  ['denial', 'denied'],
  ['denials', 'denied'],
  ['responses', 'responded'],
  ['replies', 'responded'],
  ['assessments', 'assessed'],
  ['findings', 'found'],
  ['reports', 'reported'],
]);
const BETWEEN: ReadonlySet<string> = new Set(['s', 'of', 'by', 'from', 'the', 'all']);

/** The request, where the words are a kind of statement and otherwise name one party or topic; else undefined. */
export function siftedRequest(words: string, { party, topic }: Directory): string | undefined {
  const all = normalise(words.replace(/['’]s?(?=\s|$)/g, ''));
  const kinds = all.flatMap((word) => KINDS.get(word) ?? []);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return undefined;
  const rest = all.filter((word) => !KINDS.has(word) && !BETWEEN.has(word)).join(' ');
  const subject = rest === '' ? undefined : (party(rest) ?? topic(rest));
  return rest !== '' && subject === undefined
    ? undefined
    : `timeline ${rest} kind:${kind}`.replace('  ', ' ');
}

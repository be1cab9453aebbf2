// How people ask for a view, in command words and in plain words.
import { normalise } from '../search/normalise.ts';

/** The words that ask for a view when they stand first. */
export const COMMAND_WORDS = ['timeline', 'who', 'both', 'differ', 'sources', 'fact', 'cite'] as const;
export type CommandWord = (typeof COMMAND_WORDS)[number];

/** A text that may ask for a view; whether it does is decided by what its argument names. */
export interface Phrasing {
  readonly command: CommandWord;
  /** What the view is wanted of; empty where nothing was given. */
  readonly argument: string;
  /** True for the bare command word with its argument, as typed behind `/sayswho`. */
  readonly isBare: boolean;
}

const LEAD =
  '(?:(?:please|pls|can|could|would|you|i|id|we|want|need|like|to|see|have|show|give|list|get|draw|make|open|print|me|us|a|an|the|full|complete|whole|all|of|out) )*';
const END = '(?: (?:please|pls|thanks|thank you|thx))?';
const OF = '(?: (?:of|for|on|about|over|in|from))?';

const pattern = (source: string): RegExp => new RegExp(`^${source}${END}$`);
const PLAIN: readonly (readonly [CommandWord, RegExp])[] = [
  ['timeline', pattern(`${LEAD}(?:timeline|time line|chronology)${OF}(?: (.+?))?`)],
  ['timeline', pattern(`${LEAD}(.+?) (?:timeline|chronology)`)],
  ['timeline', pattern(`what is the (?:timeline|chronology)${OF}(?: (.+?))?`)],
  ['who', pattern('(?:who is|who are|who re|whois|whos|who) (.+?)')],
  ['who', pattern(`${LEAD}profile${OF} (.+?)`)],
  ['both', pattern(`${LEAD}both(?: sides)?${OF}(?: (.+?))?`)],
  ['both', pattern(`what (?:do|did) both sides say${OF} (.+?)`)],
  ['differ', pattern(`${LEAD}(?:differ|differences?|disagreements?)(?: between sources)?${OF}(?: (.+?))?`)],
  [
    'differ',
    pattern(
      `(?:(?:on what|where|how|what|when) )?(?:(?:do|does|did) )?(?:(?:the|your|these) )*sources? (?:differ|disagree|conflict|contradict)(?: (?:(?:with|from) )?(?:each other|one another))?${OF}(?: (.+?))?`,
    ),
  ],
  [
    'sources',
    pattern(`${LEAD}(?:(?:your|on|file|record) )*(?:list of )?(?:(?:the|your|all) )*sources(?: list)?()`),
  ],
  ['sources', pattern('what (?:are|is) (?:(?:the|your|all) )*sources()')],
  [
    'sources',
    pattern(
      '(?:what|which) sources (?:do you (?:have|use|know|quote)|are (?:there|used|on file|on record))()',
    ),
  ],
  ['fact', pattern(`${LEAD}fact(?: id)? (.+?)`)],
  [
    'cite',
    pattern(`(?:how (?:do|should|can|to)(?: i)? )?${LEAD}(?:cite|citation)${OF}(?: fact)?(?: (.+?))?`),
  ],
];

const BARE = new RegExp(`^(${COMMAND_WORDS.join('|')})(?: (.+))?$`);
/** Longer texts are questions; reading them as anything else would cost time and could only be wrong. */
const LONGEST = 200;

/** Every way in which a text may ask for a view, the likeliest first; none for most questions. */
export function readPhrasings(text: string): readonly Phrasing[] {
  if (text.length > LONGEST) return [];
  const words = normalise(text).join(' ');
  const plain = PLAIN.flatMap(([command, form]) => {
    const found = form.exec(words);
    return found ? [{ command, argument: found[1] ?? '', isBare: false }] : [];
  });
  const [, command, argument = ''] = BARE.exec(words) ?? [];
  return command === undefined
    ? plain
    : [...plain, { command: command as CommandWord, argument, isBare: true }];
}

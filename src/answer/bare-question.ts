// "When?", "why was that?", "how many?": a question word with nothing behind it that could be looked up.
import { type Given, givenBy } from '../search/wanted.ts';

/** What a bare question asks for. */
export interface BareQuestion {
  /** True where it asks for a time. */
  readonly asksWhen: boolean;
  /** How a whole question for the same begins. */
  readonly beginning: RegExp;
  /** True for a statement that may hold it. */
  readonly isIn: (statement: string) => boolean;
}

const OF_THAT =
  '(?: (?:was|is|were|are|did) (?:that|this|it|they|those|these|there|he|she)(?: happen| so)?)?';
const DATE = '(?:date|day|month|year)';

const bare = (words: string): RegExp => new RegExp(`^(?:${words})(?: exactly)?${OF_THAT}$`);
const beginning = (words: string): RegExp => new RegExp(`^(?:${words})\\b`, 'i');

const holds = (wanted: Given) => (statement: string) =>
  givenBy({ statement: statement.replace(DAY_OF_MONTH, '') }).has(wanted);
/** The 25 of "25 March" counts nothing. */
const DAY_OF_MONTH = /\b\d{1,2} (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/g;
const SUM = /[$£€¥]\s?\d|\b(?:dollars|pounds|euros?|yuan|crowns|million|billion)\b/;
const SPAN = /\b(?:hours|days|weeks|months|years|decades?)\b/;

const FORMS: readonly (readonly [form: RegExp, beginning: RegExp, isIn: BareQuestion['isIn']])[] = [
  [
    bare(`(?:since )?when|(?:on |in )?(?:what|which) ${DATE}`),
    beginning(`(?:(?:since|until|from) )?(?:when|(?:on |in )?(?:what|which) ${DATE})`),
    holds('time'),
  ],
  [
    bare('why(?: not)?|how (?:so|come)|what for'),
    beginning('why|what for|(?:on |for )?(?:what|which) (?:reasons?|grounds?|basis)'),
    () => false,
  ],
  [bare('where'), beginning('where'), () => false],
  [bare('how many'), beginning('how many'), holds('quantity')],
  [bare('how much'), beginning('how much'), (statement) => SUM.test(statement)],
  [bare('how long'), beginning('how long'), (statement) => SPAN.test(statement)],
  [bare('how'), beginning('how (?:did|do|does|was|were|is|are)'), () => false],
];

/** @param words in small letters, without marks; undefined where they are no bare question */
export function readBareQuestion(words: string): BareQuestion | undefined {
  const at = FORMS.findIndex(([form]) => form.test(words));
  const [, beginning, isIn] = FORMS[at] ?? [];
  return beginning && isIn && { asksWhen: at === 0, beginning, isIn };
}

// The shapes of the record as curators write it. These files own every rule that a single entry can break;
// rules that need two entries (unknown ids, duplicates) live in check.ts. The descriptions are what an editor
// shows while one types: `npm run schema` writes them into data/schema.
import { z } from 'zod';
import { KIND_TESTS, KINDS } from './kinds.ts';
import { id, MAX_STATEMENT_WORDS, partialDate, period, quotedText, text } from './values.ts';

/** Where a party stands in the accusations. */
export const SIDES = ['accuser', 'accused', 'ally', 'independent'] as const;

export const PARTY_TYPES = ['person', 'body', 'group', 'firm', 'country'] as const;

const quotation = z.strictObject({
  source: id.describe('The id of a source in sources.yaml.'),
  paragraph: z
    .int()
    .positive('expected a number from 1 on')
    .describe('Which paragraph of the source, counted from 1 below its header.'),
  text: quotedText.describe('The exact words, letter by letter, as they stand in that paragraph.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'expected a two-letter language code such as fi')
    .optional()
    .describe('Two letters, only where the words are not English.'),
});

export const factShape = z.strictObject({
  id: id.describe('Stable, in kebab-case, never used again after the fact is retired.'),
  statement: text.describe(
    `One thing that is said, in our own words and at most ${MAX_STATEMENT_WORDS} of them, with its speaker. No more than the quotation says.`,
  ),
  kind: z
    .enum(KINDS)
    .meta({ enumDescriptions: KINDS.map((kind) => KIND_TESTS[kind]) })
    .describe('How the speaker stands behind it.'),
  by: id.describe('Who says it: the id of a party in parties.yaml.'),
  about: z.array(id).default([]).describe('Whom it is about: ids of parties.'),
  said: partialDate.describe('When it was said: YYYY, YYYY-MM or YYYY-MM-DD.'),
  happened: period.optional().describe('When what it tells of happened: a date, or two with a slash.'),
  likelihood: text
    .optional()
    .describe("The speaker's own word for how sure they are, such as highly likely."),
  accuses: z
    .literal(false)
    .optional()
    .describe('false for a report or an assessment of the accused that accuses them of nothing.'),
  answers: z
    .array(id)
    .default([])
    .describe('Only for denied and responded: the facts it answers, or a topic if it answers all of it.'),
  asks: z
    .array(text)
    .default([])
    .describe('How people may ask for this fact, as unlike the statement and one another as you can.'),
  quotations: z
    .array(quotation)
    .min(1, 'expected at least one quotation: no statement stands without its words')
    .describe('The words that bear the statement; the best source first.'),
});

export const partyShape = z.strictObject({
  id: id.describe('Stable, in kebab-case.'),
  name: text.describe('The name that answers show.'),
  role: text.optional().describe('The office or what it is, in a few words, as of the events.'),
  type: z.enum(PARTY_TYPES).describe('What it is.'),
  side: z.enum(SIDES).describe('Where it stands in the accusations.'),
  of: id
    .optional()
    .describe(
      'The party it belongs to: an official to the ministry, a ministry to the state. Never shown of the accused: there it may be just what is in dispute.',
    ),
  names: z
    .array(text)
    .default([])
    .describe(
      'Other names that answers may show: short forms, full forms, the name in another order or script.',
    ),
  searched: z
    .array(text)
    .default([])
    .describe(
      'Names that are understood and never shown: misspellings, offices, nicknames, what opponents call it.',
    ),
  roughly: z.array(text).default([]).describe('Names that mean nearly the same; an answer says "roughly".'),
});

const reading = z.strictObject({
  says: text.describe('What this reading says, in one line.'),
  facts: z.array(id).min(1, 'expected at least one fact').describe('The facts that say so.'),
});

export const differenceShape = z.strictObject({
  id: id.describe('Stable, in kebab-case.'),
  point: text.describe('The point on which sources differ, in one line.'),
  readings: z
    .array(reading)
    .min(2, 'expected at least two readings: otherwise nothing differs')
    .describe('Each reading with its facts.'),
  closest: text.describe(
    'Which reading the source closest to the matter supports, and which source that is.',
  ),
});

export const dossierShape = z.strictObject({
  title: text.describe('What the record is about.'),
  summary: text.describe('The record in two or three sentences.'),
  asOf: partialDate.describe('The day up to which the record has been kept.'),
  questions: z
    .array(text)
    .min(3, 'expected at least three suggested questions')
    .max(4, 'expected at most four suggested questions')
    .describe('Questions that the bot suggests.'),
  topics: z
    .array(
      z.strictObject({
        id: id.describe('The name of a file in facts.'),
        name: text.describe('The topic as people see it.'),
      }),
    )
    .min(1, 'expected at least one topic')
    .describe('One for each file of facts, in the order in which they are shown.'),
  unknowns: z.array(text).default([]).describe('What the record does not know, one sentence each.'),
});

export const languageShape = z.strictObject({
  synonyms: z
    .array(z.array(text).min(2, 'expected at least two words that mean the same'))
    .default([])
    .describe('Groups of words that mean the same here; each finds all the others.'),
  everyday: z
    .record(text, z.array(text))
    .default({})
    .describe(
      "The record's word on the left, people's words for it on the right; they lead to it, never back.",
    ),
  stopWords: z.array(text).default([]).describe('Words that say nothing in this subject.'),
  elsewhere: z
    .array(text)
    .default([])
    .describe(
      'Names and matters that no source tells of. A question that turns on one is declined, unless a fact has the word.',
    ),
  privateLife: z
    .array(text)
    .default([])
    .describe(
      "Words of people's private lives. A question with one, in just this form, is declined, unless the fact has it.",
    ),
});

// The shape of a fact, the heart of the record. shapes.ts has the other entries and tells the rules that all shapes keep.
import { z } from 'zod';
import { KIND_TESTS, KINDS } from './kinds.ts';
import { id, MAX_STATEMENT_WORDS, partialDate, period, quotedText, text } from './values.ts';

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
  leavesOpen: z
    .array(text)
    .default([])
    .describe(
      'What people ask next, about this fact, and nothing on record answers: such questions are declined.',
    ),
  sought: z
    .int()
    .nonnegative('expected a whole number from 0 on')
    .optional()
    .describe(
      'How many questions it answers of those that people asked who did not know the record; one that several facts answer counts for each in part, rounded in the end.',
    ),
  quotations: z
    .array(quotation)
    .min(1, 'expected at least one quotation: no statement stands without its words')
    .describe('The words that bear the statement; the best source first.'),
});

// The shapes of the record as curators write it. These files own every rule that a single entry can break;
// rules that need two entries (unknown ids, duplicates) live in check.ts. The descriptions are what an editor
// shows while one types: `npm run schema` writes them into data/schema.
import { z } from 'zod';
import { id, partialDate, text } from './values.ts';

/** Where a party stands in the accusations. */
export const SIDES = ['accuser', 'accused', 'ally', 'independent'] as const;

export const PARTY_TYPES = ['person', 'body', 'group', 'firm', 'country'] as const;

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
  outside: z
    .array(text)
    .default([])
    .describe(
      'Whole questions that lie outside the record: about other affairs, or about nothing of the kind. They show how such questions are put.',
    ),
  privateLife: z
    .array(text)
    .default([])
    .describe(
      "Words of people's private lives. A question with one, in just this form, is declined, unless the fact has it.",
    ),
});

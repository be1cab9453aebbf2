// The shape of a source as curators write it.
import { z } from 'zod';
import { id, partialDate, text } from './values.ts';

export const sourceShape = z.strictObject({
  id: id.describe('Stable, in kebab-case; the text of the source is filed as <id>.txt.'),
  title: text.describe('The title as published.'),
  short: text.describe('The source in two to five words, as answers show it.'),
  publisher: text.describe('Who published it, and who carried it.'),
  date: partialDate.describe('When it was published.'),
  url: z
    .url({ protocol: /^https?$/, error: 'expected an http or https address' })
    .optional()
    .describe('Where it stands on the web.'),
  copy: z
    .boolean()
    .optional()
    .describe('true where the address is not the site of its publisher: the source line then says so.'),
  tier: z
    .enum(['primary', 'secondary'])
    .describe("primary: the speaker's own text. secondary: a report, a summary or a reprint."),
  note: text.optional().describe('How much of it is on file, and anything a reader has to know.'),
});

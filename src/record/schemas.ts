// The shapes as JSON Schema, so that an editor completes and corrects while a curator types.
import { z } from 'zod';
import { factShape } from './fact-shape.ts';
import { differenceShape, dossierShape, languageShape, partyShape } from './shapes.ts';
import { sourceShape } from './source-shape.ts';

/** The record's folder -> the schemas' folder inside it. */
export const SCHEMA_FOLDER = 'schema';

const SHAPES: Readonly<Record<string, readonly [title: string, shape: z.ZodType]>> = {
  facts: ['The facts of one topic', z.array(factShape)],
  dossier: ['The title page of the record', dossierShape],
  sources: ['The sources', z.array(sourceShape)],
  parties: ['Who speaks and who is spoken of', z.array(partyShape)],
  differences: ['The points on which sources differ', z.array(differenceShape)],
  language: ['Words that belong to the subject', languageShape],
};

/** Every schema file: its name and its text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SHAPES).map(([name, [title, shape]]) => {
      // Editors know draft 7 best; what curators write is the input side of the shapes.
      const schema = z.toJSONSchema(shape, { io: 'input', target: 'draft-7' });
      return [
        `${name}.schema.json`,
        `${shortListsOnOneLine(JSON.stringify({ title, ...schema }, null, 2))}\n`,
      ];
    }),
  );
}

/** The first line of a file of the record: it tells editors which schema holds. */
export function schemaLine(file: string): string {
  const isFacts = file.startsWith('facts/');
  const name = isFacts ? 'facts' : file.replace(/\.yaml$/, '');
  return `# yaml-language-server: $schema=${isFacts ? '../' : ''}${SCHEMA_FOLDER}/${name}.schema.json`;
}

const LINE_WIDTH = 110;

/** Laid out as the house's formatter does, so that it leaves the files as they are. */
const shortListsOnOneLine = (json: string): string =>
  json.replace(
    /^(.*)\[\n([^[\]{}]*?)\n\s*\](,?)$/gm,
    (whole, before: string, items: string, after: string) => {
      const line = `${before}[${items.trim().replace(/\n\s*/g, ' ')}]${after}`;
      return line.length <= LINE_WIDTH ? line : whole;
    },
  );

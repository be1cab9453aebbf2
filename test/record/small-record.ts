// A record of three facts, small enough to read in a test and easy to break in one place.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Fault } from '../../src/record/faults.ts';
import { buildRecord } from '../../src/record/load.ts';
import type { FactRecord } from '../../src/record/record.ts';

export const SMALL: Readonly<Record<string, string>> = {
  'dossier.yaml': `title: The harbour affair
summary: Who said what about the harbour.
asOf: 2026-11-22
questions: [Who was fined?, What did the port say?, When was the ship seized?]
topics:
  - id: fines
    name: The fines
  - id: answers
    name: What the port answered
`,
  'sources.yaml': `- id: gazette
  title: Gazette of the harbour
  short: The gazette
  publisher: Harbour Office
  date: 2024-05-02
  url: https://harbour.example/gazette
  tier: primary
`,
  'parties.yaml': `- id: harbour-office
  name: Harbour Office
  type: body
  side: accuser
  names: [HO, harbour master]
- id: port-company
  name: Port Company
  type: firm
  side: accused
`,
  'facts/fines.yaml': `- id: company-fined
  statement: The Harbour Office fined the Port Company 4,000 crowns.
  kind: sanctioned
  by: harbour-office
  about: [port-company]
  said: 2024-05-02
  asks: [who was fined, how large was the penalty]
  quotations:
    - source: gazette
      paragraph: 1
      text: imposes a fine of 4,000 crowns on the Port Company
- id: ship-seized
  statement: The Harbour Office reports that a ship was seized in March 2024.
  kind: reported
  by: harbour-office
  said: 2024-05-02
  happened: 2024-03
  asks: [when was the vessel impounded]
  quotations:
    - source: gazette
      paragraph: 2
      text: a ship was seized in March
`,
  'facts/answers.yaml': `- id: company-denies
  statement: The Port Company denies any wrongdoing.
  kind: denied
  by: port-company
  said: 2024-05-03
  answers: [company-fined]
  asks: [what did the port say]
  quotations:
    - source: gazette
      paragraph: 3
      text: the company denies any wrongdoing
`,
};

/** The text of `differences.yaml` for a point on which the two sides differ. */
export const differenceOnFine = (closest = '4,000 crowns, by the gazette.'): string => `- id: how-much
  point: How large the fine was.
  readings:
    - says: 4,000 crowns.
      facts: [company-fined]
    - says: None that the company knows of.
      facts: [company-denies]
  closest: ${closest}
`;

export const SMALL_SOURCE = `SOURCE-ID: gazette
-----
The Office imposes a fine of 4,000 crowns
on the Port Company, “without delay”.

In the same spring a ship was seized in March.

Asked for comment, the company denies any wrongdoing.
`;

type Edits = Readonly<Record<string, string | ((text: string) => string)>>;

/** The files of the small record with some of them edited; an empty new text stands for an empty file. */
export function smallFiles(edits: Edits = {}): Record<string, string> {
  const files: Record<string, string> = { ...SMALL };
  for (const [file, edit] of Object.entries(edits)) {
    files[file] = typeof edit === 'string' ? edit : edit(files[file] ?? '');
  }
  return files;
}

/** Builds the edited record in memory. */
export function buildSmall(edits: Edits = {}): FactRecord | Fault[] {
  const files = Object.entries(smallFiles(edits)).map(([file, text]) => ({ file, text }));
  return buildRecord({ files, faults: [] });
}

/** The edited record, which has to be sound. */
export function smallRecord(edits: Edits = {}): FactRecord {
  const built = buildSmall(edits);
  if (Array.isArray(built)) throw new Error(`expected a sound record, got ${JSON.stringify(built)}`);
  return built;
}

/** Writes files into a new folder that goes away with the test. */
export async function writeFolder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'says-who-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}

import { describe, expect, test } from 'vitest';
import { formatFault, RecordError } from '../../src/record/faults.ts';
import { MAX_FILE_BYTES } from '../../src/record/files.ts';
import { loadRecord } from '../../src/record/load.ts';
import { LEFT_OPEN, openRecord } from './open-record.ts';
import { buildSmall, smallFiles, smallRecord, writeFolder } from './small-record.ts';

const faultLines = (edits: Parameters<typeof buildSmall>[0]): string[] => {
  const built = buildSmall(edits);
  return Array.isArray(built) ? built.map(formatFault) : [];
};
const replacing = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('a sound record', () => {
  test('keeps facts in the order of their ids with the topic of their file', () => {
    const { facts } = smallRecord();
    expect(facts.map(({ id, topic }) => [id, topic])).toEqual([
      ['company-denies', 'answers'],
      ['company-fined', 'fines'],
      ['ship-seized', 'fines'],
    ]);
  });

  test('has the same version for the same content and another for other content', () => {
    expect(smallRecord().version).toBe(smallRecord().version);
    const edited = smallRecord({ 'facts/answers.yaml': replacing('any wrongdoing.', 'every wrongdoing.') });
    expect(edited.version).not.toBe(smallRecord().version);
  });

  test('leaves nothing open where nothing is filed, and keeps what is in its order', () => {
    expect(smallRecord().facts.map(({ leavesOpen }) => leavesOpen)).toEqual([[], [], []]);
    const { factById, version } = openRecord;
    expect(factById.get('ship-seized')?.leavesOpen).toEqual(LEFT_OPEN['ship-seized']);
    expect(version).not.toBe(smallRecord().version);
  });

  test('reads a bare year as a date', () => {
    const record = smallRecord({ 'facts/answers.yaml': replacing('said: 2024-05-03', 'said: 2024') });
    expect(record.factById.get('company-denies')?.said).toBe('2024');
  });
});

describe('a fault names file, line, what was expected, what came and what to do', () => {
  test.each([
    [
      'an unknown source',
      'facts/fines.yaml',
      'source: gazette',
      'source: gazete',
      'facts/fines.yaml:9: expected a source of sources.yaml, got gazete; correct the id, or add the entry it names',
    ],
    [
      'an unknown party',
      'facts/fines.yaml',
      'by: harbour-office',
      'by: harbor-office',
      'facts/fines.yaml:4: expected a party of parties.yaml, got harbor-office; correct the id, or add the entry it names',
    ],
    [
      'an unknown fact',
      'facts/answers.yaml',
      '[company-fined]',
      '[company-find]',
      'facts/answers.yaml:6: expected the id of a fact or of a topic, got company-find; correct the id, or add the entry it names',
    ],
    [
      'an impossible date',
      'facts/answers.yaml',
      '2024-05-03',
      '2024-02-30',
      'facts/answers.yaml:5: expected a real date as YYYY, YYYY-MM or YYYY-MM-DD in 0.said, got "2024-02-30"; correct 0.said',
    ],
    [
      'an unknown kind',
      'facts/answers.yaml',
      'kind: denied',
      'kind: rejected',
      'facts/answers.yaml:3: expected one of charged, alleged, attributed, sanctioned, denied, responded, assessed, found, reported in 0.kind, got "rejected"; correct 0.kind',
    ],
    [
      'an unknown key',
      'facts/answers.yaml',
      'said:',
      'spoken: now\n  said:',
      'facts/answers.yaml:5: expected known keys in 0, got "spoken"; remove it or correct its spelling (data/README.md lists the keys)',
    ],
    [
      'a missing key',
      'facts/answers.yaml',
      '  said: 2024-05-03\n',
      '',
      'facts/answers.yaml:1: expected a string in 0.said, got nothing; add 0.said',
    ],
    [
      'broken YAML',
      'facts/answers.yaml',
      'kind: denied',
      'kind: denied: flatly',
      'facts/answers.yaml:3: expected valid YAML, got Nested mappings are not allowed in compact mappings; mend the line: indent with two spaces and put text that holds ": " or "#" in quotes',
    ],
    [
      'a period that ends before it begins',
      'facts/fines.yaml',
      'happened: 2024-03',
      'happened: 2024/2023',
      'facts/fines.yaml:17: expected a date or a period such as 2021/2022-10 in 1.happened, got "2024/2023"; correct 1.happened',
    ],
    [
      'answers on a fact that answers nothing',
      'facts/fines.yaml',
      'kind: reported',
      'kind: reported\n  answers: [company-fined]',
      'facts/fines.yaml:15: expected answers only on denied or responded facts, got kind reported; remove answers, or correct the kind',
    ],
  ])('%s', (_name, file, from, to, line) => {
    expect(faultLines({ [file]: replacing(from, to) })).toEqual([line]);
  });

  test('a duplicate id says where the first one is', () => {
    const lines = faultLines({ 'facts/answers.yaml': replacing('id: company-denies', 'id: ship-seized') });
    expect(lines).toEqual([
      'facts/answers.yaml:1: expected an id used once, got ship-seized, which is also facts/fines.yaml:12; choose another id',
    ]);
  });

  test('a missing quotation', () => {
    const cutOff = (text: string): string =>
      `${text.slice(0, text.indexOf('  quotations'))}  quotations: []\n`;
    expect(faultLines({ 'facts/answers.yaml': cutOff })[0]).toContain(
      'facts/answers.yaml:8: expected at least one quotation',
    );
  });

  test('a quotation of more than 25 words says how many there are', () => {
    const long = Array.from({ length: 26 }, () => 'word').join(' ');
    const [line] = faultLines({ 'facts/answers.yaml': replacing('the company denies any wrongdoing', long) });
    expect(line).toContain('facts/answers.yaml:11: expected at most 25 words, got 26');
  });

  test('a YAML alias, which can be made to explode', () => {
    const [line] = faultLines({
      'facts/answers.yaml': (text) => text.replace('by: port', 'by: &who port').concat('- *who\n'),
    });
    expect(line).toContain('expected plain values, got a YAML alias');
  });

  test('a party that is its own grandparent', () => {
    const circle = (text: string): string =>
      text
        .replace('side: accuser', 'side: accuser\n  of: port-company')
        .replace('side: accused', 'side: accused\n  of: harbour-office');
    expect(faultLines({ 'parties.yaml': circle })[0]).toContain('break the circle');
  });

  test('a file that is no topic of the dossier', () => {
    const [line] = faultLines({ 'facts/ships.yaml': '[]' });
    expect(line).toBe(
      'facts/ships.yaml:1: expected a topic of dossier.yaml as the file name, got ships; add it to topics there or rename the file',
    );
  });

  test('all faults come at once, over all files', () => {
    const lines = faultLines({
      'facts/answers.yaml': (text) => text.replace('denied', 'rejected').replace('2024-05-03', '2024-13'),
      'facts/fines.yaml': replacing('kind: sanctioned', 'kind: fined'),
    });
    expect(lines).toHaveLength(3);
  });
});

describe('loading from a folder', () => {
  test('a sound folder gives the record', async () => {
    const record = await loadRecord(await writeFolder(smallFiles()));
    expect(record.facts).toHaveLength(3);
  });

  test('an empty file, other encodings, a missing file and a file that is too large are faults', async () => {
    const folder = await writeFolder({
      ...smallFiles({ 'facts/answers.yaml': ' \n' }),
      'facts/latin.yaml': Uint8Array.from([0x2d, 0x20, 0xe9, 0x0a]),
      'facts/large.yaml': 'x'.repeat(MAX_FILE_BYTES + 1),
      'parties.yaml': '',
    });
    const error = await loadRecord(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RecordError);
    expect((error as RecordError).faults.map(({ file, got }) => [file, got])).toEqual([
      ['parties.yaml', 'an empty file'],
      ['facts/answers.yaml', 'an empty file'],
      ['facts/large.yaml', `${MAX_FILE_BYTES + 1} bytes`],
      ['facts/latin.yaml', 'other bytes'],
    ]);
  });

  test('a folder without a record says which folder was looked at and what to set', async () => {
    const folder = await writeFolder({ 'notes.txt': 'nothing here' });
    await expect(loadRecord(folder)).rejects.toThrow(
      /facts:1: expected at least one file of facts, got none; add .* or set SAYSWHO_DATA/,
    );
  });
});

// Nobody's question is taken for a follow-up because the bot has just answered another.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLibrary } from '../../src/answer/library.ts';
import { readTogether } from '../../src/answer/reference.ts';
import { loadRecord } from '../../src/record/load.ts';

const FILES = ['open-a.jsonl', 'open-b.jsonl'];
const questions = FILES.flatMap((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).question),
);

test('every open question that names a subject stands for itself, whatever was answered before', async () => {
  const record = await loadRecord('data');
  const { ask, consult } = createLibrary(record);
  const namesNothing = (question: string): boolean => {
    const answer = ask(question);
    return answer.status === 'declined' && answer.reason === 'vague';
  };
  for (const before of ['ec-breach-attributed', 'us-sanctions-two-men-one-firm']) {
    const fact = record.factById.get(before);
    expect(fact).toBeDefined();
    const changed = questions.filter((question) => readTogether(question, fact, consult) !== question);
    expect(changed.filter((question) => !namesNothing(question))).toEqual([]);
  }
});

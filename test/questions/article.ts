// The questions over the article, and who is right on them: a fact that quotes the sentence, or says the same.
import { existsSync, readFileSync } from 'node:fs';
import type { FactRecord } from '../../src/record/record.ts';
import type { Question } from './score.ts';

const FOLDER = new URL('../../../shared/', import.meta.url);
const QUESTIONS = new URL('questions/article.jsonl', FOLDER);
const ARTICLE = new URL('record/sources/seed-article.txt', FOLDER);
const ACCEPTED = new URL('article-accepted.json', import.meta.url);

interface ArticleQuestion {
  readonly question: string;
  readonly category: string;
  /** Sentences of the article that answer it, from 1; none where nothing is on record. */
  readonly sentences: readonly number[];
}

/** False where the questions do not lie beside the project. */
export const hasArticleQuestions = (): boolean => existsSync(QUESTIONS) && existsSync(ARTICLE);

/** The article's questions with the ids of every fact that is a right first answer. */
export function readArticleQuestions({ facts }: FactRecord): Question[] {
  const sentences = readSentences();
  const quoting = sentences.map((sentence) =>
    facts.filter(({ quotations }) =>
      quotations.some(({ source, text }) => source === 'seed-article' && sentence.includes(plain(text))),
    ),
  );
  const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Readonly<Record<string, readonly string[]>>;
  const lines = readFileSync(QUESTIONS, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { question, category, sentences: answering } = JSON.parse(line) as ArticleQuestion;
    const byQuotation = answering.flatMap((number) => quoting[number - 1] ?? []).map(({ id }) => id);
    const equivalents = answering.length > 0 ? (accepted[question] ?? []) : [];
    return { question, category, facts: [...new Set([...byQuotation, ...equivalents])] };
  });
}

/** The sentences of the article's body in order. */
export function readSentences(): string[] {
  const [, body = ''] = readFileSync(ARTICLE, 'utf8').split(/^-----$/m);
  return plain(body).split(/(?<=(?<!U\.S)[.][”"]?)\s+(?=[A-Z])/);
}

const plain = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

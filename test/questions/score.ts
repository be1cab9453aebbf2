// Scores answers against a question set. Counts a wrong first fact and a wrong silence alike as failures.
import { readFileSync } from 'node:fs';

export interface Question {
  readonly question: string;
  readonly category: string;
  /** Ids of every fact that is a right first answer; empty where the bot has to decline. */
  readonly facts: readonly string[];
}

/** What a system made of a question: fact ids, best first; none where it declined. */
export type System = (question: string) => readonly string[];

export interface Score {
  readonly asked: number;
  /** How many of them the record answers. */
  answerable: number;
  /** Right fact first, of the answerable. */
  first: number;
  /** Right fact among the first three, of the answerable. */
  three: number;
  /** Spoke, of the answerable. */
  kept: number;
  /** Declined, of the unanswerable. */
  declined: number;
  /** Right first, or rightly declined. */
  end: number;
}

const NOTHING: Score = { asked: 0, answerable: 0, first: 0, three: 0, kept: 0, declined: 0, end: 0 };

export interface Failure {
  readonly question: Question;
  readonly got: readonly string[];
}

export interface Report {
  readonly byCategory: ReadonlyMap<string, Score>;
  readonly failures: readonly Failure[];
}

/** @param file in this folder */
export function readQuestions(...files: readonly string[]): Question[] {
  return files.flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Question),
  );
}

export function score(system: System, questions: readonly Question[]): Report {
  const byCategory = new Map<string, Score>();
  const failures: Failure[] = [];
  for (const question of questions) {
    const got = system(question.question);
    const isRight = judge(question, got);
    if (!isRight) failures.push({ question, got });
    for (const name of [
      question.category,
      question.facts.length > 0 ? 'answerable' : 'unanswerable',
      'all',
    ]) {
      byCategory.set(name, add(byCategory.get(name) ?? NOTHING, question, got, isRight));
    }
  }
  return { byCategory, failures };
}

/** True where the right fact comes first, or nothing comes and nothing is on record. */
export function judge({ facts }: Question, got: readonly string[]): boolean {
  const [first] = got;
  return facts.length === 0 ? first === undefined : first !== undefined && facts.includes(first);
}

function add(score: Score, { facts }: Question, got: readonly string[], isRight: boolean): Score {
  const isAnswerable = facts.length > 0;
  return {
    asked: score.asked + 1,
    answerable: score.answerable + Number(isAnswerable),
    first: score.first + Number(isAnswerable && isRight),
    three: score.three + Number(isAnswerable && got.slice(0, 3).some((id) => facts.includes(id))),
    kept: score.kept + Number(isAnswerable && got.length > 0),
    declined: score.declined + Number(!isAnswerable && got.length === 0),
    end: score.end + Number(isRight),
  };
}

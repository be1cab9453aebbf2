// What is wanted: one of the views, or else an answer to a question.
//
// The rule. A text asks for a view when it is worded like one (phrasing.ts) and its argument names one thing on record
// (directory.ts); everything else is a question. Three things follow from "wrong is worse than silent":
//
// 1. `who is X` is a profile only where X is just the name of one party: "who was charged" and "who is behind it" are
//    questions, and so is "who is Chinese".
// 2. A bare command word whose argument of at most four words names nothing is answered with what was expected. `who` and
//    `sources` begin too many questions for that; `both` and `fact` begin some, so they are asked as a question first.
// 3. A misspelt command word is corrected only into a request that works, and only as a proposal.
import type { Fact } from '../record/record.ts';
import { editDistance } from '../search/edits.ts';
import { isOrdinary } from '../search/english.ts';
import { normalise } from '../search/normalise.ts';
import type { Directory } from './directory.ts';
import { COMMAND_WORDS, type CommandWord, type Phrasing, readPhrasings } from './phrasing.ts';

export interface Subject {
  readonly type: 'topic' | 'party';
  readonly id: string;
}

/** A view that cannot be made. */
export interface UnknownRequest {
  readonly kind: 'unknown';
  readonly command: CommandWord;
  /** What was given in place of what the command expects; empty where nothing was. */
  readonly given: string;
  /** True where the words may also be a question; then that comes first. */
  readonly mayBeQuestion: boolean;
  /** What was meant, where only the command word is misspelt. */
  readonly meant: ViewRequest | undefined;
}

export type ViewRequest =
  | { readonly kind: 'timeline'; readonly subject: Subject | undefined }
  | { readonly kind: 'who'; readonly party: string }
  | { readonly kind: 'both'; readonly topic: string }
  | { readonly kind: 'differ'; readonly topic: string | undefined }
  | { readonly kind: 'sources' }
  | { readonly kind: 'fact' | 'cite'; readonly fact: Fact };

export type Request = ViewRequest | UnknownRequest | { readonly kind: 'question' };

const MOST_WORDS = 4;

/** Builds the reader of requests over a record: text -> what is wanted. Pure. */
export function createRequestReader(directory: Directory): (text: string) => Request {
  const view = (text: string): ViewRequest | undefined => {
    for (const phrasing of readPhrasings(text)) {
      const request = resolve(phrasing, directory);
      if (request) return request;
    }
    return undefined;
  };
  return (text) => view(text) ?? unresolved(text) ?? misspelt(text, view) ?? { kind: 'question' };
}

function resolve({ command, argument, isBare }: Phrasing, directory: Directory): ViewRequest | undefined {
  switch (command) {
    case 'timeline':
      return timeline(argument, directory);
    case 'who':
      return profile(argument, isBare, directory);
    case 'both':
      return of(directory.topic(argument), (topic) => ({ kind: 'both', topic }));
    case 'differ':
      if (argument === '') return { kind: 'differ', topic: undefined };
      return of(directory.topic(argument), (topic) => ({ kind: 'differ', topic }));
    case 'sources':
      return argument === '' ? { kind: 'sources' } : undefined;
    default:
      return of(directory.fact(argument), (fact) => ({ kind: command, fact }));
  }
}

const of = <T>(found: T | undefined, make: (found: T) => ViewRequest): ViewRequest | undefined =>
  found === undefined ? undefined : make(found);

const EVERYTHING =
  /^(?:(?:the|whole|full|entire|all|it|this|of) ?)*(?:everything|record|dossier|affair|story|case)?$/;

function timeline(argument: string, { topic, party }: Directory): ViewRequest | undefined {
  if (EVERYTHING.test(argument)) return { kind: 'timeline', subject: undefined };
  const topicId = topic(argument);
  if (topicId !== undefined) return { kind: 'timeline', subject: { type: 'topic', id: topicId } };
  return of(party(argument), (id) => ({ kind: 'timeline', subject: { type: 'party', id } }));
}

/** "who is Chinese" asks for people, not for China. */
const ADJECTIVE = /^\p{L}+(?:ish|ese|ian|can|ech)$/u;

function profile(argument: string, isBare: boolean, { party }: Directory): ViewRequest | undefined {
  if (!isBare && ADJECTIVE.test(argument)) return undefined;
  return of(party(argument), (id) => ({ kind: 'who', party: id }));
}

/** Command words that begin questions too, and those that begin so many that they are always one. */
const ALSO_QUESTIONS: ReadonlySet<CommandWord> = new Set(['both', 'fact']);
const ALWAYS_QUESTIONS: ReadonlySet<CommandWord> = new Set(['who', 'sources']);

function unresolved(text: string): UnknownRequest | undefined {
  const asked = readPhrasings(text).find(({ isBare, argument }) => isBare || argument === '');
  if (!asked || /^\s*\w+\s*:/.test(text)) return undefined;
  const { command, argument } = asked;
  if (argument.split(' ').length > MOST_WORDS) return undefined;
  if (argument !== '' && ALWAYS_QUESTIONS.has(command)) return undefined;
  const given = argument === '' ? '' : behindFirstWord(text);
  const mayBeQuestion = argument !== '' && ALSO_QUESTIONS.has(command) && !AN_ID.test(given);
  return { kind: 'unknown', command, given, mayBeQuestion, meant: undefined };
}

/** Nobody asks a question in one word with hyphens. */
const AN_ID = /^[a-z0-9]+(?:-[a-z0-9]+)+$/i;

/** The argument of a bare command as it was typed. */
const behindFirstWord = (text: string): string =>
  text.trim().replace(/^\S+\s*(?:(?:of|for|on|about)\s+)?/i, '');

const SHORTEST_WORD = 4;

function misspelt(text: string, view: (text: string) => ViewRequest | undefined): UnknownRequest | undefined {
  const [word = '', ...rest] = normalise(text);
  if (word.length < SHORTEST_WORD || isOrdinary(word)) return undefined;
  const limit = word.length === SHORTEST_WORD ? 1 : 2;
  for (const command of COMMAND_WORDS) {
    if (command[0] !== word[0] || editDistance(word, command, limit) > limit) continue;
    const meant = view([command, ...rest].join(' '));
    if (meant) return { kind: 'unknown', command, given: word, mayBeQuestion: false, meant };
  }
  return undefined;
}

// Which words of a question name the very thing that is asked for: "who is Xiong Wang's lawyer" asks for a lawyer.
import { QUESTION_WORDS, STOP_WORDS } from './english.ts';
import { isContent } from './fields.ts';
import { normalise } from './normalise.ts';

/** Words that lead from a question word to what is asked for: "what was the verdict". */
const LINKS = new Set('is are was were be s the a an their his her its exact'.split(' '));
/** Words that only announce what follows their "of": "the name of the judge". */
const LABELS = new Set(
  'name names list number amount kind kinds type sort date month year day copy details person persons people country countries'.split(
    ' ',
  ),
);
const CHOOSERS = new Set(['which', 'what', 'whose']);
const ASKING_FOR_THINGS = new Set([...CHOOSERS, 'who', 'whats', 'whos']);

const POSSESSED = /(?<!\b(?:who|what|that|it|he|she|there|where|how|when|let|here))['’]s\s+(.+)$/iu;
const POSSESSED_BY_MANY = /\p{L}s['’]\s+(.+)$/iu;
/** A sentence that asks something else of what is possessed: "were Prague's diplomats hacked". */
const SENTENCE = /\b(?:did|does|do|has|have|had|can|could|will|would|should)\b|^\W*(?:is|are|was|were)\b/iu;
/** "Accused of", "part of": no things that are asked for. */
const NO_THING = /(?:ed|ing)$|^(?:part|front|one|because|instead|capable|aware|top|hold|victim|victims)$/u;

/**
 * The normalised words that are asked for; none where the question does not single anything out.
 *
 * @param text one question, as it was typed
 * @param words the same, normalised and repaired
 */
export function askedFor(text: string, words: readonly string[]): ReadonlySet<string> {
  return new Set([...afterQuestionWord(words), ...beforeOf(words), ...possessedIn(text)]);
}

/** "which judge has the case": judge. "what is the docket number": docket, number. */
function afterQuestionWord(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => QUESTION_WORDS.has(word));
  const isHowMany = ['many', 'much'].includes(words[at + 1] ?? '');
  if (at < 0 || !(isHowMany || ASKING_FOR_THINGS.has(words[at] ?? ''))) return [];
  const isLinked = LINKS.has(words[at + 1] ?? '');
  const from = words.findIndex((word, place) => place > at && !LINKS.has(word) && !QUESTION_WORDS.has(word));
  const run = runAt(words, from);
  if (isLinked) return run;
  return CHOOSERS.has(words[at] ?? '') || isHowMany ? run.filter(isThing).slice(0, 1) : [];
}

const isThing = (word: string): boolean => !LABELS.has(word) && !NUMBER.test(word);
/** "Which two offences": how many there are is not what is asked for. `normalise` makes figures of the other numbers. */
const NUMBER = /^(?:\d+|one|dozen)$/u;

/** "home address of Cheng Feng": home, address. "name of the judge": judge. */
function beforeOf(words: readonly string[]): readonly string[] {
  const first = words.findIndex(isContent);
  const run = runAt(words, first);
  const end = first + run.length;
  if (run.length === 0 || words[end] !== 'of' || NO_THING.test(run.at(-1) ?? '')) return [];
  if (!run.every((word) => LABELS.has(word))) return run;
  return runAt(
    words,
    words.findIndex((word, place) => place > end && isContent(word)),
  ).slice(0, 2);
}

/** "Xiong Wang's lawyer": lawyer. */
function possessedIn(text: string): readonly string[] {
  if (SENTENCE.test(text)) return [];
  const after = POSSESSED.exec(text)?.[1] ?? POSSESSED_BY_MANY.exec(text)?.[1] ?? '';
  return runAt(normalise(after), 0).slice(0, 2);
}

/** The words that carry meaning from a place on, up to the next that does not. */
function runAt(words: readonly string[], from: number): readonly string[] {
  if (from < 0) return [];
  const end = words.findIndex((word, at) => at >= from && (STOP_WORDS.has(word) || QUESTION_WORDS.has(word)));
  return words.slice(from, end < 0 ? undefined : end);
}

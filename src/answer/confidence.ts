// How likely a question is answered by the best fact found for it.
import type { Found } from '../search/search.ts';
import { answersWanted } from '../search/wanted.ts';

/** Each from 0 to 1. */
interface Signs {
  /** How well one sentence of the fact meets the question as a whole. */
  readonly likeness: number;
  /** Share of the question that the fact's sentences explain again and again. */
  readonly aboutness: number;
  /** The same, where one sentence out of many counts for little. */
  readonly insistence: number;
  /** Share that is explained in its very words. */
  readonly direct: number;
  /** Words that the fact's own words and its best sentence leave unsaid; 1 for four. */
  readonly gaps: number;
  /** The name that is least explained: a question about somebody else. */
  readonly name: number;
  /** 1 where a word is neither of the record nor ordinary English. */
  readonly strange: number;
  /** The weight of what is asked for, such as a lawyer, where the fact leaves it unsaid; 1 for half a dozen nats. */
  readonly unanswered: number;
  /** 1 where a word leads out of the record (`elsewhere` of language.yaml) and the fact does not have it. */
  readonly elsewhere: number;
  /** The one whose deed or words are asked for, left unsaid; 1 too for the words of somebody whom nobody quotes. */
  readonly actor: number;
  /** 1 where the words of somebody are asked for whom the record does quote, and the fact is by another. */
  readonly otherVoice: number;
  /** 1 where a question is a name and one more word, and the fact leaves that word wholly unexplained. */
  readonly onlyName: number;
  /** 1 where a number, a date or an age is asked for, and the fact holds none but those of the question. */
  readonly unmet: number;
  /** 1 where what is asked for, such as a lawyer, stands nowhere in the fact nor in any way of asking for it. */
  readonly unheardOf: number;
  /** Near 1 where nobody asks for the fact in this way: with "why", with "how many". */
  readonly unasked: number;
  /** Content words; 1 for eight or more. Long questions are explained in part by nature. */
  readonly length: number;
}

/**
 * Logistic regression over the open questions and the article's; the near misses of hard.jsonl, which were made to be
 * hard, weigh a fifth. `otherVoice` and `onlyName` are too rare to learn from and set by hand.
 */
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  likeness: 0.76,
  aboutness: 1.96,
  insistence: 4.08,
  direct: 1.05,
  gaps: -0.42,
  name: -1.63,
  strange: -0.17,
  unanswered: -1.02,
  elsewhere: -2.6,
  actor: -1.88,
  otherVoice: -4,
  onlyName: -3,
  unmet: -3.12,
  unheardOf: -0.95,
  unasked: -1.96,
  length: 4.53,
};
const BIAS = -4.36;
/** "What time is it": a question that says less than this share of a rare word asks for nothing in particular. */
const LEAST = 0.1;
const HARDLY = 0.3;
const ITSELF = 0.9;
/** A word that says so much, in nats, is what a question is about. */
const TELLING = 1.5;
/** And so much what could be asked for. */
const MEANT = 1.2;
/** A question of more content words says more than a name. */
const FEW = 4;

/** 0 to 1; 0 where nothing was found, 1 where the question is word for word one that the record answers. */
export function confidenceOf(found: Found): number {
  if (found.hits[0]?.isVerbatim) return 1;
  if (found.understood.weight < LEAST * found.understood.most) return 0;
  const signs = signsOf(found);
  if (!signs) return 0;
  const names = Object.keys(WEIGHTS) as (keyof Signs)[];
  const sum = names.reduce((total, name) => total + WEIGHTS[name] * signs[name], BIAS);
  return 1 / (1 + Math.exp(-sum));
}

function signsOf({
  hits: [best],
  understood: { concepts, weight: total, wanted, speakers, wordings },
}: Found): Signs | undefined {
  if (!best) return undefined;
  const held = concepts.map((concept, at) => ({
    ...concept,
    explained: Math.min(1, best.explained[at] ?? 0),
    grounded: Math.min(1, best.grounded[at] ?? 0),
  }));
  const unsaid = ({ weight, grounded }: (typeof held)[number]): number => weight * (1 - grounded);
  const most = (values: readonly number[]): number => Math.max(0, ...values);
  const direct = held.reduce((sum, { weight, explained }) => sum + (explained >= ITSELF ? weight : 0), 0);
  return {
    likeness: best.likeness,
    aboutness: best.aboutness,
    insistence: best.insistence,
    direct: direct / total,
    gaps: Math.min(1, held.filter(({ grounded }) => grounded < HARDLY).length / 4),
    name: most(held.filter(({ isName }) => isName).map(({ explained }) => 1 - explained)),
    strange: held.some(({ isStrange }) => isStrange) ? 1 : 0,
    unanswered: Math.min(1, most(held.filter(({ isAskedFor }) => isAskedFor).map(unsaid)) / 6),
    elsewhere: held.some(({ isElsewhere, grounded }) => isElsewhere && grounded < ITSELF) ? 1 : 0,
    actor: most(
      held.filter(({ isActor }) => isActor).map(({ grounded, isUnheard }) => (isUnheard ? 2 : 1 - grounded)),
    ),
    otherVoice:
      held.some(({ isAskedToSay, isUnheard }) => isAskedToSay && !isUnheard) && !best.isTheirs ? 1 : 0,
    onlyName: speakers.length === 0 && isOnlyName(held) ? 1 : 0,
    unmet: wanted !== undefined && !answersWanted(best.fact, wanted, saidIn(wordings)) ? 1 : 0,
    unheardOf: held.some(
      ({ isAskedFor, explained, weight }) => isAskedFor && explained < HARDLY && weight >= MEANT,
    )
      ? 1
      : 0,
    unasked: best.unasked,
    length: Math.min(1, concepts.length / 8),
  };
}

const saidIn = (wordings: readonly string[]): ReadonlySet<string> => new Set(wordings.join(' ').split(' '));

/** "Is Lisa Monaco corrupt": however well the name is known, it is the other word that is asked about. */
function isOnlyName(
  held: readonly { readonly isName: boolean; readonly explained: number; readonly weight: number }[],
): boolean {
  const others = held.filter(({ isName }) => !isName);
  return (
    others.length === 1 &&
    held.length > 1 &&
    held.length <= FEW &&
    others.every(({ explained, weight }) => explained < HARDLY && weight >= TELLING)
  );
}

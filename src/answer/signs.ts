// The signs by which it is judged whether the best fact found answers a question.
import type { Fact } from '../record/record.ts';
import type { Found } from '../search/search.ts';
import { saidIn, type Understood } from '../search/understand.ts';
import { answersWanted } from '../search/wanted.ts';
import { HARDLY, type Held, heldBy, isOnlyName, isUnheardOf, unexplainedOf } from './held.ts';

/** Each from 0 to 1 where nothing else is said. */
export interface Signs {
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
  /** The name that the fact's own words explain least, whatever it is asked by. */
  readonly notItsName: number;
  /** 1 where a word is neither of the record nor ordinary English. */
  readonly strange: number;
  /** The weight of what is asked for, such as a lawyer, where the fact leaves it unsaid; 1 for half a dozen nats. */
  readonly unanswered: number;
  /** 1 where a word leads out of the record (`elsewhere` of language.yaml) and the fact's own words do not have it. */
  readonly elsewhere: number;
  /** The one whose deed or words are asked for, left unsaid. */
  readonly actor: number;
  /** 1 where the words of somebody are asked for whom nobody quotes. */
  readonly unheard: number;
  /** 1 where the words of somebody are asked for whom the record does quote, and the fact is by another. */
  readonly otherVoice: number;
  /** 1 where a question is a name and one more word, and the fact leaves that word wholly unexplained. */
  readonly onlyName: number;
  /** 1 where a number, a date or an age is asked for, and the fact holds none but those of the question. */
  readonly unmet: number;
  /** 1 where a name is asked for, and the fact gives none but those of the question. */
  readonly unnamed: number;
  /** 1 where what is asked for, such as a lawyer, stands nowhere in the fact nor in any way of asking for it. */
  readonly unheardOf: number;
  /** Near 1 where nobody asks for the fact in this way: with "why", with "how many". */
  readonly unasked: number;
  /** From -1 to 1: how far the question is put as those are that facts leave open; 1 for thirty nats. */
  readonly openness: number;
  /** The same by what this fact leaves open. */
  readonly leftOpen: number;
  /** How far it is rather put as questions are that lie outside the record altogether; 0 where it is not. */
  readonly outside: number;
  /** From -1 to 1: what regression makes of it, which weighs words against each other; 1 for ten nats. */
  readonly learnedOpen: number;
  /** 1 where something is told before what is asked: "They fined the port. How much was it?" */
  readonly told: number;
  /** Likeness where something is told: it may be that to what is told, and then says nothing of what is asked. */
  readonly likeTheTold: number;
  /** Share of what is asked then that the fact leaves unexplained, however well it explains what is told. */
  readonly besideTheTold: number;
  /** How far the best fact is ahead of the next. */
  readonly ahead: number;
  /** Content words; 1 for eight or more. Long questions are explained in part by nature. */
  readonly length: number;
}

/** So many nats of openness are all. */
const MOST = 30;
/** Regression is surer of itself: it does not count twice what words repeat. */
const MOST_LEARNED = 10;
const ITSELF = 0.9;

/** The signs of the best fact found; none where nothing was found. */
export function signsOf({
  hits,
  understood: { concepts, weight: total, wanted, speakers, wordings },
  openness,
  isUnnamed,
  asking,
}: Found): Signs | undefined {
  const [best, next] = hits;
  if (!best) return undefined;
  const held = heldBy(best, concepts);
  const unsaid = ({ weight, grounded }: Held): number => weight * (1 - grounded);
  const most = (values: readonly number[]): number => Math.max(0, ...values);
  const direct = held.reduce((sum, { weight, explained }) => sum + (explained >= ITSELF ? weight : 0), 0);
  return {
    likeness: best.likeness,
    aboutness: best.aboutness,
    insistence: best.insistence,
    direct: direct / total,
    gaps: Math.min(1, held.filter(({ grounded }) => grounded < HARDLY).length / 4),
    name: most(held.filter(({ isName }) => isName).map(({ explained }) => 1 - explained)),
    notItsName: most(held.filter(({ isName }) => isName).map(({ own }) => 1 - own)),
    strange: held.some(({ isStrange }) => isStrange) ? 1 : 0,
    unanswered: Math.min(1, most(held.filter(({ isAskedFor }) => isAskedFor).map(unsaid)) / 6),
    elsewhere: held.some(({ isElsewhere, own }) => isElsewhere && own < ITSELF) ? 1 : 0,
    actor: most(
      held.filter(({ isActor, isUnheard }) => isActor && !isUnheard).map(({ grounded }) => 1 - grounded),
    ),
    unheard: held.some(({ isActor, isUnheard }) => isActor && isUnheard) ? 1 : 0,
    otherVoice:
      held.some(({ isAskedToSay, isUnheard }) => isAskedToSay && !isUnheard) && !best.isTheirs ? 1 : 0,
    onlyName: speakers.length === 0 && isOnlyName(held) ? 1 : 0,
    unnamed: isUnnamed ? 1 : 0,
    unmet: isUnmet(best.fact, { wanted, wordings }) ? 1 : 0,
    unheardOf: held.some(isUnheardOf) ? 1 : 0,
    unasked: best.unasked,
    openness: within(openness?.inGeneral),
    leftOpen: within(openness?.ofFact),
    outside: Math.max(0, within(openness?.outside)),
    learnedOpen: within(openness?.learned, MOST_LEARNED),
    told: asking ? 1 : 0,
    likeTheTold: asking ? best.likeness : 0,
    besideTheTold: asking ? unexplainedOf(asking, held) : 0,
    ahead: Math.min(1, best.score - (next?.score ?? 0)),
    length: Math.min(1, concepts.length / 8),
  };
}

/** Names are a sign of their own, `unnamed`. */
const isUnmet = (fact: Fact, { wanted, wordings }: Pick<Understood, 'wanted' | 'wordings'>): boolean =>
  wanted !== undefined && wanted !== 'name' && !answersWanted(fact, wanted, saidIn({ wordings }));

const within = (nats = 0, most = MOST): number => Math.max(-1, Math.min(1, nats / most));

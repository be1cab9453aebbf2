// Gives a peer the silence it does not have: below a cut on its own score it declines.
import { judge, type Question, type System } from '../questions/score.ts';
import { contentWordsOf, type Ranker } from './peers/peer.ts';

/** How a peer's best score is read: as it is, or for each content word of the question. */
type Reading = (score: number, question: string) => number;

const READINGS: Readonly<Record<string, Reading>> = {
  'best score': (score) => score,
  'best score a word': (score, question) => score / Math.max(1, contentWordsOf(question).length),
};

export interface Cut {
  readonly on: string;
  readonly at: number;
}

/** The reading and the cut with the most questions right end to end; the peer could do no better by its score. */
export function bestCut(ranker: Ranker, questions: readonly Question[]): Cut {
  const asked = questions.map((question) => ({ question, ranked: ranker(question.question) }));
  let best: Cut & { readonly right: number } = { on: 'best score', at: 0, right: -1 };
  for (const [on, read] of Object.entries(READINGS)) {
    const rows = asked
      .flatMap(({ question, ranked: [first] }) =>
        first
          ? [{ value: read(first.score, question.question), change: changeBySilence(question, first.id) }]
          : [],
      )
      .sort((a, b) => a.value - b.value);
    let right = asked.filter(({ question, ranked }) =>
      judge(
        question,
        ranked.map(({ id }) => id),
      ),
    ).length;
    if (right > best.right) best = { on, at: Number.NEGATIVE_INFINITY, right };
    rows.forEach(({ value, change }, at) => {
      right += change;
      const next = rows[at + 1]?.value ?? value + 1;
      if (next > value && right > best.right) best = { on, at: (value + next) / 2, right };
    });
  }
  return { on: best.on, at: best.at };
}

/** +1 where silence would be right, -1 where it would lose a right answer. */
const changeBySilence = (question: Question, first: string): number =>
  question.facts.length === 0 ? 1 : -Number(judge(question, [first]));

/** The peer with its cut, as a system to be scored. */
export function withCut(ranker: Ranker, { on, at }: Cut): System {
  const read = READINGS[on] ?? ((score: number) => score);
  return (question) => {
    const ranked = ranker(question);
    const [first] = ranked;
    return first && read(first.score, question) >= at ? ranked.map(({ id }) => id) : [];
  };
}

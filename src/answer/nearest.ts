// Which facts come near to a question that is declined. Better none than one that only shares a word with it.
import type { Found, Hit } from '../search/search.ts';

const MOST = 3;
/** A fact has to explain this share of the question, and one of its sentences has to be as like it. */
const EXPLAINED = 0.4;
const LIKE = 0.4;

/** The nearest facts, best first; none where nothing on record is near. */
export const nearestOf = ({ hits }: Found): readonly Hit[] =>
  hits.filter(({ coverage, likeness }) => coverage >= EXPLAINED && likeness >= LIKE).slice(0, MOST);

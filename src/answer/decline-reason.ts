// Why a question is not answered. The reason changes only what is said beside the silence, not the silence.
import type { Found } from '../search/search.ts';
import type { DeclineReason } from './answer.ts';
import { asksForVerdict } from './verdict.ts';

/** True where the question has words that could be looked up, and none of them is known to the record. */
export function isOutside({ understood: { concepts } }: Found): boolean {
  return concepts.length > 0 && concepts.every(({ reading }) => reading === 'unknown');
}

/**
 * Why nothing is answered, from the plainest reason to the least.
 *
 * @param question the question with its filters
 * @param found what was found for the question without them
 */
export function declineReason(question: string, found: Found): DeclineReason {
  if (question === '') return 'empty';
  if (asksForVerdict(found.text)) return 'verdict';
  if (found.understood.concepts.length === 0 && found.text !== '') return 'vague';
  return isOutside(found) ? 'outside' : 'nothing';
}

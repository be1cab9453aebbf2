// Why a question is not answered. The reason changes only what is said beside the silence, not the silence.
import type { Found } from '../search/search.ts';
import type { DeclineReason } from './answer.ts';

/** Asks the bot whom to believe. No fact can answer that, whatever words it shares with the question. */
const JUDGEMENT = [
  /\b(?:should|shall|can|could|must) (?:we|i|one|you|they|anyone|anybody|people|readers) (?:really )?(?:believe|trust)\b/i,
  /\b(?:who|which side|which of (?:them|the two)|whose (?:side|version|account|story))(?: is|'s|’s| are| was| tells?| speaks?)? (?:right|wrong|lying|correct|truthful|telling the truth|the truth|more credible)\b/i,
  /\bwhom? (?:do|should|would|can) (?:you|we|i|one) (?:believe|trust)\b/i,
];

/** Asks for guilt, proof or truth. A fact may answer it: "presumed innocent" answers "are they guilty". */
const VERDICT = [
  ...JUDGEMENT,
  /\b(?:is|are|was|were|isn't|aren't)\b.*\b(?:guilty|innocent|to blame|lying|telling the truth|justified|in the right|in the wrong)\b/i,
  /\bprove (?:that|to (?:me|us)|it|to the)\b/i,
  /\b(?:is|was|isn't) it (?:really )?(?:true|a lie|false|right|fair|proven)\b/i,
  /\b(?:do|did) you (?:really )?(?:think|believe|agree)\b|\b(?:your|the bot's) (?:opinion|view|verdict)\b/i,
];

/** True where a question asks whom to believe. It is declined before anything is looked up. */
export const asksForJudgement = (question: string): boolean => JUDGEMENT.some((form) => form.test(question));

/** True where a question asks for a verdict: guilt, proof, truth or whom to believe. */
export const asksForVerdict = (question: string): boolean => VERDICT.some((form) => form.test(question));

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

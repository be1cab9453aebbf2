// Where the words of whoever asks stand in what they are given: what is kept of it, is kept without them.
import type { Answer } from './answer.ts';
import type { Keeping } from './remembered.ts';
import type { View } from './view.ts';

/**
 * An answer has them as its question. Filters, faults of filters, what was given in place of a name and a question with
 * its errors mended are made of them in part: what holds such is not kept. Views are named in the record's words.
 */
export const KEPT_WITHOUT_WORDS: Keeping<Answer | View> = { without, withAgain };

function without(response: Answer | View): Answer | View | undefined {
  switch (response.status) {
    case 'answered':
      return { ...response, question: '' };
    case 'declined':
      return response.faults.length === 0 && response.didYouMean === undefined
        ? { ...response, question: '' }
        : undefined;
    case 'timeline':
      return response.filters.length === 0 ? response : undefined;
    case 'unknown':
      return undefined;
    default:
      return response;
  }
}

function withAgain(kept: Answer | View, request: string): Answer | View {
  const isAnswer = kept.status === 'answered' || kept.status === 'declined';
  return isAnswer ? { ...kept, question: request.trim() } : kept;
}

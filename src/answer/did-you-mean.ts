// What may have been meant by a question that is declined. Only what somebody vouches for: a question of the title page,
// a view by the name that is on file, or the asker's own words with their typing errors mended. The ways of asking that
// are filed with facts are never shown: they are there to be met, and some of them are slang or take a side.
import type { FactRecord } from '../record/record.ts';
import { termsOf, termsOfId } from '../search/fields.ts';
import { normalise } from '../search/normalise.ts';
import { createPhraseTable } from '../search/phrases.ts';
import type { Found } from '../search/search.ts';

export type DidYouMean = (found: Found) => string | undefined;

/**
 * Builds the proposer over a record: what was found for a declined question -> something that the record does answer.
 *
 * @param isAnswered true for a question that the record surely answers
 */
export function createDidYouMean(record: FactRecord, isAnswered: (question: string) => boolean): DidYouMean {
  const viewNamed = createViewNamed(record);
  const questions = record.dossier.questions.map((text) => ({ text, terms: termsOf(text) }));
  return (found) => {
    const asked = termsOf(found.text);
    const [vouchedFor] = questions.filter(({ terms }) => holds(asked, terms));
    return mended(found).find(isAnswered) ?? vouchedFor?.text ?? viewNamed(found.text);
  };
}

/** Every word that carries meaning, and at least one: half a question is another one. */
const holds = (asked: readonly string[], terms: readonly string[]): boolean =>
  terms.length > 0 && terms.every((term) => asked.includes(term));

/** The question with each misspelt word as it was read; none where it has no such word. */
function mended({ text, understood: { concepts } }: Found): string[] {
  const repaired = concepts.filter(({ reading }) => reading === 'repaired');
  const better = repaired.reduce((words, { typed, taken }) => withWord(words, typed, taken), text);
  return better === text ? [] : [better];
}

const withWord = (text: string, typed: string, taken: string): string =>
  text.replace(/[\p{L}\p{N}]+/gu, (word) => (word.toLowerCase() === typed ? taken : word));

/** The view of what is named: a topic by its id, else the party with the longest of the names in the text. */
function createViewNamed({ dossier, parties }: FactRecord): (text: string) => string | undefined {
  const topics = dossier.topics.map(({ id }) => ({ id, terms: termsOfId(id) }));
  const names = createPhraseTable(
    [...parties.values()].flatMap(({ name, names: others }) =>
      [name, ...others].map((each) => [normalise(each), name] as const),
    ),
  );
  return (text) => {
    const asked = termsOf(text);
    const topic = topics.find(({ terms }) => holds(asked, terms));
    if (topic) return `timeline ${topic.id}`;
    const [party] = names.find(normalise(text)).sort((a, b) => b.length - a.length);
    return party && `who ${party.value}`;
  };
}

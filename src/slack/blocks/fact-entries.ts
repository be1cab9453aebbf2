// Facts in a list: each with its words and where they stand, in two blocks, and one menu that opens any of them.
import type { ActionsBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { CitedFact } from '../../answer/answer.ts';
import { dateText, languageText } from '../../answer/wording.ts';
import { answerMarkups, chipMarkup, sourceText, statementOf, wordsOf } from './fact-blocks.ts';
import { OPEN } from './ids.ts';
import { cut, LIMITS } from './limits.ts';
import { link, literal, withoutControls } from './mrkdwn.ts';
import { quote, richText, smallMarkup, smallPrint, strong, textObject } from './parts.ts';

/** Statement and quotation, then chip line and source, and below an accusation what was answered to it. */
export function factEntry(fact: CitedFact): KnownBlock[] {
  const [citation] = fact.citations;
  if (!citation)
    return [
      richText(strong(statementOf(fact))),
      smallMarkup([chipMarkup(fact), ...answerMarkups(fact)].join('\n')),
    ];
  const language = citation.language === undefined ? '' : ` · ${literal(languageText(citation.language))}`;
  const chip = `${chipMarkup(fact)}  ·  ${link(citation.url, sourceText(citation))}${language}`;
  return [
    richText(strong(statementOf(fact)), quote(wordsOf(citation))),
    smallMarkup([chip, ...answerMarkups(fact)].join('\n')),
  ];
}

/** A menu that opens the card of one of the facts above it; nothing where there are none. */
export function openMenu(facts: readonly CitedFact[]): KnownBlock[] {
  const options = [...new Map(facts.map((fact) => [fact.id, fact])).values()].flatMap(optionOf);
  return options.length === 0 ? [] : [smallPrint(WHAT_IS_BEHIND), menuOf(options)];
}

/** In a list an accusation has a line on its answer; the words of it are one choice away. */
const WHAT_IS_BEHIND = 'Open a fact for all its words, and for what was answered to it.';

const menuOf = (options: readonly PlainTextOption[]): ActionsBlock => ({
  type: 'actions',
  elements: [
    {
      type: 'static_select',
      action_id: OPEN,
      placeholder: textObject('Open a fact'),
      options: options.slice(0, LIMITS.options),
    },
  ],
});

/** How long the label of a fact in the menu is. */
export const MENU_LABEL = LIMITS.optionText;

function optionOf({ id, said, statement }: CitedFact): PlainTextOption[] {
  const value = `fact ${id}`;
  if (value.length > LIMITS.optionValue) return [];
  const label = cut(withoutControls(`${dateText(said)} · ${statement}`), MENU_LABEL);
  return [{ text: textObject(label), value }];
}

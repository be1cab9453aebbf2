// App Home: what the dossier is, what stands in it, and every way into it. The same for everyone who opens it.
import type { HomeView, InputBlock, KnownBlock, RichTextList, SectionBlock } from '@slack/types';
import type { Overview } from '../../answer/view.ts';
import { figureBlocks } from './figure-blocks.ts';
import { fitInto, optional, RANK } from './fit-into.ts';
import { recordLine, type ServedRecord } from './help-blocks.ts';
import { OPEN } from './ids.ts';
import { cut, LIMITS } from './limits.ts';
import { actions, button, divider, header, plain, richText, smallPrint, textObject } from './parts.ts';
import { privacyLines } from './privacy.ts';

export interface HomeOptions {
  /** True where the words of questions are written to the log: then Home says so. */
  readonly logQuestions: boolean;
  /** Id of the channel to which a question may be passed on, where there is one. */
  readonly curators?: string | undefined;
}

/** The home tab. */
export function homeView(served: ServedRecord, { logQuestions, curators }: HomeOptions): HomeView {
  const { overview } = served;
  const parts = [
    header(overview.title),
    richText(plain(overview.summary)),
    smallPrint(recordLine(served)),
    searchField(),
    ...(overview.questions.length > 0 ? [actions(...overview.questions.map(questionButton))] : []),
    divider(),
    ...figureBlocks(overview),
    divider(),
    ...waysIn(overview),
    divider(),
    ...listed('What the record does not know', overview.unknowns),
    divider(),
    ...listed('Privacy', privacyLines(logQuestions, curators !== undefined)),
  ];
  return { type: 'home', blocks: fitInto(parts, ROOM) };
}

const ROOM = { blocks: LIMITS.viewBlocks, characters: LIMITS.viewCharacters };

/** Enter opens the answer. */
function searchField(): InputBlock {
  return {
    type: 'input',
    block_id: 'search',
    dispatch_action: true,
    label: textObject('Ask the record'),
    hint: textObject('The answer opens for you alone.'),
    element: {
      type: 'plain_text_input',
      action_id: `${OPEN}:search`,
      placeholder: textObject('A question, then Enter'),
      dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    },
  };
}

const questionButton = (question: string, at: number) =>
  button(`${OPEN}:question-${at}`, question, question, question);

function waysIn({ topics, differences, sources }: Overview): KnownBlock[] {
  const sourceCount = sources.primary + sources.secondary;
  return [
    header('Look through it'),
    ...(topics.length > 0 ? [topicSelect(topics)] : []),
    actions(
      button(`${OPEN}:timeline`, 'Timeline', 'timeline', 'Timeline of the whole record, shown to you alone'),
      button(
        `${OPEN}:differ`,
        `Where sources differ (${differences})`,
        'differ',
        `Where sources differ (${differences}), shown to you alone`,
      ),
      button(
        `${OPEN}:sources`,
        `Sources (${sourceCount})`,
        'sources',
        `Sources (${sourceCount}), shown to you alone`,
      ),
    ),
    smallPrint(`${sources.primary} primary and ${sources.secondary} secondary sources.`),
  ];
}

function topicSelect(topics: Overview['topics']): SectionBlock {
  return {
    type: 'section',
    text: textObject('Both sides of a topic:'),
    accessory: {
      type: 'static_select',
      action_id: `${OPEN}:topic`,
      placeholder: textObject('Choose a topic'),
      options: topics.slice(0, LIMITS.options).map(({ id, name, facts }) => ({
        text: textObject(cut(`${name} (${facts})`, LIMITS.optionText)),
        value: `both ${id}`.slice(0, LIMITS.optionValue),
      })),
    },
  };
}

/** A heading and a list of sentences; a long list is left out before anything else. */
function listed(heading: string, sentences: readonly string[]) {
  if (sentences.length === 0) return [];
  const list: RichTextList = {
    type: 'rich_text_list',
    style: 'bullet',
    elements: sentences.map((sentence) => plain(sentence)),
  };
  return [header(heading), optional(RANK.related, [richText(list)])];
}

// Every limit of Slack's that a payload of ours may meet, in one table, and how a text is cut at one.
// Lengths are in UTF-16 code units, as Slack counts them. Unless a line says otherwise the number is from
// https://docs.slack.dev/reference/block-kit and the comments in @slack/types 3.

export const LIMITS = {
  /** Longer `text` is cut by Slack, and notifications show less: https://docs.slack.dev/reference/methods/chat.postMessage */
  messageText: 4000,
  /** https://docs.slack.dev/reference/block-kit/blocks */
  messageBlocks: 50,
  /**
   * All texts of a message together. Not documented; "msg_blocks_too_long" was seen from 13,202:
   * https://github.com/metabase/metabase/pull/79908
   */
  messageCharacters: 12_000,
  /** https://docs.slack.dev/reference/views/modal-views */
  viewBlocks: 100,
  viewTitle: 24,
  viewButton: 24,
  privateMetadata: 3000,
  callbackId: 255,
  /** A view has no documented bound on its texts, but one of 250,000 bytes: https://docs.slack.dev/reference/methods/views.open#errors */
  viewCharacters: 30_000,
  blockId: 255,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  sectionText: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/section-block */
  sectionFields: 10,
  sectionField: 2000,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  headerText: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/context-block */
  contextElements: 10,
  /** https://docs.slack.dev/reference/block-kit/blocks/context-actions-block */
  contextActionsElements: 5,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actionsElements: 25,
  /** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block gives no bound: the one of a text object is kept to. */
  richText: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/container-block */
  containerBlocks: 10,
  containerTitle: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/card-block and carousel-block */
  cardTitle: 150,
  cardSubtitle: 150,
  cardBody: 200,
  carouselCards: 10,
  /** https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
  markdownText: 12_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/table-block */
  tableRows: 100,
  tableColumns: 20,
  /** https://docs.slack.dev/reference/block-kit/blocks/data-table-block: with the row of headings */
  dataTableRows: 101,
  dataTableLeastRows: 2,
  dataTablePage: 100,
  /** Over all tables of a message: https://github.com/vellum-ai/vellum-assistant/pull/36219; Slack refuses from 10,001. */
  tableCharacters: 9000,
  /** https://docs.slack.dev/reference/block-kit/blocks/input-block */
  inputLabel: 2000,
  inputHint: 2000,
  inputText: 3000,
  placeholder: 150,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  actionId: 255,
  buttonText: 75,
  buttonValue: 2000,
  buttonUrl: 3000,
  accessibilityLabel: 75,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  options: 100,
  optionText: 75,
  optionValue: 75,
  optionDescription: 75,
  /** https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element and radio-button-group-element */
  fewOptions: 10,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
} as const;

/** What stands in for the rest of a longer text: it is never taken for the speaker's own dots. */
export const SHORTENED = '… [shortened]';

/** Cuts a label at a limit, between characters, and says so with an ellipsis. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${upTo(text, limit - 1)}…`;
}

/** Cuts a statement or a quotation at a limit, between characters, and says so in a word. */
export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${upTo(text, limit - SHORTENED.length)}${SHORTENED}`;
}

function upTo(text: string, length: number): string {
  const kept = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept;
}

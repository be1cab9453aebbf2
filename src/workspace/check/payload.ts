// Messages and views as a whole: the doors of this folder.
import { isObject, type Json } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { BLOCKS } from './blocks.ts';
import { anyString, boolean, byType, fault, list, object, string } from './rules.ts';
import { plainText } from './text.ts';

const { view } = LIMITS;
const MODAL_ONLY = ['alert'];
// "Surfaces: messages" only, on the page of each at https://docs.slack.dev/reference/block-kit/blocks
const NOT_IN_VIEWS = ['table', 'data_table', 'task_card', 'plan', 'markdown'];

const messageBlocks = list(
  byType(() => without(MODAL_ONLY)),
  { max: LIMITS.message.blocks, min: 0 },
);
const viewBlocks = list(
  byType(() => without(NOT_IN_VIEWS)),
  { max: view.blocks, min: 0 },
);

function without(types: readonly string[]): typeof BLOCKS {
  return Object.fromEntries(Object.entries(BLOCKS).filter(([type]) => !types.includes(type)));
}

const shared = {
  blocks: viewBlocks,
  private_metadata: string({ max: view.privateMetadata, min: 0 }),
  callback_id: string({ max: view.callbackId, min: 0 }),
  external_id: string({ max: view.externalId, min: 0 }),
};
const modal = object(
  { blocks: viewBlocks, title: plainText(view.title) },
  {
    ...shared,
    submit: plainText(view.button),
    close: plainText(view.button),
    clear_on_close: boolean,
    notify_on_close: boolean,
    submit_disabled: boolean,
  },
);
const home = object(
  { blocks: viewBlocks },
  { ...shared, title: anyString, submit: anyString, close: anyString },
);

/** What Slack would find wrong with the blocks of a message, each with its JSON pointer. */
export function messageFaults(blocks: unknown): string[] {
  const faults: string[] = [];
  messageBlocks(blocks, '/blocks', faults);
  return [...faults, ...repeatedIds(blocks, '/blocks')];
}

/** What Slack would find wrong with a view, each with its JSON pointer. */
export function viewFaults(given: Json): string[] {
  const faults: string[] = [];
  byType(() => ({ modal, home }))(given, '/view', faults);
  const inputs =
    Array.isArray(given.blocks) && given.blocks.some((item) => isObject(item) && item.type === 'input');
  // "submit is required when an input block is within the blocks array" (@slack/types views.d.ts)
  if (given.type === 'modal' && inputs && given.submit === undefined) {
    fault(faults, 'missing required field: submit', '/view');
  }
  return [...faults, ...repeatedIds(given.blocks, '/view/blocks')];
}

function repeatedIds(blocks: unknown, at: string): string[] {
  const seen = new Set<unknown>();
  const faults: string[] = [];
  (Array.isArray(blocks) ? blocks : []).forEach((item, index) => {
    const id = isObject(item) ? item.block_id : undefined;
    if (id === undefined) return;
    if (seen.has(id)) fault(faults, `\`block_id\` ${String(id)} already exists`, `${at}/${index}/block_id`);
    seen.add(id);
  });
  return faults;
}

/** Every `text` in a message's blocks together, as the undocumented bound on a whole message counts it. */
export function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + textLength(item), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [name, item]) =>
      sum + (name === 'text' && typeof item === 'string' ? item.length : textLength(item)),
    0,
  );
}

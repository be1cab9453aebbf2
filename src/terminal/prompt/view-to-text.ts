// A modal or a home as it is read in a terminal: its fields are numbered after its buttons.
import { stateName } from '../../workspace/blocks.ts';
import { asObject, asText, type Json } from '../../workspace/json.ts';
import type { Block, View } from '../../workspace/shapes.ts';
import { blocksToLines } from './blocks-to-text.ts';
import type { Reading } from './message-to-text.ts';
import { pressables } from './pressables.ts';
import { type Span, span } from './spans.ts';

export interface Field {
  readonly label: string;
  readonly block_id: string;
  readonly action_id: string;
}

/** Inputs in which one types; what is chosen from a list is among the pressables. */
export function fields(view: View): Field[] {
  return view.blocks.filter(isTyped).map((block) => ({
    label: asText(asObject(block.label).text),
    block_id: String(block.block_id),
    action_id: String(asObject(block.element).action_id),
  }));
}

function isTyped(block: Block): boolean {
  const type = String(asObject(block.element).type);
  return block.type === 'input' && ['value', 'selected_date'].includes(stateName(type) ?? '');
}

export function viewToText(view: View, errors: Readonly<Record<string, string>>, reading: Reading): string {
  const first = pressables(view.blocks).length + 1;
  const lines: Span[][] = [
    [span(view.type === 'home' ? 'App Home' : `Form: ${titleOf(view)}`, 'bold')],
    ...blocksToLines(view.blocks, { ...reading, width: reading.width - 2 }).map((line) => [
      span('  '),
      ...line,
    ]),
    ...fields(view).map((field, index) => fieldLine(view, field, first + index)),
    ...Object.values(errors).map((error) => [span(`  ! ${error}`, 'bold')]),
    ...(view.type === 'home' ? [] : [[span('  :fill N text, :submit or :close', 'dim')]]),
  ];
  return lines.map(reading.paint).join('\n');
}

function titleOf(view: View): string {
  return asText(asObject(view.title).text);
}

function fieldLine(view: View, field: Field, number: number): Span[] {
  const state: Json = view.state.values[field.block_id]?.[field.action_id] ?? {};
  const value = asText(state.value) || asText(state.selected_date);
  return [span(`  [${number}] ${field.label}: `), span(value === '' ? '…' : value, 'dim')];
}

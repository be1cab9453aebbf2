// Fields that several elements share (dist/block-kit/extensions.d.ts of @slack/types).
import { LIMITS } from '../limits.ts';
import { boolean, type Fields, string } from './rules.ts';
import { confirm, plainText } from './text.ts';

const { element } = LIMITS;

export const actionable: Fields = { action_id: string({ max: element.actionId }) };
export const confirmable: Fields = { ...actionable, confirm };
export const focusable: Fields = { ...confirmable, focus_on_load: boolean };
export const field: Fields = { ...focusable, placeholder: plainText(element.placeholder) };

import { createHash } from 'node:crypto';

const LIMIT = 1000;

/** How a value is kept without the words of whoever asked for it. */
export interface Keeping<Value> {
  /** The value without them; undefined for one that cannot be kept so. */
  readonly without: (value: Value) => Value | undefined;
  /** The value as it was, for who asks in the same words again. */
  readonly withAgain: (kept: Value, request: string) => Value;
}

/**
 * The same function with a bounded memory of what it gave: who presses a button under an answer asks its question once
 * more, and suggested questions are asked all day. No words are kept, only their hashes. What was not asked for
 * longest is forgotten first.
 */
export function remembered<Value>(
  answer: (request: string) => Value,
  { without, withAgain }: Keeping<Value>,
  limit = LIMIT,
): (request: string) => Value {
  const known = new Map<string, Value>();
  return (request) => {
    const key = createHash('sha256').update(request).digest('base64');
    const held = known.get(key);
    const value = held === undefined ? answer(request) : withAgain(held, request);
    const kept = held ?? without(value);
    known.delete(key);
    if (kept !== undefined) known.set(key, kept);
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
    return value;
  };
}

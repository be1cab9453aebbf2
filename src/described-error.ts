// What the log may know of an error. Its message may hold anybody's words: of a question, of a body, of Slack's answer.

export interface DescribedError {
  readonly type: string;
  /** Node's or Slack's, where it has one that is a mere name. */
  readonly code?: string;
  /** Only where the words of questions may be logged too. */
  readonly message?: string;
  /** Where it was thrown: file, line and column, innermost first. */
  readonly at: readonly string[];
  readonly cause?: DescribedError;
}

const MAX_FRAMES = 12;
const MAX_CAUSES = 4;

/**
 * An error without its words, so that a line of the log leads to the place and to nobody.
 *
 * @param error anything that was thrown
 * @param withWords true to keep messages
 */
export function describeError(error: unknown, withWords: boolean, depth = 0): DescribedError {
  if (!(error instanceof Error)) {
    return { type: typeof error, ...(withWords ? { message: String(error) } : {}), at: [] };
  }
  const { name, message } = error;
  // Bolt and the client of the Web API wrap errors in their own manner.
  const { code, original, cause = original } = error as Wrapping;
  return {
    type: isName(name) ? name : 'Error',
    ...(isName(code) ? { code } : {}),
    ...(withWords ? { message } : {}),
    at: framesOf(error),
    ...(cause === undefined || depth === MAX_CAUSES
      ? {}
      : { cause: describeError(cause, withWords, depth + 1) }),
  };
}

interface Wrapping {
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly original?: unknown;
}

/** A mere name says nothing of anybody. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z][\w.]{0,59}$/.test(value);

/** The message stands above the frames, and may look like one. */
function framesOf({ stack = '', message }: Error): string[] {
  const below = message === '' ? stack : stack.slice(stack.lastIndexOf(message) + message.length);
  const lines = below.split('\n').filter((line) => /^\s+at \S.*:\d+:\d+\)?$/.test(line));
  return lines.slice(0, MAX_FRAMES).map((line) => line.trim().slice('at '.length));
}

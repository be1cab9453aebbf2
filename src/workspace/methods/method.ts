import type { Core } from '../core.ts';
import type { Json } from '../json.ts';

export type TokenKind = 'bot' | 'app' | 'none';

/** One Web API method. */
export interface Method {
  /** Which token it wants. */
  readonly token: TokenKind;
  /** Scopes of which one is enough, or a function that tells them from the arguments. None: no scope needed. */
  readonly scopes?: readonly string[] | ((core: Core, args: Json) => readonly string[]);
  /** Gives what goes beside `ok: true`, or throws a `Refusal`. */
  readonly run: (core: Core, args: Json) => Json;
}

export type Methods = Readonly<Record<string, Method>>;

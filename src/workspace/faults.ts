// Trouble on demand: what Slack does on a bad day, as often as one asks for it.

export type Trouble =
  | { readonly kind: 'rate_limit'; readonly retryAfter: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'hang' }
  | { readonly kind: 'drop' };

export interface Times {
  /** How often; once, unless said otherwise. */
  readonly times?: number;
}

export interface Faults {
  /** 429 with Retry-After in seconds. `method` is a Web API method, `response_url`, or `*`. */
  rateLimit(method: string, options?: Times & { readonly retryAfter?: number }): void;
  /** An HTTP 5xx instead of an answer. */
  serverError(method: string, options?: Times & { readonly status?: number }): void;
  /** `{ ok: false, error }` */
  refuse(method: string, error: string, options?: Times): void;
  /** The request is taken and never answered. */
  hang(method: string, options?: Times): void;
  /** The connection breaks in the middle of the request. */
  dropConnection(method: string, options?: Times): void;
  /** The next deliveries arrive twice. */
  duplicateDeliveries(options?: Times): void;
  /** The next `count` deliveries are held back and sent last first. */
  reorderDeliveries(count?: number): void;
  /** The next deliveries are lost on the way, as if the app had been away; events are retried. */
  loseDeliveries(options?: Times): void;
  clear(): void;
}

/** The side of `Faults` that the workspace itself looks at. */
export interface FaultBox extends Faults {
  takeFor(method: string): Trouble | undefined;
  takeDuplicate(): boolean;
  takeLoss(): boolean;
  /** How many deliveries are still to be held back. */
  reordering: number;
}

export function createFaults(): FaultBox {
  let troubles: { method: string; left: number; trouble: Trouble }[] = [];
  const left = { duplicate: 0, loss: 0 };
  const add = (method: string, trouble: Trouble, { times = 1 }: Times = {}): void => {
    troubles.push({ method, left: times, trouble });
  };
  const box: FaultBox = {
    reordering: 0,
    rateLimit: (method, { retryAfter = 1, times = 1 } = {}) =>
      add(method, { kind: 'rate_limit', retryAfter }, { times }),
    serverError: (method, { status = 503, times = 1 } = {}) =>
      add(method, { kind: 'status', status }, { times }),
    refuse: (method, error, options) => add(method, { kind: 'error', error }, options),
    hang: (method, options) => add(method, { kind: 'hang' }, options),
    dropConnection: (method, options) => add(method, { kind: 'drop' }, options),
    duplicateDeliveries: ({ times = 1 } = {}) => {
      left.duplicate += times;
    },
    loseDeliveries: ({ times = 1 } = {}) => {
      left.loss += times;
    },
    reorderDeliveries: (count = 2) => {
      box.reordering = count;
    },
    clear: () => {
      troubles = [];
      Object.assign(left, { duplicate: 0, loss: 0 });
      box.reordering = 0;
    },
    takeFor: (method) => {
      const found = troubles.find((item) => item.left > 0 && (item.method === method || item.method === '*'));
      if (found !== undefined) found.left -= 1;
      return found?.trouble;
    },
    takeDuplicate: () => left.duplicate > 0 && left.duplicate-- > 0,
    takeLoss: () => left.loss > 0 && left.loss-- > 0,
  };
  return box;
}

// What the parts of a workspace share. Made once for each workspace, handed to every function that needs it.
import type { Changes } from './changes.ts';
import type { Delivery } from './delivery/deliver.ts';
import type { SocketMode } from './delivery/socket-mode.ts';
import type { ExchangeLog } from './exchanges.ts';
import type { FaultBox } from './faults.ts';
import type { Ids } from './ids.ts';
import type { Settings } from './options.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { StateValues } from './shapes.ts';
import type { State } from './state.ts';
import type { Triggers } from './triggers.ts';

export interface Tokens {
  readonly bot: string;
  readonly app: string;
  readonly signingSecret: string;
}

export interface Core {
  readonly settings: Settings;
  readonly ids: Ids;
  readonly tokens: Tokens;
  readonly state: State;
  readonly changes: Changes;
  readonly log: ExchangeLog;
  readonly faults: FaultBox;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly sockets: SocketMode;
  readonly delivery: Delivery;
  /** Values filled into messages, by channel, timestamp and user. */
  readonly messageValues: Map<string, StateValues>;
  /** `http://127.0.0.1:PORT` */
  readonly origin: () => string;
}

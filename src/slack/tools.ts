// What every listener is given. Channel, thread and user never go further in than this.
import type { Library } from '../answer/library.ts';
import type { Claims } from '../claims/check-claims.ts';
import type { Conversations } from './conversation/conversations.ts';
import type { Taken } from './curators/taken.ts';
import type { Guard } from './guard.ts';
import type { Decorate } from './sending/decorate.ts';

/** The record that is being served, and what can be asked of it. Replaced as a whole when the record changes. */
export interface Served extends Library, Claims {
  /** Faults of a newer edit that is therefore not served; 0 where the newest edit is. */
  readonly refusedFaults: number;
}

/** What an operator may set, as far as listeners care. */
export interface Settings {
  /** The channel to which questions without an answer may be passed on; undefined where there is none. */
  readonly curators: string | undefined;
  /** True to write the words of questions to the log. */
  readonly logQuestions: boolean;
  /** True where the app has Slack's agent view: then each direct message begins a thread. */
  readonly agentView: boolean;
  /** Where facts have pages, ending in a slash; undefined where they have none. */
  readonly link: string | undefined;
}

export interface Tools {
  /** What is served now. Read once for each request. */
  readonly served: () => Served;
  readonly guard: Guard;
  readonly settings: Settings;
  readonly taken: Taken;
  readonly conversations: Conversations;
  readonly decorate: Decorate;
  /** Ends everything between the bot and its workspace, with Slack's word for why. */
  readonly retire: (code: string) => void;
}

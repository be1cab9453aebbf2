// Whether the bot can answer, and if not, why not.
import { FAILED, type Sign } from './slack/signs.ts';

export interface Health {
  /** Takes note of what the bot tells of itself. */
  readonly note: (sign: Sign) => void;
  readonly recordIsLoaded: () => void;
  readonly isStopping: () => void;
  /** Why it cannot answer, in sentences; none when it can. */
  readonly reasons: () => readonly string[];
}

export function createHealth(): Health {
  let hasRecord = false;
  let isConnected = false;
  let stops = false;
  let refused: string | undefined;
  return {
    note: (sign) => {
      if (sign.kind === 'connection') isConnected = sign.isUp;
      if (sign.kind === 'credentials') refused = sign.code;
      if (sign.kind === 'question' && provesToken(sign)) refused = undefined;
    },
    recordIsLoaded: () => {
      hasRecord = true;
    },
    isStopping: () => {
      stops = true;
    },
    reasons: () => [
      ...(stops ? ['It is stopping.'] : []),
      ...(hasRecord ? [] : ['The record is not loaded yet.']),
      ...(isConnected ? [] : ['No connection to Slack is up.']),
      ...(refused === undefined ? [] : [`Slack refuses its token: ${refused}. See the log for what to do.`]),
    ],
  };
}

/** Messages are posted with the token; commands and buttons are answered without it, through their response_url. */
const provesToken = ({ surface, outcome }: Extract<Sign, { kind: 'question' }>): boolean =>
  outcome !== FAILED && (surface === 'mention' || surface === 'message');

// Whether a request that came in by either door is one for this bot. Checked before any listener, or Bolt, looks at it.
import type { Processor } from '../door/intake.ts';
import { isSlackAddress } from '../sending/call.ts';
import { type Installation, isForApp, isForTeam } from './addressee.ts';
import { wrongField } from './payload-shapes.ts';
import { Refused } from './refusal.ts';

export interface AdmissionOptions {
  /** Who the bot is, as far as that is known by now. */
  readonly installation: () => Installation;
  /** Base address of the Web API. */
  readonly apiUrl: string;
}

/** `app`, for requests that are admitted. @throws Refused towards the door for the others */
export function admissionBefore(app: Processor, { installation, apiUrl }: AdmissionOptions): Processor {
  return {
    processEvent: async (event) => {
      checkRequest(event.body, installation(), apiUrl);
      await app.processEvent(event);
    },
  };
}

/**
 * Holds a payload against what listeners rely on, whom it is meant for, and where it wants its answer.
 *
 * @throws Refused
 */
export function checkRequest(
  body: Readonly<Record<string, unknown>>,
  installation: Installation,
  apiUrl: string,
): void {
  // A socket may bring anything.
  if (typeof body !== 'object' || body === null) throw new Refused('malformed');
  const field = wrongField(body);
  if (field !== undefined) throw new Refused('unexpected shape', field);
  if (!isForApp(body, installation)) throw new Refused('another app');
  if (!isForTeam(body, installation)) throw new Refused('another team');
  const { response_url: url } = body;
  // An empty one is none for Bolt, too.
  if (typeof url === 'string' && url !== '' && !isSlackAddress(url, apiUrl))
    throw new Refused('forged response_url');
}

// Sends every golden payload to Slack's own validator, which asks for no token: `npm run validate:blocks`.
// https://docs.slack.dev/reference/methods/blocks.validate
import type { View } from '@slack/types';
import type { Message } from '../../../src/slack/blocks/message.ts';
import { goldenPayloads } from './read.ts';

const SLACK_API = 'https://slack.com/api/';
const PATIENCE = 10_000;

export interface Validation {
  /** A line for each payload, and one that sums up. */
  readonly lines: readonly string[];
  /** 0 where Slack takes everything or cannot be asked, 1 where it refuses something. */
  readonly exitCode: 0 | 1;
}

/**
 * Asks Slack about every payload on file, one after the other.
 *
 * @param api base address of the Web API, with a slash at its end
 */
export async function validateGolden(api: string = SLACK_API): Promise<Validation> {
  const lines: string[] = [];
  let refused = 0;
  for (const { name, payload } of goldenPayloads()) {
    const faults = await faultsBySlack(api, payload);
    if (faults === undefined)
      return { lines: [...lines, `${api} cannot be reached: nothing further was validated.`], exitCode: 0 };
    if (faults.length > 0) refused += 1;
    lines.push(faults.length === 0 ? `ok      ${name}` : `refused ${name}: ${faults.join('; ')}`);
  }
  return {
    lines: [...lines, `${lines.length - refused} ok, ${refused} refused`],
    exitCode: refused > 0 ? 1 : 0,
  };
}

/** What Slack finds wrong; undefined where it does not answer. */
async function faultsBySlack(api: string, payload: Message | View): Promise<string[] | undefined> {
  const body = JSON.stringify(
    'type' in payload ? { view: payload } : { message: { blocks: payload.blocks } },
  );
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await fetch(`${api}blocks.validate`, { method: 'POST', headers, body, signal });
    return faultsIn(await response.json());
  } catch {
    return undefined;
  }
}

function faultsIn(answer: unknown): string[] {
  const {
    ok,
    error,
    errors,
    response_metadata: metadata,
  } = answer as {
    ok?: unknown;
    error?: unknown;
    errors?: readonly unknown[];
    response_metadata?: { readonly messages?: readonly unknown[] };
  };
  const told = [...(errors ?? []), ...(metadata?.messages ?? [])].map((each) =>
    typeof each === 'string' ? each : JSON.stringify(each),
  );
  if (ok === true) return told;
  return [String(error), ...told];
}

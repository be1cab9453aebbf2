// Golden payloads: every message and view as Slack gets it, whole, in a file of its own. Read them as documentation.
// UPDATE_GOLDEN=true writes them anew; look at the difference before it is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { View } from '@slack/types';
import { expect } from 'vitest';
import type { Message } from '../../../src/slack/blocks/message.ts';
import { faultsOf } from './faults.ts';
import { GOLDEN_FOLDER } from './read.ts';

const isUpdating = process.env.UPDATE_GOLDEN === 'true';

/**
 * Compares a payload with the file of its name, and with the limits of Slack.
 *
 * @param name of the file without its ending, in kebab-case
 */
export function expectGolden(name: string, payload: Message | View): void {
  const file = join(GOLDEN_FOLDER, `${name}.json`);
  const written = `${JSON.stringify(payload, null, 2)}\n`;
  if (isUpdating) writeFileSync(file, written);
  expect(faultsOf(payload), name).toEqual([]);
  expect(written, `${name}: UPDATE_GOLDEN=true writes it anew`).toBe(readFileSync(file, 'utf8'));
}

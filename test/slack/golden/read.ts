// The golden payloads on file.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { View } from '@slack/types';
import type { Message } from '../../../src/slack/blocks/message.ts';

export const GOLDEN_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Every payload on file, by name. */
export function goldenPayloads(): { readonly name: string; readonly payload: Message | View }[] {
  return readdirSync(GOLDEN_FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: basename(file, '.json'),
      payload: JSON.parse(readFileSync(join(GOLDEN_FOLDER, file), 'utf8')) as Message | View,
    }));
}

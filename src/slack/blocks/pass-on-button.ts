import type { Button } from '@slack/types';
import { PASS_ON } from './ids.ts';
import { button } from './parts.ts';

/** Opens what would be sent to the curators for a question. */
export const passOnButton = (question: string): Button =>
  button(PASS_ON, 'Pass to the curators', question, 'Pass to the curators: what is sent is shown first');

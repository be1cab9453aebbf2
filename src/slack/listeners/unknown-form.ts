import { unknownFormModal } from '../blocks/notice-blocks.ts';
import { answerForm } from '../modals.ts';
import type { Submitting } from './requests.ts';

/** A form of another version of the app: says so, instead of letting Slack say that nobody answered. */
export function onUnknownForm() {
  return async ({ ack }: Submitting): Promise<void> => {
    await answerForm(ack).send(unknownFormModal());
  };
}

// What another version of the app has left in Slack, or a later one put there: nobody waits for an answer in vain.
import type { AllMiddlewareArgs, SlackActionMiddlewareArgs } from '@slack/bolt';
import { unknownFormModal } from '../blocks/notice-blocks.ts';
import { answerForm } from '../places/modals.ts';
import type { Submitting, Typing } from './requests.ts';

/** A form of another version of the app: says so, instead of letting Slack say that nobody answered. */
export function onUnknownForm() {
  return async ({ ack }: Submitting): Promise<void> => {
    await answerForm(ack).send(unknownFormModal());
  };
}

/** A field of another version: offers nothing, instead of letting who types wait. */
export function onUnknownField() {
  return async ({ ack }: Typing): Promise<void> => {
    await ack({ options: [] });
  };
}

/** A button of an older version, or one that only opens a link: acknowledged, nothing else. */
export function onUnknownAction() {
  return async ({ ack }: SlackActionMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await ack();
  };
}

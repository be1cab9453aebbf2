import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { answerQuestion } from '../answering.ts';
import { unknownCommandMessage } from '../blocks/notice-blocks.ts';
import { askerOf } from '../places/asker.ts';
import { replyPrivately } from '../places/reply.ts';
import { readQuestion } from '../question.ts';
import type { Tools } from '../tools.ts';

type Args = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** `/sayswho QUESTION`: answers the asker alone. */
export function onCommand(tools: Tools) {
  return async ({ ack, body, client, command, respond }: Args): Promise<void> => {
    await ack();
    await tools.guard('command', replyPrivately(respond, askerOf(client, body)), () =>
      answerQuestion(readQuestion(command.text), tools, true),
    );
  };
}

/** A command that the manifest of an installed app names and this version does not know. */
export function onUnknownCommand({ guard }: Tools) {
  return async ({ ack, body, client, command, respond }: Args): Promise<void> => {
    await ack();
    await guard('command', replyPrivately(respond, askerOf(client, body)), () => ({
      content: unknownCommandMessage(command.command),
    }));
  };
}

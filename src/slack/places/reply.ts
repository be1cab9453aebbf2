// Where an outcome goes: one message, to the place the request came from.
import type { RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Message } from '../blocks/message.ts';
import { apologyMessage, type Trouble } from '../blocks/notice-blocks.ts';
import { SendingError } from '../sending/sending-error.ts';
import { type Asker, privateWays, QUIET } from './asker.ts';
import { deliver, deliverSurely, type Way } from './deliver.ts';

/** A place that takes one kind of content, and can say that something failed. */
export interface Destination<Content> {
  readonly send: (content: Content) => Promise<void>;
  /** @param reference leads to the line in the log */
  readonly apologise: (reference: string, trouble?: Trouble) => Promise<void>;
}

/** What Bolt hands over: nothing where the request came without an address for answers, as from a view. */
type Responding = RespondFn | undefined;

const surely = (respond: Responding): RespondFn =>
  respond ?? (() => Promise.reject(new SendingError('no_address', 'response_url')));

/** Through the address that came with the request, beside what stands there, to the asker alone. */
const privately =
  (respond: RespondFn): Way =>
  (sent) =>
    respond({ response_type: 'ephemeral', replace_original: false, ...sent });

/**
 * To the asker alone, through the address that came with the request.
 *
 * @param asker reached in another way when that address no longer works
 */
export function replyPrivately(responding: Responding, asker: Asker): Destination<Message> {
  const ways = [privately(surely(responding)), ...privateWays(asker)];
  return messages(ways, ways);
}

/** To the asker alone, in place of the message in which they pressed. */
export function replyAgain(responding: Responding, asker: Asker): Destination<Message> {
  const respond = surely(responding);
  const replace: Way = (sent) => respond({ response_type: 'ephemeral', replace_original: true, ...sent });
  return messages([replace, ...privateWays(asker)], [privately(respond), ...privateWays(asker)]);
}

/** To everyone, in place of a message that only the asker saw. */
export function replyInsteadOf(responding: Responding, asker: Asker): Destination<Message> {
  const respond = surely(responding);
  const share: Way = (sent) => respond({ response_type: 'in_channel', replace_original: false, ...sent });
  const { send, apologise } = messages(
    [share, ...(asker.channel ? [postWay(asker.client, asker.channel, asker.thread)] : [])],
    [privately(respond), ...privateWays(asker)],
  );
  return {
    send: async (message) => {
      await send(message);
      // The answer is out; that the private copy stays would be untidy, not wrong.
      await respond({ delete_original: true }).catch(() => undefined);
    },
    apologise,
  };
}

/**
 * To everyone in the conversation, in a thread where one is given.
 *
 * @param user who asked: told alone when the conversation does not take the answer
 */
export function replyIn(
  client: WebClient,
  channel: string,
  threadTs: string | undefined,
  user?: string,
): Destination<Message> {
  const post = postWay(client, channel, threadTs);
  const toAsker = user === undefined ? [] : privateWays({ client, user, channel, thread: threadTs });
  return messages([post], [...toAsker, post]);
}

function postWay(client: WebClient, channel: string, threadTs: string | undefined): Way {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  return (sent) => client.chat.postMessage({ channel, ...sent, ...thread, ...QUIET });
}

const messages = (ways: readonly Way[], waysToAsker: readonly Way[]): Destination<Message> => ({
  send: (message) => deliver(message, ways),
  apologise: (reference, trouble) => deliverSurely(apologyMessage(reference, trouble), waysToAsker),
});

// Between the door and the listeners: knows what is under way, so that the bot can stop without dropping anything.
import type { App, ReceiverEvent } from '@slack/bolt';
import type { Log } from '../../log.ts';
import { within } from '../sending/wait.ts';
import { createTurns } from './turns.ts';

/** Thrown towards the door while nothing is taken in: Slack is not acknowledged, and brings events again. */
export class NotTaking extends Error {
  constructor() {
    super('Nothing is taken in at the moment.');
    this.name = 'NotTaking';
  }
}

/** The side of a Bolt app that a door needs. */
export type Processor = Pick<App, 'processEvent'>;

export interface Intake {
  /** The same as `app`, for the door: what comes in goes through here first. */
  before(app: Processor): Processor;
  open(): void;
  close(): void;
  /** Resolves to true when nothing is under way any more, to false when that has not come about after so many ms. */
  idle(ms: number): Promise<boolean>;
}

/** Closed at first. @param now milliseconds */
export function createIntake(log: Log, now: () => number): Intake {
  const underWay = new Set<Promise<void>>();
  const turns = createTurns(now);
  /** Acknowledged on the threshold, answered in turns: two hundred requests at once are two hundred short moments. */
  const take = async (app: Processor, event: ReceiverEvent): Promise<void> => {
    const ack = forgiving(event.ack, log);
    if (!isAcknowledgedBare(event.body)) {
      await turns.first();
      return app.processEvent({ ...event, ack });
    }
    await ack();
    await turns.next();
    await app.processEvent({ ...event, ack: async () => undefined });
  };
  let isOpen = false;
  return {
    before: (app) => ({
      processEvent: async (event) => {
        if (!isOpen) throw new NotTaking();
        const done = take(app, event);
        underWay.add(done);
        await done.finally(() => underWay.delete(done));
      },
    }),
    open: () => {
      isOpen = true;
    },
    close: () => {
      isOpen = false;
    },
    idle: async (ms) => {
      await within(Promise.allSettled(underWay), ms);
      return underWay.size === 0;
    },
  };
}

const BARE = new Set(['event_callback', 'block_actions', 'shortcut', 'message_action', 'view_closed']);

/** True for what is acknowledged without a word. A form or a list of options is answered in the acknowledgement. */
const isAcknowledgedBare = ({ type, command }: ReceiverEvent['body']): boolean =>
  typeof command === 'string' || BARE.has(type);

/**
 * An acknowledgement that could not be delivered is no reason not to answer: the answer goes its own way. What Slack
 * then brings again has been claimed.
 */
function forgiving(acknowledge: ReceiverEvent['ack'], log: Log): ReceiverEvent['ack'] {
  return async (response) => {
    try {
      await acknowledge(response);
    } catch (error) {
      log.warn({ err: error }, 'an acknowledgement was lost');
    }
  };
}

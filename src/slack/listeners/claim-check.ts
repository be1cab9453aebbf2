// Checking claims: from a message, or for pasted text. Nothing of either is kept, posted or logged.
import type {
  AllMiddlewareArgs,
  GlobalShortcut,
  MessageShortcut,
  SlackShortcutMiddlewareArgs,
} from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { splitClaims } from '../../claims/split-claims.ts';
import { NO_CLAIMS } from '../../claims/wording.ts';
import { inTurns } from '../../in-turns.ts';
import { checkingModal, claimsModal, noClaimsModal, pasteModal } from '../blocks/claim-blocks.ts';
import { CHECK_TEXT } from '../blocks/ids.ts';
import { answerForm, openAtOnce, openModal } from '../places/modals.ts';
import type { Served, Tools } from '../tools.ts';
import type { Submitting } from './requests.ts';

type OnMessage = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;
type Anywhere = SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs;

/** **Check this claim**, on a message: opens what the record has on each of its claims. */
export function onCheckClaim({ guard, served }: Tools) {
  return async ({ ack, shortcut, context, client }: OnMessage): Promise<void> => {
    await ack();
    const place = openAtOnce(client, shortcut, checkingModal());
    await guard('shortcut', place, async () => {
      await place.opened;
      const { text, user, bot_id: bot } = shortcut.message;
      const isOurs = [user, bot].some(
        (id) => id !== undefined && [context.botUserId, context.botId].includes(id),
      );
      return { content: isOurs ? noClaimsModal(OUR_OWN) : await checked(text, served()) };
    });
  };
}

/** **Check pasted text**: opens the form, and has the record read by the rules while a person pastes. */
export function onCheckText({ guard, served }: Tools) {
  return async ({ ack, shortcut, client }: Anywhere): Promise<void> => {
    await ack();
    await guard('shortcut', openModal(client, shortcut), () => ({ content: pasteModal() }));
    await inTurns(served().checkInSteps(''));
  };
}

/** The pasted text: its report takes the place of the form. A text that claims nothing stays, and hears why. */
export function onTextPasted({ guard, served }: Tools) {
  return async ({ ack, view }: Submitting): Promise<void> => {
    const text = view.state.values[CHECK_TEXT]?.[CHECK_TEXT]?.value ?? '';
    if (splitClaims(text).claims.length === 0)
      return ack({ response_action: 'errors', errors: { [CHECK_TEXT]: NO_CLAIMS } });
    await guard('modal', answerForm(ack), async () => ({ content: await checked(text, served()) }));
  };
}

/** @param text Slack gives null, too, where a message has none */
async function checked(text: string | null | undefined, { checkInSteps }: Served): Promise<ModalView> {
  if (!text?.trim()) return noClaimsModal(NO_WORDS);
  return claimsModal(await inTurns(checkInSteps(text)));
}

const NO_WORDS =
  'This message has no words that could be checked. Pictures, files and attachments are not read: paste their words with the shortcut “Check pasted text”.';
const OUR_OWN =
  'This is a message of Says Who itself: what it shows is on record, with its speaker and source beside it.';

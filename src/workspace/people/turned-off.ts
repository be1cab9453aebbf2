// What the manifest has turned off, in the words of Slack's client.
import type { Core } from '../core.ts';
import { isInteractive, takesMessages } from '../manifest.ts';
import type { Channel } from '../shapes.ts';

/** https://docs.slack.dev/surfaces/app-home#messages-tab */
export function refuseMutedPlace(core: Core, channel: Channel): void {
  if (!channel.isDirect || takesMessages(core.settings.manifest)) return;
  throw new Error('Sending messages to this app has been turned off.');
}

/** https://docs.slack.dev/interactivity/handling-user-interaction#setup */
export function refuseInteraction(core: Core): void {
  if (isInteractive(core.settings.manifest)) return;
  throw new Error('This app is not configured to handle interactive responses.');
}

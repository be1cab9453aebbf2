// The app is no longer wanted in its workspace: what was kept for that workspace goes, and nothing is asked of Slack.
import type { SlackEventMiddlewareArgs } from '@slack/bolt';
import type { Tools } from '../tools.ts';

/** The app was taken out of the workspace. */
export function onUninstalled({ retire }: Pick<Tools, 'retire'>) {
  return async (_: SlackEventMiddlewareArgs<'app_uninstalled'>): Promise<void> => retire('app_uninstalled');
}

/** Tokens were revoked; those of people are not ours, and the bot has but one. */
export function onTokensRevoked({ retire }: Pick<Tools, 'retire'>) {
  return async ({ event }: SlackEventMiddlewareArgs<'tokens_revoked'>): Promise<void> => {
    if ((event.tokens.bot ?? []).length > 0) retire('tokens_revoked');
  };
}

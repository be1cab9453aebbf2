// What Bolt hands to a listener, by what a person did.
import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  ExternalSelectAction,
  FeedbackButtonsAction,
  SlackActionMiddlewareArgs,
  SlackOptionsMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';

export type Pressing = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;
export type Rating = SlackActionMiddlewareArgs<BlockAction<FeedbackButtonsAction>> & AllMiddlewareArgs;
export type Choosing = SlackActionMiddlewareArgs<BlockAction<ExternalSelectAction>> & AllMiddlewareArgs;
export type Typing = SlackOptionsMiddlewareArgs<'block_suggestion'> & AllMiddlewareArgs;
export type Submitting = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

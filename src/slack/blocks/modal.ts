import type { ModalView } from '@slack/types';
import { fitInto, type Part } from './fit-into.ts';
import { cut, LIMITS } from './limits.ts';
import { textObject } from './parts.ts';

export interface ModalOptions {
  /** Names the modal when it is submitted; a modal without one has nothing to submit. */
  readonly callbackId?: string;
  readonly submit?: string;
  readonly close?: string;
  /** What the modal has to remember; comes back with every action in it and is not to be trusted then. */
  readonly privateMetadata?: string | undefined;
}

const ROOM = { blocks: LIMITS.viewBlocks, characters: LIMITS.viewCharacters };

/** A modal within Slack's limits. What there is no room for is left out, and says so. */
export function modal(title: string, parts: readonly Part[], options: ModalOptions = {}): ModalView {
  const { callbackId, submit, close = 'Close', privateMetadata } = options;
  return {
    type: 'modal',
    title: viewText(title),
    blocks: fitInto(parts, ROOM),
    close: viewText(close),
    ...(callbackId === undefined ? {} : { callback_id: callbackId }),
    ...(submit === undefined ? {} : { submit: viewText(submit) }),
    ...(privateMetadata === undefined ? {} : { private_metadata: privateMetadata }),
  };
}

const viewText = (text: string) => textObject(cut(text, LIMITS.viewTitle));

import type { ModalView } from '@slack/types';
import type { FactView } from '../../answer/view.ts';
import { footer } from '../../answer/wording.ts';
import { factCardBlocks } from './fact-card-blocks.ts';
import { modal } from './modal.ts';
import { literal } from './mrkdwn.ts';
import { section, smallPrint } from './parts.ts';

/**
 * The card of a fact.
 *
 * @param link where facts have pages, ending in a slash; undefined where they have none
 */
export const sourceModal = (view: FactView, link?: string): ModalView =>
  modal('Source', [...factCardBlocks(view, link), smallPrint(`Fact ${view.fact.id} · ${footer(view)}`)]);

const GONE = 'This is no longer on record. Please ask again: the record may have been edited since.';

/** For a button that is older than the record. */
export const goneModal = (): ModalView => modal('No longer on record', [section(literal(GONE))]);

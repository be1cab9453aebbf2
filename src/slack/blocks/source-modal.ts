import type { ModalView } from '@slack/types';
import type { FactView } from '../../answer/view.ts';
import { footer } from '../../answer/wording.ts';
import { factCardBlocks } from './fact-card-blocks.ts';
import { modal } from './modal.ts';
import { literal } from './mrkdwn.ts';
import { section, smallPrint } from './parts.ts';

/** The card of a fact. */
export const sourceModal = (view: FactView): ModalView =>
  modal('Source', [...factCardBlocks(view), smallPrint(`Fact ${view.fact.id} · ${footer(view)}`)]);

const GONE = 'This is no longer on record. Please ask again: the record may have been edited since.';

/** For a button that is older than the record. */
export const goneModal = (): ModalView => modal('No longer on record', [section(literal(GONE))]);

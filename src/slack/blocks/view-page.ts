// A view as a message and as a modal: what stands around every page of every view.
import type { Button, ModalView } from '@slack/types';
import { viewLines } from '../../answer/plain-view.ts';
import type { FactView, View } from '../../answer/view.ts';
import { viewLead, viewTitle } from '../../answer/view-wording.ts';
import { footer } from '../../answer/wording.ts';
import type { AnswerOptions } from './answer-blocks.ts';
import { bothSidesPage } from './both-sides-blocks.ts';
import { citePage } from './cite-blocks.ts';
import { differPage } from './differ-blocks.ts';
import { addressLines, factAddress } from './fact-address.ts';
import { factCardBlocks } from './fact-card-blocks.ts';
import type { Part } from './fit-into.ts';
import { SHARE } from './ids.ts';
import { type Message, message } from './message.ts';
import { modal } from './modal.ts';
import { mention } from './mrkdwn.ts';
import { type Page, type PageOptions, pageButtons } from './page.ts';
import { actions, button, header, smallMarkup, smallPrint } from './parts.ts';
import { profilePage } from './profile-blocks.ts';
import { relatedButtons } from './related-buttons.ts';
import { sourcesPage } from './sources-blocks.ts';
import { timelinePage } from './timeline-blocks.ts';
import { unknownPage } from './unknown-blocks.ts';

function pageOf(view: View, options: PageOptions): Page {
  switch (view.status) {
    case 'timeline':
      return timelinePage(view, options);
    case 'profile':
      return profilePage(view, options.page);
    case 'both':
      return bothSidesPage(view, options.page);
    case 'differ':
      return differPage(view, options.page);
    case 'sources':
      return sourcesPage(view, options);
    case 'fact':
      return factPage(view, options.link);
    case 'cite':
      return citePage(view, options.link);
    default:
      return unknownPage(view);
  }
}

const factPage = (view: FactView, link: string | undefined): Page => ({
  parts: factCardBlocks(view, link),
  lines: [...viewLines(view), ...addressLines(factAddress(view.fact.id, link))],
  page: 1,
  pages: 1,
});

export interface ViewOptions extends AnswerOptions {
  /** Which page, from 1; the first if not given. */
  readonly page?: number;
  /** Where facts have pages, ending in a slash; undefined where they have none. */
  readonly link?: string | undefined;
}

/** A page of a view as a message. */
export function viewMessage(
  view: View,
  { isPrivate, sharedBy, page: wanted = 1, link }: ViewOptions,
): Message {
  const page = pageOf(view, { page: wanted, place: 'message', link });
  const sharer = sharedBy === undefined ? [] : [smallMarkup(`Shared by ${mention(sharedBy)}`)];
  const share = isPrivate && view.status !== 'unknown' ? [shareButton(view.request, page)] : [];
  return message(
    [...sharer, ...framed(view, page, share)],
    [viewTitle(view), ...leadOf(view, page), ...page.lines, footer(view)].join('\n'),
  );
}

/** What a modal for an answer or a view goes by. */
export interface ModalViewOptions extends Pick<ViewOptions, 'page' | 'link' | 'hasCurators'> {
  /** What it has to remember, such as where the question was asked; nothing if not given. */
  readonly privateMetadata?: string | undefined;
  /** A line below everything. */
  readonly note?: string;
}

/** A page of a view as a modal. */
export function viewModal(view: View, options: ModalViewOptions = {}): ModalView {
  const { page: wanted = 1, link, privateMetadata, note } = options;
  const page = pageOf(view, { page: wanted, place: 'modal', link });
  const closing = note === undefined ? [] : [smallPrint(note)];
  return modal(MODAL_TITLES[view.status], [...framed(view, page), ...closing], { privateMetadata });
}

const MODAL_TITLES: Readonly<Record<View['status'], string>> = {
  timeline: 'Timeline',
  profile: 'Who',
  both: 'Both sides',
  differ: 'Where sources differ',
  sources: 'Sources',
  fact: 'Fact',
  cite: 'Cite',
  unknown: 'Not on record',
};

/** A page between its heading and its footer, with the buttons that lead on. */
function framed(view: View, page: Page, further: readonly Button[] = []): Part[] {
  const buttons = [...pageButtons(view.request, page), ...relatedButtons(view), ...further];
  return [
    header(viewTitle(view)),
    ...leadOf(view, page).map(smallPrint),
    ...page.parts,
    ...(buttons.length > 0 ? [actions(...buttons)] : []),
    smallPrint(footer(view)),
  ];
}

/** `32 points · shown: 1 to 4` */
function leadOf(view: View, { range = '' }: Page): readonly string[] {
  const lead = viewLead(view);
  return range === '' ? lead : [...lead.slice(0, -1), [...lead.slice(-1), range].join(' · ')];
}

/** Shares the page that is seen. */
const shareButton = (request: string, { page }: Page) =>
  button(
    page === 1 ? SHARE : `${SHARE}:${page}`,
    'Share here',
    request,
    'Share here: post this for everyone in this conversation',
  );

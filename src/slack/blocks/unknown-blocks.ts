// A view that cannot be made: the nearest ones, as buttons.
import { viewLines } from '../../answer/plain-view.ts';
import type { UnknownView } from '../../answer/view.ts';
import { NEAREST_REQUESTS } from '../../answer/view-wording.ts';
import { ASK } from './ids.ts';
import type { Page } from './page.ts';
import { actions, button, smallPrint } from './parts.ts';

export function unknownPage(view: UnknownView): Page {
  const buttons = view.nearest.map((request, at) => button(`${ASK}:${at}`, request, request, request));
  return {
    parts: buttons.length === 0 ? [] : [smallPrint(NEAREST_REQUESTS), actions(...buttons)],
    lines: viewLines(view),
    page: 1,
    pages: 1,
  };
}

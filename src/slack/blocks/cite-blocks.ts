// A fact as text to copy.
import { viewLines } from '../../answer/plain-view.ts';
import type { CiteView } from '../../answer/view.ts';
import { factBlocks } from './fact-blocks.ts';
import type { Page } from './page.ts';
import { header, preformatted, richText } from './parts.ts';

/** The fact as it stands, then each style under its name. */
export function citePage(view: CiteView): Page {
  return {
    parts: [
      ...factBlocks(view.fact),
      ...view.styles.flatMap(({ name, text }) => [header(name), richText(preformatted(text))]),
    ],
    lines: viewLines(view),
    page: 1,
    pages: 1,
  };
}

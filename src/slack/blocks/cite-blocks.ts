// A fact as text to copy.
import { viewLines } from '../../answer/plain-view.ts';
import type { CiteView } from '../../answer/view.ts';
import { addressBlocks, addressLines, factAddress } from './fact-address.ts';
import { factBlocks } from './fact-blocks.ts';
import type { Page } from './page.ts';
import { header, preformatted, richText } from './parts.ts';

/**
 * The fact as it stands, then each style under its name, then the address of the fact.
 *
 * @param link where facts have pages, ending in a slash; undefined where they have none
 */
export function citePage(view: CiteView, link?: string): Page {
  const address = factAddress(view.fact.id, link);
  return {
    parts: [
      ...factBlocks(view.fact),
      ...view.styles.flatMap(({ name, text }) => [header(name), richText(preformatted(text))]),
      ...addressBlocks(address),
    ],
    lines: [...viewLines(view), ...addressLines(address)],
    page: 1,
    pages: 1,
  };
}

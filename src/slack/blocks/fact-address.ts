// Where the operator has given facts a place on the web; `conversation/permalink.ts` reads such an address back.
import type { KnownBlock } from '@slack/types';
import { header, preformatted, richText } from './parts.ts';

/** @param base where facts have pages, ending in a slash; undefined where they have none */
export const factAddress = (id: string, base: string | undefined): string | undefined =>
  base === undefined ? undefined : `${base}${id}`;

export const ADDRESS = 'Address of this fact';

/** The address to copy, under its heading. */
export const addressBlocks = (address: string | undefined): KnownBlock[] =>
  address === undefined ? [] : [header(ADDRESS), richText(preformatted(address))];

/** The same in words. */
export const addressLines = (address: string | undefined): readonly string[] =>
  address === undefined ? [] : [`${ADDRESS}: ${address}`];

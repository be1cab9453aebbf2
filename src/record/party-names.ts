import type { Party } from './record.ts';

/** Every name by which a party is found, the one that answers show first. Most of them are for reading, not for showing. */
export const everyName = ({ name, names, searched }: Party): readonly string[] => [
  name,
  ...names,
  ...searched,
];

import { stemmer } from 'stemmer';
import { lookedUpOnce } from './word-cache.ts';

const MAX_CACHED = 50_000;

/** The Porter stem of one normalised word. Words with figures stay as they are (`apt31`). */
export const stem = lookedUpOnce(MAX_CACHED, (word) => (/\d/.test(word) ? word : stemmer(word)));

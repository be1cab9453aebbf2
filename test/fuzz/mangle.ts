// Takes a sound payload and breaks it in places: fields that are missing, of another type, or full of traps.
import fc from 'fast-check';

/** Texts that would do harm where they were taken for markup, code or numbers. */
const TRAPS = [
  '<!channel> <!here> <!everyone>',
  '<@U1> <#C1> <!subteam^S1>',
  '<https://evil.example|harmless>',
  '&lt;!here&gt; &amp; <',
  '*who* _was_ `fined` ```',
  '\u202ewho was fined\u202c',
  '\u0000\u0007\u001b[31m\ud800',
  '__proto__',
  'constructor',
  'toString',
  'help',
  'timeline',
  're:company-fined who?',
  'when? re:__proto__',
  '(a+)+$ [[[[ \\ ((',
  '-'.repeat(5000),
  'fine '.repeat(2000),
  '😀👩‍👩‍👧‍👦',
  '',
  ' ',
] as const;

const QUESTIONS = [
  'who was fined',
  'what did the port say',
  'when was the ship seized',
  "what's for lunch",
  'sources',
];

/** What people, and attackers, write. */
export const anyWords: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...QUESTIONS) },
  { weight: 3, arbitrary: fc.constantFrom(...TRAPS) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...QUESTIONS), fc.constantFrom(...TRAPS)).map((two) => two.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

const anyJunk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, [], {}, [null], { id: {} }, [[[]]], {
    __proto__: null,
    id: 1,
  }),
  fc.constantFrom(...TRAPS),
  fc.jsonValue({ maxDepth: 2 }),
);

export type Payload = Readonly<Record<string, unknown>>;

interface Break {
  /** Which of all places, counted round. */
  readonly at: number;
  readonly how: 'remove' | 'replace';
  readonly junk: unknown;
}

/** None in half of the payloads. */
export const anyBreaks: fc.Arbitrary<readonly Break[]> = fc.oneof(
  fc.constant([]),
  fc.array(fc.record({ at: fc.nat(), how: fc.constantFrom('remove', 'replace'), junk: anyJunk }), {
    minLength: 1,
    maxLength: 3,
  }),
);

/** A copy of the payload with these breaks. */
export function mangle(payload: Payload, breaks: readonly Break[]): Payload {
  const copy = structuredClone(payload);
  for (const { at, how, junk } of breaks) {
    const places = placesIn(copy);
    const place = places[at % places.length];
    if (place === undefined) continue;
    if (how === 'replace') place.holder[place.key] = junk;
    else if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1);
    else delete place.holder[place.key];
  }
  return copy;
}

interface PlaceIn {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): PlaceIn[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

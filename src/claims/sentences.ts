// Text -> sentences.

/** A full stop behind one of these ends no sentence. */
const ABBREVIATIONS =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|St|No|Gen|Sen|Rep|Lt|Col|Gov|Capt|Jr|Sr|Co|Ltd|Inc|Corp|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e)|\b\p{Lu}(?:\.\p{Lu})*)$/u;

const END = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\p{N}])/gu;

/** The sentences of a text; a line break ends one too. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap(splitLine)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function splitLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of line.matchAll(END)) {
    if (mark === '.' && ABBREVIATIONS.test(line.slice(start, index))) continue;
    sentences.push(line.slice(start, index + mark.length));
    start = index + mark.length;
  }
  return [...sentences, line.slice(start)];
}

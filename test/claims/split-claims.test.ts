// A text becomes the claims that it makes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../../src/claims/plain-words.ts';
import { sentencesIn } from '../../src/claims/sentences.ts';
import { MAX_CLAIMS, splitClaims } from '../../src/claims/split-claims.ts';

test.each([
  ['Hi all! The UK summoned the ambassador.', ['The UK summoned the ambassador.']],
  ['Did China answer? China denied it all.', ['China denied it all.']],
  ['Seven were charged; the firm was sanctioned.', ['Seven were charged', 'the firm was sanctioned.']],
  [
    'Dowden said two campaigns were found, and the UK acted on both.',
    ['Dowden said two campaigns were found, and the UK acted on both.'],
  ],
  [
    'They hit lawmakers, academics, and journalists around the world.',
    ['They hit lawmakers, academics, and journalists around the world.'],
  ],
  [
    'The U.S. charged seven. Mr. Dowden spoke in London.',
    ['The U.S. charged seven.', 'Mr. Dowden spoke in London.'],
  ],
  ['- the firm was listed\n- the men were charged', ['the firm was listed', 'the men were charged']],
  ['Thanks!\nGood morning team\nok', []],
])('%s', (text, claims) => {
  expect(splitClaims(text).claims).toEqual(claims);
});

test('more claims than a check takes are counted, not dropped in silence', () => {
  const text = Array.from({ length: MAX_CLAIMS + 5 }, (_, at) => `Claim number ${at} was made.`).join(' ');
  expect(splitClaims(text)).toMatchObject({ unchecked: 5 });
  expect(splitClaims(text).claims).toHaveLength(MAX_CLAIMS);
});

test('markup, addresses and marks of quotation leave the words', () => {
  const text =
    '&gt; *Bold* and _slanted_ said <@U123> in <#C1|news>: <https://a.example|the report> :tada: `here`';
  expect(plainWords(text)).toBe('Bold and slanted said in #news: the report here');
});

test('no text is too odd to be split, and every claim is words of it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
      const plain = plainWords(text);
      for (const claim of splitClaims(text).claims) expect(plain).toContain(claim);
      for (const sentence of sentencesIn(plain)) expect(plain).toContain(sentence);
    }),
  );
});

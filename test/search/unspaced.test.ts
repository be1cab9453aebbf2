// Words of scripts that put no blanks between them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';

test('every two signs that stand together are a word', () => {
  expect(normalise('武汉晓睿智')).toEqual(['武汉', '汉晓', '晓睿', '睿智']);
});

test('letters between signs stay a word, and so does a sign by itself', () => {
  expect(normalise('中国APT31と 国')).toEqual(['中国', 'apt31', 'と', '国']);
});

test('the words of a part are words of the whole', () => {
  const signs = fc.array(fc.constantFrom(...'武汉晓睿智科技有限责任公司'), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(signs, signs, signs, (before, part, after) => {
      const whole = new Set(normalise([...before, ...part, ...after].join('')));
      for (const word of normalise(part.join(''))) expect(whole).toContain(word);
    }),
  );
});

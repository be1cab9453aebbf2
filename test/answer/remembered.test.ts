import { describe, expect, test } from 'vitest';
import { KEPT_WITHOUT_WORDS } from '../../src/answer/asked-words.ts';
import { createConsult } from '../../src/answer/consult.ts';
import { createLibrary } from '../../src/answer/library.ts';
import { type Keeping, remembered } from '../../src/answer/remembered.ts';
import { smallRecord } from '../record/small-record.ts';

const AS_IT_IS = { without: <Value>(value: Value) => value, withAgain: <Value>(kept: Value) => kept };

function counted(limit: number) {
  const asked: string[] = [];
  const answer = remembered(
    (request) => {
      asked.push(request);
      return { answer: request.toUpperCase() };
    },
    AS_IT_IS,
    limit,
  );
  return { asked, answer };
}

test('what is asked again is given again, the very same', () => {
  const { asked, answer } = counted(10);
  expect(answer('a')).toBe(answer('a'));
  expect(answer('A')).not.toBe(answer('a'));
  expect(asked).toEqual(['a', 'A']);
});

test('what was not asked for longest is forgotten first', () => {
  const { asked, answer } = counted(2);
  for (const request of ['a', 'b', 'a', 'c', 'a', 'b']) answer(request);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

describe('no words of whoever asks are kept', () => {
  /** The library's own memory, and everything that was put into it. */
  function watched() {
    const library = createLibrary(smallRecord());
    const kept: unknown[] = [];
    const keeping: Keeping<ReturnType<typeof library.consult>> = {
      ...KEPT_WITHOUT_WORDS,
      without(value) {
        const left = KEPT_WITHOUT_WORDS.without(value);
        if (left !== undefined) kept.push(left);
        return left;
      },
    };
    const { ask, suggest, record } = library;
    const card = () => {
      throw new Error('no card is asked for');
    };
    const plain = createConsult(record, { ask, suggest, card });
    return { kept, plain, consult: remembered(plain, keeping) };
  }

  test.each([
    [' So who was FINED? ', 1],
    ['zebra crossing', 1],
    ['who was fyned', 1],
    ['who was fined by:zebra', 0],
    ['timeline fines after:2023-07', 0],
    ['both zebra', 0],
    ['timeline Fines', 1],
  ])('of %j', (request, count) => {
    const { kept, plain, consult } = watched();
    const first = consult(request);
    expect(JSON.stringify(first)).toBe(JSON.stringify(plain(request)));
    expect(JSON.stringify(consult(request))).toBe(JSON.stringify(first));
    expect(JSON.stringify(kept)).not.toMatch(/zebra|pray|FINED|fyned|2023-07/);
    expect(kept).toHaveLength(count);
  });
});

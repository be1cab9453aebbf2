// Whether a question is put as those are that facts answer, or as those that they leave open.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOpennessList, type Openness } from '../../src/search/openness.ts';
import { finish } from '../../src/search/steps.ts';
import { type Signed, signed } from '../../src/search/word-slots.ts';

interface Asked {
  readonly answered?: readonly string[];
  readonly open?: readonly string[];
}

const wordsOf = (text: string): readonly string[] => text.split(' ');
const signsOf = (text: string): readonly Signed[] => wordsOf(text).map(signed);

function opennessOf(...facts: readonly Asked[]): (question: string, fact?: number) => ReturnType<Openness> {
  const list = createOpennessList(facts.map(() => 0));
  for (const { answered = [], open = [] } of facts) {
    for (const text of open) list.add('open', signsOf(text));
    for (const text of answered) list.add('answered', signsOf(text));
    list.endFact('open');
    list.endFact('answered');
  }
  const openness = finish(list.finish());
  return (question, fact = 0) => openness(wordsOf(question), fact);
}

const FINE: Asked = {
  answered: ['who was fined', 'what was the fine', 'was the port company fined'],
  open: ['how old is the clerk', 'what did the lawyers cost', 'who is the lawyer of the port company'],
};
const SHIP: Asked = {
  answered: ['when was the ship seized', 'what was seized', 'was a ship seized in march'],
  open: ['how old is the ship', 'what did the ship cost', 'who owns the ship'],
};
const openness = opennessOf(FINE, SHIP, {});
const NOBODYS = 2;

describe('in general', () => {
  test.each(['how old is the harbour', 'what did the barrels cost', 'who owns the port company'])(
    '"%s" is put as questions that are left open, though no fact leaves it open',
    (question) => {
      expect(openness(question, NOBODYS).inGeneral).toBeGreaterThan(0);
    },
  );

  test.each(['when was the harbour seized', 'what was fined', 'was the clerk fined'])(
    '"%s" is put as questions that are answered',
    (question) => {
      expect(openness(question, NOBODYS).inGeneral).toBeLessThan(0);
    },
  );

  test('what speaks for open does not count where the fact itself is asked for with it', () => {
    const aged = opennessOf(
      { open: ['how old', 'how old is it'], answered: ['who is it'] },
      { answered: ['how old'] },
      {},
    );
    expect(aged('how old', NOBODYS).inGeneral).toBeGreaterThan(0);
    expect(aged('how old', 1).inGeneral).toBe(0);
  });

  test('what speaks for answered counts in any case', () => {
    expect(openness('was fined', 0).inGeneral).toBe(openness('was fined', NOBODYS).inGeneral);
    expect(openness('was fined', 0).inGeneral).toBeLessThan(0);
  });
});

describe('of a fact', () => {
  test('a question is open that is put as what it leaves open, and is not where another leaves that open', () => {
    expect(openness('who owns it', 1).ofFact).toBeGreaterThan(openness('who owns it', 0).ofFact);
    expect(openness('the age of the clerk', 0).ofFact).toBeGreaterThan(
      openness('the age of the clerk', 1).ofFact,
    );
  });

  test('a question is answered that is put as it is asked for, more than where another is', () => {
    expect(openness('seized in march', 1).ofFact).toBeLessThan(openness('seized in march', 0).ofFact);
    expect(openness('seized in march', 1).ofFact).toBeLessThan(0);
  });

  test('it tells as many nats as one works out by hand', () => {
    // One question of either kind: two of either share are thought to use everything, and twenty are added to the fact's.
    const few = opennessOf({ open: ['cost'], answered: ['fined'] }, {});
    expect(few('cost', 1).inGeneral).toBeCloseTo(3 * Math.log(2), 12);
    expect(few('cost', 0).ofFact).toBeCloseTo(3 * Math.log((1 + 20 * 2) / 20), 12);
    expect(few('fined', 0).ofFact).toBeCloseTo(3 * Math.log(20 / (1 + 20 * 2)), 12);
  });

  test('of which nothing is filed, it tells what all facts together tell', () => {
    const { inGeneral, ofFact } = openness('how old is the lighthouse', NOBODYS);
    expect(ofFact).toBeCloseTo(inGeneral, 12);
  });
});

describe('what tells', () => {
  test('words that stand in no question on file tell nothing, whatever stands between them', () => {
    expect(openness('zxqvt wvut brandy')).toMatchObject({ inGeneral: 0, ofFact: 0, outside: 0 });
    expect(openness('')).toMatchObject({ inGeneral: 0, ofFact: 0, outside: 0 });
  });

  test('a pair of neighbours tells more than its words apart', () => {
    const pairs = opennessOf(
      { open: ['name of ship', 'name of port'], answered: ['of name ship', 'name port of'] },
      {},
    );
    expect(pairs('name of', 1).inGeneral).toBeGreaterThan(pairs('of name', 1).inGeneral);
  });

  test('how a question begins and ends tells too', () => {
    const ends = opennessOf(
      { open: ['cost of ships', 'cost of it'], answered: ['of ships cost', 'of it cost'] },
      {},
    );
    expect(ends('cost', 1).inGeneral).toBeCloseTo(0, 12);
    const begins = opennessOf(
      { open: ['cost ships', 'cost it'], answered: ['the cost ships', 'no cost it'] },
      {},
    );
    expect(begins('cost', 1).inGeneral).toBeGreaterThan(0);
  });

  test('inflections of a word with a meaning are the same, and forms of a function word are not', () => {
    expect(signed('ships')).toEqual(signed('ship'));
    expect(signed('was')).not.toEqual(signed('were'));
    expect(openness('what did the barrel costs').inGeneral).toBe(
      openness('what did the barrel cost').inGeneral,
    );
  });

  test('no word and no pair tells more than two nats', () => {
    const many = Array.from({ length: 500 }, () => 'cost');
    const sure = opennessOf({ open: many, answered: Array.from({ length: 500 }, () => 'fined') }, {});
    // The word, and the pairs that it makes with the beginning and the end.
    for (const fact of [0, 1]) {
      expect(sure('cost', fact).ofFact).toBeCloseTo(6, 12);
      expect(sure('fined', fact).ofFact).toBeCloseTo(-6, 12);
    }
    expect(sure('cost', 1).inGeneral).toBeCloseTo(6, 12);
  });

  test('how many questions of either kind are on file does not', () => {
    const uneven = opennessOf(
      { open: Array.from({ length: 30 }, () => 'cost'), answered: Array.from({ length: 3 }, () => 'cost') },
      {},
    );
    expect(uneven('cost', 1)).toMatchObject({ inGeneral: 0, ofFact: 0, outside: 0 });
  });
});

test('a record that files no way of asking, but leaves questions open, is measured all the same', () => {
  const silent = opennessOf({ open: ['who owns the ship'] });
  expect(silent('who owns it').inGeneral).toBeGreaterThan(0);
  expect(silent('who owns it').ofFact).toBeGreaterThan(0);
});

test('what speaks for one kind speaks against the other, and equally', () => {
  const sentence = fc
    .array(fc.constantFrom(...'who owns the ship when was it seized cost fine'.split(' ')), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(' '));
  const asked = fc.record({
    answered: fc.array(sentence, { maxLength: 4 }),
    open: fc.array(sentence, { maxLength: 4 }),
  });
  const facts = fc.array(asked, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(facts, sentence, sentence, (all, question, other) => {
      const known: Asked = { answered: [question, other], open: [other, question, other] };
      const one = opennessOf(known, ...all, {});
      const turned = opennessOf(
        ...[known, ...all, {}].map(({ answered = [], open = [] }) => ({ answered: open, open: answered })),
      );
      for (let fact = 0; fact <= all.length + 1; fact += 1)
        expect(turned(question, fact).ofFact).toBeCloseTo(-one(question, fact).ofFact, 9);
      const nobodys = all.length + 1;
      expect(turned(question, nobodys).inGeneral).toBeCloseTo(-one(question, nobodys).inGeneral, 9);
    }),
  );
});

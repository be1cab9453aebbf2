import { expect, test } from 'vitest';
import { switched } from './switches.ts';

const mutantsOf = (source: string): readonly string[] => switched(source).mutants.map(({ mutant }) => mutant);

test('a comparison moves its bound, and each number in it by one', () => {
  expect(mutantsOf('const a = b < 3;')).toEqual(['b <= 3', '4']);
});

test('a condition is settled either way', () => {
  expect(mutantsOf('if (a) b();')).toEqual(['true', 'false', '']);
});

test('a returned value is lost', () => {
  expect(mutantsOf('const f = (a: string): string => a;')).toEqual(['undefined']);
});

test('a filter is forgotten, also at the end of an optional chain', () => {
  expect(mutantsOf('const a = b?.filter(c);')).toEqual(['b']);
});

test('a list of words is emptied as a whole', () => {
  expect(mutantsOf("const a = ['who', 'what', 'when'];")).toEqual(['[]']);
});

test('names, types and imports are left alone', () => {
  expect(mutantsOf("import { a } from 'a'; type B = 'b'; export const c = { d: a as B };")).toEqual([]);
});

test('text put together is not taken for a sum', () => {
  expect(mutantsOf("const a = b + 'c';")).toEqual(["''"]);
});

test('the default behind an indexed read is known for one, and no other default', () => {
  const source = "const a = b[0] ?? 1; const [c = 'd'] = e?.[f] ?? 2; const g = h ?? 3; const { i = 4 } = j;";
  const defaults = switched(source).mutants.filter(({ isDefault }) => isDefault);
  expect(defaults.map(({ original }) => original)).toEqual(['1', "'d'", '2']);
});

/** What a function f of the switched source returns with one mutant on, or with none. */
function resultOf(source: string, on: number, ...values: readonly unknown[]): unknown {
  const make = new Function('$m', `${switched(source).text}; return f;`);
  return make((index: number) => index === on)(...values);
}

test('a statement left out before an else keeps the else', () => {
  const source =
    "function f() { let seen = ''; if (true) seen = 'then'; else seen = 'otherwise'; return seen; }";
  expect(resultOf(source, -1)).toBe('then');
});

test('each switch turns on its own mutant', () => {
  const source = 'function f(a, b) { return a > 1 && !b; }';
  expect(mutantsOf(source)).toEqual(['undefined', '(a > 1) || (!b)', 'a >= 1', '2', 'b']);
  const results = [0, 1, 2, 3, 4].map((on) => resultOf(source, on, 1, false));
  expect(results).toEqual([undefined, true, true, false, false]);
  expect(resultOf(source, -1, 1, false)).toBe(false);
});

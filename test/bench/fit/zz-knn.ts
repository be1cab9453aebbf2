import { readFileSync } from 'node:fs';
import { FIXED } from '../../../src/answer/confidence.ts';
import { signsOf } from '../../../src/answer/signs.ts';
import { loadRecord } from '../../../src/record/load.ts';
import { isContent } from '../../../src/search/fields.ts';
import { createSearch } from '../../../src/search/search.ts';
import { stem } from '../../../src/search/stem.ts';
import { readQuestions } from '../../questions/score.ts';
import { chanceOf, fitLogistic } from './logistic.ts';

const record = await loadRecord('data');
const full = createSearch(record);
const FOLDS = 5;
const feat = (u: any): string[] => {
  const w = u.wordings
    .at(-1)
    .split(' ')
    .map((x: string) => (isContent(x) ? stem(x) : x));
  const o = new Set<string>(w);
  for (let i = 0; i + 1 < w.length; i++) o.add(w[i] + '_' + w[i + 1]);
  o.add('^_' + w[0]);
  for (const s of u.said) o.add('#' + s);
  return [...o];
};
const cache = new Map<string, string[]>();
const featOf = (t: string) => {
  let f = cache.get(t);
  if (!f) {
    f = feat(full(t).whole.understood);
    cache.set(t, f);
  }
  return f;
};
const df = new Map<string, number>();
let N = 0;
for (const f of record.facts)
  for (const t of [...f.asks, ...f.leavesOpen]) {
    N++;
    for (const x of featOf(t)) df.set(x, (df.get(x) ?? 0) + 1);
  }
console.error('feats');
const idf = (x: string) => Math.log((N + 1) / ((df.get(x) ?? 0) + 1));
const vec = (fs: string[]) => {
  const m = new Map<string, number>();
  let s = 0;
  for (const x of fs) {
    const v = idf(x);
    m.set(x, v);
    s += v * v;
  }
  return { m, n: Math.sqrt(s) };
};
const vcache = new Map<string, any>();
const vecOf = (t: string) => {
  let v = vcache.get(t);
  if (!v) {
    v = vec(featOf(t));
    vcache.set(t, v);
  }
  return v;
};
const cos = (a: any, b: any) => {
  let s = 0;
  const [x, y] = a.m.size < b.m.size ? [a, b] : [b, a];
  for (const [k, v] of x.m) {
    const w = y.m.get(k);
    if (w) s += v * w;
  }
  return s / (a.n * b.n || 1);
};
const top = (v: any, ts: string[], k: number) => {
  const s = ts.map((t) => cos(v, vecOf(t))).sort((a, b) => b - a);
  return { max: s[0] ?? 0, mean: s.slice(0, k).reduce((p, c) => p + c, 0) / k };
};
// soft kernel
const lse = (v: any, ts: string[], T: number) =>
  Math.log(ts.reduce((s, t) => s + Math.exp(cos(v, vecOf(t)) * T), 0) + 1e-9);
const at = new Map(record.facts.map((f, i) => [f.id, i]));
type C = { set: string; ans: boolean; right: boolean; verb: boolean; signs: any; extra: number[]; q: string };
function caseOf(
  set: string,
  q: string,
  facts: string[],
  search: any,
  held: (f: number, p: number) => boolean,
): C[] {
  const { whole } = search(q);
  const signs = signsOf(whole);
  const best = whole.hits[0];
  if (!signs || !best) return [];
  const i = at.get(best.fact.id)!;
  const f = record.facts[i]!;
  const asks = f.asks.filter((_, p) => !held(i, p)),
    open = f.leavesOpen.filter((_, p) => !held(i, p));
  const v = vec(feat(whole.understood)); // '#' numbers differ per index! drop
  const w = vec(featOf(q));
  const a = top(w, asks, 3),
    o = top(w, open, 3);
  // also second hits' facts opens & asks
  const others = whole.hits.slice(0, 5).map((h: any) => at.get(h.fact.id)!);
  const oo = Math.max(
    ...others.map(
      (j: number) =>
        top(
          w,
          record.facts[j]!.leavesOpen.filter((_, p) => !held(j, p)),
          3,
        ).max,
    ),
  );
  const aa = Math.max(
    ...others.map(
      (j: number) =>
        top(
          w,
          record.facts[j]!.asks.filter((_, p) => !held(j, p)),
          3,
        ).max,
    ),
  );
  return [
    {
      set,
      ans: facts.length > 0,
      right: facts.includes(best.fact.id),
      verb: best.isVerbatim,
      signs,
      extra: [o.max - a.max, o.mean - a.mean, oo - aa, lse(w, open, 12) - lse(w, asks, 12)],
      q,
    },
  ];
}
const none = () => false;
const train: C[] = [
  ...readQuestions('open-a.jsonl', 'open-b.jsonl', 'open-c.jsonl', 'hard.jsonl').flatMap((q) =>
    caseOf('open', q.question, [...q.facts], full, none),
  ),
];
for (let fold = 0; fold < FOLDS; fold++) {
  const held = (f: number, p: number) => (f * 7 + p) % FOLDS === fold;
  const facts = record.facts.map((f, i) => ({
    ...f,
    asks: f.asks.filter((_, p) => !held(i, p)),
    leavesOpen: f.leavesOpen.filter((_, p) => !held(i, p)),
  }));
  const s = createSearch({ ...record, facts } as any);
  record.facts.forEach((f, i) => {
    f.asks.forEach((t, p) => {
      if (held(i, p) && (i + p) % 4 === 0) train.push(...caseOf('record', t, [f.id], s, held));
    });
    f.leavesOpen.forEach((t, p) => {
      if (held(i, p) && (i + p) % 2 === 0) train.push(...caseOf('record', t, [], s, held));
    });
  });
  console.error('fold', fold, train.length);
}
const test: C[] = [1, 2, 3, 4, 5, 6, 7].flatMap((n) =>
  readFileSync(`/tmp/w/new-${n}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l))
    .filter((q: any) => q.category !== 'chatter')
    .flatMap((q: any) => caseOf('test', q.question, q.facts, full, none)),
);
const names = Object.keys(train[0]!.signs).filter((n) => !(n in FIXED));
const exOf = (c: C, ex: number[]) => ({
  values: [...names.map((n) => c.signs[n]), ...ex.map((k) => c.extra[k]!)],
  offset: Object.entries(FIXED).reduce((s, [n, w]) => s + w * c.signs[n], 0),
  isTrue: c.ans,
  weight: c.set === 'record' ? 0.03 : 1,
});
for (const ex of [[], [0], [1], [2], [3], [0, 1], [0, 1, 2, 3]]) {
  const w = fitLogistic(train.filter((c) => !c.verb && (!c.ans || c.right)).map((c) => exOf(c, ex)));
  const sc = test.map((c) => ({ c, p: c.verb ? 1 : chanceOf(exOf(c, ex), w) }));
  const line = [0.25, 0.3, 0.34, 0.4, 0.45, 0.5]
    .map((l) => {
      const A = sc.filter((x) => x.c.ans),
        U = sc.filter((x) => !x.c.ans);
      const k = A.filter((x) => x.p >= l).length / A.length,
        d = U.filter((x) => x.p < l).length / U.length,
        e = (A.filter((x) => x.c.right && x.p >= l).length + U.filter((x) => x.p < l).length) / sc.length;
      return `${l}: k${(100 * k).toFixed(1)} d${(100 * d).toFixed(1)} e${(100 * e).toFixed(1)}`;
    })
    .join('  ');
  console.log(
    JSON.stringify(ex),
    w
      .slice(-ex.length || undefined)
      .map((x) => x.toFixed(2))
      .slice(0, 4)
      .join(' '),
    '\n   ',
    line,
  );
}

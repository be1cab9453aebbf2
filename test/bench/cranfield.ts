// How good the search is in general, on a public collection: npm run bench:cranfield -- --folder <folder>
import { meanNdcg, type Ranking, readCollection } from './collection.ts';
import { bm25, miniSearch, ours } from './collection-systems.ts';
import { option, percent, print, table } from './table.ts';

const folder = option('folder');
if (folder === undefined) {
  print('Say where the collection lies: npm run bench:cranfield -- --folder ../shared/benchmarks/cranfield');
  process.exit(1);
}
const collection = readCollection(folder);
const systems: readonly (readonly [string, Ranking])[] = [
  ['Says Who', ours(collection.documents)],
  ['BM25', bm25(collection.documents)],
  ['MiniSearch, stems', miniSearch(collection.documents, 0)],
  ['MiniSearch, stems, fuzzy .2', miniSearch(collection.documents, 0.2)],
];
print(
  `${collection.documents.length} documents, ${collection.queries.length} queries, nDCG@10 with linear gain\n`,
);
const rows = systems.map(([name, ranking]) => {
  const { clean, typo } = meanNdcg(ranking, collection);
  return [name, clean.toFixed(4), typo.toFixed(4), percent((clean - typo) / clean)];
});
print(table(['', 'clean', 'one typo', 'lost'], rows));

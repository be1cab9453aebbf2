// Every source on file, and how many quotations of the record stand in it.
import type { FactRecord, Source } from '../../record/record.ts';
import { provenanceOf } from '../provenance.ts';
import type { SourcesView } from '../view.ts';

export function sourcesView(request: string, record: FactRecord): SourcesView {
  const quoted = record.facts.flatMap(({ quotations }) => quotations.map(({ source }) => source));
  return {
    ...provenanceOf(request, record),
    request,
    status: 'sources',
    sources: [...record.sources.values()]
      .sort(closestFirst)
      .map((source) => ({ ...source, quotations: quoted.filter((id) => id === source.id).length })),
  };
}

/** Primary before secondary, then by date, then by id. */
const closestFirst = (a: Source, b: Source): number =>
  a.tier.localeCompare(b.tier) || a.date.localeCompare(b.date) || (a.id < b.id ? -1 : 1);

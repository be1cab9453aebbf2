// The first page of the dossier: what is on record, counted.
import { KINDS } from '../../record/kinds.ts';
import type { FactRecord } from '../../record/record.ts';
import { SIDES } from '../../record/shapes.ts';
import { filterValues } from '../../search/filter-values.ts';
import { provenanceOf } from '../provenance.ts';
import { accusationFigures } from '../unanswered.ts';
import type { Overview } from '../view.ts';

export function createOverview(record: FactRecord): Overview {
  const { dossier, facts, parties, sources, differences, version } = record;
  const { accusations, answered } = accusationFigures(record);
  const count = (test: (fact: FactRecord['facts'][number]) => boolean): number => facts.filter(test).length;
  const primary = [...sources.values()].filter(({ tier }) => tier === 'primary').length;
  return {
    ...provenanceOf('overview', record),
    title: dossier.title,
    summary: dossier.summary,
    version,
    questions: dossier.questions,
    topics: dossier.topics.map(({ id, name }) => ({ id, name, facts: count(({ topic }) => topic === id) })),
    sides: SIDES.map((side) => ({ side, facts: count(({ by }) => parties.get(by)?.side === side) })),
    kinds: KINDS.map((kind) => ({ kind, facts: count((fact) => fact.kind === kind) })),
    sources: { primary, secondary: sources.size - primary },
    accusations,
    answered,
    differences: differences.length,
    unknowns: dossier.unknowns,
    filters: filterValues(record),
  };
}

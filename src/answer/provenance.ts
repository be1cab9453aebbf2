import { createHash } from 'node:crypto';
import type { FactRecord } from '../record/record.ts';
import type { Provenance } from './answer.ts';

/** Which record an answer comes from, with an id that the same request to the same record always gets. */
export function provenanceOf(request: string, { version, facts, dossier }: FactRecord): Provenance {
  const answerId = createHash('sha256').update(`${request}\0${version}`).digest('hex').slice(0, 6);
  return { answerId, factCount: facts.length, asOf: dossier.asOf };
}

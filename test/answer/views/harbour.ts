// The small record with one more speaker and a point on which sources differ.
import { createLibrary, type Library } from '../../../src/answer/library.ts';
import type { View } from '../../../src/answer/view.ts';
import { differenceOnFine, smallRecord } from '../../record/small-record.ts';

export const harbourRecord = smallRecord({
  'parties.yaml': (text) =>
    `${text}- id: harbour-clerk
  name: Ann Quay
  role: clerk of the Harbour Office
  type: person
  side: accuser
  of: harbour-office
`,
  'facts/fines.yaml': (text) =>
    `${text}- id: clerk-explains
  statement: Ann Quay says the fine was the largest.
  kind: responded
  by: harbour-clerk
  about: [port-company, harbour-office]
  said: 2024-05
  quotations:
    - source: gazette
      paragraph: 1
      text: imposes a fine
`,
  'differences.yaml': differenceOnFine(),
});

export const { consult }: Library = createLibrary(harbourRecord);

/** The view that a request gives, which has to be one of this status. */
export function view<Status extends View['status']>(
  request: string,
  status: Status,
): View & { status: Status } {
  const found = consult(request);
  if (found.status !== status) throw new Error(`expected ${request} to be ${status}, got ${found.status}`);
  return found as View & { status: Status };
}

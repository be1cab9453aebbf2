// A request in command words: read again, it gives the same view.
import type { FactRecord } from '../../record/record.ts';
import type { Directory } from '../directory.ts';
import type { Subject, ViewRequest } from '../request.ts';
import { namedParty } from './named.ts';

/** Such as `timeline us-sanctions`, `who China`, `cite ec-breach-attributed`. */
export function requestText(request: ViewRequest, record: FactRecord, directory: Directory): string {
  const argument = argumentOf(request, record, directory);
  return argument === undefined ? request.kind : `${request.kind} ${argument}`;
}

function argumentOf(request: ViewRequest, record: FactRecord, directory: Directory): string | undefined {
  switch (request.kind) {
    case 'timeline':
      return request.subject && subjectText(request.subject, record, directory);
    case 'who':
      return subjectText({ type: 'party', id: request.party }, record, directory);
    case 'both':
    case 'differ':
      return request.topic;
    case 'sources':
      return undefined;
    default:
      return request.fact.id;
  }
}

/** A topic by its id; a party by its name, as far as that does not mean something else. */
function subjectText({ type, id }: Subject, record: FactRecord, directory: Directory): string {
  if (type === 'topic') return id;
  const { name } = namedParty(id, record);
  const isClear = directory.party(name) === id && directory.topic(name) === undefined;
  return isClear ? name : id;
}

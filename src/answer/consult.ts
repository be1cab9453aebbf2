// Whatever is typed -> the view that it asks for, or the answer to it as a question.
import type { Fact, FactRecord } from '../record/record.ts';
import { type Filtered, readFilters } from '../search/filters.ts';
import type { Answer } from './answer.ts';
import type { Ask } from './ask.ts';
import { createDirectory } from './directory.ts';
import { createRequestReader, type Request, type ViewRequest } from './request.ts';
import type { FactView, View } from './view.ts';
import { bothSidesView } from './views/both-sides-view.ts';
import { citeView } from './views/cite-view.ts';
import { differView } from './views/differ-view.ts';
import { profileView } from './views/profile-view.ts';
import { requestText } from './views/request-text.ts';
import { sourcesView } from './views/sources-view.ts';
import { timelineView } from './views/timeline-view.ts';
import { type Lookup, unknownView } from './views/unknown-view.ts';

interface Means extends Pick<Lookup, 'suggest'> {
  readonly ask: Ask;
  readonly card: (fact: Fact) => FactView;
}

/** Builds the one way in for everything that is typed. Pure: the same text and record give the same value. */
export function createConsult(
  record: FactRecord,
  { ask, suggest, card }: Means,
): (text: string) => Answer | View {
  const directory = createDirectory(record);
  const read = createRequestReader(directory);
  return (text) => {
    const filtered = readFilters(text, record);
    const request = read(filtered.text);
    const isFiltered = filtered.filters.length > 0;
    if (request.kind === 'question' || (isFiltered && !isSifted(request, filtered))) return ask(text);
    if (request.kind !== 'unknown') {
      const words = requestText(request, record, directory);
      if (request.kind === 'timeline') return timelineView(request.subject, words, record, filtered);
      return show(request, words, record, card);
    }
    const answer = request.mayBeQuestion ? ask(text) : undefined;
    return answer?.status === 'answered'
      ? answer
      : unknownView(request, text.trim(), { record, directory, suggest });
  };
}

/** Filters go with questions, and with a timeline where they mean something; a question explains the others. */
const isSifted = (request: Request, { faults }: Filtered): boolean =>
  request.kind === 'timeline' && faults.length === 0;

type UnsiftedRequest = Exclude<ViewRequest, { readonly kind: 'timeline' }>;

function show(request: UnsiftedRequest, words: string, record: FactRecord, card: Means['card']): View {
  switch (request.kind) {
    case 'who':
      return profileView(request.party, words, record);
    case 'both':
      return bothSidesView(request.topic, words, record);
    case 'differ':
      return differView(request.topic, words, record);
    case 'sources':
      return sourcesView(words, record);
    case 'cite':
      return citeView(request.fact, words, record);
    default:
      return card(request.fact);
  }
}

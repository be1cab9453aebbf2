// From a view to the others of the same subject: opened for the presser alone.
import type { Button } from '@slack/types';
import type { TimelineView, View } from '../../answer/view.ts';
import { OPEN } from './ids.ts';
import { button } from './parts.ts';

type Related = readonly [label: string, request: string];

/** A button for each view that shows more of the same. */
export function relatedButtons(view: View): Button[] {
  return relatedTo(view).map(([label, request], at) =>
    button(`${OPEN}:${at}`, label, request, `${label}, shown to you alone`),
  );
}

function relatedTo(view: View): readonly Related[] {
  switch (view.status) {
    case 'timeline':
      return timelineRelated(view);
    case 'profile':
      return [['Timeline', view.request.replace(/^who/, 'timeline')]];
    case 'both':
      return topicViews(view.topic.id, 'both');
    case 'differ':
      return view.topic ? topicViews(view.topic.id, 'differ') : [];
    case 'fact':
      return [['How to cite it', `cite ${view.fact.id}`]];
    case 'cite':
      return [['Everything about it', `fact ${view.fact.id}`]];
    default:
      return [];
  }
}

function timelineRelated({ subject, request, filters }: TimelineView): readonly Related[] {
  if (!subject) return [];
  if (subject.type === 'topic') return topicViews(subject.id, 'timeline');
  const unfiltered = filters.reduce((text, filter) => text.replace(` ${filter}`, ''), request);
  return [['Who it is', unfiltered.replace(/^timeline/, 'who')]];
}

const TOPIC_VIEWS: readonly Related[] = [
  ['Timeline', 'timeline'],
  ['Both sides', 'both'],
  ['Where sources differ', 'differ'],
];

const topicViews = (topicId: string, except: string): readonly Related[] =>
  TOPIC_VIEWS.filter(([, command]) => command !== except).map(([label, command]) => [
    label,
    `${command} ${topicId}`,
  ]);

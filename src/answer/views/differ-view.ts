// The points on which sources differ.
import type { FactRecord } from '../../record/record.ts';
import { citeDifference } from '../differ.ts';
import { provenanceOf } from '../provenance.ts';
import type { DifferView } from '../view.ts';
import { namedTopic } from './named.ts';

/** @param topicId leaves out the points in which no fact of this topic is a reading */
export function differView(topicId: string | undefined, request: string, record: FactRecord): DifferView {
  const isOn = (id: string): boolean => topicId === undefined || record.factById.get(id)?.topic === topicId;
  return {
    ...provenanceOf(request, record),
    request,
    status: 'differ',
    topic: topicId === undefined ? undefined : namedTopic(topicId, record),
    differences: record.differences
      .filter(({ readings }) => readings.some(({ facts }) => facts.some(isOn)))
      .map((difference) => citeDifference(difference, record)),
  };
}

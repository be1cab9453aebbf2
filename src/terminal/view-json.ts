// A view as one JSON object: the same fields that an answer has, and those of the view.
import type { CitedDifference, CitedFact } from '../answer/answer.ts';
import type { View } from '../answer/view.ts';
import { factJson } from './answer-json.ts';

/** @param limit at most this many facts in each list, as in an answer */
export function viewJson(question: string, view: View, limit: number): object {
  return {
    question,
    status: view.status,
    request: view.request,
    facts: factsOf(view).slice(0, limit).map(factJson),
    responses: view.status === 'fact' ? view.answeredBy.map(factJson) : [],
    nearest: [],
    ...detailsOf(view, limit),
    answerId: view.answerId,
  };
}

/** Every fact of a view in its order: in a profile what is said of a party, which tells who it is, then its own words. */
function factsOf(view: View): readonly CitedFact[] {
  switch (view.status) {
    case 'timeline':
      return view.facts;
    case 'profile':
      return [...view.saidOf, ...view.says];
    case 'both':
      return view.sides.flatMap(({ facts }) => facts);
    case 'differ':
      return view.differences.flatMap(({ readings }) => readings.flatMap(({ facts }) => facts));
    case 'fact':
    case 'cite':
      return [view.fact];
    default:
      return [];
  }
}

function detailsOf(view: View, limit: number): object {
  const listed = (facts: readonly CitedFact[]) => facts.slice(0, limit).map(factJson);
  switch (view.status) {
    case 'timeline':
      return { subject: view.subject ?? null, total: view.facts.length };
    case 'profile': {
      const { party, of, members, names, roughly, says, saidOf } = view;
      return { party, of: of ?? null, members, names, roughly, says: listed(says), saidOf: listed(saidOf) };
    }
    case 'both': {
      const { topic, accusations, answered } = view;
      const sides = view.sides.map(({ side, facts }) => ({
        side,
        total: facts.length,
        facts: listed(facts),
      }));
      return { topic, accusations, answered, sides };
    }
    case 'differ':
      return { topic: view.topic ?? null, differences: view.differences.map(differenceJson) };
    case 'sources':
      return { sources: view.sources };
    case 'cite':
      return { styles: view.styles };
    case 'unknown':
      return { expected: view.expected, given: view.given, requests: view.nearest };
    default:
      return {};
  }
}

const differenceJson = ({ id, point, readings, closest }: CitedDifference): object => ({
  id,
  point,
  readings: readings.map(({ says, facts }) => ({ says, facts: facts.map((fact) => fact.id) })),
  closest,
});

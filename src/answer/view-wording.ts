// The words that stand around the facts of a view, the same on every surface.
import type { Side } from '../record/record.ts';
import type { CitedFact } from './answer.ts';
import type { BothSidesView, ProfileView, SourcesView, UnknownView, View } from './view.ts';
import { dateText } from './wording.ts';

const SIDES: Readonly<Record<Side, readonly [one: string, all: string]>> = {
  accuser: ['Accuser', 'Accusers'],
  accused: ['Accused', 'The accused'],
  ally: ['Ally', 'Allies'],
  independent: ['Independent', 'Independent'],
};

export const sideLabel = (side: Side): string => SIDES[side][0];
export const sideHeading = (side: Side): string => SIDES[side][1];

export const NOTHING_SAID = 'Nothing on record.';
export const NEAREST_REQUESTS = 'These work:';

/** What a view is of, in a line. */
export function viewTitle(view: View): string {
  switch (view.status) {
    case 'timeline':
      return `Timeline: ${view.subject?.name ?? 'the whole record'}`;
    case 'profile':
      return view.party.name;
    case 'both':
      return `Both sides: ${view.topic.name}`;
    case 'differ':
      return view.topic ? `Where sources differ: ${view.topic.name}` : 'Where sources differ';
    case 'sources':
      return 'The sources';
    case 'fact':
      return `Fact ${view.fact.id}`;
    case 'cite':
      return `How to cite ${view.fact.id}`;
    default:
      return unknownText(view);
  }
}

/** `“lunch” means nothing here. Expected a topic.` */
const unknownText = ({ expected, given }: UnknownView): string =>
  given === '' ? `Expected ${expected}.` : `“${given}” means nothing here. Expected ${expected}.`;

/** What there is to know of a view as a whole, a line each. */
export function viewLead(view: View): readonly string[] {
  switch (view.status) {
    case 'timeline':
      return [[spanText(view.facts), ...view.filters].join(' · ')];
    case 'profile':
      return profileLead(view);
    case 'both':
      return bothLead(view);
    case 'differ':
      return [counted(view.differences.length, 'point')];
    case 'sources':
      return [sourcesLead(view)];
    default:
      return [];
  }
}

/** `1 fact`, `2 facts` */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** A month or year that holds a day on the list is no later than that day: it would read as an end before its beginning. */
function spanText(facts: readonly CitedFact[]): string {
  const days = [...new Set(facts.map(({ said }) => said))];
  const closest = facts.filter(({ said }) => !days.some((day) => day !== said && day.startsWith(said)));
  const [first, last] = [closest[0], closest.at(-1)];
  if (!first || !last) return NOTHING_SAID;
  const span = [...new Set([first.said, last.said])].map(dateText).join(' to ');
  return `${counted(facts.length, 'fact')}, ${span}`;
}

function profileLead({ party, of, members, names, roughly, says, saidOf }: ProfileView): string[] {
  const named = (label: string, list: readonly string[]): string[] =>
    list.length === 0 ? [] : [`${label}: ${list.join(' · ')}`];
  return [
    [...(party.role ? [party.role] : []), party.type, sideLabel(party.side)].join(' · '),
    `Speaks in ${counted(says.length, 'fact')} · spoken of in ${saidOf.length}`,
    ...named('On record as part of', of ? [of.name] : []),
    ...named(
      'On record as part of it',
      members.map(({ name }) => name),
    ),
    ...named('Also called', names),
    ...named('Roughly', roughly),
  ];
}

function bothLead({ sides, accusations, answered }: BothSidesView): string[] {
  const counts = sides.map(({ side, facts }) => `${sideHeading(side)} ${facts.length}`).join(' · ');
  const open = accusations - answered;
  const detail = accusations === 0 ? '' : `: ${answered} with an answer on record, ${open} without`;
  return [counts, `${counted(accusations, 'accusation')}${detail}`];
}

function sourcesLead({ sources }: SourcesView): string {
  const primary = sources.filter(({ tier }) => tier === 'primary').length;
  return `${counted(sources.length, 'source')}: ${primary} primary, ${sources.length - primary} secondary`;
}

// Where the options of a select come from: from itself, from the workspace, or from the app as one types.
import { useEffect, useRef, useState } from 'react';
import { asList, asObject, asText, type Json } from '../../../json.ts';
import type { Look } from '../../look.ts';
import { useShared } from '../context.ts';
import type { Action } from './use-action.ts';

export interface Option {
  readonly id: string;
  readonly label: string;
  /** In small beside it: its own description, or the group it stands in. */
  readonly about: string;
  /** What is given to the app: an option, or an id. */
  readonly given: unknown;
}

export interface Offered {
  readonly options: readonly Option[];
  readonly isWaiting: boolean;
  readonly note: string | undefined;
}

// "default 3": https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#external_select
const LEAST_TYPED = 3;
const PAUSE_MS = 150;

export function useOptions(element: Json, action: Action, typed: string | undefined): Offered {
  const { look } = useShared();
  const isExternal = asText(element.type).endsWith('external_select');
  const external = useExternal(element, action, isExternal ? typed : undefined);
  if (isExternal) return external;
  const all = ownOptions(element, look);
  const options = all.filter(({ label }) => label.toLowerCase().includes((typed ?? '').toLowerCase()));
  return { options, isWaiting: false, note: options.length === 0 ? 'Nothing fits.' : undefined };
}

function useExternal(element: Json, action: Action, typed: string | undefined): Offered {
  const [found, setFound] = useState<readonly Option[]>([]);
  const [isWaiting, setWaiting] = useState(false);
  const least = typeof element.min_query_length === 'number' ? element.min_query_length : LEAST_TYPED;
  const isEnough = typed !== undefined && typed.length >= least;
  // Kept aside: one asks again only when something else was typed, not at every drawing.
  const suggest = useRef(action.suggest);
  suggest.current = action.suggest;
  useEffect(() => {
    setFound([]);
    if (!isEnough) return;
    setWaiting(true);
    const timer = setTimeout(async () => {
      const { answer } = await suggest.current(typed ?? '');
      setFound(optionsIn(asObject(answer)));
      setWaiting(false);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, isEnough]);
  if (!isEnough)
    return { options: [], isWaiting: false, note: `Type ${least === 1 ? 'a letter' : `${least} letters`}` };
  return { options: found, isWaiting, note: !isWaiting && found.length === 0 ? 'Nothing found.' : undefined };
}

function ownOptions(element: Json, look: Look): Option[] {
  const type = asText(element.type).replace('multi_', '');
  const people = look.users.map(({ id, realName }) => ({ id, label: realName, about: '', given: id }));
  const channels = look.channels
    .filter(({ isDirect }) => !isDirect)
    .map(({ id, name }) => ({ id, label: `#${name}`, about: '', given: id }));
  if (type === 'users_select') return people;
  if (type === 'channels_select') return channels;
  if (type === 'conversations_select') return [...channels, ...people];
  return optionsIn(element);
}

/** Options, and those of groups, as elements and acknowledgements hold them. */
function optionsIn(held: Json): Option[] {
  const groups = asList(held.option_groups).map(asObject);
  const grouped = groups.flatMap(({ label, options }) =>
    asList(options).map((option) => toOption(option, asText(asObject(label).text))),
  );
  return [...asList(held.options).map((option) => toOption(option, '')), ...grouped];
}

function toOption(given: unknown, group: string): Option {
  const { text, value, description } = asObject(given);
  const about = asText(asObject(description).text) || group;
  return { id: asText(value), label: asText(asObject(text).text), about, given };
}

/** What is chosen now: what the view holds, or what the element began with. */
export function useChosen(element: Json, held: Json): [readonly Option[], (next: readonly Option[]) => void] {
  const { look } = useShared();
  return useState<readonly Option[]>(() => {
    const options = [
      held.selected_option ?? element.initial_option,
      ...asList(held.selected_options ?? element.initial_options),
    ];
    const ids = Object.entries({ ...element, ...held })
      .filter(([name]) => /^(initial|selected)_(user|channel|conversation)s?$/.test(name))
      .flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
    const known = ownOptions({ type: 'conversations_select' }, look);
    return [
      ...options.filter(Boolean).map((option) => toOption(option, '')),
      ...known.filter(({ id }) => ids.includes(id)),
    ];
  });
}

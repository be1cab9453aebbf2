// Selects of every kind, as one field that completes: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
import { type KeyboardEvent, useId, useState } from 'react';
import { asObject, asText } from '../../../json.ts';
import { useConfirm } from './confirm.tsx';
import { type Option, useChosen, useOptions } from './options.ts';
import { type ElementProps, useAction } from './use-action.ts';

export function Select(props: ElementProps) {
  const { element, block } = props;
  const isMulti = asText(element.type).startsWith('multi_');
  const action = useAction(props);
  const [typed, setTyped] = useState<string>();
  const { options, isWaiting, note } = useOptions(element, action, typed);
  const [chosen, setChosen] = useChosen(element, action.held);
  const [question, confirm] = useConfirm(element.confirm);
  const take = (next: readonly Option[]): void =>
    confirm(() => {
      setChosen(next);
      setTyped(undefined);
      const values = next.map(({ given }) => given);
      action.choose(isMulti ? values : (values[0] ?? null));
    });
  const pick = (option: Option): void => {
    const without = chosen.filter(({ id }) => id !== option.id);
    if (!isMulti) take([option]);
    else take(without.length < chosen.length ? without : [...chosen, option]);
  };
  const label = asText(asObject(block.label).text) || asText(asObject(element.placeholder).text) || 'Choose';
  return (
    <div className="select">
      {isMulti && <Chips chosen={chosen} remove={pick} />}
      <Field
        label={label}
        shown={typed ?? (isMulti ? '' : (chosen[0]?.label ?? ''))}
        placeholder={asText(asObject(element.placeholder).text) || 'Choose an option'}
        isOpen={typed !== undefined}
        options={options}
        note={isWaiting ? 'Searching…' : note}
        write={setTyped}
        pick={pick}
      />
      {question}
    </div>
  );
}

function Chips({ chosen, remove }: { chosen: readonly Option[]; remove: (option: Option) => void }) {
  return chosen.map((option) => (
    <button
      type="button"
      className="chip"
      key={option.id}
      aria-label={`Remove ${option.label}`}
      onClick={() => remove(option)}
    >
      {option.label} ✕
    </button>
  ));
}

interface FieldProps {
  readonly label: string;
  readonly shown: string;
  readonly placeholder: string;
  readonly isOpen: boolean;
  readonly options: readonly Option[];
  readonly note: string | undefined;
  readonly write: (text: string | undefined) => void;
  readonly pick: (option: Option) => void;
}

function Field({ label, shown, placeholder, isOpen, options, note, write, pick }: FieldProps) {
  const list = useId();
  const [active, setActive] = useState(0);
  const onKeyDown = (event: KeyboardEvent): void => {
    const option = options[active];
    if (event.key === 'Escape' && isOpen) write(undefined);
    else if (event.key === 'ArrowDown' && !isOpen) write('');
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && isOpen && option !== undefined) pick(option);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options.length > 0 ? `${list}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={shown}
        onClick={() => write('')}
        onChange={({ target }) => {
          setActive(0);
          write(target.value);
        }}
        onBlur={() => write(undefined)}
        onKeyDown={onKeyDown}
      />
      {isOpen && <Options id={list} {...{ label, options, active, note, pick }} />}
    </>
  );
}

type OptionsProps = Pick<FieldProps, 'label' | 'options' | 'note' | 'pick'> & {
  readonly id: string;
  readonly active: number;
};

function Options({ id, label, options, active, note, pick }: OptionsProps) {
  return (
    <div role="listbox" id={id} aria-label={label} className="completions">
      {options.map((option, index) => (
        <div
          role="option"
          key={option.id}
          id={`${id}-${index}`}
          tabIndex={-1}
          aria-selected={index === active}
          onPointerDown={(event) => {
            event.preventDefault();
            pick(option);
          }}
        >
          {option.label} <small>{option.about}</small>
        </div>
      ))}
      {note !== undefined && <p role="status">{note}</p>}
    </div>
  );
}

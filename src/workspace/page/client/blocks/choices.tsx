// Radio buttons and checkboxes.
import { type ReactNode, useId, useState } from 'react';
import { asList, asObject, asText, type Json } from '../../../json.ts';
import { Text } from './display.tsx';
import { type ElementProps, useAction } from './use-action.ts';

export function RadioButtons(props: ElementProps) {
  const { element } = props;
  const name = useId();
  const { choose, held } = useAction(props);
  const [chosen, setChosen] = useState(optionValue(held.selected_option ?? element.initial_option));
  return (
    <div className="choices">
      {options(element).map((option) => (
        <Choice key={optionValue(option)} option={option} id={`${name}:${optionValue(option)}`}>
          <input
            type="radio"
            id={`${name}:${optionValue(option)}`}
            name={name}
            checked={chosen === optionValue(option)}
            onChange={() => {
              setChosen(optionValue(option));
              choose(optionValue(option));
            }}
          />
        </Choice>
      ))}
    </div>
  );
}

export function Checkboxes(props: ElementProps) {
  const { element } = props;
  const name = useId();
  const { choose, held } = useAction(props);
  const [chosen, setChosen] = useState(() =>
    asList(held.selected_options ?? element.initial_options).map(optionValue),
  );
  const toggle = (value: string): void => {
    const next = chosen.includes(value) ? chosen.filter((item) => item !== value) : [...chosen, value];
    setChosen(next);
    choose(next);
  };
  return (
    <div className="choices">
      {options(element).map((option) => (
        <Choice key={optionValue(option)} option={option} id={`${name}:${optionValue(option)}`}>
          <input
            type="checkbox"
            id={`${name}:${optionValue(option)}`}
            checked={chosen.includes(optionValue(option))}
            onChange={() => toggle(optionValue(option))}
          />
        </Choice>
      ))}
    </div>
  );
}

function Choice({ option, id, children }: { option: Json; id: string; children: ReactNode }) {
  return (
    <div className="choice">
      {children}
      <label htmlFor={id}>
        <Text text={option.text} />
        {option.description !== undefined && (
          <small>
            <Text text={option.description} />
          </small>
        )}
      </label>
    </div>
  );
}

function options(element: Json): Json[] {
  return asList(element.options).map(asObject);
}

function optionValue(option: unknown): string {
  return asText(asObject(option).value);
}

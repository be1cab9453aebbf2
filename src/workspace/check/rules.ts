// The small language in which the shapes of blocks are written down.
// The sentences are Slack's own, as in the answers quoted at https://github.com/soxtoby/SlackNet/issues/241 and
// https://github.com/adobe/spacecat-api-service/issues/176
import { isObject, type Json } from '../json.ts';

/** Adds to `faults` what is wrong with `value`, which stands at the JSON pointer `at`. */
export type Rule = (value: unknown, at: string, faults: string[]) => void;

export function fault(faults: string[], sentence: string, at: string): void {
  faults.push(`${sentence} [json-pointer:${at}]`);
}

export function string({ max, min = 1 }: { max: number; min?: number }): Rule {
  return (value, at, faults) => {
    if (typeof value !== 'string') fault(faults, 'must provide a string', at);
    else if (value.length < min) fault(faults, `must be more than ${min - 1} characters`, at);
    else if (value.length > max) fault(faults, `must be less than ${max + 1} characters`, at);
  };
}

export const anyString: Rule = string({ max: Number.MAX_SAFE_INTEGER - 1, min: 0 });

export const boolean: Rule = (value, at, faults) => {
  if (typeof value !== 'boolean') fault(faults, 'must provide a boolean', at);
};

export function number({ min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = {}): Rule {
  return (value, at, faults) => {
    if (typeof value !== 'number') fault(faults, 'must provide a number', at);
    else if (value < min) fault(faults, `must be greater than or equal to ${min}`, at);
    else if (value > max) fault(faults, `must be less than or equal to ${max}`, at);
  };
}

export function oneOf(...allowed: readonly string[]): Rule {
  return (value, at, faults) => {
    if (typeof value !== 'string' || !allowed.includes(value))
      fault(faults, 'must be a valid enum value', at);
  };
}

export function list(of: Rule, { max, min = 1 }: { max: number; min?: number }): Rule {
  return (value, at, faults) => {
    if (!Array.isArray(value)) return fault(faults, 'must provide an array', at);
    if (value.length < min) fault(faults, `no less than ${min} items allowed`, at);
    if (value.length > max) fault(faults, `no more than ${max} items allowed`, at);
    value.forEach((item, index) => {
      of(item, `${at}/${index}`, faults);
    });
  };
}

export type Fields = Readonly<Record<string, Rule>>;

/** An object with these fields and no others. `type` is always allowed; who looks at it is `byType`. */
export function object(required: Fields, optional: Fields = {}): Rule {
  return (value, at, faults) => {
    if (!isObject(value)) return fault(faults, 'must provide an object', at);
    for (const name of Object.keys(required)) {
      if (value[name] === undefined || value[name] === null)
        fault(faults, `missing required field: ${name}`, at);
    }
    for (const [name, item] of Object.entries(value)) {
      const rule = required[name] ?? optional[name];
      if (rule === undefined && name !== 'type') fault(faults, `invalid additional property: ${name}`, at);
      else if (item !== undefined && item !== null) rule?.(item, `${at}/${name}`, faults);
    }
  };
}

/**
 * Picks the rule by the object's `type`; types that are not in the table are not allowed here.
 *
 * @param table asked for when it is first needed: rules refer to one another in circles
 */
export function byType(table: () => Readonly<Record<string, Rule>>): Rule {
  let rules: Readonly<Record<string, Rule>> | undefined;
  return (value, at, faults) => {
    if (!isObject(value)) return fault(faults, 'must provide an object', at);
    if (value.type === undefined) return fault(faults, 'missing required field: type', at);
    rules ??= table();
    const rule = typeof value.type === 'string' ? rules[value.type] : undefined;
    if (rule === undefined) return fault(faults, `unsupported type: ${String(value.type)}`, `${at}/type`);
    rule(value, at, faults);
  };
}

/** A rule and one more look at the object as a whole. */
export function also(rule: Rule, look: (value: Json) => string | undefined): Rule {
  return (value, at, faults) => {
    rule(value, at, faults);
    const sentence = isObject(value) ? look(value) : undefined;
    if (sentence !== undefined) fault(faults, sentence, at);
  };
}

// Text objects, options and confirmation dialogues: https://docs.slack.dev/reference/block-kit/composition-objects
import { LIMITS } from '../limits.ts';
import {
  also,
  anyString,
  boolean,
  byType,
  type Fields,
  list,
  object,
  oneOf,
  type Rule,
  string,
} from './rules.ts';

export function plainText(max: number = LIMITS.block.text): Rule {
  return byType(() => ({ plain_text: object({ text: string({ max }) }, { emoji: boolean }) }));
}

export function markdownText(max: number = LIMITS.block.text): Rule {
  return byType(() => ({ mrkdwn: object({ text: string({ max }) }, { verbatim: boolean }) }));
}

export function anyText(max: number = LIMITS.block.text): Rule {
  return byType(() => ({
    plain_text: object({ text: string({ max }) }, { emoji: boolean }),
    mrkdwn: object({ text: string({ max }) }, { verbatim: boolean }),
  }));
}

const { element, confirm: dialogue } = LIMITS;

/** Only the text is required; the rest has words of Slack's own (Confirm in @slack/types composition-objects.d.ts). */
export const confirm: Rule = object(
  { text: anyText(dialogue.text) },
  {
    title: plainText(dialogue.title),
    confirm: plainText(dialogue.button),
    deny: plainText(dialogue.button),
    style: oneOf('primary', 'danger'),
  },
);

function optionWith(text: (max: number) => Rule): Rule {
  return object(
    { text: text(element.optionText) },
    {
      value: string({ max: element.optionValue }),
      description: text(element.optionDescription),
      url: string({ max: element.url }),
    },
  );
}

export const option: Rule = optionWith(plainText);

/** Options of radio buttons and checkboxes may be set in mrkdwn. */
export const richOption: Rule = optionWith(anyText);

export const optionGroup: Rule = object({
  label: plainText(element.groupLabel),
  options: list(option, { max: element.options }),
});

/** Selects have `options` or `option_groups`, one of the two. */
export function eitherOptions(rule: Rule): Rule {
  return also(rule, (value) =>
    (value.options === undefined) === (value.option_groups === undefined)
      ? 'failed to match exactly one allowed schema'
      : undefined,
  );
}

const source: Fields = {
  image_url: string({ max: LIMITS.block.imageUrl }),
  slack_file: object({}, { id: anyString, url: anyString }),
};

/** An image comes from an address or from a file in Slack. */
export function imageOf(optional: Fields = {}): Rule {
  const shape = object({ alt_text: string({ max: LIMITS.block.altText }) }, { ...source, ...optional });
  return also(shape, ({ image_url, slack_file }) =>
    image_url === undefined && slack_file === undefined ? 'missing required field: image_url' : undefined,
  );
}

export const IMAGE: Readonly<Record<string, Rule>> = { image: imageOf() };

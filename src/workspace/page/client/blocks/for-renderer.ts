// Blocks put so that the renderer shows them as Slack does.
import { asList, asObject, asText, isObject, type Json } from '../../../json.ts';

/**
 * The renderer reads mrkdwn into plain text and into cells, and reads nothing at all into text that is `verbatim`,
 * which in Slack stops only the finding of links: https://docs.slack.dev/reference/block-kit/composition-objects/text-object
 */
export function forRenderer(block: Json): Json {
  if (block.type === 'table')
    return { ...block, rows: asList(block.rows).map((row) => asList(row).map(cell)) };
  if (!isObject(block.text) || block.type !== 'section') return block;
  const { verbatim: _verbatim, ...text } = block.text;
  return text.type === 'plain_text' ? plainText(asText(text.text)) : { ...block, text };
}

function cell(given: unknown): Json {
  const { type, text, value } = asObject(given);
  if (type === 'rich_text') return asObject(given);
  return plainText(asText(text) || asText(value));
}

/** Plain text as rich text, in which nothing but emoji is read. */
export function plainText(text: string): Json {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: pieces(text) }] };
}

function pieces(text: string): Json[] {
  return text
    .split(/(:[a-z][a-z0-9_+-]*:)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^:[a-z][a-z0-9_+-]*:$/.test(piece)
        ? { type: 'emoji', name: piece.slice(1, -1) }
        : { type: 'text', text: piece },
    );
}

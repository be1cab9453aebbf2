// Blocks that are only read, drawn by slack-blocks-to-jsx.
//
// Of the renderers looked at it alone knows today's blocks and is kept up (1.1.1, July 2026). It has no way to tell
// what was pressed, and it formats plain_text as if it were mrkdwn; so whatever one can act on, and plain text, is
// handed to it in another form or drawn beside it.
import { Message } from 'slack-blocks-to-jsx';
import { asList, asObject, asText, isObject, type Json } from '../../../json.ts';
import { useShared } from '../context.ts';
import { Link } from './link.tsx';

type Blocks = Parameters<typeof Message>[0]['blocks'];

export function Display({ block }: { block: Json }) {
  const { look, theme } = useShared();
  const data = {
    users: look.users.map(({ id, realName }) => ({ id, name: realName, avatar: '' })),
    channels: look.channels.map(({ id, name }) => ({ id, name })),
    user_groups: [],
  };
  return (
    <Message
      blocks={literal(block) as unknown as Blocks}
      name=""
      logo=""
      withoutWrapper
      theme={theme}
      data={data}
      hooks={{ link: ({ href, children }) => <Link href={href}>{children}</Link> }}
    />
  );
}

/** The same block with its plain text as rich text, in which nothing is read into. */
function literal(block: Json): Json[] {
  if (block.type !== 'section') return [block];
  const texts = [block.text, ...asList(block.fields)].filter(isObject);
  if (!texts.some(({ type }) => type === 'plain_text')) return [block];
  return texts.map((text) =>
    text.type === 'plain_text' ? plainText(asText(text.text)) : { type: 'section', text },
  );
}

export function plainText(text: string): Json {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: pieces(text) }] };
}

// Emoji are the one thing that plain text has: https://docs.slack.dev/reference/block-kit/composition-objects/text-object
function pieces(text: string): Json[] {
  return text
    .split(/(:[a-z0-9_+-]+:)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^:[a-z0-9_+-]+:$/.test(piece)
        ? { type: 'emoji', name: piece.slice(1, -1) }
        : { type: 'text', text: piece },
    );
}

/** A text object on its own. */
export function Text({ text }: { text: unknown }) {
  const given = asObject(text);
  const block =
    given.type === 'plain_text' ? plainText(asText(given.text)) : { type: 'section', text: given };
  return <Display block={block} />;
}

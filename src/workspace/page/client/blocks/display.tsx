// Blocks that are only read, drawn by slack-blocks-to-jsx.
//
// Of the renderers looked at it alone knows today's blocks and is kept up (1.1.1, July 2026). It has no way to tell
// what was pressed, and it formats plain_text as if it were mrkdwn; so whatever one can act on, and plain text, is
// handed to it in another form or drawn beside it.
import { Message } from 'slack-blocks-to-jsx';
import { asObject, type Json } from '../../../json.ts';
import { useShared } from '../context.ts';
import { forRenderer } from './for-renderer.ts';
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
      blocks={[forRenderer(block)] as unknown as Blocks}
      name=""
      logo=""
      withoutWrapper
      theme={theme}
      data={data}
      hooks={{ link: ({ href, children }) => <Link href={href}>{children}</Link> }}
    />
  );
}

/** A text object on its own. */
export function Text({ text }: { text: unknown }) {
  return <Display block={{ type: 'section', text: asObject(text) }} />;
}

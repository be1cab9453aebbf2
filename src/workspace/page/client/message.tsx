import { useState } from 'react';
import { asList, asText } from '../../json.ts';
import type { Block, Message } from '../../shapes.ts';
import { Avatar } from './avatar.tsx';
import { BlockList } from './blocks/block-list.tsx';
import { Display } from './blocks/display.tsx';
import { userName, useShared } from './context.ts';
import { Emoji } from './emoji-sign.tsx';
import { MessageEditor } from './message-editor.tsx';
import { MessageTools } from './message-tools.tsx';
import { timeOf, wholeTimeOf } from './time.ts';

interface Props {
  readonly message: Message;
  readonly replies: readonly Message[];
  readonly onThread?: () => void;
}

export function MessageItem({ message, replies, onThread }: Props) {
  const { look } = useShared();
  const [isEditing, setEditing] = useState(false);
  const name = userName(look, message.user);
  const isEphemeral = message.ephemeral_to !== undefined;
  return (
    <article
      id={message.ts}
      className={`message ${isEphemeral ? 'ephemeral' : ''}`}
      aria-label={`${name}, ${timeOf(message.ts)}`}
    >
      <Avatar name={name} />
      <div className="said">
        {isEphemeral && <p className="only-you">Only visible to you</p>}
        <p className="by">
          <strong>{name}</strong> {message.bot_id !== undefined && <span className="badge">APP</span>}{' '}
          <time title={wholeTimeOf(message.ts)}>{timeOf(message.ts)}</time>
        </p>
        {isEditing ? (
          <MessageEditor message={message} done={() => setEditing(false)} />
        ) : (
          <Content message={message} />
        )}
        <Reactions message={message} />
        {replies.length > 0 && onThread !== undefined && (
          <button type="button" className="replies" onClick={onThread}>
            {replies.length === 1 ? '1 reply' : `${replies.length} replies`}
          </button>
        )}
      </div>
      {!isEphemeral && message.notice !== true && (
        <MessageTools message={message} onEdit={() => setEditing(true)} {...(onThread ? { onThread } : {})} />
      )}
    </article>
  );
}

function Content({ message }: { message: Message }) {
  const { blocks = [], text, edited } = message;
  const shown = blocks.length > 0;
  return (
    <div className="content">
      {shown ? (
        <BlockList blocks={blocks} surface={{ message }} />
      ) : (
        <Display block={{ type: 'section', text: { type: 'mrkdwn', text } }} />
      )}
      <Attachments message={message} />
      {edited !== undefined && <span className="edited">(edited)</span>}
    </div>
  );
}

/**
 * Secondary attachments, as apps of long ago send them, and what stands below a link. The fallback is for whoever cannot
 * show blocks: https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments
 */
function Attachments({ message }: { message: Message }) {
  return message.attachments?.map((attachment) => {
    const fallback = attachment.blocks === undefined ? asText(attachment.fallback) : '';
    const text = asText(attachment.text) || fallback;
    return (
      <div className="attachment" key={text || JSON.stringify(attachment.blocks)}>
        {text !== '' && <Display block={{ type: 'section', text: { type: 'mrkdwn', text } }} />}
        <BlockList blocks={asList(attachment.blocks) as Block[]} surface={{ message }} />
      </div>
    );
  });
}

function Reactions({ message }: { message: Message }) {
  const { look } = useShared();
  if (message.reactions === undefined) return null;
  return (
    <ul className="reactions" aria-label="Reactions">
      {message.reactions.map(({ name, users, count }) => (
        <li key={name} title={users.map((user) => userName(look, user)).join(', ')}>
          <Emoji name={name} /> {count}
        </li>
      ))}
    </ul>
  );
}

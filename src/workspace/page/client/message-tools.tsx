import type { Message } from '../../shapes.ts';
import { useShared } from './context.ts';
import { EMOJI } from './emoji.ts';
import { Menu, type MenuItem } from './menu.tsx';

interface Props {
  readonly message: Message;
  readonly onEdit: () => void;
  readonly onThread?: () => void;
}

/** What can be done with a message. Shown when one points at it, and there for the keyboard always. */
export function MessageTools({ message, onEdit, onThread }: Props) {
  const { look, act } = useShared();
  const ref = { channel: message.channel, ts: message.ts };
  const reactions = Object.entries(EMOJI).map(
    ([name, sign]): MenuItem => ({
      label: `${sign} ${name}`,
      act: () => void act('react', { message: ref, name }),
    }),
  );
  const own: MenuItem[] = [
    { label: 'Edit message', act: onEdit },
    { label: 'Delete message', act: () => void act('delete', { message: ref }) },
  ];
  const shortcuts = look.shortcuts
    .filter(({ type }) => type === 'message')
    .map(
      ({ name, callback_id }): MenuItem => ({
        label: name,
        hint: look.app.name,
        act: () => void act('messageShortcut', { message: ref, id: callback_id }),
      }),
    );
  return (
    <div className="tools" role="toolbar" aria-label="Message actions">
      <Menu label="Add reaction" items={reactions} className="emoji-menu">
        ☺
      </Menu>
      {onThread !== undefined && (
        <button type="button" aria-label="Reply in thread" title="Reply in thread" onClick={onThread}>
          ↩
        </button>
      )}
      <Menu label="More actions" items={[...shortcuts, ...(message.user === look.me ? own : [])]}>
        ⋯
      </Menu>
    </div>
  );
}

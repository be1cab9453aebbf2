import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { completionsFor } from './completing.ts';
import { Completions } from './completions.tsx';
import { channelName, useShared } from './context.ts';
import { EMOJI } from './emoji.ts';
import { Menu } from './menu.tsx';

interface Props {
  readonly channel: string;
  readonly thread?: string;
}

export function Composer({ channel, thread }: Props) {
  const { look } = useShared();
  const list = useId();
  const { box, text, found, chosen, notice, write, submit, onKeyDown } = useTyping(channel, thread);
  const where = thread === undefined ? channelName(look, channel) : 'thread';
  return (
    <div className="composer">
      {notice !== undefined && <p role="alert">{notice}</p>}
      {found.length > 0 && <Completions id={list} found={found} chosen={chosen} pick={write} />}
      <textarea
        ref={box}
        rows={2}
        aria-haspopup="listbox"
        aria-controls={list}
        aria-activedescendant={found.length > 0 ? `${list}-${chosen}` : undefined}
        aria-autocomplete="list"
        aria-label={`Message ${where}`}
        placeholder={thread === undefined ? `Message ${where}` : 'Reply…'}
        value={text}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Tools text={text} write={write} submit={submit} />
    </div>
  );
}

/** The text, what completes it, and what the keys do. */
function useTyping(channel: string, thread: string | undefined) {
  const { look } = useShared();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const [notice, setNotice] = useState<string>();
  const send = useSend(channel, thread);
  // As in Slack, one can write at once wherever one comes.
  useEffect(() => box.current?.focus(), []);
  const found = completionsFor(look, text);
  const write = (next: string): void => {
    setText(next);
    setChosen(0);
    setNotice(undefined);
    box.current?.focus();
  };
  const submit = (): void => {
    const refusal = send(text.trim());
    if (refusal === undefined) write('');
    else setNotice(refusal);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const pick = found[chosen];
    const isTaken = event.key === 'Tab' || (event.key === 'Enter' && pick?.text !== text);
    if (found.length > 0 && step !== 0) setChosen((chosen + step + found.length) % found.length);
    else if (pick !== undefined && isTaken) write(pick.text);
    else if (event.key === 'Enter' && !event.shiftKey) submit();
    else return;
    event.preventDefault();
  };
  return { box, text, found, chosen, notice, write, submit, onKeyDown };
}

/** Sends what was typed, or says why it cannot be sent. */
function useSend(place: string, thread: string | undefined): (text: string) => string | undefined {
  const { look, act } = useShared();
  return (text) => {
    if (text === '') return undefined;
    if (!text.startsWith('/')) {
      void act('post', { place, text, ...(thread === undefined ? {} : { thread }) });
      return undefined;
    }
    const [name = ''] = text.split(/\s/);
    if (thread !== undefined) return `${name} does not work in threads, as in Slack.`;
    const isKnown = look.commands.length === 0 || look.commands.some(({ command }) => command === name);
    if (!isKnown) return `${name} is not a valid command.`;
    void act('command', { place, text });
    return undefined;
  };
}

function Tools({ text, write, submit }: { text: string; write: (text: string) => void; submit: () => void }) {
  const { look, act } = useShared();
  const shortcuts = look.shortcuts
    .filter(({ type }) => type === 'global')
    .map(({ name, callback_id }) => ({
      label: name,
      hint: look.app.name,
      act: () => void act('shortcut', { id: callback_id }),
    }));
  const emoji = Object.entries(EMOJI).map(([name, sign]) => ({
    label: `${sign} ${name}`,
    act: () => write(`${text}:${name}:`),
  }));
  return (
    <div className="composer-tools">
      <Menu label="Shortcuts" items={shortcuts} className="up">
        ⚡
      </Menu>
      <Menu label="Emoji" items={emoji} className="up emoji-menu">
        ☺
      </Menu>
      <button type="button" aria-label="Mention the app" onClick={() => write(`${text}@${mention(look)} `)}>
        @
      </button>
      <span className="spacer" />
      <button type="button" className="primary" disabled={text.trim() === ''} onClick={submit}>
        Send
      </button>
    </div>
  );
}

function mention(look: { users: readonly { id: string; name: string }[]; app: { bot: string } }): string {
  return look.users.find(({ id }) => id === look.app.bot)?.name ?? '';
}

import { useState } from 'react';
import type { Message } from '../../shapes.ts';
import { useShared } from './context.ts';
import { typedText } from './typed-text.ts';

export function MessageEditor({ message, done }: { message: Message; done: () => void }) {
  const { look, act } = useShared();
  const [text, setText] = useState(() => typedText(look, message.text));
  const save = (): void => {
    if (text.trim() !== '') void act('edit', { message: { channel: message.channel, ts: message.ts }, text });
    done();
  };
  return (
    <form
      className="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <textarea
        aria-label="Edit message"
        ref={(box) => box?.focus()}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') done();
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            save();
          }
        }}
      />
      <button type="button" onClick={done}>
        Cancel
      </button>
      <button type="submit" className="primary">
        Save
      </button>
    </form>
  );
}

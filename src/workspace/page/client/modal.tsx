// The modal on top of the stack. <dialog> keeps the focus in and gives Escape.
import { useState } from 'react';
import { asObject, asText } from '../../json.ts';
import type { View } from '../../shapes.ts';
import { BlockList } from './blocks/block-list.tsx';
import { useShared } from './context.ts';
import { useDialog } from './use-dialog.ts';

export function Modal() {
  const { look } = useShared();
  const view = look.views.at(-1);
  return view === undefined ? null : <Opened key={view.id} view={view} depth={look.views.length} />;
}

function Opened({ view, depth }: { view: View; depth: number }) {
  const { act } = useShared();
  const dialog = useDialog();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [isSending, setSending] = useState(false);
  const submit = async (): Promise<void> => {
    setSending(true);
    const answer = await act('submit');
    setSending(false);
    setErrors(asObject(answer.errors) as Record<string, string>);
  };
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-label={label(view.title)}
      onCancel={(event) => {
        event.preventDefault();
        void act('close');
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Heading view={view} />
        <div className="modal-body">
          {errors[''] !== undefined && <p role="alert">{errors['']}</p>}
          <BlockList blocks={view.blocks} surface={{ view }} errors={errors} />
        </div>
        <Buttons view={view} depth={depth} isSending={isSending} />
      </form>
    </dialog>
  );
}

function Heading({ view }: { view: View }) {
  const { act } = useShared();
  return (
    <header>
      <h2>{label(view.title)}</h2>
      <button type="button" aria-label="Close all" onClick={() => void act('close', { all: true })}>
        ✕
      </button>
    </header>
  );
}

function Buttons({ view, depth, isSending }: { view: View; depth: number; isSending: boolean }) {
  const { act } = useShared();
  return (
    <footer>
      <button type="button" onClick={() => void act('close')}>
        {label(view.close) || (depth > 1 ? 'Back' : 'Close')}
      </button>
      {view.submit !== null && (
        <button type="submit" className="primary" disabled={isSending}>
          {label(view.submit)}
        </button>
      )}
    </footer>
  );
}

function label(text: unknown): string {
  return asText(asObject(text).text);
}

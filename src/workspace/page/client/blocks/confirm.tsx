// "Are you sure?": https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object
import { type ReactNode, useState } from 'react';
import { asObject, asText, isObject, type Json } from '../../../json.ts';
import { useDialog } from '../use-dialog.ts';
import { Text } from './display.tsx';

type Confirm = (act: () => void) => void;

/** Acts at once, or asks first when the element says so. */
export function useConfirm(given: unknown): [question: ReactNode, confirm: Confirm] {
  const [act, setAct] = useState<() => void>();
  if (!isObject(given)) return [null, (now) => now()];
  const close = (): void => setAct(undefined);
  const question = act === undefined ? null : <Question given={given} act={act} close={close} />;
  return [question, (later) => setAct(() => later)];
}

function Question({ given, act, close }: { given: Json; act: () => void; close: () => void }) {
  const dialog = useDialog();
  const label = (name: string): string => asText(asObject(given[name]).text);
  return (
    <dialog ref={dialog} className="modal small" aria-label={label('title')} onClose={close}>
      <header>
        <h2>{label('title')}</h2>
      </header>
      <div className="modal-body">
        <Text text={given.text} />
      </div>
      <footer>
        <button type="button" onClick={close}>
          {label('deny') || 'Cancel'}
        </button>
        <button
          type="button"
          className={given.style === 'danger' ? 'danger' : 'primary'}
          onClick={() => {
            close();
            act();
          }}
        >
          {label('confirm') || 'Yes'}
        </button>
      </footer>
    </dialog>
  );
}

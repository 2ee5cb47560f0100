import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../api/client.ts';
import { t } from '../messages/texts.ts';
import { useDesk } from './use-desk.ts';

/** A dialog above the desk: the platform keeps the focus in it, closes it on Escape and gives the focus back. */
export const Frame = ({ title, wide = false, children }: { title: string; wide?: boolean; children: ComponentChildren }) => {
  const desk = useDesk();
  const box = useRef<HTMLDialogElement>(null);
  // Before anything is painted: the next key, however soon, is the dialog's.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('input[type=radio]:checked, textarea, input, select')?.focus();
    return () => dialog?.close();
  }, []);
  // The platform tells of the closing later, and by then the next dialog may be open.
  const opened = useRef(desk.dialog.value);
  const close = () => {
    if (desk.dialog.value === opened.current) desk.dialog.value = undefined;
  };
  return (
    <dialog ref={box} class={wide ? 'frame wide' : 'frame'} aria-labelledby="frame-title" onCancel={close} onClose={close}>
      <header>
        <h2 id="frame-title">{title}</h2>
        <button type="button" class="plain" onClick={close} aria-label={t('close')}>
          ×
        </button>
      </header>
      <div class="frame-body">{children}</div>
    </dialog>
  );
};

/** A form in a dialog: what it sends, and what went wrong with that; closed when it was done. */
export const FrameForm = ({
  action,
  tone,
  send,
  children,
}: {
  action: string;
  tone?: string;
  send: () => Promise<Answer<unknown>> | undefined;
  children: ComponentChildren;
}) => {
  const desk = useDesk();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setBusy(true);
    const answer = await send();
    setBusy(false);
    if (answer && !answer.ok) setProblem(t('not-saved', { detail: answer.problem.detail }));
    else desk.dialog.value = undefined;
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit();
      }}
    >
      {children}
      {problem && (
        <p class="trouble" role="alert">
          {problem}
        </p>
      )}
      <footer>
        <button
          type="button"
          onClick={() => {
            desk.dialog.value = undefined;
          }}
        >
          {t('cancel')}
        </button>
        <button type="submit" class="main" data-action={tone} aria-busy={isBusy}>
          {action}
        </button>
      </footer>
    </form>
  );
};

import type { ComponentChildren } from 'preact';
import type { Model } from '../state/model.ts';

type FrameProps = {
  readonly model: Model;
  readonly title: string;
  readonly children: ComponentChildren;
  /** Without it the dialog can only be closed. */
  readonly action?: string;
};

/** A modal dialog with one thing to do. */
export const Frame = ({ model, title, children, action }: FrameProps) => {
  const { t } = model.speech;
  const { now, act, close } = model.dialogs;
  return (
    <dialog
      part="dialog"
      aria-labelledby="dialog-title"
      ref={(dialog) => {
        if (dialog && !dialog.open) dialog.showModal();
      }}
      onClose={close}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          act();
        }}
      >
        <h3 id="dialog-title" tabIndex={action === undefined ? -1 : undefined}>
          {title}
        </h3>
        {children}
        <p class="error" role="alert">
          {now?.error}
        </p>
        <p class="send">
          {action !== undefined && (
            <button type="submit" class="main" part="button" aria-disabled={now?.busy === true}>
              {action}
            </button>
          )}
          <button type="button" onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}>
            {t(action === undefined ? 'close' : 'cancel')}
          </button>
        </p>
      </form>
    </dialog>
  );
};

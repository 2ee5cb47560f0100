import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../common/call.ts';
import { t } from '../messages/texts.ts';
import { troubleOf, type Wrong, wrongOf } from '../state/trouble.ts';

/**
 * A form in the page; its text area has the focus. `check` says what is wrong before it is sent; what is wrong is said at its field, and the first such field has the
 * focus. `send` gives what went wrong; where nothing did, the form is its parent's to take away.
 */
export const Form = ({
  action,
  check = () => ({}),
  send,
  cancel,
  children,
}: {
  readonly action: string;
  readonly check?: () => Wrong;
  readonly send: () => Promise<Problem | undefined>;
  readonly cancel?: () => void;
  readonly children: (wrong: Wrong) => ComponentChildren;
}) => {
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<Wrong>({});
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [wrong]);

  const submit = async (): Promise<void> => {
    const missing = check();
    setWrong(missing);
    setProblem(undefined);
    if (Object.keys(missing).length > 0) return;
    setBusy(true);
    const refusal = await send();
    setBusy(false);
    if (!refusal) return;
    setWrong(wrongOf(refusal));
    setProblem(refusal);
  };
  return (
    <form
      ref={form}
      class="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void submit();
      }}
    >
      {children(wrong)}
      {problem && Object.keys(wrong).length === 0 && (
        <p class="trouble" role="alert">
          {troubleOf(problem)}
        </p>
      )}
      <p class="tasks">
        <button type="submit" class="main" aria-busy={isBusy}>
          {action}
        </button>
        {cancel && (
          <button type="button" onClick={cancel}>
            {t('cancel')}
          </button>
        )}
      </p>
    </form>
  );
};

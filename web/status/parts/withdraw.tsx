import { useRef, useState } from 'preact/hooks';
import type { Problem } from '../../common/call.ts';
import { t } from '../messages/texts.ts';
import type { Fate } from '../state/fate.ts';
import { troubleOf } from '../state/trouble.ts';

/** Takes the comment back, asked once more. The platform keeps the focus in the dialog, closes it on Escape and gives the focus back. */
export const Withdraw = ({ fate, done }: { fate: Fate; done: () => void }) => {
  const box = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const withdraw = async (): Promise<void> => {
    setBusy(true);
    const refusal = await fate.withdraw();
    setBusy(false);
    setProblem(refusal);
    if (!refusal) done();
  };
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => box.current?.showModal()}>
        {t('withdraw')}
      </button>
      <dialog ref={box} class="frame" aria-labelledby="withdraw" onClose={() => setProblem(undefined)}>
        <div class="frame-body">
          <h2 id="withdraw">{t('withdraw-title')}</h2>
          <p>{t('withdraw-text')}</p>
          {problem && (
            <p class="trouble" role="alert">
              {troubleOf(problem)}
            </p>
          )}
          <p class="tasks">
            <button type="button" onClick={() => box.current?.close()}>
              {t('cancel')}
            </button>
            <button type="button" class="grave" aria-busy={isBusy} onClick={() => void (isBusy || withdraw())}>
              {t('withdraw-do')}
            </button>
          </p>
        </div>
      </dialog>
    </>
  );
};

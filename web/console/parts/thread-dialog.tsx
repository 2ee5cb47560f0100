import type { Card, ThreadMode, ThreadView } from '../../../shared/review/views.ts';
import type { Answer } from '../api/client.ts';
import { t } from '../messages/texts.ts';
import { Frame } from './frame.tsx';
import { useDesk, useLoaded } from './use-desk.ts';

const modes: readonly (ThreadMode | null)[] = [null, 'machine', 'trusted', 'human'];

/** Whether the thread takes comments, and who decides in it. */
export const ThreadDialog = ({ card }: { card: Card }) => {
  const desk = useDesk();
  const { id, title } = card.thread;
  const { value: thread, problem, again } = useLoaded(id, () => desk.api.thread(id));
  const after = async (answer: Promise<Answer<ThreadView>>): Promise<void> => {
    const done = await answer;
    if (!done.ok) desk.toasts.add(t('not-saved', { detail: done.problem.detail }), { tone: 'bad' });
    again();
  };
  return (
    <Frame title={title ?? id}>
      {problem && <p class="trouble">{problem.detail}</p>}
      {!thread && !problem && <p aria-busy="true">{t('loading')}</p>}
      {thread && (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={thread.open}
              disabled={!desk.mayDecide}
              onChange={({ currentTarget }) => void after(desk.api.openThread(id, currentTarget.checked))}
            />
            {t('thread-open')}
          </label>
          <fieldset class="choices" disabled={!desk.mayLead}>
            <legend>{t('thread-mode')}</legend>
            {modes.map((mode) => (
              <label key={mode ?? ''}>
                <input type="radio" name="mode" checked={thread.mode === mode} onChange={() => void after(desk.api.threadMode(id, mode))} />
                {t(`mode-${mode ?? 'site'}`)}
              </label>
            ))}
          </fieldset>
          <p>
            <button
              type="button"
              class="link"
              onClick={() => {
                desk.dialog.value = undefined;
                desk.open(desk.listing.list.value, { thread: id });
              }}
            >
              {t('filter-thread')}
            </button>
          </p>
        </>
      )}
    </Frame>
  );
};

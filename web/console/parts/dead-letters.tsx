import { useEffect, useState } from 'preact/hooks';
import type { DeadLetter } from '../../../shared/review/views.ts';
import type { Answer } from '../api/client.ts';
import { dateText, t } from '../messages/texts.ts';
import type { Loaded } from '../state/details.ts';
import { useDesk } from './use-desk.ts';

/** Messages that never became comments, with their causes. */
export const DeadLetters = () => {
  const desk = useDesk();
  const [{ value, problem }, setLetters] = useState<Loaded<{ readonly items: readonly DeadLetter[]; readonly cursor?: string }>>({});
  const load = async (before: readonly DeadLetter[] = [], cursor?: string): Promise<void> => {
    const answer = await desk.api.deadLetters(cursor);
    setLetters(answer.ok ? { value: { ...answer.value, items: [...before, ...answer.value.items] } } : { problem: answer.problem });
  };
  useEffect(() => void load(), []);
  const after = async (answer: Promise<Answer<void>>): Promise<void> => {
    const done = await answer;
    if (!done.ok) desk.toasts.add(t('not-saved', { detail: done.problem.detail }), { tone: 'bad' });
    void load();
    desk.pulse.soon();
  };
  return (
    <main class="page">
      <h1>{t('view-dead-letters')}</h1>
      <p class="quiet">{t('dead-help')}</p>
      {problem && <p class="trouble">{problem.detail}</p>}
      {!value && !problem && <p aria-busy="true">{t('loading')}</p>}
      {value?.items.length === 0 && <p>{t('dead-empty')}</p>}
      <ul class="cards">
        {value?.items.map(({ id, at, cause, excerpt }) => (
          <li key={id}>
            <p>
              <strong>{cause}</strong> <time dateTime={at}>{dateText(at)}</time>
            </p>
            <pre>{excerpt}</pre>
            <p class="tasks">
              {desk.mayDecide && (
                <button type="button" onClick={() => void after(desk.api.redrive(id))}>
                  {t('dead-redrive')}
                </button>
              )}
              {desk.mayLead && (
                <button type="button" onClick={() => void after(desk.api.discard(id))}>
                  {t('dead-discard')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      {value?.cursor !== undefined && (
        <button type="button" onClick={() => void load(value.items, value.cursor)}>
          {t('more')}
        </button>
      )}
    </main>
  );
};

import { useState } from 'preact/hooks';
import type { Membership } from '../../../shared/review/views.ts';
import type { DeskApi } from '../api/desk-api.ts';
import { t } from '../messages/texts.ts';
import { OwnFields, ownSaid } from './own-fields.tsx';

/** For who is nothing but an article's author: the queues are not theirs to see, but they comment in their own threads. */
export const AuthorPage = ({ api, me }: { api: DeskApi; me: Membership }) => {
  const titles = new Map(Object.entries(me.titles));
  const [thread, setThread] = useState(me.threads[0] ?? '');
  const [own, setOwn] = useState({ body: '', name: me.name });
  const [told, setTold] = useState<{ readonly text: string; readonly isTrouble: boolean }>();
  const [isBusy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    const answer = await api.ownComment(thread, ownSaid(own));
    setBusy(false);
    if (answer.ok) setOwn({ ...own, body: '' });
    setTold(
      answer.ok ? { text: t('own-sent'), isTrouble: false } : { text: t('not-saved', { detail: answer.problem.detail }), isTrouble: true },
    );
  };
  return (
    <main class="page">
      <h1>{t('own-title')}</h1>
      <form
        class="own"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void send();
        }}
      >
        <label class="field">
          {t('own-thread')}
          <select value={thread} onChange={({ currentTarget }) => setThread(currentTarget.value)}>
            {me.threads.map((each) => (
              <option key={each} value={each}>
                {titles.get(each) ?? each}
              </option>
            ))}
          </select>
        </label>
        <OwnFields value={own} onValue={setOwn} />
        <p class="quiet">{t('own-help')}</p>
        <p role="status" class={told?.isTrouble ? 'trouble' : undefined}>
          {told?.text}
        </p>
        <button type="submit" class="main" aria-busy={isBusy}>
          {t('own-send')}
        </button>
      </form>
    </main>
  );
};

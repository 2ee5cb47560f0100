import { dateText, t } from '../messages/texts.ts';
import { useDesk, useLoaded } from './use-desk.ts';

/** Who is blocked, until when and why. */
export const Blocks = () => {
  const desk = useDesk();
  const { value, problem, again } = useLoaded('blocks', () => desk.api.blocks());
  const lift = (key: string) => () => void desk.api.liftBlock(key).then(again);
  return (
    <main class="page">
      <h1>{t('view-blocks')}</h1>
      {problem && <p class="trouble">{problem.detail}</p>}
      {!value && !problem && <p aria-busy="true">{t('loading')}</p>}
      {value?.blocks.length === 0 && <p>{t('blocks-empty')}</p>}
      <ul class="cards">
        {value?.blocks.map(({ key, until, by, at, reason }) => (
          <li key={key}>
            <p>
              <strong>{t(key.startsWith('v.') ? 'block-visitor' : 'block-secret')}</strong> <code>{key.slice(0, 14)}…</code>
            </p>
            <p>{t('blocked-until', { time: dateText(until), reason })}</p>
            <p class="quiet">{t('block-by', { name: desk.nameOf(by), time: dateText(at) })}</p>
            <p class="tasks">
              {desk.mayDecide && (
                <button type="button" onClick={lift(key)}>
                  {t('unblock')}
                </button>
              )}
              <button type="button" onClick={() => desk.open('held', { author: key })}>
                {t('history-filter')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
};

import type { Model } from '../state/model.ts';
import { careOf } from '../state/own.ts';

/** What was written here in this browser. */
export const Mine = ({ model }: { readonly model: Model }) => {
  const { speech, api, owns, dialogs } = model;
  const { t, date } = speech;
  const list = owns.list();
  if (list.length === 0) return null;
  return (
    <details class="mine">
      <summary>
        {t('mine')} ({list.length})
      </summary>
      <p class="quiet">{t('mine-text')}</p>
      <ul>
        {list.map((own) => (
          <li key={own.id}>
            <a href={`#kommentar-${own.id}`}>{date(own.at)}</a>{' '}
            <a href={api.statusUrl(own)}>{t(!own.known ? 'follow' : careOf(own) ? 'is-cared-for' : `is-${own.state}`)}</a>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="plain" aria-haspopup="dialog" onClick={() => dialogs.open({ kind: 'forget' })}>
          {t('forget')}
        </button>
      </p>
    </details>
  );
};

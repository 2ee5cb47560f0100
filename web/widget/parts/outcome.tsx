import type { Reason } from '../api/views.ts';
import type { Model } from '../state/model.ts';
import { careOf, type Own, whyOf } from '../state/own.ts';
import { Reasons } from './text.tsx';

const gone = ['removed', 'withdrawn', 'erased'];

/** Under one's own comment: what became of it, and what one can do about it. */
export const Outcome = ({ model, own, reasons }: { readonly model: Model; readonly own: Own; readonly reasons: readonly Reason[] }) => {
  const { speech, api, thread, dialogs } = model;
  const { t, time } = speech;
  const { state, known, fresh } = own;
  const [why, care] = [whyOf(own), careOf(own)];
  const until = known?.edit?.until;
  const edits = until !== undefined && Date.parse(until) > Date.now();
  const told = fresh || care !== undefined || state !== 'approved';
  const edited = state === 'held' && thread.has(own.id);
  return (
    <section class={told ? 'outcome' : 'outcome bare'} part="outcome" data-status={care ? 'cared-for' : state}>
      {told && <h3>{t(care ? 'is-cared-for' : edited ? 'is-edit-held' : `is-${state}`)}</h3>}
      {care?.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {told && !care && why && <p>{t(why)}</p>}
      {!care && reasons.length > 0 && (
        <>
          <p>{t('reasons')}</p>
          <Reasons reasons={reasons} />
        </>
      )}
      {known?.note !== undefined && (
        <p>
          <b>{t('note')}</b> {known.note}
        </p>
      )}
      <p class="actions">
        {edits && (
          <button type="button" class="plain" aria-haspopup="dialog" onClick={() => dialogs.open({ kind: 'edit', own })}>
            {t('edit')}
          </button>
        )}
        {!gone.includes(state) && (
          <button type="button" class="plain withdraw" aria-haspopup="dialog" onClick={() => dialogs.open({ kind: 'withdraw', own })}>
            {t('withdraw')}
          </button>
        )}
        <a class="plain" href={api.statusUrl(own)}>
          {t(known?.statement?.appeal?.state === 'possible' ? 'appeal' : 'follow')}
        </a>
        {edits && <span class="quiet">{t('edit-until', { time: time(until) })}</span>}
      </p>
    </section>
  );
};

import type { Nudge } from '../api/views.ts';
import type { Model } from '../state/model.ts';
import { OwnText, Reasons } from './text.tsx';

/** Before a comment is sent: what would be held, in which words. It is the writer who decides. */
export const NudgeBox = ({ model, nudge }: { readonly model: Model; readonly nudge: Nudge }) => {
  const { speech, form } = model;
  const { t } = speech;
  const { body, name, url } = form.draft;
  return (
    <section class="outcome nudge" data-status="held" tabIndex={-1} aria-labelledby="nudge-title">
      <h3 id="nudge-title">{t('nudge')}</h3>
      <p>{t(nudge.outcome === 'reject' ? 'nudge-reject' : 'nudge-hold')}</p>
      <Reasons reasons={nudge.reasons} />
      <div class="body" dir="auto">
        <OwnText body={body} author={{ name, url }} reasons={nudge.reasons} t={t} />
      </div>
      <p class="actions">
        <button type="button" onClick={form.rewrite}>
          {t('rewrite')}
        </button>
        <button type="button" onClick={() => void form.submit(true)}>
          {t('anyway')}
        </button>
      </p>
    </section>
  );
};

import type { Detail } from '../../../shared/review/views.ts';
import { dateText, t } from '../messages/texts.ts';

/** Why a decided comment is here again: what readers reported, or what its author appeals against. */
export const Matters = ({ detail }: { detail: Detail }) => {
  const noteOf = (wanted: number) => detail.notes.find(({ entry }) => entry === wanted);
  const { reports = [], appeal } = detail;
  const appealed = appeal && detail.entries.find(({ n }) => n === appeal.of);
  if (reports.length === 0 && !appeal) return null;
  return (
    <section class="matters">
      {appeal && (
        <>
          <h2>{t('entry-appeal')}</h2>
          {appealed?.outcome && (
            <p class="quiet">
              {t(`outcome-${appealed.outcome}`)} {dateText(appealed.at)}
            </p>
          )}
          <p class="said">{noteOf(appeal.entry)?.text ?? t('erased')}</p>
        </>
      )}
      {reports.map(({ entry, grade, at, reason }) => (
        <div key={entry}>
          <h2>
            {t('reported-as')} {t(`grade-${grade}`)}
            {reason && ` (${t(`reason-${reason}`)})`}
          </h2>
          <p class="quiet">
            {noteOf(entry)?.name && <bdi>{noteOf(entry)?.name} </bdi>}
            <time dateTime={at}>{dateText(at)}</time>
          </p>
          {noteOf(entry)?.text && <p class="said">{noteOf(entry)?.text}</p>}
        </div>
      ))}
    </section>
  );
};

import type { Detail } from '../../../shared/review/views.ts';
import { dateText, t } from '../messages/texts.ts';
import { kindOf } from './notes.tsx';

/** Why a decided comment is here again: what readers reported, or what its author appeals against. */
export const Matters = ({ detail }: { detail: Detail }) => {
  const textOf = (wanted: number) => detail.notes.find(({ entry }) => entry === wanted)?.text;
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
          <p class="said">{textOf(appeal.entry) ?? t('erased')}</p>
        </>
      )}
      {reports.map(({ entry, grade, at }) => (
        <div key={entry}>
          <h2>
            {t('reported-as')} {t(`grade-${grade}`)}
          </h2>
          <p class="quiet">
            <time dateTime={at}>{dateText(at)}</time>
          </p>
          {kindOf(detail, entry) === 'report' && textOf(entry) && <p class="said">{textOf(entry)}</p>}
        </div>
      ))}
    </section>
  );
};

import { allows } from '../../../shared/review/roles.ts';
import type { Detail } from '../../../shared/review/views.ts';
import { dateText, t } from '../messages/texts.ts';
import type { Dialog } from '../state/desk.ts';
import { useDesk } from './use-desk.ts';

/** What readers and the author said of it: reports and an appeal. */
const isMatter = (kind: string | undefined): boolean => kind === 'report' || kind === 'appeal';
const kindOf = ({ entries }: Detail, entry: number) => entries.find(({ n }) => n === entry)?.kind;

/** What colleagues noted, and what else can be done with the comment. */
export const Notes = ({ detail }: { detail: Detail }) => {
  const desk = useDesk();
  const notes = detail.notes.filter(({ entry }) => !isMatter(kindOf(detail, entry)));
  const card = { ...detail, notes: detail.notes.length };
  const opener = (kind: Exclude<Dialog['kind'], 'decide' | 'sheet' | 'settings' | 'filter'>) => () => {
    desk.dialog.value = { kind, card };
  };
  return (
    <section class="notes" aria-labelledby="notes">
      <h2 id="notes">{t('notes')}</h2>
      {notes.map(({ entry, text, by, at }) => (
        <div key={entry} class="note">
          <p class="said-by">
            <strong>{desk.nameOf(by)}</strong> <time dateTime={at}>{dateText(at)}</time>
            {kindOf(detail, entry) === 'edit' && <span>{t('entry-edit')}</span>}
            {kindOf(detail, entry) === 'threat-record' && <span class="pressing">{t('entry-threat-record')}</span>}
          </p>
          <p class="said">{text ?? t('erased')}</p>
        </div>
      ))}
      <p class="tasks">
        {desk.mayDecide && (
          <button type="button" class="small" onClick={opener('note')}>
            {t('add-note')} <kbd>n</kbd>
          </button>
        )}
        <button type="button" class="small" onClick={opener('log')}>
          {t('log')}
        </button>
        <button type="button" class="small" onClick={opener('thread')}>
          {t('thread')}
        </button>
        {allows(desk.me, 'author', card.thread.id) && (
          <button type="button" class="small" onClick={opener('own')}>
            {t('own')}
          </button>
        )}
        {desk.mayDecide && (
          <button type="button" class="small" onClick={opener('threat-record')}>
            {t('threat-record')}
          </button>
        )}
        {desk.mayLead && (
          <>
            <button type="button" class="small" onClick={opener('look')}>
              {t('look')}
            </button>
            <button type="button" class="small" onClick={opener('erase')}>
              {t('erase')}
            </button>
          </>
        )}
      </p>
    </section>
  );
};

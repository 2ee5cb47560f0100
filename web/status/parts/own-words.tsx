import { runsOf } from '../../../shared/comment/runs.ts';
import type { JudgedField } from '../../../shared/signals/signal.ts';
import type { Status } from '../api/views.ts';
import { dateText, t } from '../messages/texts.ts';

/** What its author wrote, with the words marked that the statement is about; name and address where something in them is. */
export const OwnWords = ({ status: { body, author, statement, editedAt } }: { status: Status }) => {
  const words = statement?.words ?? [];
  const marked = (text: string, field: JudgedField) =>
    runsOf(text, [{ spans: words }], field).map(({ text: run, reasons }, place) =>
      reasons.length > 0 ? <mark key={place}>{run}</mark> : run,
    );
  const of = (field: 'name' | 'url') =>
    words.some((word) => word.field === field) && (
      <p class="of-field">
        <span class="quiet">{t(field)}:</span> <bdi>{marked(author?.[field] ?? '', field)}</bdi>
      </p>
    );
  if (body === undefined) return null;
  return (
    <section aria-labelledby="wrote">
      <h2 id="wrote">{t('you-wrote')}</h2>
      <blockquote class="own" dir="auto">
        {marked(body, 'body')}
      </blockquote>
      {of('name')}
      {of('url')}
      {words.length > 0 && <p class="quiet">{t(statement?.restriction === 'masked' ? 'hidden-words' : 'marked-words')}</p>}
      {editedAt && <p class="quiet">{t('edited', { date: dateText(editedAt, 'long') })}</p>}
    </section>
  );
};

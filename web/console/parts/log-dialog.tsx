import type { Card, EntryView } from '../../../shared/review/views.ts';
import { dateText, t } from '../messages/texts.ts';
import { Frame } from './frame.tsx';
import { useDesk, useLoaded } from './use-desk.ts';

const titleOf = ({ kind, outcome }: EntryView): string => (kind === 'decision' ? t(`outcome-${outcome ?? 'hold'}`) : t(`entry-${kind}`));

/** All that ever happened to the comment, entry by entry. */
export const LogDialog = ({ card }: { card: Card }) => {
  const desk = useDesk();
  const { value, problem } = useLoaded(card.id, () => desk.api.log(card.id));
  return (
    <Frame title={t('log-of')} wide>
      {problem && <p class="trouble">{problem.detail}</p>}
      {!value && !problem && <p aria-busy="true">{t('loading')}</p>}
      {value && (
        <>
          <ol class="log">
            {value.entries.map((entry) => (
              <li key={entry.n} value={entry.n}>
                <strong>{titleOf(entry)}</strong> {desk.nameOf(entry.actor)}, <time dateTime={entry.at}>{dateText(entry.at, 'long')}</time>
                {entry.undoes !== undefined && ` (${t('undoes', { n: entry.undoes })})`}
                {entry.answers !== undefined && ` (${t('answers', { n: entry.answers })})`}
                {entry.legalGround && <span>{t(`ground-${entry.legalGround}`)}</span>}
                {entry.reasons?.map((reason, place) => (
                  <span key={place}>{reason.message}</span>
                ))}
                <code>{entry.head}</code>
              </li>
            ))}
          </ol>
          <p class="quiet">{value.sealedTo > 0 ? t('log-sealed', { n: value.sealedTo }) : t('log-unsealed')}</p>
        </>
      )}
    </Frame>
  );
};

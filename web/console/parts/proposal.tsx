import type { Card } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import { useDesk } from './use-desk.ts';

/** What the machine proposes, and each of its reasons in words; the marks in the text point here by number. Reasons quote: while the text is hidden, so are they. */
export const Proposal = ({ card }: { card: Card }) => {
  const isHidden = useDesk().wellness.isHidden(card);
  return (
    <section class="proposal" aria-labelledby="proposal">
      <h2 id="proposal">{t('machine-proposal', { proposal: t(`proposal-${card.proposal}`) })}</h2>
      {card.reasons.length === 0 ? (
        <p>{t('no-reasons')}</p>
      ) : (
        <ol>
          {card.reasons.map((reason, place) => (
            <li key={place} id={`reason-${place}`}>
              {reason.category && <strong>{t(`reason-${reason.category}`)}</strong>}{' '}
              {isHidden ? (reason.category ? '' : t('hidden-row')) : reason.message}
              {reason.score !== undefined && (
                <meter
                  min={0}
                  max={100}
                  value={Math.round(reason.score * 100)}
                  aria-label={t('sign', { n: Math.round(reason.score * 100) })}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};

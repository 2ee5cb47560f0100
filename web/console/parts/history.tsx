import { useState } from 'preact/hooks';
import type { History as Answer, Brief, Card } from '../../../shared/review/views.ts';
import { dateText, numberText, t } from '../messages/texts.ts';
import { settleMs } from '../state/claims.ts';
import type { Dialog } from '../state/desk.ts';
import { useDesk, useLoaded } from './use-desk.ts';

const states = ['approved', 'held', 'rejected', 'removed', 'withdrawn', 'erased'] as const;

const few = 5;
/** Each once: a comment may have come between two pages. */
const othersIn = (pages: readonly Answer[], id: string): readonly Brief[] => [
  ...new Map(pages.flatMap(({ comments }) => comments.filter((brief) => brief.id !== id).map((brief) => [brief.id, brief]))).values(),
];

const Known = ({ card, writer }: { card: Card; writer: string }) => {
  const desk = useDesk();
  const [isFew, setFew] = useState(true);
  const [later, setLater] = useState<readonly Answer[]>([]);
  const { value: history, problem, again } = useLoaded(`${writer} ${card.version}`, () => desk.api.history(writer), settleMs);
  if (problem) return <p class="trouble">{problem.detail}</p>;
  if (!history) return <p aria-busy="true">{t('loading')}</p>;
  const { block } = history;
  const { cursor, since } = later.at(-1) ?? history;
  const others = othersIn([history, ...later], card.id);
  const more = async (): Promise<void> => {
    setFew(false);
    if (isFew && others.length > few) return;
    const answer = await desk.api.history(writer, cursor);
    if (answer.ok) setLater([...later, answer.value]);
    else desk.toasts.add(t('load-failed'), { tone: 'bad' });
  };
  const lift = () => void desk.api.liftBlock(writer).then(again);
  const ask = (kind: 'block'): Dialog => ({ kind, card });
  return (
    <>
      <p class="figures">
        {states.flatMap((state) => {
          const count = history.counts[state];
          return count ? [<span key={state} data-state={state}>{`${t(`state-${state}`)} ${numberText(count)}`}</span>] : [];
        })}
      </p>
      {block && (
        <p class="blocked">
          {t('blocked-until', { time: dateText(block.until), reason: block.reason })}{' '}
          {desk.mayDecide && (
            <button type="button" class="link" onClick={lift}>
              {t('unblock')}
            </button>
          )}
        </p>
      )}
      {others.length === 0 ? (
        <p class="quiet">{t('history-empty')}</p>
      ) : (
        <ul class="briefs">
          {(isFew ? others.slice(0, few) : others).map((brief) => (
            <li key={brief.id}>
              <span class="state" data-state={brief.state}>
                {t(`state-${brief.state}`)}
              </span>{' '}
              <time dateTime={brief.createdAt}>{dateText(brief.createdAt)}</time>
              <span class="brief">{desk.wellness.isHidden(brief) ? <em>{t('hidden-row')}</em> : brief.body.slice(0, 160)}</span>
            </li>
          ))}
        </ul>
      )}
      {(cursor !== undefined || (isFew && others.length > few)) && (
        <button type="button" class="link" onClick={() => void more()}>
          {t('more')}
        </button>
      )}
      <p class="quiet">{t('history-since', { time: dateText(since) })}</p>
      {desk.mayDecide && !block && (
        <button
          type="button"
          class="small"
          onClick={() => {
            desk.dialog.value = ask('block');
          }}
        >
          {t('block')}
        </button>
      )}
      <button type="button" class="small" onClick={() => desk.open(desk.listing.list.value, { author: writer })}>
        {t('history-filter')}
      </button>
    </>
  );
};

/** What else the same author wrote here, and what became of it. */
export const History = ({ card }: { card: Card }) => (
  <section class="history" aria-labelledby="history">
    <h2 id="history">{t('history')}</h2>
    {card.writer === undefined ? <p class="quiet">{t('history-none')}</p> : <Known card={card} writer={card.writer} />}
  </section>
);

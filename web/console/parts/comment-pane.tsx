import { useEffect, useRef } from 'preact/hooks';
import type { Card, Detail } from '../../../shared/review/views.ts';
import { dateText, languageName, spanText, t } from '../messages/texts.ts';
import { ActionBar } from './action-bar.tsx';
import { Evidence } from './evidence.tsx';
import { History } from './history.tsx';
import { Matters } from './matters.tsx';
import { Notes } from './notes.tsx';
import { Proposal } from './proposal.tsx';
import { Neighbours, Parent } from './thread-context.tsx';
import { useDesk } from './use-desk.ts';
import { whyOf } from './why.ts';

/** Why it is here, in one line above the text: what the eye is to land on with the text itself. */
const Why = ({ card }: { card: Card }) => {
  const lead = card.appeal
    ? t('appealed-against')
    : card.reports
      ? `${t('reported-as')} ${[...new Set(card.reports.map(({ grade }) => t(`grade-${grade}`)))].join(', ')}`
      : card.state === 'held'
        ? t('held-for')
        : t(`state-${card.state}`);
  const why = whyOf(card);
  return (
    <p class="why" data-severe={card.severe ? '' : undefined}>
      {lead}
      {why.length > 0 && !card.reports && ' '}
      {(card.state === 'held' || card.appeal) && <strong>{why.join(' · ')}</strong>}
      {card.queue && card.priority === 0 && <span class="pressing">{t('urgent')}</span>}
      {card.escalated && <span class="pressing">{t('escalated')}</span>}
    </p>
  );
};

const Byline = ({ card }: { card: Card }) => {
  const { now } = useDesk();
  const { name, url, badge } = card.author;
  return (
    <p class="byline">
      <strong>{name === undefined ? t('anonymous') : <Evidence text={name} reasons={card.reasons} field="name" prefix="reason" />}</strong>
      {badge && <span> ({t('author-badge')})</span>}
      <span>
        <time dateTime={card.createdAt} title={dateText(card.createdAt, 'long')}>
          {dateText(card.createdAt)}
        </time>{' '}
        ({spanText((now.value - Date.parse(card.createdAt)) / 60_000)})
      </span>
      {card.language && <span>{languageName(card.language)}</span>}
      {url && (
        <span class="address">
          <Evidence text={url} reasons={card.reasons} field="url" prefix="reason" />
        </span>
      )}
    </p>
  );
};

const Text = ({ card }: { card: Card }) => {
  const { wellness } = useDesk();
  const isHidden = wellness.isHidden(card);
  const toggle = (
    <button type="button" class={isHidden ? '' : 'link'} onClick={() => wellness.toggle(card.id)}>
      {isHidden ? t('show-text') : t('hide-text')} <kbd>b</kbd>
    </button>
  );
  return (
    <div class="text" data-hidden={isHidden ? '' : undefined}>
      <div class="words" aria-hidden={isHidden} inert={isHidden}>
        <Evidence text={card.body} reasons={card.reasons} prefix="reason" />
      </div>
      {isHidden ? (
        <div class="veil">
          <p>{t('hidden')}</p>
          {toggle}
        </div>
      ) : (
        card.severe && <p class="unveil">{toggle}</p>
      )}
    </div>
  );
};

const Opened = ({ card, detail }: { card: Card; detail: Detail | undefined }) => {
  const desk = useDesk();
  const holder = desk.claimant(card);
  return (
    <>
      <div class="sheet">
        <p class="place">
          {card.thread.url ? (
            <a href={card.thread.url} target="_blank" rel="noopener noreferrer">
              {card.thread.title ?? card.thread.id}
            </a>
          ) : (
            (card.thread.title ?? card.thread.id)
          )}
        </p>
        {detail?.parent && <Parent comment={detail.parent} />}
        <Why card={card} />
        {holder && (
          <p class="claimed" role="status">
            {t('claimed-by', { name: desk.nameOf(holder) })}
          </p>
        )}
        <Byline card={card} />
        <Text card={card} />
        {detail && <Neighbours title={t('before-in-thread')} comments={detail.siblings.before} />}
        {detail && <Neighbours title={t('after-in-thread')} comments={detail.siblings.after} />}
      </div>
      <aside class="beside">
        <Proposal card={card} />
        {detail && <Matters detail={detail} />}
        <History card={card} />
        {detail && <Notes detail={detail} />}
      </aside>
    </>
  );
};

/** The comment looked at, in its thread, with what is known of it beside. */
export const CommentPane = () => {
  const desk = useDesk();
  const { current, details } = desk;
  const card = desk.card.value;
  const id = current.value;
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    pane.current?.scrollTo(0, 0);
    // On a phone the list is away, and with it what had the focus.
    if (id !== undefined && !desk.dialog.value && matchMedia('(max-width: 719px)').matches) pane.current?.focus({ preventScroll: true });
  }, [id]);
  const loaded = id === undefined ? undefined : details.of(id).value;
  if (!card)
    return (
      <section class="pane nothing" id="comment" tabIndex={-1}>
        {id === undefined || loaded?.problem ? (
          <p>{loaded?.problem?.detail ?? t('choose-comment')}</p>
        ) : (
          <p aria-busy="true">{t('loading')}</p>
        )}
      </section>
    );
  return (
    <section class="pane" id="comment" tabIndex={-1} ref={pane} aria-label={t('comment-by', { name: card.author.name ?? t('anonymous') })}>
      <div class="spread">
        <Opened key={card.id} card={card} detail={loaded?.value} />
      </div>
      <ActionBar card={card} />
    </section>
  );
};

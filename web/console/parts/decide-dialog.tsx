import { useState } from 'preact/hooks';
import type { Action, Card, DecisionReason, LegalGround } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import { asks } from '../state/offered.ts';
import { Frame, FrameForm } from './frame.tsx';
import { useDesk } from './use-desk.ts';

/** In the order of the keys 1–9; the rest by mouse or arrow keys. */
const reasons: readonly DecisionReason[] = [
  'rules',
  'off-topic',
  'harassment',
  'hate',
  'threat',
  'personal-data',
  'defamation',
  'spam',
  'incitement',
  'sexual',
  'self-harm',
  'child-case',
  'profanity',
  'watchword',
];
const grounds: readonly LegalGround[] = ['4:5', '4:6c', '4:7a', '5:1-2', '5:3', '16:5', '16:8', '16:10a', '16:10c', 'copyright'];
/** The machine's own first where it has one: then Enter alone is enough. */
const ordered = ([first]: readonly Card[]): readonly DecisionReason[] => {
  const seen = first?.categories ?? [];
  return [...seen, ...reasons.filter((reason) => !seen.some((category) => category === reason))];
};

const Reasons = ({
  all,
  value,
  onValue,
}: {
  all: readonly DecisionReason[];
  value: DecisionReason;
  onValue: (reason: DecisionReason) => void;
}) => (
  <fieldset class="reasons">
    <legend>{t('reason')}</legend>
    {all.map((reason, place) => (
      <label key={reason}>
        <input type="radio" name="reason" checked={reason === value} onChange={() => onValue(reason)} />
        {t(`reason-${reason}`)}
        {place < 9 && <kbd>{place + 1}</kbd>}
      </label>
    ))}
  </fieldset>
);

/** What has to be said with a decision: the reason, the law, and a word to the author. */
export const DecideDialog = ({ action, cards }: { action: Action; cards: readonly Card[] }) => {
  const desk = useDesk();
  const all = ordered(cards);
  const [reason, setReason] = useState<DecisionReason>(all[0] ?? 'rules');
  const [legalGround, setGround] = useState<LegalGround>();
  const [note, setNote] = useState('');
  const only = cards.length === 1 ? cards[0] : undefined;
  const needsReason = asks(action) === 'reason';
  const isRemoval = action === 'remove';
  const title = !needsReason
    ? t(`do-${action}`)
    : cards.length === 1
      ? t(isRemoval ? 'remove-title' : 'reject-title')
      : t(isRemoval ? 'remove-title-many' : 'reject-title-many', { n: cards.length });
  const send = (): undefined => {
    const said = note.trim() === '' ? {} : { note: note.trim() };
    desk.decide(cards, action, needsReason ? { reason, ...(legalGround ? { legalGround } : {}), ...said } : said);
  };
  const choose = (event: KeyboardEvent): void => {
    const chosen = all[Number(event.key) - 1];
    const isWriting = event.target instanceof HTMLTextAreaElement;
    if (!needsReason || isWriting || !/^[1-9]$/.test(event.key) || chosen === undefined) return;
    event.preventDefault();
    setReason(chosen);
  };
  return (
    <Frame title={title}>
      {only && !desk.wellness.isHidden(only) && <blockquote class="quoted">{only.body}</blockquote>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: number keys are a short cut to the radio buttons inside. */}
      <div onKeyDown={choose}>
        <FrameForm action={t(`do-${action}`)} tone={action} send={send}>
          {needsReason && <Reasons all={all} value={reason} onValue={setReason} />}
          {needsReason && <p class="quiet by-key">{t('reject-keys')}</p>}
          {needsReason && (
            <label class="field">
              {t('legal-ground')}
              <select
                value={legalGround ?? ''}
                onChange={({ currentTarget }) => setGround(grounds.find((each) => each === currentTarget.value))}
              >
                <option value="">{t('no-legal-ground')}</option>
                {grounds.map((ground) => (
                  <option key={ground} value={ground}>
                    {t(`ground-${ground}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label class="field">
            {t('note-to-author')}
            <textarea
              rows={3}
              maxLength={1000}
              required={!needsReason}
              value={note}
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </label>
          <p class="quiet">{t(needsReason ? 'note-to-author-help' : 'appeal-note-help')}</p>
        </FrameForm>
      </div>
    </Frame>
  );
};

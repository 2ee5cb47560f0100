import { useState } from 'preact/hooks';
import type { Card } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import { Frame, FrameForm } from './frame.tsx';
import { useDesk } from './use-desk.ts';

/** A block ends by itself; one of a visitor sooner, for others may have the same address. */
export const BlockDialog = ({ card }: { card: Card }) => {
  const desk = useDesk();
  const key = card.writer ?? '';
  const most = key.startsWith('v.') ? 30 : 365;
  const [days, setDays] = useState(7);
  const [reason, setReason] = useState('');
  const send = async () => {
    const answer = await desk.api.putBlock(key, { days, reason: reason.trim() });
    if (answer.ok) void desk.decisions.refresh(card.id);
    return answer;
  };
  return (
    <Frame title={t('block').replace(' …', '')}>
      <FrameForm action={t('block').replace(' …', '')} tone="reject" send={send}>
        <label class="field">
          {t('block-days')}
          <input
            type="number"
            min={1}
            max={most}
            required
            value={days}
            onInput={({ currentTarget }) => setDays(currentTarget.valueAsNumber)}
          />
        </label>
        <p class="quiet">{t('block-days-help', { most })}</p>
        <label class="field">
          {t('block-reason')}
          <textarea rows={2} maxLength={500} required value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
        </label>
      </FrameForm>
    </Frame>
  );
};

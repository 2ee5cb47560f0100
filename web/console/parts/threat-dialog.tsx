import { useState } from 'preact/hooks';
import type { Card } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import { Frame, FrameForm } from './frame.tsx';
import { useDesk } from './use-desk.ts';

/** A suspected threat to somebody's life: recorded, and as a text to hand over. */
export const ThreatDialog = ({ card }: { card: Card }) => {
  const desk = useDesk();
  const [text, setText] = useState('');
  const [handedTo, setHandedTo] = useState('');
  const [reference, setReference] = useState('');
  const [handOver, setHandOver] = useState<string>();
  const send = async () => {
    const more = {
      ...(handedTo.trim() ? { handedTo: handedTo.trim() } : {}),
      ...(reference.trim() ? { reference: reference.trim() } : {}),
    };
    const answer = await desk.api.threatRecord(card.id, { text: text.trim(), ...more });
    if (answer.ok) void desk.decisions.refresh(card.id);
    return answer;
  };
  const show = async () => {
    const answer = await desk.api.handOver(card.id);
    setHandOver(answer.ok ? answer.value : answer.problem.detail);
  };
  return (
    <Frame title={t('threat-record').replace(' …', '')}>
      <FrameForm action={t('save')} send={send}>
        <p>{t('threat-record-help')}</p>
        <label class="field">
          {t('note')}
          <textarea rows={4} maxLength={2000} required value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <label class="field">
          {t('threat-handed-to')}
          <input type="text" maxLength={200} value={handedTo} onInput={({ currentTarget }) => setHandedTo(currentTarget.value)} />
        </label>
        <label class="field">
          {t('threat-reference')}
          <input type="text" maxLength={200} value={reference} onInput={({ currentTarget }) => setReference(currentTarget.value)} />
        </label>
        {handOver === undefined ? (
          <button type="button" class="link" onClick={() => void show()}>
            {t('threat-hand-over')}
          </button>
        ) : (
          <label class="field">
            {t('threat-hand-over')}
            <textarea rows={8} readOnly value={handOver} />
          </label>
        )}
      </FrameForm>
    </Frame>
  );
};

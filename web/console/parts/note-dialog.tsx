import { useState } from 'preact/hooks';
import type { Card } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import { Frame, FrameForm } from './frame.tsx';
import { useDesk } from './use-desk.ts';

/** A note for colleagues. */
export const NoteDialog = ({ card }: { card: Card }) => {
  const desk = useDesk();
  const [text, setText] = useState('');
  const send = async () => {
    const answer = await desk.api.note(card.id, text.trim());
    if (answer.ok) void desk.decisions.refresh(card.id);
    return answer;
  };
  return (
    <Frame title={t('add-note')}>
      <FrameForm action={t('save')} send={send}>
        <label class="field">
          {t('note')}
          <textarea rows={5} maxLength={2000} required value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <p class="quiet">{t('note-help')}</p>
      </FrameForm>
    </Frame>
  );
};

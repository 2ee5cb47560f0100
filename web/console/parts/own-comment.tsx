import { useState } from 'preact/hooks';
import type { Card } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import { Frame, FrameForm } from './frame.tsx';
import { useDesk } from './use-desk.ts';

/** By the article's own author, in the thread: as a reply where the comment looked at can be seen there. */
export const OwnCommentDialog = ({ card }: { card: Card }) => {
  const desk = useDesk();
  const isShown = card.state === 'approved';
  const [body, setBody] = useState('');
  const [name, setName] = useState(desk.me.name);
  const [isReply, setReply] = useState(isShown);
  const send = async () => {
    const said = { body: body.trim(), ...(name.trim() ? { name: name.trim() } : {}), ...(isReply ? { parentId: card.id } : {}) };
    const answer = await desk.api.ownComment(card.thread.id, said);
    if (answer.ok) desk.toasts.add(t('own-sent'), { tone: 'good' });
    return answer;
  };
  return (
    <Frame title={t('own-title')}>
      <FrameForm action={t('own-send')} send={send}>
        <p>{card.thread.title ?? card.thread.id}</p>
        <label class="field">
          {t('own-body')}
          <textarea rows={6} maxLength={20_000} required value={body} onInput={({ currentTarget }) => setBody(currentTarget.value)} />
        </label>
        {isShown && (
          <label class="check">
            <input type="checkbox" checked={isReply} onChange={({ currentTarget }) => setReply(currentTarget.checked)} />
            {t('own-reply', { name: card.author.name ?? t('anonymous') })}
          </label>
        )}
        <label class="field">
          {t('own-name')}
          <input type="text" maxLength={245} required value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <p class="quiet">{t('own-help')}</p>
      </FrameForm>
    </Frame>
  );
};

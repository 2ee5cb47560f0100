import { useState } from 'preact/hooks';
import type { Card } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';
import { Frame, FrameForm } from './frame.tsx';
import { OwnFields, ownSaid } from './own-fields.tsx';
import { useDesk } from './use-desk.ts';

/** By the article's own author, in the thread: as a reply where the comment looked at can be seen there. */
export const OwnCommentDialog = ({ card }: { card: Card }) => {
  const desk = useDesk();
  const isShown = card.state === 'approved';
  const [own, setOwn] = useState({ body: '', name: desk.me.name });
  const [isReply, setReply] = useState(isShown);
  const send = async () => {
    const answer = await desk.api.ownComment(card.thread.id, { ...ownSaid(own), ...(isReply ? { parentId: card.id } : {}) });
    if (answer.ok) desk.toasts.add(t('own-sent'), { tone: 'good' });
    return answer;
  };
  return (
    <Frame title={t('own-title')}>
      <FrameForm action={t('own-send')} send={send}>
        <p>{card.thread.title ?? card.thread.id}</p>
        {isShown && (
          <label class="check">
            <input type="checkbox" checked={isReply} onChange={({ currentTarget }) => setReply(currentTarget.checked)} />
            {t('own-reply', { name: card.author.name ?? t('anonymous') })}
          </label>
        )}
        <OwnFields value={own} onValue={setOwn} />
        <p class="quiet">{t('own-help')}</p>
      </FrameForm>
    </Frame>
  );
};

import { useMemo, useState } from 'preact/hooks';
import { isWithdrawable, seenOf } from '../../../shared/author/seen.ts';
import type { Status } from '../api/views.ts';
import { dateText, language, t } from '../messages/texts.ts';
import { createFate, type Fate, isLate } from '../state/fate.ts';
import type { Secret } from '../state/secret.ts';
import { Answered, Appeal } from './appeal.tsx';
import { AskReceipt } from './ask-receipt.tsx';
import { EditForm } from './edit.tsx';
import { Said } from './frame.tsx';
import { KeepLink } from './keep-link.tsx';
import { OwnWords } from './own-words.tsx';
import { HelpLines, StatementOf } from './statement.tsx';
import { Nothing } from './trouble.tsx';
import { useLooks } from './use-looks.ts';
import { Withdraw } from './withdraw.tsx';

const leadOf = ({ status, decidedAt, statement }: Status, looks: number): string => {
  if (statement) return statement.text.restriction;
  if (status === 'pending') return t(isLate(looks) ? 'why-late' : 'why-pending');
  if (status === 'withdrawn' || status === 'erased') return t(`why-${status}`);
  return decidedAt === undefined ? '' : t('since-approved', { date: dateText(decidedAt, 'long') });
};

const Shown = ({ fate, status, secret }: { fate: Fate; status: Status; secret: string }) => {
  const [doing, setDoing] = useState<'edit' | 'appeal'>();
  const [done, setDone] = useState('');
  const { statement, appealed, note, edit } = status;
  const seen = seenOf(status);
  const begin = (what: 'edit' | 'appeal'): void => {
    setDone('');
    setDoing(what);
  };
  const finish = (said: string): void => {
    setDone(said);
    setDoing(undefined);
    document.querySelector('h1')?.focus();
  };
  const cancel = (): void => {
    setDoing(undefined);
    document.querySelector('h1')?.focus();
  };
  const withdraws = isWithdrawable(status);
  return (
    <>
      <p role="status" class={done ? 'done' : 'unseen'}>
        {done}
      </p>
      <Said title={t(`is-${seen}`)} tone={seen}>
        <p>{leadOf(status, fate.looks.value)}</p>
      </Said>
      {seen === 'cared-for' && <HelpLines />}
      {appealed && <Answered appealed={appealed} />}
      {note && note !== appealed?.answer && (
        <section class="card told" aria-labelledby="note">
          <h2 id="note">{t('note')}</h2>
          <blockquote class="said">{note}</blockquote>
        </section>
      )}
      {doing === 'edit' ? (
        <section class="card" aria-labelledby="edit">
          <h2 id="edit">{t('edit')}</h2>
          <EditForm fate={fate} status={status} done={() => finish(t('edit-sent'))} cancel={cancel} />
        </section>
      ) : (
        <OwnWords status={status} />
      )}
      {statement && <StatementOf statement={statement} />}
      {statement && (
        <Appeal
          fate={fate}
          statement={statement}
          isOpen={doing === 'appeal'}
          open={() => begin('appeal')}
          close={cancel}
          done={() => finish(t('appeal-sent'))}
        />
      )}
      {doing === undefined && (edit || withdraws) && (
        <div class="tasks">
          {edit && (
            <button type="button" onClick={() => begin('edit')}>
              {t('edit')}
            </button>
          )}
          {withdraws && <Withdraw fate={fate} done={() => finish('')} />}
          {edit && <span class="quiet">{t('edit-until', { time: dateText(edit.until, 'time') })}</span>}
        </div>
      )}
      <KeepLink secret={secret} />
    </>
  );
};

/** What became of a comment, for its author. */
export const CommentPage = ({ site, id, secret, receipt }: { site: string; id: string; secret: Secret; receipt: string }) => {
  const fate = useMemo(() => createFate(site, id, receipt, () => language.value), [site, id, receipt]);
  useLooks(fate);
  const [problem, status] = [fate.problem.value, fate.status.value];
  if (problem?.status === 404) return <AskReceipt secret={secret} title="receipt-wrong" why="receipt-wrong-text" />;
  if (!status) return <Nothing problem={problem} again={() => void fate.look()} />;
  return <Shown fate={fate} status={status} secret={receipt} />;
};

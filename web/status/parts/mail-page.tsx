import { useState } from 'preact/hooks';
import { call, type Problem } from '../../common/call.ts';
import { t } from '../messages/texts.ts';
import { apiPath, type MailLink } from '../state/place.ts';
import { troubleOf } from '../state/trouble.ts';
import { Said } from './frame.tsx';

const send = ({ site, action, token }: MailLink) =>
  action === 'confirm'
    ? call(apiPath(site, 'mail', 'confirm'), { method: 'POST', body: { token } })
    : call(apiPath(site, 'mail', 'unsubscribe', token), { method: 'POST' });

/** Mails about replies begin and end with a press of a button: what opens links by itself does neither. */
export const MailPage = ({ link }: { link: MailLink | undefined }) => {
  const [became, setBecame] = useState<'done' | Problem>();
  const [isBusy, setBusy] = useState(false);
  const problem = became === 'done' ? undefined : became;
  const isBroken = !link || (problem && problem.status >= 400 && problem.status < 429);
  if (isBroken) {
    return (
      <Said title={t('mail-broken')}>
        <p>{t('mail-broken-text')}</p>
      </Said>
    );
  }
  if (became === 'done') return <Said title={t(`mail-${link.action}-done`)} tone="approved" />;
  const act = async (): Promise<void> => {
    setBusy(true);
    const answer = await send(link);
    setBusy(false);
    setBecame(answer.ok ? 'done' : answer.problem);
  };
  return (
    <>
      <Said title={t(`mail-${link.action}`)}>
        <p>{t(`mail-${link.action}-text`)}</p>
      </Said>
      {problem && (
        <p class="trouble" role="alert">
          {troubleOf(problem)}
        </p>
      )}
      <p>
        <button type="button" class="main" aria-busy={isBusy} onClick={() => void (isBusy || act())}>
          {t(`mail-${link.action}-do`)}
        </button>
      </p>
    </>
  );
};

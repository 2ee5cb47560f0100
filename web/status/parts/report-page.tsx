import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Answer, call } from '../../common/call.ts';
import type { ReportView } from '../api/views.ts';
import { dateText, language, t } from '../messages/texts.ts';
import { apiPath } from '../state/place.ts';
import type { Secret } from '../state/secret.ts';
import { AskReceipt } from './ask-receipt.tsx';
import { Said } from './frame.tsx';
import { KeepLink } from './keep-link.tsx';
import { Nothing } from './trouble.tsx';

const becameOf = ({ status, outcome }: ReportView) => {
  if (status === 'open') return 'open';
  return outcome ?? 'gone';
};

/** What became of a report, for whoever made it. */
export const ReportPage = (props: { site: string; reference: string; secret: Secret; receipt: string }) => {
  const { site, reference, secret, receipt } = props;
  const [answer, setAnswer] = useState<Answer<ReportView>>();
  const look = useCallback(async () => {
    const headers = { 'sluss-receipt': receipt, 'accept-language': language.value };
    setAnswer(await call<ReportView>(apiPath(site, 'reports', reference), { headers }));
  }, [site, reference, receipt, language.value]);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    const seen = (): void => void (document.hidden || look());
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [look]);

  if (answer?.ok === false && answer.problem.status === 404)
    return <AskReceipt secret={secret} title="receipt-wrong" why="receipt-report-text" />;
  if (!answer?.ok) return <Nothing problem={answer?.problem} again={() => void look()} />;
  const { value } = answer;
  const became = becameOf(value);
  const decided = value.decidedAt && dateText(value.decidedAt, 'long');
  return (
    <>
      <Said title={t(`report-${became}`)} tone={became}>
        <p>{t(`report-${became}-text`)}</p>
      </Said>
      <section aria-labelledby="yours">
        <h2 id="yours">{t('your-report')}</h2>
        <dl class="facts">
          <div>
            <dt>{t('grade')}</dt>
            <dd>{t(`grade-${value.grade}`)}</dd>
          </div>
          <div>
            <dt>{t('received')}</dt>
            <dd>{dateText(value.receivedAt, 'long')}</dd>
          </div>
          {decided && (
            <div>
              <dt>{t('decided')}</dt>
              <dd>{value.automated === undefined ? decided : `${decided}, ${t(value.automated ? 'by-machine' : 'by-human')}`}</dd>
            </div>
          )}
          <div>
            <dt>{t('reference')}</dt>
            <dd>
              <code>{value.reference}</code>
            </dd>
          </div>
          <div>
            <dt>{t('redress')}</dt>
            <dd>{value.redress}</dd>
          </div>
        </dl>
      </section>
      <KeepLink secret={receipt} why="keep-report-text" />
    </>
  );
};

import { useState } from 'preact/hooks';
import { lastDayBefore } from '../../../shared/author/last-day.ts';
import { Field, leftOf } from '../../common/field.tsx';
import type { Appealed, Statement } from '../api/views.ts';
import { dateText, t } from '../messages/texts.ts';
import type { Fate } from '../state/fate.ts';
import type { Wrong } from '../state/trouble.ts';
import { Form } from './form.tsx';

const longest = 2000;

const AppealForm = ({ fate, done, cancel }: { fate: Fate; done: () => void; cancel: () => void }) => {
  const [text, setText] = useState('');
  const [email, setEmail] = useState('');
  const check = (): Wrong => (text.trim() === '' || text.length > longest ? { text: t('bad-text') } : {});
  const send = async () => {
    const problem = await fate.appeal({ text, ...(email.trim() === '' ? {} : { email: email.trim() }) });
    if (!problem) done();
    return problem;
  };
  return (
    <Form action={t('appeal-send')} check={check} send={send} cancel={cancel}>
      {(wrong) => (
        <>
          <Field id="text" label={t('appeal-text')} rows={6} required value={text} onValue={setText} error={wrong.text}>
            {leftOf(text.length, longest, t)}
          </Field>
          <Field
            id="email"
            label={t('appeal-email')}
            value={email}
            onValue={setEmail}
            error={wrong.email}
            attributes={{ type: 'email', autoComplete: 'email' }}
          >
            {t('appeal-email-help')}
          </Field>
        </>
      )}
    </Form>
  );
};

type AppealProps = {
  readonly fate: Fate;
  readonly statement: Statement;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  readonly done: () => void;
};

/** How to appeal against what was decided, and by when; who may answer. */
export const Appeal = ({ fate, statement: { appeal, automatedDecision }, isOpen, open, close, done }: AppealProps) => {
  if (isOpen) {
    return (
      <section class="card" aria-labelledby="appeal">
        <h2 id="appeal">{t('appeal')}</h2>
        <p>{t(automatedDecision ? 'appeal-by-machine' : 'appeal-by-human')}</p>
        <AppealForm fate={fate} done={done} cancel={close} />
      </section>
    );
  }
  if (appeal?.state !== 'possible') return null;
  const until = dateText(lastDayBefore(appeal.until), 'date');
  return (
    <section class="card" aria-labelledby="appeal">
      <h2 id="appeal">{t('appeal')}</h2>
      {Date.parse(appeal.until) < Date.now() ? (
        <p>{t('appeal-late', { date: until })}</p>
      ) : (
        <>
          <p>
            {t('appeal-until', { date: until })} {t(automatedDecision ? 'appeal-by-machine' : 'appeal-by-human')}
          </p>
          <p>
            <button type="button" class="main" onClick={open}>
              {t('appeal')}
            </button>
          </p>
        </>
      )}
    </section>
  );
};

/** What became of an appeal. */
export const Answered = ({ appealed }: { appealed: Appealed }) => {
  const { at, answeredAt, outcome, answer, bySamePerson } = appealed;
  const values = { date: dateText(at, 'date'), answered: answeredAt ? dateText(answeredAt, 'date') : '' };
  return (
    <section class="card told" aria-labelledby="appealed">
      <h2 id="appealed">{t('your-appeal')}</h2>
      <p>{t(outcome ? `appeal-${outcome}` : 'appeal-waiting', values)}</p>
      {outcome && <p>{t(bySamePerson ? 'by-same' : 'by-another')}</p>}
      {answer && <blockquote class="said">{answer}</blockquote>}
    </section>
  );
};

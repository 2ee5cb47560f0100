import { useState } from 'preact/hooks';
import type { Card, Contact, LookPurpose } from '../../../shared/review/views.ts';
import type { Answer } from '../api/client.ts';
import { t } from '../messages/texts.ts';
import { Frame, FrameForm } from './frame.tsx';
import { useDesk } from './use-desk.ts';

const purposes: readonly LookPurpose[] = ['threat-to-life', 'data-subject'];

/** Contact data, for a purpose that is recorded first. What was shown is nowhere once the dialog is closed. */
export const LookDialog = ({ card }: { card: Card }) => {
  const desk = useDesk();
  const [purpose, setPurpose] = useState<LookPurpose>('threat-to-life');
  const [contact, setContact] = useState<Contact>();
  const look = async (): Promise<Answer<unknown>> => {
    const answer = await desk.api.look(card.id, purpose);
    if (answer.ok) setContact(answer.value);
    // Stays open: what was asked for stands in it now.
    return answer.ok ? new Promise(() => {}) : answer;
  };
  return (
    <Frame title={t('look').replace(' …', '')}>
      {contact ? (
        <dl class="facts">
          {contact.ip && (
            <>
              <dt>{t('look-ip')}</dt>
              <dd>{contact.ip}</dd>
            </>
          )}
          {contact.email && (
            <>
              <dt>{t('look-email')}</dt>
              <dd>{contact.email}</dd>
            </>
          )}
          {!contact.ip && !contact.email && <dd>{t('look-none')}</dd>}
        </dl>
      ) : (
        <FrameForm action={t('look-do')} send={look}>
          <p>{t('look-help')}</p>
          <fieldset class="choices">
            <legend>{t('look-purpose')}</legend>
            {purposes.map((each) => (
              <label key={each}>
                <input type="radio" name="purpose" checked={each === purpose} onChange={() => setPurpose(each)} />
                {t(`look-${each}`)}
              </label>
            ))}
          </fieldset>
        </FrameForm>
      )}
    </Frame>
  );
};

/** Erasing what a comment says, for good. */
export const EraseDialog = ({ card }: { card: Card }) => {
  const desk = useDesk();
  const erase = async () => {
    const answer = await desk.api.erase(card.id, card.version);
    if (answer.ok) desk.open(desk.listing.list.value, desk.listing.filter.value);
    return answer;
  };
  return (
    <Frame title={t('erase').replace(' …', '')}>
      <FrameForm action={t('erase-do')} tone="reject" send={erase}>
        {!desk.wellness.isHidden(card) && <blockquote class="quoted">{card.body}</blockquote>}
        <p>{t('erase-help')}</p>
      </FrameForm>
    </Frame>
  );
};

import { useState } from 'preact/hooks';
import { Field } from '../../common/field.tsx';
import { type MessageKey, t } from '../messages/texts.ts';
import { readPasted, type Secret } from '../state/secret.ts';
import { Said } from './frame.tsx';

/** A field for the receipt, where the link has none or a wrong one, and why it is needed. */
export const AskReceipt = ({ secret, title, why }: { secret: Secret; title: MessageKey; why: MessageKey }) => {
  const [text, setText] = useState('');
  const [isBad, setBad] = useState(false);
  const show = (): void => {
    const pasted = readPasted(text, location);
    setBad(!pasted);
    if (!pasted) document.getElementById('receipt')?.focus();
    else if ('link' in pasted) location.assign(pasted.link);
    else secret.keep(pasted.secret);
  };
  return (
    <>
      <Said title={t(title)}>
        <p>{t(why)}</p>
      </Said>
      <form
        class="fields card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <Field
          id="receipt"
          label={t('receipt')}
          value={text}
          onValue={setText}
          error={isBad ? t('bad-receipt') : undefined}
          attributes={{ autoComplete: 'off', autoCapitalize: 'none', spellcheck: false }}
        />
        <p>
          <button type="submit" class="main">
            {t('show')}
          </button>
        </p>
      </form>
    </>
  );
};

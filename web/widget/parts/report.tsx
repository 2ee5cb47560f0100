import { Check, Field } from '../../common/field.tsx';
import type { Grade } from '../api/views.ts';
import type { Dialog } from '../state/dialog.ts';
import type { Model } from '../state/model.ts';
import { Frame } from './frame.tsx';

type ReportProps = { readonly model: Model; readonly dialog: Dialog & { readonly kind: 'report' } };

const grades: readonly Grade[] = ['annoying', 'rules', 'illegal'];

/** What somebody finds wrong with a comment. For illegal content the law says what a notice has in it (DSA, article 16). */
export const ReportDialog = ({ model, dialog }: ReportProps) => {
  const { t } = model.speech;
  const { type } = model.dialogs;
  const { typed, done } = dialog;
  const { grade, text, name, email, goodFaith } = typed;
  const illegal = grade === 'illegal';
  if (done)
    return (
      <Frame model={model} title={t(illegal ? 'reported-illegal' : 'reported')}>
        <p role="status">{t('reference', { reference: done.reference })}</p>
        <p>
          <a href={model.api.reportUrl(done)}>{t('report-link')}</a>
        </p>
      </Frame>
    );
  return (
    <Frame model={model} title={t('report-title')} action={t('report-send')}>
      <fieldset>
        <legend>{t('report-grade')}</legend>
        {grades.map((each) => (
          <label key={each} class="check">
            <input type="radio" name="grade" value={each} checked={grade === each} onChange={() => type({ grade: each })} />
            {t(each)}
          </label>
        ))}
      </fieldset>
      {grade && (
        <Field
          id="report-text"
          label={t(illegal ? 'report-text' : 'report-more')}
          required={illegal}
          rows={4}
          value={text}
          onValue={(value) => type({ text: value })}
        />
      )}
      {illegal && (
        <>
          <p class="quiet">{t('report-contact')}</p>
          <Field
            id="report-name"
            label={t('name')}
            value={name}
            onValue={(value) => type({ name: value })}
            attributes={{ autocomplete: 'name' }}
          />
          <Field
            id="report-email"
            label={t('email')}
            value={email}
            onValue={(value) => type({ email: value })}
            attributes={{ type: 'email', autocomplete: 'email' }}
          />
          <Check label={t('good-faith')} checked={goodFaith} onCheck={(checked) => type({ goodFaith: checked })} />
        </>
      )}
    </Frame>
  );
};

import { Field, leftOf } from '../../common/field.tsx';
import type { Dialog } from '../state/dialog.ts';
import { longest } from '../state/form.ts';
import type { Model } from '../state/model.ts';
import { Frame } from './frame.tsx';
import { ReportDialog } from './report.tsx';

type Props = { readonly model: Model };

const EditDialog = ({ model, dialog }: Props & { readonly dialog: Dialog }) => {
  const { t } = model.speech;
  const { body } = dialog.typed;
  return (
    <Frame model={model} title={t('edit-title')} action={t('save')}>
      <Field id="edit" label={t('body')} required rows={8} value={body} onValue={(typed) => model.dialogs.type({ body: typed })}>
        {leftOf(body.length, longest, t)}
      </Field>
    </Frame>
  );
};

export const Dialogs = ({ model }: Props) => {
  const { t } = model.speech;
  const dialog = model.dialogs.now;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'report':
      return <ReportDialog model={model} dialog={dialog} />;
    case 'edit':
      return <EditDialog model={model} dialog={dialog} />;
    case 'withdraw':
    case 'forget':
      return (
        <Frame model={model} title={t(`${dialog.kind}-title`)} action={t(dialog.kind === 'forget' ? 'forget-do' : 'withdraw')}>
          <p>{t(`${dialog.kind}-text`)}</p>
        </Frame>
      );
  }
};

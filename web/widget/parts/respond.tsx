import { Check, Field, leftOf } from '../../common/field.tsx';
import type { Comment } from '../api/views.ts';
import type { Field as FieldName } from '../state/draft.ts';
import { longest } from '../state/form.ts';
import type { Model } from '../state/model.ts';
import { NudgeBox } from './nudge.tsx';

const attributes = {
  body: {},
  name: { type: 'text', autocomplete: 'nickname' },
  email: { type: 'email', autocomplete: 'email' },
  url: { type: 'url', autocomplete: 'url', placeholder: 'https://' },
} as const;

/** The form: at home below the thread, or under the comment that it answers. */
export const Respond = ({ model, to }: { readonly model: Model; readonly to?: Comment }) => {
  const { speech, form, api } = model;
  const { t } = speech;
  const { draft, errors } = form;
  const field = (id: FieldName) => ({
    id,
    label: t(id),
    value: draft[id],
    error: errors[id],
    onValue: (value: string) => form.edit({ [id]: value }),
    attributes: attributes[id],
  });
  return (
    <section class="respond" part="form" aria-labelledby="respond-title">
      <form
        noValidate
        aria-labelledby="respond-title"
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit();
        }}
      >
        <div class="title">
          <h3 id="respond-title">{to ? t('respond-to', { name: to.author.name ?? t('nobody') }) : t('respond')}</h3>
          {to && (
            <button type="button" class="plain" onClick={form.goHome}>
              {t('cancel-reply')}
            </button>
          )}
        </div>
        <p class="quiet">
          {t('private')} {t('required')} <span class="required">*</span>
        </p>
        {form.general !== '' && (
          <p class="error" id="form-error" role="alert" tabIndex={-1}>
            {form.general}
          </p>
        )}
        <Field {...field('body')} required rows={7}>
          {leftOf(draft.body.length, longest, t)}
        </Field>
        <div class="pair">
          <Field {...field('name')} />
          <Field {...field('email')} />
        </div>
        <Field {...field('url')} />
        <p class="unseen" aria-hidden="true">
          <label htmlFor="subject">{t('trap')}</label>
          <input
            id="subject"
            name="subject"
            type="text"
            tabIndex={-1}
            autocomplete="off"
            onInput={({ currentTarget }) => {
              form.honeypot = currentTarget.value;
            }}
          />
        </p>
        {draft.email.trim() !== '' && <Check label={t('notify')} checked={draft.notify} onCheck={(notify) => form.edit({ notify })} />}
        <Check label={t('unlinked')} checked={draft.unlinked} onCheck={(unlinked) => form.edit({ unlinked })} />
        {form.nudge && <NudgeBox model={model} nudge={form.nudge} />}
        <p class="send">
          <button type="submit" class="main" part="button" id="send" aria-disabled={form.busy}>
            {form.busy ? t('sending') : t('send')}
          </button>
          <a href={api.aboutUrl}>{t('about')}</a>
        </p>
      </form>
    </section>
  );
};

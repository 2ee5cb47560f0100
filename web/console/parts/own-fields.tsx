import { t } from '../messages/texts.ts';

export type Own = { readonly body: string; readonly name: string };

/** What is sent of it. */
export const ownSaid = ({ body, name }: Own) => ({ body: body.trim(), name: name.trim() });

/** What an article's author writes, and under which name. */
export const OwnFields = ({ value, onValue }: { value: Own; onValue: (value: Own) => void }) => (
  <>
    <label class="field">
      {t('own-body')}
      <textarea
        rows={6}
        maxLength={20_000}
        required
        value={value.body}
        onInput={({ currentTarget }) => onValue({ ...value, body: currentTarget.value })}
      />
    </label>
    <label class="field">
      {t('own-name')}
      <input
        type="text"
        maxLength={245}
        required
        value={value.name}
        onInput={({ currentTarget }) => onValue({ ...value, name: currentTarget.value })}
      />
    </label>
  </>
);

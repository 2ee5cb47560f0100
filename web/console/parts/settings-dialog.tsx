import { chosenLanguage, languageName, languages, t } from '../messages/texts.ts';
import { Frame } from './frame.tsx';
import { useDesk } from './use-desk.ts';

/** A person's own choices. What the server wrote in words is fetched anew in another language. */
export const SettingsDialog = () => {
  const desk = useDesk();
  const { blur, limit, keys } = desk.settings;
  return (
    <Frame title={t('settings')}>
      <p>
        <label>
          <input
            type="checkbox"
            checked={blur.value}
            onChange={({ currentTarget }) => {
              blur.value = currentTarget.checked;
            }}
          />{' '}
          {t('settings-blur')}
        </label>
      </p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={keys.value}
            onChange={({ currentTarget }) => {
              keys.value = currentTarget.checked;
            }}
          />{' '}
          {t('settings-keys')}
        </label>
      </p>
      <label class="field">
        {t('settings-limit')}
        <input
          type="number"
          min={0}
          max={100}
          value={limit.value}
          onChange={({ currentTarget }) => {
            limit.value = Math.max(0, Math.floor(currentTarget.valueAsNumber || 0));
          }}
        />
      </label>
      <p class="quiet">{t('settings-limit-help')}</p>
      <label class="field">
        {t('settings-language')}
        <select
          value={chosenLanguage.value ?? ''}
          onChange={({ currentTarget }) => {
            chosenLanguage.value = languages.find((each) => each === currentTarget.value);
            desk.reread();
          }}
        >
          <option value="">{t('settings-language-auto')}</option>
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageName(each)}
            </option>
          ))}
        </select>
      </label>
    </Frame>
  );
};

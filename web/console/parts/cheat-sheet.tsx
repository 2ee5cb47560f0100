import { t } from '../messages/texts.ts';
import { goKeys, keyList } from '../state/keys.ts';
import { Frame } from './frame.tsx';
import { useDesk } from './use-desk.ts';

/** All keys. */
export const CheatSheet = () => {
  const { settings } = useDesk();
  return (
    <Frame title={t('keys-title')} wide>
      {!settings.keys.value && <p class="trouble">{t('keys-off')}</p>}
      <div class="keys">
        <dl>
          {keyList.map(({ keys, says }) => (
            <div key={says}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key === 'Escape' ? 'Esc' : key}</kbd>
                ))}
              </dt>
              <dd>{t(says)}</dd>
            </div>
          ))}
        </dl>
        <dl>
          {Object.entries(goKeys).map(([key, view]) => (
            <div key={key}>
              <dt>
                <kbd>g</kbd> <kbd>{key}</kbd>
              </dt>
              <dd>{`${t('key-go')}: ${t(`view-${view}`)}`}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Frame>
  );
};

import { t } from '../messages/texts.ts';
import { useDesk } from './use-desk.ts';

/** What was just done, with its way back; said to assistive technology without taking the focus. */
export const Toasts = () => {
  const { toasts, drop } = useDesk().toasts;
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.value.map(({ id, text, lines, tone, undo }) => (
        <div key={id} class="toast" data-tone={tone}>
          <div class="toast-text">
            {text}
            {lines && (
              <ul>
                {lines.map((line, place) => (
                  <li key={place}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          {undo && (
            <button type="button" onClick={undo}>
              {t('undo')} <kbd>u</kbd>
            </button>
          )}
          <button type="button" class="plain" onClick={() => drop(id)} aria-label={t('close')}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
};

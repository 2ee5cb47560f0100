import { t } from '../messages/texts.ts';
import { useDesk } from './use-desk.ts';

/** After many hard comments in a row: a breath, or something else. */
export const Pause = () => {
  const desk = useDesk();
  const { wellness, listing } = desk;
  const easier = listing.items.value.find((card) => !card.severe && desk.claimant(card) === undefined);
  return (
    <main class="pause">
      <h1>
        {wellness.onBreak.value
          ? t('pause-on-break')
          : wellness.inRow.value === 1
            ? t('pause-title-one')
            : t('pause-title', { n: wellness.inRow.value })}
      </h1>
      <p>{t('pause-text')}</p>
      <p class="tasks">
        {!wellness.onBreak.value && (
          <button type="button" class="main" onClick={wellness.takeBreak}>
            {t('pause-break')}
          </button>
        )}
        {easier && (
          <button
            type="button"
            onClick={() => {
              wellness.goOn();
              desk.focus(easier.id);
            }}
          >
            {t('pause-easier')}
          </button>
        )}
        <button type="button" onClick={wellness.goOn}>
          {t('pause-go-on')}
        </button>
      </p>
    </main>
  );
};

import { effect, signal } from '@preact/signals';
import { chosenLanguage, languages } from '../messages/texts.ts';

const place = 'sluss.settings';
type Kept = { readonly blur?: unknown; readonly limit?: unknown; readonly keys?: unknown; readonly language?: unknown };

/** A person's own, in this browser only. */
export const createSettings = (storage: Pick<Storage, 'getItem' | 'setItem'>) => {
  let kept: Kept = {};
  try {
    kept = JSON.parse(storage.getItem(place) ?? '{}');
  } catch {
    // What somebody else wrote there is no setting.
  }
  /** Severe texts are hidden until asked for. */
  const blur = signal(kept.blur !== false);
  /** So many severe comments in a row before a pause is offered; 0: never. */
  const limit = signal(typeof kept.limit === 'number' && kept.limit >= 0 ? Math.floor(kept.limit) : 10);
  /** Shortcuts of a single key (WCAG 2.2, 2.1.4). */
  const keys = signal(kept.keys !== false);
  chosenLanguage.value = languages.find((each) => each === kept.language);
  effect(() => {
    storage.setItem(place, JSON.stringify({ blur: blur.value, limit: limit.value, keys: keys.value, language: chosenLanguage.value }));
  });
  return { blur, limit, keys };
};
export type Settings = ReturnType<typeof createSettings>;

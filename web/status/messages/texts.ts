import { createTexts } from '../../common/texts.ts';
import { tab } from '../state/tab.ts';
import { en, type MessageKey } from './en.ts';
import { sv } from './sv.ts';

export type { MessageKey } from './en.ts';

const texts = createTexts<MessageKey>({ sv, en });
export const { language, t, dateText, numberText } = texts;

const key = 'sluss.language';
const kept = tab.read(key);
if (kept === 'sv' || kept === 'en') texts.chosenLanguage.value = kept;

/** The other language, from now on and after a reload. */
export const switchLanguage = (): void => {
  const chosen = language.value === 'sv' ? 'en' : 'sv';
  tab.write(key, chosen);
  texts.chosenLanguage.value = chosen;
};

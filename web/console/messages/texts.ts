import { createTexts } from '../../common/texts.ts';
import { en, type MessageKey } from './en.ts';
import { sv } from './sv.ts';

export { languages } from '../../common/texts.ts';
export type { MessageKey } from './en.ts';

export const { chosenLanguage, language, t, dateText, numberText } = createTexts<MessageKey>({ sv, en });

/** A stretch of time in one unit: minutes to an hour, hours to two days. */
export const spanText = (minutes: number): string => {
  if (minutes < 1) return t('time-now');
  if (minutes < 60) return t('time-minutes', { n: Math.round(minutes) });
  if (minutes < 2880) return t('time-hours', { n: Math.round(minutes / 60) });
  return t('time-days', { n: Math.round(minutes / 1440) });
};

/** The name of a language in the reader's own; `other` and `unknown` are what the API has beside codes. */
export const languageName = (code: string): string =>
  code === 'other' || code === 'unknown'
    ? t(`language-${code}`)
    : (new Intl.DisplayNames([language.value], { type: 'language' }).of(code) ?? code);

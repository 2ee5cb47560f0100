import type { Language } from '../messages/catalogue.ts';

/** For one and for other numbers; `{}` is the value. */
type Forms = readonly [one: string, other: string];
const same = (text: string): Forms => [text, text];

const en = {
  waiting: ['1 comment is waiting', '{} comments are waiting'],
  held: same('{} held'),
  reported: same('{} reported by readers'),
  appealed: ['1 appealed by its author', '{} appealed by their authors'],
  fresh: ['1 is new.', '{} are new.'],
  old: ['1 has waited for a day or more.', '{} have waited for a day or more.'],
  longest: same('The oldest has waited for {}.'),
  minutes: ['1 minute', '{} minutes'],
  hours: ['1 hour', '{} hours'],
  days: same('{} days'),
  open: same('Open the queue: {}'),
} as const satisfies Readonly<Record<string, Forms>>;
type TextKey = keyof typeof en;

const sv: Readonly<Record<TextKey, Forms>> = {
  waiting: ['1 kommentar väntar', '{} kommentarer väntar'],
  held: same('{} att granska'),
  reported: ['1 anmäld av läsare', '{} anmälda av läsare'],
  appealed: ['1 överklagad av skribenten', '{} överklagade av skribenterna'],
  fresh: ['1 är ny.', '{} är nya.'],
  old: ['1 har väntat ett dygn eller mer.', '{} har väntat ett dygn eller mer.'],
  longest: same('Den äldsta har väntat i {}.'),
  minutes: ['1 minut', '{} minuter'],
  hours: ['1 timme', '{} timmar'],
  days: same('{} dygn'),
  open: same('Öppna kön: {}'),
};

const catalogues = { sv, en } as const;

/** A text of a digest with a number, or with words, in it. */
export const digestText =
  (language: Language) =>
  (key: TextKey, value: number | string): string => {
    const [one, other] = catalogues[language][key];
    return (value === 1 ? one : other).replace('{}', () => String(value));
  };

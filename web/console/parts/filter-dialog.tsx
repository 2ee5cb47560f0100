import { useState } from 'preact/hooks';
import type { Category } from '../../../shared/signals/signal.ts';
import type { Language } from '../../../shared/text/language.ts';
import { languageName, t } from '../messages/texts.ts';
import { Frame, FrameForm } from './frame.tsx';
import { useDesk } from './use-desk.ts';

const categories: readonly Category[] = [
  'threat',
  'hate',
  'incitement',
  'harassment',
  'defamation',
  'personal-data',
  'child-case',
  'sexual',
  'self-harm',
  'spam',
  'profanity',
  'watchword',
];
const languages: readonly (Language | 'unknown')[] = ['sv', 'en', 'no', 'da', 'fi', 'other', 'unknown'];

/** Less of the list: one category, one language, one thread, one author. */
export const FilterDialog = () => {
  const desk = useDesk();
  const card = desk.card.value;
  const [filter, setFilter] = useState(desk.listing.filter.value);
  const put = (name: 'thread' | 'author' | 'language', value: string | undefined): void => {
    const { [name]: _, ...rest } = filter;
    setFilter(value ? { ...rest, [name]: value } : rest);
  };
  const putCategory = (value: string): void => {
    const { category: _, ...rest } = filter;
    const category = categories.find((each) => each === value);
    setFilter(category ? { ...rest, category } : rest);
  };
  const send = (): undefined => {
    desk.open(desk.listing.list.value, filter);
  };
  const narrow = (name: 'thread' | 'author', value: string | undefined) =>
    value === undefined ? null : (
      <label class="check">
        <input
          type="checkbox"
          checked={filter[name] !== undefined}
          onChange={({ currentTarget }) => put(name, currentTarget.checked ? value : undefined)}
        />
        {t(`filter-${name}`)}
      </label>
    );
  return (
    <Frame title={t('filter')}>
      <FrameForm action={t('filter')} send={send}>
        <label class="field">
          {t('filter-category')}
          <select value={filter.category ?? ''} onChange={({ currentTarget }) => putCategory(currentTarget.value)}>
            <option value="">{t('all')}</option>
            {categories.map((category) => (
              <option key={category} value={category}>
                {t(`reason-${category}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {t('filter-language')}
          <select value={filter.language ?? ''} onChange={({ currentTarget }) => put('language', currentTarget.value)}>
            <option value="">{t('all')}</option>
            {languages.map((code) => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </select>
        </label>
        {narrow('thread', filter.thread ?? card?.thread.id)}
        {narrow('author', filter.author ?? card?.writer)}
      </FrameForm>
    </Frame>
  );
};

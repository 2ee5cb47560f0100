import type { Card, ReasonView } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';

const wordOf = ({ code, category }: ReasonView): string => {
  if (category) return t(`reason-${category}`);
  switch (code) {
    case 'missing-check':
      return t('missing-check');
    case 'unknown-author':
      return t('new-author');
    case 'mode':
      return t('all-are-read');
    case 'blocked':
      return t('blocked');
    case 'reports':
      return t('view-reported');
    case 'language':
      return t('foreign-language');
    default:
      return t('reason-none');
  }
};

/** Why a comment waits, in a word or two each: the categories first. */
export const whyOf = ({ categories, reasons }: Pick<Card, 'categories' | 'reasons'>): readonly string[] => [
  ...new Set([...categories.map((category) => t(`reason-${category}`)), ...reasons.filter(({ category }) => !category).map(wordOf)]),
];

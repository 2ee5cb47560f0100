import type { MessageKey } from '../../messages/en.ts';
import { quotationsIn } from '../../reading/context.ts';
import type { Reading } from '../../reading/reader.ts';
import { detector, type Finding } from '../finding.ts';
import type { Label } from '../model/model.ts';
import { trainedModel } from '../model/trained.ts';
import type { Category } from '../signal.ts';

type Meaning = {
  readonly label: Label;
  readonly category: Category;
  readonly message: MessageKey;
  /** The language of the texts that it learned from, where it is of one. */
  readonly language?: 'sv' | 'en';
  /** The score where the probability is at the label's line: there one clean text in a few hundred is as well. */
  readonly atLine: number;
};

const meanings: readonly Meaning[] = [
  { label: 'hate-en', category: 'hate', message: 'model-hate', language: 'en', atLine: 0.4 },
  { label: 'abuse-en', category: 'harassment', message: 'model-abuse', language: 'en', atLine: 0.5 },
  { label: 'abuse-sv', category: 'harassment', message: 'model-abuse', language: 'sv', atLine: 0.5 },
  { label: 'spam', category: 'spam', message: 'model-spam', atLine: 0.5 },
];
/** However sure the model is: it tells likeness, no ground. */
const most = 0.75;
const least = 0.1;
const mostWords = 5;

const inReading = ({ field, language: { language } }: Reading): readonly Finding[] => {
  if (field.text === '') return [];
  const { probability, evidence } = trainedModel.read(field.text, { skip: quotationsIn(field.text) });
  return meanings.flatMap(({ label, category, message, language: learned, atLine }) => {
    if (learned && learned !== language) return [];
    const score = Math.min(most, (atLine * probability[label]) / trainedModel.lines[label]);
    if (score < least) return [];
    return { category, message, score, spans: evidence(label, mostWords).map(({ start, end }) => field.spanOf(start, end)) };
  });
};

/** The wording as a whole, as a statistical model knows it from labelled comments (docs/model-card.md). Quotations are left out. */
export const wording = detector('wording', ({ readings: { body } }) => inReading(body));

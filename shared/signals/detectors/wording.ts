import type { MessageKey } from '../../messages/en.ts';
import { quotationsIn } from '../../reading/context.ts';
import type { Reading } from '../../reading/reader.ts';
import { detector, type Finding } from '../finding.ts';
import { linksIn } from '../links.ts';
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
  /** The highest score: it cannot tell an attack from its denial, nor a person from an office, so that with these a rule must concur. */
  readonly most: number;
  /** The same of a text with a link: nearly all that it learned from were spam, and readers link to their sources. */
  readonly mostWithLink?: number;
};

const meanings: readonly Meaning[] = [
  { label: 'hate-en', category: 'hate', message: 'model-hate', language: 'en', atLine: 0.25, most: 0.35 },
  { label: 'abuse-en', category: 'harassment', message: 'model-abuse', language: 'en', atLine: 0.4, most: 0.45 },
  { label: 'abuse-sv', category: 'harassment', message: 'model-abuse', language: 'sv', atLine: 0.4, most: 0.45 },
  { label: 'spam', category: 'spam', message: 'model-spam', atLine: 0.5, most: 0.6, mostWithLink: 0.44 },
];
const least = 0.1;
const mostWords = 5;

const inReading = ({ field, language: { language } }: Reading): readonly Finding[] => {
  if (field.text === '') return [];
  const hasLink = linksIn(field).length > 0;
  const { probability, evidence } = trainedModel.read(field.text, { skip: quotationsIn(field.text) });
  return meanings.flatMap(({ label, category, message, language: learned, atLine, most, mostWithLink = most }) => {
    if (learned && learned !== language) return [];
    const [likely, line] = [probability[label], trainedModel.lines[label]];
    const score = Math.min(
      likely < line ? (atLine * likely) / line : atLine + ((most - atLine) * (likely - line)) / (1 - line),
      hasLink ? mostWithLink : most,
    );
    if (score < least) return [];
    return { category, message, score, spans: evidence(label, mostWords).map(({ start, end }) => field.spanOf(start, end)) };
  });
};

/** The wording as a whole, as a statistical model knows it from labelled comments (docs/model-card.md). Quotations are left out. */
export const wording = detector('wording', ({ readings: { body } }) => inReading(body));

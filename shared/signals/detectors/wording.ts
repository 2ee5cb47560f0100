import type { MessageKey } from '../../messages/en.ts';
import type { Reading } from '../../reading/reader.ts';
import { detector, type Finding } from '../finding.ts';
import { linksIn } from '../links.ts';
import { type Label, type ModelLanguage, modelLanguages } from '../model/model.ts';
import { trainedModel } from '../model/trained.ts';
import type { Category } from '../signal.ts';

type Meaning = {
  readonly label: Label;
  readonly category: Category;
  readonly message: MessageKey;
  /** The score where the probability is at the label's line: there a few lawful texts in a hundred of the hardest kind are as well. */
  readonly atLine: number;
  /** The highest score: likeness is no ground to refuse anything. */
  readonly most: number;
  /** The same of a text with a link: nearly all that it learned from were spam, and readers link to their sources. */
  readonly mostWithLink?: number;
};

const meanings: readonly Meaning[] = [
  { label: 'hate', category: 'hate', message: 'model-hate', atLine: 0.4, most: 0.7 },
  { label: 'threat', category: 'threat', message: 'model-threat', atLine: 0.4, most: 0.7 },
  { label: 'abuse', category: 'harassment', message: 'model-abuse', atLine: 0.5, most: 0.7 },
  { label: 'self-harm', category: 'self-harm', message: 'model-self-harm', atLine: 0.3, most: 0.6 },
  { label: 'spam', category: 'spam', message: 'model-spam', atLine: 0.5, most: 0.6, mostWithLink: 0.28 },
];
const least = 0.2;
/** A greeting resembles anything: of fewer words the model says nothing, and the rules are enough. */
const fewestWords = 4;
const mostWords = 5;

/** Both languages' models where the text's language is not clear. */
const languagesOf = ({ language: { language } }: Reading): readonly ModelLanguage[] => {
  const own = modelLanguages.filter((known) => known === language);
  return own.length > 0 ? own : modelLanguages;
};

const inReading = (reading: Reading): readonly Finding[] => {
  const { field } = reading;
  if (reading.words.length < fewestWords) return [];
  const hasLink = linksIn(field).length > 0;
  const skip = reading.quotations;
  return languagesOf(reading).flatMap((language) => {
    const { compare, lines } = trainedModel()[language];
    const { probability, evidence } = compare(reading, { skip });
    return meanings.flatMap(({ label, category, message, atLine, most, mostWithLink = most }) => {
      const [likely, line] = [probability[label], lines[label]];
      const score = Math.min(
        likely < line ? (atLine * likely) / line : atLine + ((most - atLine) * (likely - line)) / (1 - line),
        hasLink ? mostWithLink : most,
      );
      if (score < least) return [];
      return { category, message, score, spans: evidence(label, mostWords).map(({ start, end }) => field.spanOf(start, end)) };
    });
  });
};

/** The wording as a whole, as a statistical model knows it from labelled comments (docs/model-card.md). Quotations are left out. */
export const wording = detector('wording', ({ readings: { body } }) => inReading(body));

import { createHash } from 'node:crypto';
import * as z from 'zod';
import { parseJson } from '../../shared/parse-json.ts';
import { modelLanguages } from '../../shared/signals/model/model.ts';
import { categorySchema } from '../../shared/signals/signal.ts';
import { parseRecords, parseTable } from '../tables.ts';
import { labelOf, lessonsOn } from './decisions.ts';
import { type Document, type Lessons, subjectOf } from './document.ts';

type Row = Readonly<Record<string, string>>;
type Example = Omit<Document, 'set'>;

/** What a set's file holds. @throws TypeError, SyntaxError or ZodError where it is not that set's file. */
export type ReadExamples = (text: string) => readonly Example[];

const column = (row: Row, name: string): string => {
  const value = row[name];
  if (value === undefined) throw new TypeError(`no column ${name}`);
  return value;
};
const table =
  (separator: ',' | '\t', example: (row: Row) => Example | readonly Example[]): ReadExamples =>
  (text) =>
    parseRecords(text, separator).flatMap(example);
const jsonLines =
  <S extends z.ZodType, E extends Example>(schema: S, example: (row: z.output<S>) => E): ((text: string) => readonly E[]) =>
  (text) =>
    text
      .split('\n')
      .entries()
      .filter(([, line]) => line.trim() !== '')
      .map(([at, line]) => {
        const parsed = parseJson(schema, line);
        if (parsed.ok) return example(parsed.value);
        throw new TypeError(`line ${at + 1}: ${parsed.problems.map(({ field, message }) => `${field} ${message}`.trim()).join('; ')}`);
      })
      .toArray();

/** How much a case of a suite counts beside the large public sets. */
const suiteWeight = 3;

const sign = (isExample: boolean, weight = 1): number => (isExample ? weight : -weight);

const cleanEnglish: Lessons = { 'hate-en': -1, 'threat-en': -0.5, 'self-harm-en': -0.5 };
/** Real Swedish, nearly all of it publishable. */
const cleanSwedish: Lessons = { 'hate-sv': -0.7, 'threat-sv': -0.7, 'abuse-sv': -0.7, 'self-harm-sv': -0.7, spam: -1 };

const cleanSwedishSentence: Lessons = { 'hate-sv': -0.3, 'threat-sv': -0.3, 'abuse-sv': -0.3, 'self-harm-sv': -0.3, spam: -0.3 };

/** English text marked as toxic or not: toxic is not always hateful, but what is not toxic is not. */
const toxicity = (isToxic: boolean, weight: number): Lessons => ({ 'abuse-en': sign(isToxic, weight), ...(!isToxic && cleanEnglish) });

/** Its classes: 0 hateful, 1 offensive, 2 neither. Most of class 1 is one swear word among friends, so that it counts little. */
export const davidson = table(',', (row) => {
  const kind = column(row, 'class');
  return {
    body: column(row, 'tweet'),
    lessons: { 'abuse-en': kind === '1' ? 0.1 : sign(kind === '0'), 'hate-en': sign(kind === '0', 0.2) },
  };
});

const annotators = [1, 2, 3, 4, 5, 6, 7, 8];
/** What people said to a machine. Each annotator gave a degree from 1, no abuse, to -3. */
export const convAbuse = table(',', (row) => {
  const votes = (degree: number): number => annotators.filter((who) => column(row, `Annotator${who}_is_abuse.${degree}`) === '1').length;
  const abusive = votes(-1) + votes(-2) + votes(-3) > votes(1);
  return { body: column(row, 'user'), group: `conversation ${column(row, 'conv_id')}`, lessons: { 'abuse-en': sign(abusive) } };
});

/** Pairs that differ in little and are told apart by it. */
export const hatemoji = table(',', (row) => {
  const isHate = column(row, 'label_gold') === '1';
  const pair = [column(row, 'entry_id'), column(row, 'matched_id')].map(Number).sort((a, b) => a - b);
  return {
    body: column(row, 'text'),
    group: `pair ${pair.join(' ')}`,
    lessons: { 'abuse-en': sign(isHate, 0.3), 'hate-en': sign(isHate, 0.4) },
  };
});

const sentence = /[^.!?\n]{1,2000}[.!?\n]{0,20}/g;
const shortestClean = 25;
/** News comments, all of them abusive somewhere: by sentence, with or without a marked place. None of them is spam. */
export const toxicSpans = table(',', (row) => {
  const body = column(row, 'text');
  const marked = new Set(z.array(z.number()).parse(JSON.parse(column(row, 'spans')))); // in code points
  if (marked.size === 0) return [{ body, lessons: { spam: -1 } }];
  const sentences = Array.from(body.matchAll(sentence), ({ 0: text, index }) => {
    const from = Array.from(body.slice(0, index)).length;
    return { body: text.trim(), isMarked: Array.from(text).some((_, at) => marked.has(from + at)) };
  });
  return [
    { body, lessons: { spam: -1 } },
    ...sentences
      .filter((part) => part.isMarked || part.body.length > shortestClean)
      .map((part) => ({
        body: part.body,
        group: body,
        lessons: part.isMarked ? { 'abuse-en': 0.4 } : { ...cleanEnglish, 'abuse-en': -0.4 },
      })),
  ];
});

export const wikitox = table(',', (row) => ({
  body: column(row, 'comment'),
  lessons: { ...toxicity(column(row, 'toxic') === 'True', 3), spam: -1 },
}));
export const surge = table(',', (row) => ({ body: column(row, 'text'), lessons: toxicity(column(row, 'is_toxic') === 'Toxic', 3) }));
export const context = table(',', (row) => ({
  body: column(row, 'text'),
  lessons: { ...toxicity(column(row, 'label') === '1', 1), spam: -1 },
}));

export const youtube = (video: string): ReadExamples =>
  table(',', (row) => ({ body: column(row, 'CONTENT'), group: video, lessons: { spam: sign(column(row, 'CLASS') === '1') } }));

/** The first column says ham or spam, the second has the message: among friends, mostly, so that it is hardly ever abuse. */
export const sms: ReadExamples = (text) =>
  parseTable(text, '\t').flatMap(([label, body = '']) =>
    label === 'spam'
      ? [{ body, lessons: { spam: 1 } }]
      : label === 'ham'
        ? [{ body, lessons: { spam: -1, 'abuse-en': -0.3, 'hate-en': -0.3, 'threat-en': -0.3, 'self-harm-en': -0.3 } }]
        : [],
  );

/**
 * A good third of the documents teach nothing and are only counted at the end: those
 * whose id has a SHA-1 that begins with 0–4.
 */
export const absabank: ReadExamples = (text) =>
  jsonLines(z.object({ id: z.string(), text: z.string() }), ({ id, text: body }) => {
    const group = id.slice(0, id.lastIndexOf('_'));
    const isKeptApart = /^[0-4]/.test(createHash('sha1').update(group).digest('hex'));
    return { body, group, lessons: isKeptApart ? {} : cleanSwedish, keptApart: isKeptApart };
  })(text).flatMap((whole) => (whole.keptApart ? [whole] : [whole, ...sentencesOf(whole)]));

/** Comments are often a single sentence, and a document's are as publishable as the whole. */
const sentencesOf = ({ body, group = '' }: Example): readonly Example[] => {
  const parts = Array.from(body.matchAll(sentence), ([part]) => part.trim()).filter((part) => part.length > shortestClean);
  return parts.length < 2 ? [] : parts.map((part) => ({ body: part, group, lessons: cleanSwedishSentence }));
};
export const argumentation = jsonLines(z.object({ sentence: z.string() }), (row) => ({
  body: row.sentence,
  lessons: cleanSwedish,
}));

export const dkhate = table('\t', (row) => {
  const label = column(row, 'label');
  return label === 'OFF' || label === 'NOT' ? { body: column(row, 'text'), lessons: { 'abuse-sv': sign(label === 'OFF', 0.3) } } : [];
});

const suiteSchema = z.object({
  id: z.string(),
  body: z.string(),
  language: z.enum(modelLanguages),
  hold: z.boolean(),
  category: categorySchema.optional(),
  hateful: z.boolean().optional(),
  pair: z.string().optional(),
});

/** A functional suite in the form of test/suites: short cases, many in pairs that are never split. */
export const suite = (text: string): readonly Document[] =>
  jsonLines(suiteSchema, ({ id, body, language, hold, category, hateful, pair }) => {
    const label = hateful ? 'hate' : category && labelOf[category];
    const lessons = lessonsOn(label, [language], hold, suiteWeight);
    return {
      set: `suite-${language}`,
      body,
      group: [id, pair ?? id].sort().join(' '),
      // A threat upon a group is one as well.
      lessons:
        hateful && (category === 'threat' || category === 'incitement')
          ? { ...lessons, [subjectOf('threat', language)]: suiteWeight }
          : lessons,
    };
  })(text);

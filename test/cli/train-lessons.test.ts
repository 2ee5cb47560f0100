import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../cli/train/corpus.ts';
import { readDecisions } from '../../cli/train/decisions.ts';
import { subjectOf } from '../../cli/train/document.ts';
import * as readers from '../../cli/train/readers.ts';
import { labelledSets } from '../../cli/train/sets.ts';
import { labels } from '../../shared/signals/model/model.ts';

const places = ['torget', 'hamnen', 'kiosken', 'badhuset', 'stationen', 'skogen', 'bron', 'parken', 'skolan', 'ängen'];
const video = [
  'CONTENT,CLASS',
  ...places.map((place) => `"Köp billigt nu, ""bara"" vid ${place}",1`),
  ...places.map((place) => `"Fin sång, hörde den\nvid ${place}",0`),
].join('\r\n');

const testCase = (more: object): string => JSON.stringify({ id: 'sv-1', body: 'Hej', language: 'sv', hold: false, ...more });
const noneOf = (language: 'sv' | 'en') => Object.fromEntries(labels.map((label) => [subjectOf(label, language), -1]));

describe('a suite', () => {
  test.each([
    [{ hold: false, hateful: false }, noneOf('sv')],
    [{ hold: false, language: 'en' }, noneOf('en')],
    [{ hold: true, category: 'hate', hateful: true }, { 'hate-sv': 1 }],
    [{ hold: true, category: 'hate', hateful: true, language: 'en' }, { 'hate-en': 1 }],
    [{ hold: true, category: 'threat' }, { 'threat-sv': 1 }],
    [
      { hold: true, category: 'threat', hateful: true },
      { 'hate-sv': 1, 'threat-sv': 1 },
    ],
    [
      { hold: true, category: 'incitement', hateful: true },
      { 'hate-sv': 1, 'threat-sv': 1 },
    ],
    [{ hold: true, category: 'defamation' }, { 'abuse-sv': 1 }],
    [{ hold: true, category: 'self-harm' }, { 'self-harm-sv': 1 }],
    [{ hold: true, category: 'spam' }, { spam: 1 }],
    [{ hold: true, category: 'personal-data' }, {}],
  ])('%j teaches %j', (more, lessons) => {
    const [found] = readers.suite(testCase(more));
    expect(found).toMatchObject({ set: `suite-${'language' in more ? more.language : 'sv'}`, body: 'Hej' });
    const signs = Object.entries(found?.lessons ?? {}).map(([subject, lesson]) => [subject, Math.sign(lesson)]);
    expect(Object.fromEntries(signs)).toEqual(lessons);
  });

  test('never has a pair split', () => {
    const cases = Array.from({ length: 40 }, (_, at) => testCase({ id: `${at}`, pair: `${at ^ 1}`, body: `text ${at}` }));
    const { folds } = createCorpus(readers.suite(cases.join('\n')));
    for (let at = 0; at < 40; at += 1) expect(folds[at ^ 1]).toBe(folds[at]);
    expect(new Set(folds)).toEqual(new Set([0, 1, 2, 3]));
  });
});

describe('the sets', () => {
  const read = (file: string, text: string) => labelledSets.find((set) => set.file.endsWith(file))?.read(text);

  test('the marked places of a comment make its sentences examples, in code points', () => {
    const body = '👍🏽 Ett ord först. Din dörrmatta! Här står en lång och vänlig mening till.';
    const start = Array.from(body.slice(0, body.indexOf('dörrmatta'))).length;
    const spans = JSON.stringify(Array.from('dörrmatta', (_, at) => start + at));
    expect(read('toxic-spans-train.csv', `spans,text\n"${spans}","${body}"`)).toEqual([
      { body, lessons: { spam: -1 } },
      { body: 'Din dörrmatta!', group: body, lessons: { 'abuse-en': 0.4 } },
      {
        body: 'Här står en lång och vänlig mening till.',
        group: body,
        lessons: { 'abuse-en': -0.4, 'hate-en': -1, 'threat-en': -0.5, 'self-harm-en': -0.5 },
      },
    ]);
  });

  test('most annotators decide, degree -1 to -3 being abuse', () => {
    const degrees = [1, 0, -1, -2, -3];
    const names = Array.from({ length: 8 }, (_, who) => degrees.map((degree) => `Annotator${who + 1}_is_abuse.${degree}`)).flat();
    const row = (votes: readonly string[]): string => ['7', 'hello', ...names.map((name) => (votes.includes(name) ? '1' : ''))].join(',');
    const text = [
      ['conv_id', 'user', ...names].join(','),
      row(['Annotator1_is_abuse.-3', 'Annotator2_is_abuse.-1', 'Annotator8_is_abuse.1']),
      row(['Annotator1_is_abuse.-3', 'Annotator2_is_abuse.1', 'Annotator3_is_abuse.0']),
    ].join('\n');
    expect(read('ConvAbuseEMNLPtrain.csv', text)?.map(({ lessons }) => lessons)).toEqual([{ 'abuse-en': 1 }, { 'abuse-en': -1 }]);
  });

  test('what belongs together is in one fold: a pair, a document, a text and its like', () => {
    const pairs = read(
      'hatemoji-build-train.csv',
      `entry_id,matched_id,text,label_gold\n${Array.from({ length: 40 }, (_, at) => `${at},${at ^ 1},text ${at},${at % 2}`).join('\n')}`,
    );
    const { folds } = createCorpus([...(pairs ?? []), ...(pairs ?? [])].map((example) => ({ set: 'hatemoji', ...example })));
    expect(folds).toHaveLength(80);
    for (let at = 0; at < 40; at += 1) expect([folds[at ^ 1], folds[at + 40]]).toEqual([folds[at], folds[at]]);
    expect(new Set(folds)).toEqual(new Set([0, 1, 2, 3]));
  });

  test('no two videos of spam are in one fold', () => {
    const videos = labelledSets.filter(({ file }) => file.includes('Youtube'));
    const documents = videos.flatMap(({ name, read: readSet }) => readSet(video).map((example) => ({ set: name, ...example })));
    const small = places.map((body) => ({ set: 'other', body, lessons: { spam: -1 } }));
    const { folds } = createCorpus([...small, ...documents]);
    expect(new Set(videos.map(({ name }) => folds[small.length + documents.findIndex(({ set }) => set === name)])).size).toBe(4);
  });
});

test.each([
  [{ outcome: 'approve' }, { ...noneOf('sv'), ...noneOf('en') }],
  [{ outcome: 'restore', language: 'sv-SE' }, noneOf('sv')],
  [{ outcome: 'reject', category: 'hate', language: 'en' }, { 'hate-en': 1 }],
  [{ outcome: 'remove', category: 'threat', language: 'en' }, { 'threat-en': 1 }],
  [
    { outcome: 'remove', category: 'self-harm' },
    { 'self-harm-sv': 1, 'self-harm-en': 1 },
  ],
  [{ outcome: 'reject', language: 'en' }, { 'abuse-en': 1 }],
  [{ outcome: 'reject', category: 'spam', language: 'sv' }, { spam: 1 }],
  [{ outcome: 'reject', category: 'personal-data', language: 'sv' }, {}],
  [{ outcome: 'reject', language: 'da' }, {}],
])('a decision %j teaches %j', (decision, lessons) => {
  expect(readDecisions(JSON.stringify({ body: 'Hej', ...decision })).documents).toEqual([{ set: 'decisions', body: 'Hej', lessons }]);
});

test('a text is learned from as the engine reads it, with the words of all patterns', async () => {
  const documents = readers.suite(await readFile(new URL('../suites/sv.jsonl', import.meta.url), 'utf8'));
  const { buckets } = createCorpus(documents);
  await import('../../shared/signals/detectors/index.ts');
  expect(Buffer.compare(Buffer.from(createCorpus(documents).buckets.buffer), Buffer.from(buckets.buffer))).toBe(0);
});

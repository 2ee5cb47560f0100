import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../cli/train/corpus.ts';
import type { Document } from '../../cli/train/document.ts';
import { learn } from '../../cli/train/learning.ts';
import { modelFileOf } from '../../cli/train/model-file.ts';
import { logOdds, quantise, regress } from '../../cli/train/regression.ts';
import { labels, loadModel } from '../../shared/signals/model/model.ts';
import { trainedModel } from '../../shared/signals/model/trained.ts';
import { normalise } from '../../shared/text/normalise.ts';

const places = [
  'torget',
  'biblioteket',
  'hamnen',
  'kiosken',
  'badhuset',
  'stationen',
  'skogen',
  'bron',
  'parken',
  'skolan',
  'ängen',
  'åsen',
];
const insults = ['tvättsvamp', 'dörrmatta', 'blåsbälg', 'trasdocka'];
const praise = ['granne', 'läsare', 'cyklist', 'lagledare'];

/** Invented insults and invented praise, of every place. */
const documents = places.flatMap((place): readonly Document[] => [
  ...insults.map((word) => ({ set: 'made-up', body: `Du vid ${place} är en riktig ${word}.`, lessons: { 'abuse-sv': 1 } })),
  ...praise.map((word) => ({ set: 'made-up', body: `Hon vid ${place} är en riktig ${word}.`, lessons: { 'abuse-sv': -1 } })),
]);
const corpus = createCorpus(documents);
const learned = learn(corpus, 'abuse-sv', () => {});
const file = modelFileOf(learned ? [learned] : [], '2026-01-31');
const model = loadModel(file);

const unseen = normalise('body', 'Han i affären är en gammal Dörrmatta, sa hon.').text;
const insult = { start: unseen.indexOf('dörrmatta'), end: unseen.indexOf(',') };

describe('a model of made-up insults', () => {
  test('tells insults from praise in sentences that it has not read', () => {
    expect(model.read(unseen).probability['abuse-sv']).toBeGreaterThan(0.5);
    expect(model.read('han i affären är en gammal cyklist, sa hon.').probability['abuse-sv']).toBeLessThan(0.5);
    expect(learned?.figures.get('made-up')?.auc).toBeGreaterThan(0.99);
  });

  test('points at the words that spoke for it, the weightiest first', () => {
    const evidence = model.read(unseen).evidence('abuse-sv', 3);
    expect(evidence[0]).toMatchObject(insult);
    expect(evidence.map(({ weight }) => weight)).toEqual(evidence.map(({ weight }) => weight).toSorted((a, b) => b - a));
    expect(model.read(unseen).evidence('abuse-sv', 1)).toHaveLength(1);
  });

  test('does not read what it is to skip', () => {
    const whole = model.read(unseen);
    const rest = model.read(unseen, { skip: [insult] });
    expect(rest.probability['abuse-sv']).toBeLessThan(whole.probability['abuse-sv'] / 2);
    expect(rest.evidence('abuse-sv', 99).filter(({ start }) => start === insult.start)).toEqual([]);
    expect(model.read(unseen, { skip: [{ start: 0, end: unseen.length }] }).probability['abuse-sv']).toBe(0);
  });

  test('gives evidence of its own text when another has been read since', () => {
    const reading = model.read(unseen);
    const evidence = reading.evidence('abuse-sv', 9);
    model.read('något helt annat, mycket längre än det som lästes nyss och utan ett enda ont ord i sig');
    expect(reading.evidence('abuse-sv', 9)).toEqual(evidence);
  });

  test('knows nothing of the labels that it was not taught', () => {
    expect(model.read(unseen).probability).toMatchObject({ 'abuse-en': expect.closeTo(0, 9), spam: expect.closeTo(0, 9) });
    expect(model.lines).toMatchObject({ 'abuse-en': 1, 'hate-en': 1, spam: 1 });
    expect(learn(corpus, 'spam', () => {})).toBeUndefined();
  });

  test('is the same when it is learned again, and when it is written and read', () => {
    const again = learn(createCorpus(documents), 'abuse-sv', () => {});
    expect(modelFileOf(again ? [again] : [], '2026-01-31')).toEqual(file);
    expect(loadModel(JSON.parse(JSON.stringify(file))).read(unseen).probability).toEqual(model.read(unseen).probability);
  });

  test('loses next to nothing to signed bytes', () => {
    const lessons = Float32Array.from(documents, (document) => document.lessons['abuse-sv'] ?? 0);
    const exact = regress(corpus, [...documents.keys()], lessons);
    const bytes = quantise(exact);
    expect(Array.from(bytes.weights).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)).toBe(127);
    for (const document of documents.keys())
      expect(Math.abs(logOdds(bytes, corpus, document) - logOdds(exact, corpus, document))).toBeLessThan(0.1);
  });
});

describe('loading', () => {
  test('refuses what is no model, and one of another size', () => {
    expect(() => loadModel({ ...file, trained: 'yesterday' })).toThrow('date');
    expect(() => loadModel({ ...file, labels: {} })).toThrow('abuse-sv');
    expect(() => loadModel({ ...file, weights: 'AAAA' })).toThrow(RangeError);
  });
});

describe('the model that comes with sluss', () => {
  const probability = (text: string) => trainedModel.read(normalise('body', text).text).probability;

  test('finds what it is for, over the line', () => {
    expect(probability('You are such a stupid idiot, shut up')['abuse-en']).toBeGreaterThan(trainedModel.lines['abuse-en']);
    expect(probability('Du är en jävla idiot, håll käften')['abuse-sv']).toBeGreaterThan(trainedModel.lines['abuse-sv']);
    expect(probability('Check out my channel and subscribe please https://example.com')['spam']).toBeGreaterThan(trainedModel.lines.spam);
  });

  test.each([
    'The library opens at ten on Saturdays, and the café an hour later.',
    'Biblioteket öppnar klockan tio på lördagar.',
    '12 345',
  ])('leaves %j in peace', (text) => {
    for (const label of labels) expect(probability(text)[label]).toBeLessThan(trainedModel.lines[label]);
  });

  test('gives probabilities, and evidence within the text, for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...labels), (original, label) => {
        const { text } = normalise('body', original);
        const reading = trainedModel.read(text);
        expect(reading.probability[label]).toBeGreaterThanOrEqual(0);
        expect(reading.probability[label]).toBeLessThanOrEqual(1);
        for (const { start, end, weight } of reading.evidence(label, 5)) {
          expect(weight).toBeGreaterThan(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCorpus } from '../../cli/train/corpus.ts';
import type { Document } from '../../cli/train/document.ts';
import { learn } from '../../cli/train/learning.ts';
import { modelFileOf } from '../../cli/train/model-file.ts';
import { logOdds, quantise, regress } from '../../cli/train/regression.ts';
import { labels, loadModel, modelLanguages } from '../../shared/signals/model/model.ts';
import { trainedModel as loadTrainedModel } from '../../shared/signals/model/trained.ts';
import { read } from '../../shared/signals/read.ts';
import { normalise } from '../../shared/text/normalise.ts';

const trainedModel = loadTrainedModel();

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
const praise = ['granne', 'läsare', 'cyklist'];

/** Invented insults and invented praise, of every place. */
const documents = places.flatMap((place): readonly Document[] => [
  ...insults.map((word) => ({ set: 'made-up', body: `Du vid ${place} är en riktig ${word}.`, lessons: { 'abuse-sv': 1 } })),
  ...praise.map((word) => ({ set: 'made-up', body: `Du vid ${place} är en riktig ${word}.`, lessons: { 'abuse-sv': -1 } })),
]);
const corpus = createCorpus(documents);
const learned = learn(corpus, 'abuse-sv', () => {});
const file = modelFileOf(learned ? [learned] : [], '2026-01-31');
const model = loadModel(file);

const readingOf = (text: string) => read(normalise('body', text));
const unseen = readingOf('Han i affären är en gammal Dörrmatta, sa hon.');
const insult = { start: unseen.field.text.indexOf('dörrmatta'), end: unseen.field.text.indexOf(',') };

describe('a model of made-up insults', () => {
  test('tells insults from praise in sentences that it has not read', () => {
    expect(model.sv.compare(unseen).probability.abuse).toBeGreaterThan(0.5);
    expect(model.sv.compare(readingOf('han i affären är en gammal cyklist, sa hon.')).probability.abuse).toBeLessThan(0.5);
    expect(learned?.figures.get('made-up')?.auc).toBeGreaterThan(0.99);
  });

  test('points at the words that spoke for it, the weightiest first', () => {
    const evidence = model.sv.compare(unseen).evidence('abuse', 3);
    expect(evidence[0]).toMatchObject(insult);
    expect(evidence.map(({ weight }) => weight)).toEqual(evidence.map(({ weight }) => weight).toSorted((a, b) => b - a));
    expect(model.sv.compare(unseen).evidence('abuse', 1)).toHaveLength(1);
  });

  test('does not read what it is to skip', () => {
    const whole = model.sv.compare(unseen);
    const rest = model.sv.compare(unseen, { skip: [insult] });
    expect(rest.probability.abuse).toBeLessThan(whole.probability.abuse - 0.1);
    expect(rest.evidence('abuse', 99).filter(({ start }) => start === insult.start)).toEqual([]);
    expect(model.sv.compare(unseen, { skip: [{ start: 0, end: unseen.field.text.length }] }).probability.abuse).toBe(0);
  });

  test('gives evidence of its own text when another has been read since', () => {
    const likeness = model.sv.compare(unseen);
    const evidence = likeness.evidence('abuse', 9);
    model.sv.compare(readingOf('något helt annat, mycket längre än det som lästes nyss och utan ett enda ont ord i sig'));
    expect(likeness.evidence('abuse', 9)).toEqual(evidence);
  });

  test('knows nothing of the labels that it was not taught', () => {
    for (const label of ['hate', 'threat', 'self-harm', 'spam'] as const) {
      expect(model.sv.compare(unseen).probability[label]).toBeCloseTo(0, 9);
      expect(model.sv.lines[label]).toBe(1);
    }
    expect(model.en.compare(unseen).probability.abuse).toBeCloseTo(0, 9);
    expect(model.en.lines.abuse).toBe(1);
    expect(learn(corpus, 'spam', () => {})).toBeUndefined();
  });

  test('knows spam alike in both languages', () => {
    const lessons = documents.map((document) => ({ ...document, lessons: { spam: document.lessons['abuse-sv'] ?? 0 } }));
    const found = learn(createCorpus(lessons), 'spam', () => {});
    const { sv, en } = loadModel(modelFileOf(found ? [found] : [], '2026-01-31'));
    expect(sv.compare(unseen).probability.spam).toBeGreaterThan(0.5);
    expect(en.compare(unseen).probability.spam).toBe(sv.compare(unseen).probability.spam);
    expect(en.lines.spam).toBe(sv.lines.spam);
  });

  test('tells an insult that it has never seen by what it stands for', () => {
    const taught = places.flatMap((place): readonly Document[] => [
      { set: 'made-up', body: `Du vid ${place} är en idiot`, lessons: { 'abuse-sv': 1 } },
      { set: 'made-up', body: `Du vid ${place} är en cyklist`, lessons: { 'abuse-sv': -1 } },
    ]);
    const found = learn(createCorpus(taught), 'abuse-sv', () => {});
    const { sv } = loadModel(modelFileOf(found ? [found] : [], '2026-01-31'));
    const abuse = (text: string): number => sv.compare(readingOf(text)).probability.abuse;
    expect(abuse('Du vid ån är en dumbom')).toBeGreaterThan(abuse('Du vid ån är en målare'));
  });

  test('is the same when it is learned again, and when it is written and read', () => {
    const again = learn(createCorpus(documents), 'abuse-sv', () => {});
    expect(modelFileOf(again ? [again] : [], '2026-01-31')).toEqual(file);
    expect(loadModel(JSON.parse(JSON.stringify(file))).sv.compare(unseen).probability).toEqual(model.sv.compare(unseen).probability);
  });

  test('loses next to nothing to signed bytes', () => {
    const lessons = Float32Array.from(documents, (document) => document.lessons['abuse-sv'] ?? 0);
    const exact = regress(corpus, [...documents.keys()], lessons);
    const bytes = quantise(exact);
    expect(Array.from(bytes.weights).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)).toBe(127);
    const [given, lost] = [exact, bytes].map((fit) => Array.from(documents.keys(), (document) => logOdds(fit, corpus, document)));
    const widest = Math.max(...(given ?? []).map(Math.abs));
    for (const [document, odds] of (lost ?? []).entries()) expect(Math.abs(odds - (given?.[document] ?? 0))).toBeLessThan(widest / 25);
  });
});

describe('loading', () => {
  test('refuses what is no model, and one of another size', () => {
    expect(() => loadModel({ ...file, trained: 'yesterday' })).toThrow('date');
    const { sv, en } = file.languages;
    expect(() => loadModel({ ...file, languages: { sv } })).toThrow('"en"');
    expect(() => loadModel({ ...file, languages: { sv: { ...sv, labels: {} }, en } })).toThrow('hate');
    expect(() => loadModel({ ...file, languages: { sv, en: { ...en, weights: 'AAAA' } } })).toThrow(RangeError);
  });
});

describe('the model that comes with sluss', () => {
  test.each([
    ['en', 'abuse', 'You are such a stupid idiot, shut up'],
    ['sv', 'abuse', 'Du är en jävla idiot, håll käften'],
    ['en', 'spam', 'Check out my channel and subscribe please https://example.com'],
    ['sv', 'spam', 'Check out my channel and subscribe please https://example.com'],
  ] as const)('finds what it is for, over the line: %s, %s', (language, label, text) => {
    const { compare, lines } = trainedModel[language];
    expect(compare(readingOf(text)).probability[label]).toBeGreaterThan(lines[label]);
  });

  test.each([
    ['en', 'hate', 'All muslims are vermin and should be thrown out of here', 'All muslims are welcome to the open day at the town hall'],
    ['sv', 'hate', 'Alla muslimer är ohyra som borde kastas ut härifrån', 'Alla muslimer är välkomna till öppet hus i stadshuset'],
    ['en', 'threat', 'I will come to your house and beat you up', 'I will come to your house and bring the book'],
    ['sv', 'threat', 'Jag ska komma hem till dig och slå ihjäl dig', 'Jag ska komma hem till dig och lämna boken'],
    ['en', 'self-harm', 'I am going to kill myself tonight', 'I am going to cook dinner tonight'],
    ['sv', 'self-harm', 'Jag orkar inte leva längre, jag tar livet av mig', 'Jag orkar inte vänta längre, jag tar bussen'],
  ] as const)('tells what is meant from what is like it: %s, %s', (language, label, meant, alike) => {
    const [likely, unlikely] = [meant, alike].map((text) => trainedModel[language].compare(readingOf(text)).probability[label]);
    expect(likely).toBeGreaterThan(unlikely ?? 1);
  });

  test.each([
    'The library opens at ten on Saturdays, and the café an hour later.',
    'Biblioteket öppnar klockan tio på lördagar.',
    '12 345',
  ])('leaves %j in peace', (text) => {
    for (const { compare, lines } of Object.values(trainedModel)) {
      const { probability } = compare(readingOf(text));
      for (const label of labels) expect(probability[label]).toBeLessThan(lines[label]);
    }
  });

  test('gives probabilities, and evidence within the text, for any text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...labels),
        fc.constantFrom(...modelLanguages),
        (original, label, language) => {
          const reading = readingOf(original);
          const { probability, evidence } = trainedModel[language].compare(reading);
          expect(probability[label]).toBeGreaterThanOrEqual(0);
          expect(probability[label]).toBeLessThanOrEqual(1);
          for (const { start, end, weight } of evidence(label, 5)) {
            expect(weight).toBeGreaterThan(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(reading.field.text.length);
          }
        },
      ),
    );
  });
});

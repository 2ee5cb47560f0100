import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calibrate, probability } from '../../cli/train/calibration.ts';
import { createCorpus } from '../../cli/train/corpus.ts';
import { readDecisions } from '../../cli/train/decisions.ts';
import type { Document } from '../../cli/train/document.ts';
import { replaceFigures } from '../../cli/train/figures.ts';
import { learn } from '../../cli/train/learning.ts';
import { labelledSets } from '../../cli/train/sets.ts';
import { loadModel } from '../../shared/signals/model/model.ts';
import { sluss } from './terminal.ts';

const places = ['torget', 'hamnen', 'kiosken', 'badhuset', 'stationen', 'skogen', 'bron', 'parken', 'skolan', 'ängen'];
const insults = ['tvättsvamp', 'dörrmatta', 'blåsbälg'];
const praise = ['granne', 'läsare', 'cyklist'];
const sentences = (words: readonly string[]): readonly string[] =>
  places.flatMap((place) => words.map((word) => `Du vid ${place} är en ${word}`));

const isKeptApart = (document: string): boolean => /^[0-4]/.test(createHash('sha1').update(document).digest('hex'));
const forumDocuments = Array.from({ length: 20 }, (_, at) => `post-${at}`);

const dkhate = [
  'id\ttext\tlabel',
  ...sentences(insults).map((text, at) => `${at}\t${text}\tOFF`),
  ...sentences(praise).map((text, at) => `n${at}\t${text}\tNOT`),
].join('\n');
const absabank = forumDocuments
  .flatMap((id) =>
    ['Vägen till kommunhuset lagas', 'Bussen var sen'].map((text, at) => JSON.stringify({ id: `${id}_${at}`, text: `${text} ${id}` })),
  )
  .join('\n');
const video = [
  'CONTENT,CLASS',
  ...places.map((place) => `"Köp billigt nu, ""bara"" vid ${place}",1`),
  ...places.map((place) => `"Fin sång, hörde den\nvid ${place}",0`),
].join('\r\n');

let folder = '';
const put = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
};
const train = (...more: readonly string[]) => sluss(['train', '--data', folder, '--out', join(folder, 'model.json'), ...more]);
const readModel = async () => loadModel(JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sluss-train-'));
  await put('swedish/dkhate-train-translated.tsv', dkhate);
  await put('swedish/absabank-imm_train.jsonl', absabank);
  await put('spam/Youtube01-Psy.csv', video);
});
afterEach(() => rm(folder, { recursive: true }));

describe('sluss train', () => {
  test('learns what the folder holds, says what it lacks, and writes a model that loads', async () => {
    const { status, output, errors } = await train();
    expect(status).toBe(0);
    expect(errors).toContain('english/davidson.csv: missing, left out');
    expect(errors).toContain('hate-en: not learned');
    expect(output).toMatch(/\| dkhate-sv \| 30 \| 30 \| 1\.000 \|/);
    const model = await readModel();
    expect(model.read('hon är en dörrmatta').probability['abuse-sv']).toBeGreaterThan(
      model.read('hon är en cyklist').probability['abuse-sv'],
    );
    expect(model.read('köp billigt').probability.spam).toBeGreaterThan(model.read('fin sång').probability.spam);
    expect(model.lines['hate-en']).toBe(1);
  });

  test('gives the same model for the same input', async () => {
    await train();
    const first = await readFile(join(folder, 'model.json'), 'utf8');
    await train();
    expect(await readFile(join(folder, 'model.json'), 'utf8')).toBe(first);
  });

  test('neither learns from the documents kept apart nor measures on them, and counts them', async () => {
    const kept = 2 * forumDocuments.filter(isKeptApart).length;
    const read = 2 * forumDocuments.length - kept;
    const { output } = await train();
    expect(kept).toBeGreaterThan(0);
    expect(output).toContain(`| absabank | 0 | ${read} |`);
    expect(output).toContain(`Of ${kept} documents kept apart`);
  });

  test("learns from moderators' decisions, and tells which lines are none", async () => {
    const decision = (body: string, outcome: string, more = {}): string => JSON.stringify({ body, outcome, language: 'sv', ...more });
    const lines = [
      ...places.map((place) => decision(`Din gamla pottkant vid ${place}`, 'reject', { category: 'harassment' })),
      'no JSON',
      decision('Tack', 'perhaps'),
      ...places.map((place) => decision(`En fin pottkant i porslin vid ${place} till salu`, 'reject', { category: 'spam' })),
      ...places.map((place) => decision(`Vi ses vid ${place}`, 'approve')),
    ];
    await put('decisions.jsonl', lines.join('\n'));
    await train();
    const before = (await readModel()).read('din gamla pottkant').probability['abuse-sv'];
    const { status, errors } = await train('--decisions', join(folder, 'decisions.jsonl'));
    expect(status).toBe(1);
    expect(errors).toContain(`no decision in line 11, 12`);
    expect((await readModel()).read('din gamla pottkant').probability['abuse-sv']).toBeGreaterThan(before);
  });

  test('writes the figures into the card, and leaves the rest of it', async () => {
    await put('card.md', replaceFigures('# The card\n', 'old figures').concat('## Limits\n'));
    const { output } = await train('--card', join(folder, 'card.md'));
    const card = await readFile(join(folder, 'card.md'), 'utf8');
    expect(card).toContain(output.trim());
    expect(card).toMatch(/^# The card\n/);
    expect(card).toMatch(/## Limits\n$/);
    expect(card).not.toContain('old figures');
  });

  test('writes a card where there is none', async () => {
    await train('--card', join(folder, 'new.md'));
    expect(await readFile(join(folder, 'new.md'), 'utf8')).toContain('### `abuse-sv`');
  });

  test('says what is wrong and writes nothing', async () => {
    expect(await sluss(['train'])).toMatchObject({ status: 2, errors: expect.stringContaining('--data') });
    expect(await sluss(['train', '--data', join(folder, 'nowhere')])).toMatchObject({
      status: 2,
      errors: expect.stringContaining('no such file'),
    });
    expect(await train('--decisions', join(folder, 'none'))).toMatchObject({ status: 2, errors: expect.stringContaining('--decisions') });
    await put('english/davidson.csv', 'text,label\nhello,1\n');
    expect(await train()).toMatchObject({ status: 2, errors: expect.stringMatching(/davidson\.csv is not the set.*no column class/) });
    await rm(join(folder, 'english'), { recursive: true });
    await rm(join(folder, 'swedish'), { recursive: true });
    await rm(join(folder, 'spam'), { recursive: true });
    expect(await train()).toMatchObject({ status: 2, errors: expect.stringContaining('nothing to learn') });
    await expect(readFile(join(folder, 'model.json'))).rejects.toThrow('ENOENT');
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
      { body: 'Här står en lång och vänlig mening till.', group: body, lessons: { 'abuse-en': -0.4, 'hate-en': -1 } },
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
  [{ outcome: 'approve' }, { spam: -1, 'abuse-sv': -1, 'abuse-en': -1, 'hate-en': -1 }],
  [
    { outcome: 'restore', language: 'sv-SE' },
    { spam: -1, 'abuse-sv': -1 },
  ],
  [
    { outcome: 'reject', category: 'hate', language: 'en' },
    { spam: -1, 'abuse-en': 1, 'hate-en': 1 },
  ],
  [
    { outcome: 'remove', category: 'threat', language: 'en' },
    { spam: -1, 'abuse-en': 1, 'hate-en': -1 },
  ],
  [
    { outcome: 'reject', language: 'en' },
    { spam: -1, 'abuse-en': 1 },
  ],
  [{ outcome: 'reject', category: 'spam', language: 'sv' }, { spam: 1 }],
  [{ outcome: 'reject', category: 'personal-data', language: 'sv' }, { spam: -1 }],
  [{ outcome: 'reject', language: 'da' }, { spam: -1 }],
])('a decision %j teaches %j', (decision, lessons) => {
  expect(readDecisions(JSON.stringify({ body: 'Hej', ...decision })).documents).toEqual([{ set: 'decisions', body: 'Hej', lessons }]);
});

test('a hundred decisions of either kind draw the line: a site that lets an insult pass is not bothered with it', () => {
  const teach = (set: string, bodies: readonly string[], lesson: number): readonly Document[] =>
    bodies.map((body) => ({ set, body, lessons: { 'abuse-sv': lesson } }));
  const toleratedShare = (count: number): number | undefined => {
    const tolerated = Array.from({ length: count }, (_, at) => `Haha ${at}, du vid hamnen är en tvättsvamp`);
    const refused = Array.from({ length: count }, (_, at) => `Du ${at} vid hamnen är en dörrmatta`);
    const documents = [
      ...teach('dkhate-sv', sentences(insults), 1),
      ...teach('dkhate-sv', sentences(praise), -1),
      ...teach('decisions', refused, 1),
      ...teach('decisions', [...tolerated.slice(3), ...refused.slice(0, 3).map((body) => `${body}, haha`)], -1),
    ];
    return learn(createCorpus(documents), 'abuse-sv', () => {})?.figures.get('decisions')?.cleanFlagged;
  };
  expect(toleratedShare(90)).toBeGreaterThan(0);
  expect(toleratedShare(110)).toBe(0);
});

describe('calibration', () => {
  test('turns log-odds into the shares that they stand for', () => {
    const observations = [-2, 0, 2].flatMap((logOdds) =>
      Array.from({ length: 1000 }, (_, at) => ({ logOdds, positive: at < 1000 / (1 + Math.exp(-(0.5 * logOdds - 1))) })),
    );
    const found = calibrate(observations);
    expect(found.slope).toBeCloseTo(0.5, 1);
    expect(found.intercept).toBeCloseTo(-1, 1);
    expect(probability(found, 2)).toBeCloseTo(0.5, 1);
  });

  test('never claims certainty where the two kinds are apart', () => {
    const found = calibrate([-3, -2, 2, 3].map((logOdds) => ({ logOdds, positive: logOdds > 0 })));
    expect(probability(found, 3)).toBeGreaterThan(0.6);
    expect(probability(found, 3)).toBeLessThan(0.95);
  });
});

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFigures } from '../../cli/train/figures.ts';
import { withDecisions } from '../../cli/train/learning.ts';
import { plans } from '../../cli/train/plan.ts';
import { loadModel } from '../../shared/signals/model/model.ts';
import { read as readText } from '../../shared/signals/read.ts';
import { normalise } from '../../shared/text/normalise.ts';
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

const testCase = (more: object): string => JSON.stringify({ id: 'sv-1', body: 'Hej', language: 'sv', hold: false, ...more });

let folder = '';
const put = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
};
const train = (...more: readonly string[]) => sluss(['train', '--data', folder, '--out', join(folder, 'model.json'), ...more]);
const readingOf = (text: string) => readText(normalise('body', text));
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
    const [sv, en] = [model.sv, model.en].map(
      ({ compare }) =>
        (text: string) =>
          compare(readingOf(text)).probability,
    );
    expect(sv?.('hon är en dörrmatta').abuse).toBeGreaterThan(sv?.('hon är en cyklist').abuse ?? 1);
    expect(en?.('hon är en dörrmatta').abuse).toBeCloseTo(0, 9);
    expect(sv?.('köp billigt').spam).toBeGreaterThan(sv?.('fin sång').spam ?? 1);
    expect(en?.('köp billigt').spam).toBe(sv?.('köp billigt').spam);
    expect(model.en.lines.hate).toBe(1);
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
    const before = (await readModel()).sv.compare(readingOf('din gamla pottkant')).probability.abuse;
    const { status, errors } = await train('--decisions', join(folder, 'decisions.jsonl'));
    expect(status).toBe(1);
    expect(errors).toContain(`no decision in line 11, 12`);
    expect((await readModel()).sv.compare(readingOf('din gamla pottkant')).probability.abuse).toBeGreaterThan(before);
  });

  test('learns from suites, which the card names as sources, and keeps out of what is kept apart', async () => {
    const suite = sentences(insults).flatMap((body, at) => [
      testCase({ id: `sv-a-${at}`, body: body.replace('Du', 'Alla'), hold: true, category: 'hate', hateful: true }),
      testCase({ id: `sv-b-${at}`, body: body.replace('Du', 'Ingen'), hold: false }),
      testCase({ id: `sv-c-${at}`, body: `Ring ${at}`, hold: true, category: 'personal-data' }),
    ]);
    await put('suite.jsonl', suite.join('\n'));
    const { status, output } = await train('--suite', join(folder, 'suite.jsonl'));
    expect(status).toBe(0);
    expect(output).toMatch(/\| suite-sv \| `suite\.jsonl` \| 90 \| [0-9a-f]{12} \| Apache-2\.0 \| written for this project \|/);
    expect(output).toContain('### `hate-sv`');
    expect(output).toMatch(/\| suite-sv \| 30 \| 30 \|/);
    expect(output).toContain(`Of ${2 * forumDocuments.filter(isKeptApart).length} documents kept apart`);
    const { compare } = (await readModel()).sv;
    expect(compare(readingOf('Alla vid ån')).probability.hate).toBeGreaterThan(compare(readingOf('Ingen vid ån')).probability.hate);
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
    const suite = async (text: string) => {
      await put('suite.jsonl', text);
      return train('--suite', join(folder, 'suite.jsonl'));
    };
    expect(await train('--suite', join(folder, 'none'))).toMatchObject({ status: 2, errors: expect.stringContaining('--suite') });
    expect(await suite(`${testCase({})}\n\nno JSON`)).toMatchObject({
      status: 2,
      errors: expect.stringMatching(/suite\.jsonl is no suite: line 3: is not valid JSON/),
    });
    expect(await suite(testCase({ hold: 'yes', category: 'rude' }))).toMatchObject({
      status: 2,
      errors: expect.stringMatching(/suite\.jsonl is no suite: line 1: hold .+; category /),
    });
    expect(await suite('\n')).toMatchObject({ status: 2, errors: expect.stringContaining('it has no case') });
    await put('sealed/suite.jsonl', testCase({}));
    expect(await train('--suite', join(folder, 'sealed/suite.jsonl'))).toMatchObject({
      status: 2,
      errors: expect.stringContaining('is sealed'),
    });
    await put('english/davidson.csv', 'text,label\nhello,1\n');
    expect(await train()).toMatchObject({ status: 2, errors: expect.stringMatching(/davidson\.csv is not the set.*no column class/) });
    await rm(join(folder, 'english'), { recursive: true });
    await rm(join(folder, 'swedish'), { recursive: true });
    await rm(join(folder, 'spam'), { recursive: true });
    expect(await train()).toMatchObject({ status: 2, errors: expect.stringContaining('nothing to learn') });
    await expect(readFile(join(folder, 'model.json'))).rejects.toThrow('ENOENT');
  });
});

test('a hundred decisions of either kind calibrate and draw the line alone, and fewer do not', () => {
  const decisions = (count: number) =>
    [true, false].flatMap((positive) => Array.from({ length: count }, () => ({ set: 'decisions', positive })));
  const plan = plans['abuse-sv'];
  expect(withDecisions(decisions(99), plan)).toBe(plan);
  expect(withDecisions(decisions(100), plan)).toMatchObject({
    natural: ['decisions'],
    clean: { ...plan.clean, decisions: expect.any(Number) },
  });
  expect(withDecisions(decisions(200).slice(0, 299), plan)).toBe(plan);
});

import { expect, test } from 'vitest';
import { parseKept } from '../../cli/log/kept.ts';
import type { LogStores } from '../../cli/log/log-stores.ts';
import { sealLines } from '../../cli/log/print.ts';
import { reportOn } from '../../cli/log/report.ts';
import { unblocked } from '../log/decisions.ts';
import { createWorld, hour, memoryGround } from '../log/world.ts';
import { sluss } from './terminal.ts';

/** Two seals: of three comments and an entry of the site's own, and of a decision on the first of them. */
const sealed = async () => {
  const ground = memoryGround();
  const world = await createWorld(ground);
  const [first, second] = [await world.file(), await world.file()];
  world.journal.push(unblocked('a.x'));
  world.pass(hour);
  await world.seal();
  const decided = await world.decide(first, 'approve');
  await world.seal();
  const { ports, texts } = world;
  const stores: LogStores = { ...ports, casebook: ground.casebook, texts: { of: async (_site, id) => texts.get(id) ?? [] } };
  const report = async (kept: ReadonlyMap<number, string> = new Map()) =>
    (await Array.fromAsync(reportOn(stores, 'bladet', kept, ports.clock.now()))).map(({ line, isFinding }) =>
      isFinding ? `! ${line}` : line,
    );
  return { ...world, ...ground, first: decided, second, stores, report };
};

test('says of a whole log how far its seals reach and what is after them', async () => {
  const { report, decide, file, first, journal } = await sealed();
  expect(await report()).toEqual(['2 seals, the last of 2026-11-22T23:10:00.000Z; 0 entries after it']);
  await decide(first, 'reject');
  await file();
  journal.push(unblocked('a.y'));
  expect(await report()).toEqual(['2 seals, the last of 2026-11-22T23:10:00.000Z; 3 entries after it']);
});

test('says that nothing is sealed yet', async () => {
  const ground = memoryGround();
  const { ports, file } = await createWorld(ground);
  await file();
  const stores = { ...ports, casebook: ground.casebook, texts: { of: async () => [] } };
  expect(await Array.fromAsync(reportOn(stores, 'bladet', new Map(), ports.clock.now() + hour))).toEqual([
    { line: 'no seal yet; 1 entry to seal', isFinding: false },
  ]);
});

test('says in a line each what is wrong', async () => {
  const { report, store, first, second, objects, journal, add, seal } = await sealed();
  const at = '2026-11-22T23:20:00.000Z';
  const noted = await add(second, { kind: 'note', actor: 'm_01K2XJ3V0000000000000000AB', at, note: 'x' });
  await seal();
  store.comments.set(`bladet/${second.id}`, { ...noted, body: 'Annat.' });
  store.comments.set(`bladet/${first.id}`, { ...first, log: first.log.slice(0, 1) });
  journal.pop();
  const lines = await report();
  expect(lines).toContain(`! ${second.id}: altered in entry 1, or in a text there`);
  expect(lines).toContain(`! ${second.id}: the text of entry 2 is gone, and nobody erased the comment`);
  expect(lines).toContain(`! ${first.id}: entry 2 sealed and gone`);
  expect(lines).toContain('! journal: entry 1 sealed and gone');
  store.comments.delete(`bladet/${second.id}`);
  objects.delete('bladet/2');
  const kept = new Map([[1, 'bladet 1 2026-11-22T23:10:00.000Z x']]);
  expect((await report(kept)).slice(0, 3)).toEqual([
    '! seal 1 is not the one whose line was kept',
    '! seal 2 is missing',
    `! ${second.id} was sealed and is gone`,
  ]);
  const whole = objects.get('bladet/1');
  if (whole) objects.set('bladet/1', { ...whole, leaves: [] });
  expect((await report())[0]).toContain('! seal 1 is not as it was signed');
});

test('prints lines that, kept, are those of the log', async () => {
  const { stores, report } = await sealed();
  const lines = await Array.fromAsync(sealLines(stores, 'bladet'));
  expect(lines).toHaveLength(2);
  const kept = parseKept(`${lines.join('\r\n')}\n\ngrannbladet 1 2026-11-22T23:10:00.000Z x\n`, 'bladet');
  expect([...kept.keys()]).toEqual([1, 2]);
  expect(await report(kept)).toHaveLength(1);
});

test('refuses what is no kept line, and two that contradict each other', () => {
  expect(() => parseKept('bladet 1 2026 x\n{"n":1}', 'bladet')).toThrow('line 2');
  expect(() => parseKept('bladet 1 2026 x\nbladet 1 2026 y', 'bladet')).toThrow('line 2 of the kept seals contradicts');
});

test('knows no other site, and wants one', async () => {
  const { stores } = await sealed();
  await expect(Array.fromAsync(sealLines(stores, 'grannbladet'))).rejects.toThrow(
    "there is no site 'grannbladet'. 'sluss site create' makes one.",
  );
  for (const words of [['verify'], ['print', 'a', 'b']]) {
    const { status, errors } = await sluss(['log', ...words]);
    expect({ status, errors }).toMatchObject({ status: 2, errors: expect.stringContaining('name one site') });
  }
});

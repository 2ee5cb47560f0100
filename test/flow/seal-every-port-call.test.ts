import { afterAll, describe, expect, it } from 'vitest';
import { contributionOf, sumOf } from '../../shared/log/statistics.ts';
import { startTables } from '../engine/tables.ts';
import { unblocked } from '../log/decisions.ts';
import { createWorld, type Ground, hour, memoryGround } from '../log/world.ts';
import { createFaults, everyFault, type FaultMode } from './faults.ts';

/** A new comment, a late one, a decided one and an entry of the site's own: sealed by a run that goes wrong, by further ones, then more. */
const scenario = async (ground: Ground, at: number, mode: FaultMode) => {
  const faults = createFaults(at, mode);
  const world = await createWorld(ground);
  const run = () => world.seal(faults).catch(() => undefined);
  const comments = [await world.file(), await world.file(), await world.file(100 * hour)];
  comments[1] = await world.decide(comments[1] ?? (await world.file()), 'approve');
  world.journal.push(unblocked('a.x'));
  world.pass(hour);
  await run();
  // Meanwhile there is something new, that must come into another seal than what was on its way.
  comments[2] = await world.decide(comments[2] ?? (await world.file()), 'reject');
  world.pass(hour);
  await run();
  await faults.landLate();
  await run();
  world.pass(hour);
  comments[1] = await world.decide(comments[1], 'reject');
  await run();
  await faults.landLate();
  // What the last of them could not do, the next one does.
  await world.seal();
  return { world, comments, calls: faults.calls };
};

const engine = await startTables();
afterAll(engine.stop);

const engines = [
  ['in memory', async (): Promise<Ground> => memoryGround()],
  ['DynamoDB', async (): Promise<Ground> => engine.logGround()],
] as const;

describe.each(engines)('whatever port call of the sealer fails, %s', (_name, createGround) => {
  it('seals each entry once, counts it once and leaves nothing marked', async () => {
    const { calls } = await scenario(await createGround(), 0, 'error');
    expect(calls.length).toBeGreaterThan(30);
    for (const { at, mode } of everyFault(calls, 0)) {
      const ground = await createGround();
      const { world, comments, calls: made } = await scenario(ground, at, mode);
      const where = `${mode} at call ${at}, ${made[at - 1] ?? 'after the last'}`;
      const sealed = [...world.objects.values()].flatMap(({ leaves }) =>
        leaves.flatMap(([subject, from, to]) => Array.from({ length: to - from + 1 }, (_, entry) => `${subject} ${from + entry}`)),
      );
      const entries = comments.flatMap(({ id, log }) => log.map((_, entry) => `${id} ${entry + 1}`));
      expect(sealed.toSorted(), where).toEqual([...entries, 'journal 1'].sort());
      expect(await ground.book.marked('bladet', 10), where).toEqual([]);
      expect(await world.verify(), where).toEqual([]);
      const days = await ground.statistics.days('bladet', '2026-01-01');
      const expected = sumOf(comments.map((comment) => contributionOf(comment, 1, comment.log.length)));
      expect(Object.fromEntries(days.map(({ day, counts }) => [day, counts])), where).toEqual(expected);
    }
  }, 400_000);
});

import { describe, expect, it } from 'vitest';
import { contributionOf, sumOf } from '../../shared/log/statistics.ts';
import { unblocked } from './decisions.ts';
import { createWorld, hour, memoryGround } from './world.ts';

const world = async () => {
  const ground = memoryGround();
  return { ...ground, ...(await createWorld(ground)) };
};
type World = Awaited<ReturnType<typeof world>>;
const leavesOf = ({ objects }: World) =>
  [...objects.values()].map(({ leaves }) => leaves.map(([subject, from, to]) => [subject, from, to] as const));

describe('the sealer', () => {
  it('seals each new comment once it is twenty minutes old, and then only what is new', async () => {
    const at = await world();
    const [a, b] = [await at.file(), await at.file()];
    expect(await at.seal()).toEqual({ seals: 0 });
    at.pass(21 * 60_000);
    const c = await at.file();
    expect(await at.seal()).toEqual({ seals: 1 });
    expect(await at.seal()).toEqual({ seals: 0 });
    expect(leavesOf(at)[0]).toEqual([a.id, b.id].sort().map((id) => [id, 1, 1]));
    at.pass(hour);
    await at.seal();
    expect(leavesOf(at)[1]).toEqual([[c.id, 1, 1]]);
    expect(await at.verify()).toEqual([]);
  });

  it('seals decisions as they come, before the first entry too', async () => {
    const at = await world();
    const comment = await at.decide(await at.file(), 'approve');
    await at.seal();
    at.pass(hour);
    await at.seal();
    at.pass(hour);
    await at.decide(comment, 'reject');
    await at.seal();
    expect(leavesOf(at)).toEqual([[[comment.id, 2, 2]], [[comment.id, 1, 1]], [[comment.id, 3, 3]]]);
    expect(await at.book.marked('bladet', 10)).toEqual([]);
    expect(await at.verify()).toEqual([]);
  });

  it('seals what was filed late, however old its id is', async () => {
    const at = await world();
    await at.file();
    at.pass(30 * hour);
    await at.seal();
    const [late, older] = [await at.file(29 * hour), await at.file(100 * 24 * hour)];
    await at.seal();
    expect(leavesOf(at)[1]?.toSorted()).toEqual([late, older].map(({ id }) => [id, 1, 1]).sort());
    expect(await at.book.marked('bladet', 10)).toEqual([]);
    at.pass(hour);
    expect(await at.seal()).toEqual({ seals: 0 });
    expect(await at.verify()).toEqual([]);
  });

  it('seals the site’s own entries, going on where it was', async () => {
    const at = await world();
    at.journal.push(unblocked('a.x'), unblocked('a.y'));
    await at.seal();
    at.journal.push(unblocked('a.z'));
    await at.seal();
    expect(leavesOf(at)).toEqual([[['journal', 1, 2]], [['journal', 3, 3]]]);
    expect(await at.verify()).toEqual([]);
  });

  it('makes as many seals as a large site needs', async () => {
    const at = await world();
    for (let count = 0; count < 5001; count += 1) await at.file();
    at.pass(hour);
    expect(await at.seal()).toEqual({ seals: 2 });
    expect(leavesOf(at).map(({ length }) => length)).toEqual([5000, 1]);
    expect(await at.verify()).toEqual([]);
  });

  it('clears a mark that is left of what is sealed', async () => {
    const at = await world();
    const comment = await at.file();
    await at.casebook.owe(comment);
    await at.casebook.settle(comment);
    expect(await at.seal()).toEqual({ seals: 0 });
    expect(await at.book.marked('bladet', 10)).toEqual([]);
  });

  it('does not walk a quiet site from its last comment for ever', async () => {
    const at = await world();
    await at.file();
    at.pass(hour);
    await at.seal();
    at.pass(300 * 24 * hour);
    const before = await at.book.place('bladet');
    expect(await at.seal()).toEqual({ seals: 0 });
    expect(await at.book.place('bladet')).toMatchObject({ n: before?.n, hash: before?.hash });
    expect((await at.book.place('bladet'))?.cursor).not.toBe(before?.cursor);
  });

  it('counts what the log says, once', async () => {
    const at = await world();
    const comments = [await at.file(), await at.decide(await at.file(), 'approve'), await at.decide(await at.file(0), 'reject')];
    await at.seal();
    at.pass(3 * hour);
    comments[1] = await at.decide(await at.decide(comments[0] ?? (await at.file()), 'reject'), 'approve');
    await at.seal();
    const all = [...at.store.comments.values()].map((comment) => contributionOf(comment, 1, comment.log.length));
    const days = await at.statistics.days('bladet', '2026-11-01');
    expect(Object.fromEntries(days.map(({ day, counts }) => [day, counts]))).toEqual(sumOf(all));
    expect(days.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-23']);
    expect((await at.statistics.days('bladet', '2026-11-23')).map(({ day }) => day)).toEqual(['2026-11-23']);
  });

  it('lets a site that cannot be sealed stop no other', async () => {
    const ground = memoryGround();
    const [broken, whole] = [await createWorld(ground, 'a-bladet'), await createWorld(ground)];
    await whole.file();
    whole.pass(hour);
    const { seals } = whole.ports;
    const failing = {
      ...seals,
      get: (site: string, n: number) => (site === broken.site ? Promise.reject(new Error('403')) : seals.get(site, n)),
    };
    Object.assign(whole.ports, { seals: failing });
    expect(await whole.seal()).toEqual({ seals: 1 });
    expect(whole.bugs).toHaveLength(1);
  });

  it('stops at a seal that does not follow the last one', async () => {
    const at = await world();
    await at.file();
    at.pass(hour);
    await at.seal();
    const [first] = at.objects.values();
    if (first) at.objects.set('bladet/2', { ...first, seal: { ...first.seal, n: 2, previous: 'x' } });
    expect(await at.seal()).toEqual({ seals: 0 });
    expect(at.bugs).toHaveLength(1);
  });
});

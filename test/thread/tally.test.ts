import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadPages } from '../../functions/read/thread-pages.ts';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import type { PublishedComment } from '../../shared/comment/published-comment.ts';
import { tallied } from '../../shared/thread/tally.ts';
import { standingPlaceholders } from '../../shared/thread/thread-view.ts';
import { memoryPublished } from '../memory/memory-world.ts';

const minute = 60_000;
const place = { site: 'bladet', thread: 'vattentornet' };

/** Sixteen steps of a thread's life: what is done, how old the comment is by then, whom it answers, and how long it was quiet before. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('prompt', 'prompt', 'late', 'remove'),
    minutes: fc.integer({ min: 2, max: 60 }),
    quiet: fc.integer({ min: 0, max: 15 }),
    sampled: fc.boolean(),
    pick: fc.nat(),
    replies: fc.boolean(),
  }),
  { maxLength: 16 },
);
type Step = typeof steps extends fc.Arbitrary<infer S> ? S : never;

const createThread = async () => {
  const published = memoryPublished();
  await published.openThread({ site: place.site, id: place.thread, open: true });
  const comments: PublishedComment[] = [];
  const pages = threadPages(published);
  let serial = 0;

  /** The comment that a step puts. */
  const comment = ({ kind, minutes, sampled, pick, replies }: Step[number], now: number): PublishedComment | undefined => {
    const known = comments[pick % Math.max(1, comments.length)];
    if (kind === 'remove')
      return known && { ...place, id: known.id, parentId: known.parentId, version: known.version + 1, state: 'removed' };
    serial += 1;
    const random = new Uint8Array([0, 0, 0, 0, 0, 0, serial >> 8, serial, 0, sampled ? 1 : 255]);
    const id = newCommentId(kind === 'late' ? now - minutes * minute : now, random);
    // Nobody gets an answer to a removed comment in, unless it takes a while to be published.
    const answers = replies && known && known.id < id && (kind === 'late' || known.state === 'approved');
    const parentId = answers ? known.id : undefined;
    return { ...place, id, parentId, version: 1, state: 'approved', author: {}, body: '' };
  };
  const put = async (form: PublishedComment) => {
    comments.splice(0, comments.length, ...comments.filter(({ id }) => id !== form.id), form);
    await published.put(form);
  };

  /** What a reader is told by pages of one comment, and what there is. */
  const told = async () => {
    const shown: string[] = [];
    const totals = new Set<number>();
    const thread = await pages.found(place.site, place.thread);
    for (let cursor: string | undefined, more = thread !== undefined; thread && more; ) {
      const page = await pages.page(thread, { cursor, limit: 1, order: 'oldest' });
      shown.push(...page.comments.map(({ id }) => id));
      totals.add(page.total);
      ({ cursor } = page);
      more = cursor !== undefined;
    }
    return { shown, totals: [...totals] };
  };
  const there = async () => {
    const outline = await published.outline(place.site, place.thread);
    const standing = standingPlaceholders(outline);
    const approved = outline.filter(({ state }) => state === 'approved');
    const shown = outline.filter(({ id, state }) => state === 'approved' || standing.has(id)).map(({ id }) => id);
    return { shown, totals: [approved.length] };
  };
  return { published, comment, put, told, there, comments };
};

describe('a thread’s tally', () => {
  it('tells on every page how many comments there are and which placeholders stand, whatever happens one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (life) => {
        const { published, comment, put, told, there } = await createThread();
        let now = Date.parse('2026-11-23T12:00:00Z');
        for (const step of life) {
          now += step.quiet * minute + 1;
          const form = comment(step, now);
          if (!form) continue;
          await put(form);
          await tallied(form, published, now);
          await tallied(form, published, now + 1);
          expect(await told()).toEqual(await there());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has the number right in the end, in whatever order those work who publish at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(steps, steps, fc.scheduler(), async (before, together, scheduler) => {
        const { published, comment, put, told, there } = await createThread();
        let now = Date.parse('2026-11-23T12:00:00Z');
        for (const step of before) {
          now += step.quiet * minute + 1;
          const form = comment(step, now);
          if (form) await put(form).then(() => tallied(form, published, now));
        }
        now += 20 * minute;
        const slow = <F extends (...values: never[]) => Promise<unknown>>(work: F) => scheduler.scheduleFunction(work) as unknown as F;
        const ports = {
          ...published,
          outline: slow(published.outline),
          disturbTally: slow(published.disturbTally),
          putTally: slow(published.putTally),
        };
        const working = together.map(async (step) => {
          const form = comment(step, now);
          if (!form) return;
          await scheduler.schedule(Promise.resolve());
          await put(form);
          await tallied(form, ports, now);
        });
        await scheduler.waitFor(Promise.all(working));
        expect((await told()).totals).toEqual((await there()).totals);
      }),
      { numRuns: 300 },
    );
  });

  it('reads of a long thread only what is young', async () => {
    const { published, put, there, told } = await createThread();
    const now = Date.parse('2026-11-23T12:00:00Z');
    let read = 0;
    const counting: typeof published = {
      ...published,
      outline: async (...asked) => {
        const outline = await published.outline(...asked);
        read += outline.length;
        return outline;
      },
    };
    for (let count = 0; count < 2_000; count += 1) {
      const at = now + count * 10_000;
      const form = { ...place, id: newCommentId(at, crypto.getRandomValues(new Uint8Array(10))), version: 1, state: 'approved' as const };
      await put({ ...form, author: {}, body: '' });
      await tallied({ ...form, author: {}, body: '' }, counting, at);
    }
    expect(read).toBeLessThan(2_000);
    expect((await told()).totals).toEqual((await there()).totals);
    read = 0;
    const thread = await counting.thread(place.site, place.thread);
    await threadPages(counting).page(thread ?? { site: '', id: '', open: true }, { limit: 50, order: 'oldest' });
    expect(read).toBeLessThan(600);
  });
});

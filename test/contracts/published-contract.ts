import { beforeEach, describe, expect, it } from 'vitest';
import { type PublishedComment, publishedForm } from '../../shared/comment/published-comment.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import type { PublishedReader, PublishedWriter } from '../../shared/ports.ts';
import { siteSettingsSchema } from '../../shared/site/site.ts';
import { noTally } from '../../shared/thread/tally.ts';
import { approvedComment } from '../memory/comments.ts';

type Published = PublishedReader & PublishedWriter;

const formOf = (comment = approvedComment()): PublishedComment => {
  const form = publishedForm(comment);
  if (!form) throw new Error('not public');
  return form;
};

/** What every public table does. */
export const publishedContract = (name: string, create: () => Promise<Published>): void => {
  describe(`published: ${name}`, () => {
    let published: Published;
    beforeEach(async () => {
      published = await create();
    });
    const thread = ['bladet', 'vattentornet'] as const;

    it('puts a comment, and a higher version over it, never a lower or equal one', async () => {
      const comment = approvedComment();
      const form = formOf(comment);
      await published.put(form);
      expect(await published.comment(...thread, comment.id)).toEqual(form);
      await published.put(formOf({ ...comment, author: { name: 'Annan' } }));
      expect(await published.comment(...thread, comment.id)).toEqual(form);
      const edited = { ...form, version: form.version + 1, editedAt: '2026-05-02T10:05:00.000Z' };
      await published.put(edited);
      expect(await published.comment(...thread, comment.id)).toEqual(edited);
      const tombstone = { ...formOf(withdrawn(comment, Date.now())), version: form.version + 2 };
      await published.put(tombstone);
      await published.put(form);
      expect(await published.comment(...thread, comment.id)).toEqual(tombstone);
      expect(JSON.stringify(tombstone)).not.toContain(comment.body);
    });

    it('pages a thread in both orders without repeats or gaps', async () => {
      const forms = Array.from({ length: 7 }, () => formOf());
      for (const form of [...forms].reverse()) await published.put(form);
      await published.put(formOf(approvedComment({ thread: 'ett-annat' })));
      for (const order of ['oldest', 'newest'] as const) {
        const seen: PublishedComment[] = [];
        let after: string | undefined;
        for (let page = 0; page < 4; page += 1) {
          const { comments, more } = await published.page(...thread, { after, limit: 3, order });
          seen.push(...comments);
          after = comments.at(-1)?.id;
          expect(more).toBe(page < 2);
          if (!more) break;
        }
        expect(seen).toEqual(order === 'oldest' ? forms : [...forms].reverse());
      }
    });

    it('opens and closes a thread by the latest rule, whether it is there or not, and keeps what it is called', async () => {
      const rule = (n: number, open: boolean) => published.ruleThread({ site: 'bladet', id: 'vattentornet', open, n });
      await published.openThread({ site: 'bladet', id: 'vattentornet', title: 'Vattentornet rivs', open: true });
      await rule(7, false);
      await rule(3, true);
      expect(await published.thread(...thread)).toMatchObject({
        site: 'bladet',
        id: 'vattentornet',
        title: 'Vattentornet rivs',
        open: false,
      });
      await published.ruleThread({ site: 'bladet', id: 'hamnen', open: false, n: 1 });
      await published.openThread({ site: 'bladet', id: 'hamnen', open: true });
      expect(await published.thread('bladet', 'hamnen')).toMatchObject({ site: 'bladet', id: 'hamnen', open: false });
    });

    it('outlines a thread, all of it or a part', async () => {
      const parent = approvedComment();
      const reply = approvedComment({ parentId: parent.id });
      for (const comment of [parent, reply]) await published.put(formOf(comment));
      await published.put(formOf(withdrawn(parent, Date.now())));
      expect(await published.outline(...thread)).toEqual([
        { id: parent.id, parentId: undefined, state: 'removed' },
        { id: reply.id, parentId: parent.id, state: 'approved' },
      ]);
      for (const consistently of [true, false]) {
        const ids = async (range: object) => (await published.outline(...thread, { ...range, consistently })).map(({ id }) => id);
        expect(await ids({ after: parent.id })).toEqual([reply.id]);
        expect(await ids({ upTo: parent.id })).toEqual([parent.id]);
        expect(await ids({ after: parent.id, upTo: reply.id })).toEqual([reply.id]);
        expect(await ids({ after: reply.id })).toEqual([]);
      }
      expect(await published.outline('bladet', 'okänd')).toEqual([]);
    });

    it('begins a page with a comment, in both orders', async () => {
      const forms = Array.from({ length: 4 }, () => formOf());
      for (const form of forms) await published.put(form);
      const from = forms[1]?.id;
      const page = (order: 'oldest' | 'newest') => published.page(...thread, { from, limit: 2, order });
      expect(await page('oldest')).toEqual({ comments: forms.slice(1, 3), more: true });
      expect(await page('newest')).toEqual({ comments: [forms[1], forms[0]], more: false });
    });

    it('keeps a thread’s tally, which nobody writes who counted before it was disturbed', async () => {
      const counted = { counted: 7, upTo: approvedComment().id, standing: [approvedComment().id], seen: 3 };
      const tally = async () => (await published.thread(...thread))?.tally;
      expect(await published.disturbTally(...thread, 5)).toBeUndefined();
      expect(await published.putTally(...thread, counted, 0)).toBeUndefined();
      expect(await published.thread(...thread)).toBeUndefined();
      await published.openThread({ site: 'bladet', id: 'vattentornet', open: true });
      expect(await tally()).toEqual(noTally);
      const first = { ...noTally, ...counted, n: 1 };
      expect(await published.putTally(...thread, counted, 0)).toBeUndefined();
      expect(await published.putTally(...thread, { ...counted, counted: 8 }, 0)).toEqual(first);
      expect(await tally()).toEqual(first);
      const disturbed = { ...first, n: 2, disturbedAt: 5 };
      expect(await published.disturbTally(...thread, 5)).toEqual(disturbed);
      expect(await published.putTally(...thread, { ...counted, counted: 9 }, 1)).toEqual(disturbed);
      const second = { ...disturbed, counted: 10, n: 3 };
      expect(await published.putTally(...thread, { ...counted, counted: 10 }, 2)).toBeUndefined();
      expect(await published.putTally(...thread, { ...counted, counted: 11 }, 2)).toEqual(second);
      expect(await tally()).toEqual(second);
    });

    it('gives comments and threads by where they stand, and keeps where the newest do', async () => {
      const [first, second] = [formOf(), formOf(approvedComment({ thread: 'hamnen' }))];
      for (const form of [first, second]) await published.put(form);
      const [here, there] = [first, second].map(({ thread: of, id }) => ({ thread: of, id }));
      const nowhere = { thread: 'hamnen', id: first.id };
      expect(await published.newest('bladet')).toEqual([]);
      if (!here || !there) throw new Error('two comments');
      await published.putNewest('bladet', [there, nowhere, here]);
      expect(await published.newest('bladet')).toEqual([there, nowhere, here]);
      expect(await published.comments('bladet', [there, nowhere, here])).toEqual([second, first]);
      expect(await published.comments('bladet', [])).toEqual([]);
      await published.openThread({ site: 'bladet', id: 'hamnen', title: 'Hamnen', open: false });
      expect(
        await published.threads([
          { site: 'bladet', id: 'vattentornet' },
          { site: 'bladet', id: 'hamnen' },
        ]),
      ).toEqual([{ site: 'bladet', id: 'hamnen', title: 'Hamnen', open: false, tally: noTally }]);
    });

    it('opens a thread once: the first writer wins', async () => {
      const first = { site: 'bladet', id: 'ny', url: 'https://bladet.example/ny', title: 'Ny', open: true };
      await published.openThread(first);
      await published.openThread({ ...first, title: 'Kapad' });
      expect(await published.thread('bladet', 'ny')).toEqual({ ...first, tally: noTally });
      expect(await published.thread('bladet', 'okänd')).toBeUndefined();
      const other = { site: 'grannbladet', id: 'ny', open: false };
      await published.openThread(other);
      expect(await published.threads([other, { site: 'bladet', id: 'okänd' }, first])).toEqual(
        [other, first].map((thread) => ({ ...thread, tally: noTally })),
      );
      expect(await published.threads([])).toEqual([]);
    });

    it('keeps a site’s settings', async () => {
      const settings = siteSettingsSchema.parse({ id: 'bladet', title: 'Bladet', origins: ['https://bladet.example'] });
      await published.putSettings(settings);
      expect(await published.settings('bladet')).toEqual(settings);
      expect(await published.settings('okänd')).toBeUndefined();
    });
  });
};

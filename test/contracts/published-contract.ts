import { beforeEach, describe, expect, it } from 'vitest';
import { type PublishedComment, publishedForm } from '../../shared/comment/published-comment.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import type { PublishedReader, PublishedWriter } from '../../shared/ports.ts';
import { siteSettingsSchema } from '../../shared/site/site.ts';
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
      const tombstone = formOf(withdrawn(comment, Date.now()));
      await published.put(form);
      expect(await published.comment(...thread, comment.id)).toEqual(form);
      await published.put(formOf({ ...comment, author: { name: 'Annan' } }));
      expect(await published.comment(...thread, comment.id)).toEqual(form);
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
      expect(await published.thread(...thread)).toEqual({ site: 'bladet', id: 'vattentornet', title: 'Vattentornet rivs', open: false });
      await published.ruleThread({ site: 'bladet', id: 'hamnen', open: false, n: 1 });
      await published.openThread({ site: 'bladet', id: 'hamnen', open: true });
      expect(await published.thread('bladet', 'hamnen')).toEqual({ site: 'bladet', id: 'hamnen', open: false });
    });

    it('counts approved comments and outlines the whole thread', async () => {
      const parent = approvedComment();
      const reply = approvedComment({ parentId: parent.id });
      for (const comment of [parent, reply]) await published.put(formOf(comment));
      await published.put(formOf(withdrawn(parent, Date.now())));
      expect(await published.count(...thread)).toBe(1);
      expect(await published.outline(...thread)).toEqual([
        { id: parent.id, parentId: undefined, state: 'removed' },
        { id: reply.id, parentId: parent.id, state: 'approved' },
      ]);
      expect(await published.count('bladet', 'okänd')).toBe(0);
    });

    it('opens a thread once: the first writer wins', async () => {
      const first = { site: 'bladet', id: 'ny', url: 'https://bladet.example/ny', title: 'Ny', open: true };
      await published.openThread(first);
      await published.openThread({ ...first, title: 'Kapad' });
      expect(await published.thread('bladet', 'ny')).toEqual(first);
      expect(await published.thread('bladet', 'okänd')).toBeUndefined();
      const other = { site: 'grannbladet', id: 'ny', open: false };
      await published.openThread(other);
      expect(await published.threads([other, { site: 'bladet', id: 'okänd' }, first])).toEqual([other, first]);
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

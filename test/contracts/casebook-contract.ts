import { beforeEach, describe, expect, it } from 'vitest';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import type { Casebook, CommentKey } from '../../shared/ports.ts';
import { siteSettingsSchema } from '../../shared/site/site.ts';
import { approvedComment } from '../memory/comments.ts';

const keyOf = ({ site, id }: Comment): CommentKey => ({ site, id });

/** What every casebook does. */
export const casebookContract = (name: string, create: () => Promise<Casebook>): void => {
  describe(`casebook: ${name}`, () => {
    let casebook: Casebook;
    beforeEach(async () => {
      casebook = await create();
    });

    it('gives back a filed comment whole, emoji, NUL and noncharacters too', async () => {
      const comment = approvedComment({
        body: 'Åh \u{1f937}\u{1f3fd}‍♀️ \u0000 \ufffe \u202e slut',
        state: 'held',
        clues: { elapsedMs: 12 },
        signals: [{ detector: 'links', category: 'spam', score: 0.25, spans: [{ start: 0, end: 2 }], message: 'missing-check' }],
        missing: [{ check: 'links', reason: 'failed' }],
      });
      expect(await casebook.file(comment, false)).toBe(comment);
      expect(await casebook.find(comment.site, comment.id)).toEqual(comment);
    });

    it('keeps the first record and gives it to whoever files it again', async () => {
      const first = approvedComment();
      await casebook.file(first, false);
      expect(await casebook.file({ ...first, state: 'held' }, true)).toEqual(first);
      expect(await casebook.find(first.site, first.id)).toEqual(first);
    });

    it('does not know a comment of another site', async () => {
      const comment = await casebook.file(approvedComment(), false);
      expect(await casebook.find('grannbladet', comment.id)).toBeUndefined();
    });

    it('changes a comment only from the version that was read, and owes its projection until settled', async () => {
      const comment = await casebook.file(approvedComment(), false);
      const gone = withdrawn(comment, Date.now()) ?? comment;
      expect(await casebook.change(gone, versionOf(comment) + 1)).toBe('stale');
      expect(await casebook.change(gone, versionOf(comment))).toBe('changed');
      expect(await casebook.change(gone, versionOf(comment))).toBe('stale');
      expect(await casebook.owed(10)).toEqual([keyOf(gone)]);
      await casebook.settle(comment);
      expect(await casebook.owed(10)).toEqual([keyOf(gone)]);
      await casebook.settle(gone);
      expect(await casebook.owed(10)).toEqual([]);
      expect(await casebook.find(gone.site, gone.id)).toEqual(gone);
    });

    it('owes what it is told to owe', async () => {
      const comment = await casebook.file(approvedComment(), false);
      expect(await casebook.owed(10)).toEqual([]);
      await casebook.owe(comment);
      expect(await casebook.owed(10)).toEqual([keyOf(comment)]);
    });

    it('keeps a site’s policy, and knows none for an unknown site', async () => {
      const policy = policySchema.parse({ mode: 'human', watchwords: [{ word: 'kvacksalvare' }] });
      await casebook.putSite({ settings: siteSettingsSchema.parse({ id: 'bladet', title: 'Bladet' }), policy });
      expect(await casebook.policy('bladet')).toEqual(policy);
      expect(await casebook.policy('grannbladet')).toBeUndefined();
    });
  });
};

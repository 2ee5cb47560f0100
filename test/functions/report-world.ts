import { beforeEach } from 'vitest';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { deriveKey, keyedHash } from '../../shared/keyed-hash.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryTables } from '../memory/memory-tables.ts';

export const origin = 'https://bladet.example.se';
const site = siteSchema.parse({
  settings: { id: 'bladet', title: 'Bladet', origins: [origin] },
  policy: { trustAfter: 1, reports: { hideAfter: 2 } },
});
export const notice = { grade: 'illegal', reason: 'hate', text: 'Detta är hets.', name: 'Ylva', email: 'ylva@example.se', goodFaith: true };
export const ipOf = (visitor: number) => `198.51.${Math.floor(visitor / 250)}.${visitor % 250}`;

const fresh = () => {
  const tables = memoryTables();
  return { tables, world: createPipeline(tables, createFaults(0, 'error')), comment: approvedComment() };
};

/** A site with one published comment, anew before each test, and what readers have against it. */
export const useReports = () => {
  const here = fresh();
  const file = async (one: Comment): Promise<Comment> => {
    await here.tables.casebook.file(one, false);
    await here.tables.published.put({ ...one, version: versionOf(one), state: 'approved' });
    return one;
  };
  beforeEach(async () => {
    Object.assign(here, fresh());
    await here.tables.casebook.putSite(site, Date.now());
    await here.tables.published.putSettings(site.settings);
    await file(here.comment);
  });

  return {
    here,
    file,
    post: async (
      body: unknown,
      { id = here.comment.id, visitor = 1, secret = '' }: { id?: string; visitor?: number; secret?: string } = {},
    ) => {
      const headers = secret === '' ? {} : { 'sluss-author': secret };
      const answer = await here.world.report({ path: { site: 'bladet', id }, body, headers, ip: ipOf(visitor) });
      return { ...answer, json: JSON.parse(answer.body ?? '') };
    },
    status: async (reference: string, receipt: string, language = 'sv') => {
      const headers = { 'sluss-receipt': receipt, 'accept-language': language };
      const answer = await here.world.report({ method: 'GET', path: { site: 'bladet', reference }, headers });
      return { ...answer, json: JSON.parse(answer.body ?? '') };
    },
    stored: async (id = here.comment.id): Promise<Comment> => {
      const found = await here.tables.casebook.find('bladet', id);
      if (!found) throw new Error('not filed');
      return found;
    },
    /** An author secret under which a human has approved a comment. */
    knownAuthor: async (name: string): Promise<string> => {
      const secret = `${name}-`.padEnd(30, 'x');
      const authorKey = keyedHash(deriveKey('x'.repeat(40), 'author', 'bladet'), secret);
      const earlier = await file(approvedComment({ authorKey }));
      const approved = { ...earlier, log: [...earlier.log, ...earlier.log] };
      await here.tables.casebook.change(approved, versionOf(earlier), { standing: 1 });
      return secret;
    },
  };
};

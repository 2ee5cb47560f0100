import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoComments, demoThread } from '../../cli/demo/comments.ts';
import { judge } from '../../shared/pipeline/judge.ts';
import { policySchema } from '../../shared/policy/policy.ts';

const policy = policySchema.parse({ mode: 'machine' });
const page = await readFile(resolve(import.meta.dirname, '../../web/demo/index.html'), 'utf8');

describe('the demo thread', () => {
  test('is the one that the page shows', () => {
    expect(page).toContain(`<sluss-comments site="${demoThread.site}" thread="${demoThread.id}">`);
    expect(page).toContain(`<title>${demoThread.title} |`);
  });

  test('has replies after what they answer, and an answer by the author whom the byline names', () => {
    for (const [place, { replyTo }] of demoComments.entries())
      if (replyTo !== undefined) expect(demoComments.slice(0, place).map(({ key }) => key)).toContain(replyTo);
    const byAuthor = demoComments.filter((comment) => comment.byAuthor);
    expect(byAuthor.length).toBe(1);
    expect(page).toContain(`<strong>${byAuthor[0]?.name}</strong>`);
  });

  test('has keys of its own for every comment, and no two with the same words', () => {
    expect(new Set(demoComments.map(({ key }) => key)).size).toBe(demoComments.length);
    expect(new Set(demoComments.map(({ body }) => body)).size).toBe(demoComments.length);
  });

  test.each(demoComments.map((comment, place) => ({ ...comment, place })))(
    'has nothing against $name ($key), sent after $place others',
    ({ name, body, place }) => {
      const { judgement } = judge({ body, name }, { recentByVisitor: place }, policy);
      expect(judgement).toMatchObject({ outcome: 'approve', reasons: [] });
    },
  );
});

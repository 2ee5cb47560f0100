import { beforeEach, describe, expect, it } from 'vitest';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { withDecision } from '../../shared/comment/log.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { memoryTables } from '../memory/memory-tables.ts';

const secretOf = (letter: string): string => letter.repeat(22);

describe('who writes under a name', () => {
  let tables: ReturnType<typeof memoryTables>;
  let pipeline: ReturnType<typeof createPipeline>;
  let sent: number;
  const email = 'torgny@example.se';

  beforeEach(async () => {
    tables = memoryTables();
    pipeline = createPipeline(tables, createFaults(0, 'error'));
    sent = 0;
    for (const id of ['bladet', 'grannbladet']) {
      const site = siteSchema.parse({ settings: { id, title: id, threads: 'any' }, policy: { mode: 'machine', trustAfter: 1 } });
      await tables.casebook.putSite(site, Date.now());
      await tables.published.putSettings(site.settings);
    }
  });

  const send = async (author: object, secret?: string, site = 'bladet'): Promise<Comment> => {
    sent += 1;
    const { statusCode, body } = await pipeline.submit({
      path: { site, thread: 't' },
      headers: secret === undefined ? {} : { 'sluss-author': secret },
      body: { body: `Nummer ${sent}: kommunen borde ha frågat oss först.`, author },
      ip: `198.51.100.${sent}`,
    });
    expect(statusCode).toBe(202);
    await pipeline.deliver();
    const stored = await tables.casebook.find(site, JSON.parse(body ?? '').id);
    if (!stored) throw new Error('not filed');
    return stored;
  };
  const shown = async ({ site, id }: Comment): Promise<unknown> => {
    const { body } = await pipeline.read({ path: { site, thread: 't' }, query: { limit: '200' } });
    return JSON.parse(body ?? '').comments.find((comment: { readonly id: string }) => comment.id === id)?.author;
  };
  /** A human approved the comment, which is what gives standing. */
  const approvedByHand = async (comment: Comment): Promise<void> => {
    const decided = withDecision(comment, Date.now(), { outcome: 'approve', actor: 'operator' });
    expect(await tables.casebook.change(decided, versionOf(comment), { standing: 1 })).toBe('changed');
  };
  const establish = async (name: string, secret: string): Promise<void> => {
    await approvedByHand(await send({ name, email }, secret));
    await send({ name, email }, secret);
  };

  it('gives all of a secret’s comments on a site the same mark, and none where no secret came', async () => {
    const [first, second, other, elsewhere] = [
      await send({ name: 'Torgny' }, secretOf('a')),
      await send({ name: 'Någon' }, secretOf('a')),
      await send({ name: 'Torgny' }, secretOf('b')),
      await send({ name: 'Torgny' }, secretOf('a'), 'grannbladet'),
    ];
    const mark = expect.stringMatching(/^[0-9a-v]{6}$/);
    const authors = [await shown(first), await shown(second), await shown(other), await shown(elsewhere)];
    expect(authors).toEqual(['Torgny', 'Någon', 'Torgny', 'Torgny'].map((name) => ({ name, mark })));
    const marks = authors.map((author) => Object(author).mark);
    expect(marks[0]).toBe(marks[1]);
    expect(new Set(marks).size).toBe(3);
    expect(await shown(await send({ name: 'Torgny' }))).toEqual({ name: 'Torgny' });
  });

  it('marks everybody under an established name but the holder of its secret, who alone has its standing', async () => {
    await establish('Torgny', secretOf('a'));
    const own = await send({ name: 'TORGNY', email }, secretOf('a'));
    expect([await shown(own), own.context]).toEqual([{ name: 'TORGNY', mark: expect.any(String) }, { approvedBefore: 1 }]);
    for (const [name, secret] of [
      ['Torgny', secretOf('b')],
      ['Torgny', undefined],
      ['Тоrgnу', secretOf('b')],
      ['Tor\u200bgny ✔', undefined],
    ] as const) {
      const impostor = await send({ name, email }, secret);
      expect(await shown(impostor)).toMatchObject({ name, alike: true });
      expect(impostor.context).toEqual({ ...(secret ? { approvedBefore: 0 } : {}), alike: true });
    }
    expect(await shown(await send({ name: 'Torgny', email }, secretOf('b'), 'grannbladet'))).not.toHaveProperty('alike');
  });

  it('marks whoever takes an established name by an edit', async () => {
    await establish('Torgny', secretOf('a'));
    const { statusCode, body } = await pipeline.submit({
      path: { site: 'bladet', thread: 't' },
      body: { body: 'Kommunen borde ha frågat oss innan den rev.', author: { name: 'Ragna' } },
      ip: '198.51.100.200',
    });
    expect(statusCode).toBe(202);
    await pipeline.deliver();
    const { id, receipt } = JSON.parse(body ?? '');
    const edit = { body: 'Kommunen borde ha frågat oss innan den rev huset.', author: { name: 'TORGNY' } };
    const answer = await pipeline.author({
      method: 'PATCH',
      path: { site: 'bladet', id },
      headers: { 'sluss-receipt': receipt },
      body: edit,
    });
    expect(answer.statusCode).toBe(200);
    const edited = await tables.casebook.find('bladet', id);
    expect(edited && (await shown(edited))).toEqual({ name: 'TORGNY', alike: true });
  });

  it('lets nobody have a name who is not trusted, or whose comment is not public', async () => {
    await send({ name: 'Torgny' }, secretOf('a'));
    const held = await send({ name: 'Hamnkapten https://a.example https://b.example https://c.example' }, secretOf('a'));
    expect(await shown(await send({ name: 'Torgny' }, secretOf('b')))).not.toHaveProperty('alike');
    await approvedByHand(await send({ name: 'Ragna' }, secretOf('a')));
    expect(held.state).not.toBe('approved');
    await send({ name: held.author.name }, secretOf('a'));
    expect((await send({ name: held.author.name }, secretOf('b'))).context).toEqual({ approvedBefore: 0 });
  });

  it('shows a name without the signs that turn its direction, and an empty one not at all', async () => {
    expect(await shown(await send({ name: '\u202eyngroT\u202c' }))).toEqual({ name: 'yngroT' });
    for (const name of ['', '  ', '\u200b\u202e', '\u3164', null]) expect(await shown(await send({ name }))).toEqual({});
  });
});

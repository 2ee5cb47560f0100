import { describe, expect, test } from 'vitest';
import { demoComments } from '../../cli/demo/comments.ts';
import { SeedError, seedDemo } from '../../cli/demo/seed.ts';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import type { Message } from '../../shared/comment/message.ts';

type Entry = {
  readonly id: string;
  readonly name: string;
  readonly body: string;
  readonly parentId?: string | undefined;
  readonly author?: boolean;
  status: string;
};
type Options = { readonly statusOf?: (name: string) => string; readonly polls?: number };

/** A publication's interface in memory; what is sent is pending until the thread was asked for `polls` times. */
const publication = ({ statusOf = () => 'approved', polls = 2 }: Options = {}) => {
  const entries: Entry[] = [];
  const keys = new Map<string, Entry>();
  let waited = 0;
  let posts = 0;
  const decide = () => {
    waited += 1;
    if (waited % polls === 0) for (const entry of entries) if (entry.status === 'pending') entry.status = statusOf(entry.name);
  };
  const fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const { pathname } = new URL(url);
    if (init.method === 'POST') {
      posts += 1;
      const { body, author, parentId } = JSON.parse(String(init.body));
      const key = new Headers(init.headers).get('idempotency-key') ?? '';
      if (parentId !== undefined && entries.find(({ id }) => id === parentId)?.status !== 'approved')
        return Response.json({}, { status: 400 });
      const known = keys.get(key);
      const entry = known ?? {
        id: newCommentId(1_700_000_000_000 + posts * 10, new Uint8Array(10)),
        name: author.name,
        body,
        parentId,
        status: 'pending',
      };
      if (!known) entries.push(entry);
      keys.set(key, entry);
      const statusUrl = `https://demo.example/v1/sites/demo/comments/${entry.id}`;
      return Response.json({ id: entry.id, status: 'pending', receipt: `receipt of ${entry.id}`, statusUrl }, { status: 202 });
    }
    const entry = entries.find(({ id }) => pathname.endsWith(id));
    if (entry) {
      const allowed = new Headers(init.headers).get('sluss-receipt') === `receipt of ${entry.id}`;
      return allowed ? Response.json({ id: entry.id, status: entry.status }) : Response.json({}, { status: 404 });
    }
    decide();
    if (entries.length === 0) return Response.json({}, { status: 404 });
    const comments = entries.filter(({ status }) => status === 'approved').map(({ id, name, body }) => ({ id, author: { name }, body }));
    return Response.json({ comments, total: comments.length, open: true });
  };
  const messages: Message[] = [];
  const send = async (message: Message) => {
    messages.push(message);
    if (entries.some(({ id }) => id === message.id)) return;
    const { id, author, body, parentId } = message;
    entries.push({ id, name: author.name ?? '', body, parentId, author: author.badge === 'author', status: 'pending' });
  };
  return { entries, messages, options: { url: 'https://demo.example', fetch, queue: { send } } };
};

describe('seedDemo', () => {
  test('sends every comment once, replies under their parents, and the author’s with the badge', async () => {
    const { entries, options } = publication();
    expect(await seedDemo(options)).toEqual({ sent: demoComments.length, unpublished: [] });
    expect(entries.map(({ name, body }) => ({ name, body }))).toEqual(demoComments.map(({ name, body }) => ({ name, body })));
    expect(entries.every(({ status }) => status === 'approved')).toBe(true);
    for (const [place, { replyTo, byAuthor }] of demoComments.entries()) {
      const parent = demoComments.findIndex(({ key }) => key === replyTo);
      expect(entries[place]?.parentId).toBe(entries[parent]?.id);
      expect(entries[place]?.author ?? false).toBe(byAuthor ?? false);
    }
  });

  test('sends nothing when it is all there', async () => {
    const { entries, options } = publication();
    await seedDemo(options);
    expect(await seedDemo(options)).toEqual({ sent: 0, unpublished: [] });
    expect(entries.length).toBe(demoComments.length);
  });

  test('goes on where it was interrupted, and the author’s comment stays one', async () => {
    const { entries, messages, options } = publication();
    let posts = 0;
    const failing = (url: string, init?: RequestInit) => {
      if (init?.method === 'POST') posts += 1;
      return posts > 8 ? Promise.reject(new TypeError('fetch failed')) : options.fetch(url, init);
    };
    await expect(seedDemo({ ...options, fetch: failing })).rejects.toThrow('fetch failed');
    expect(messages.length).toBe(1);
    for (const entry of entries) if (entry.author) entry.status = 'pending';
    await seedDemo(options);
    expect(messages.length).toBe(2);
    expect(entries.map(({ body }) => body).toSorted()).toEqual(demoComments.map(({ body }) => body).toSorted());
  });

  test('leaves alone what was taken away since', async () => {
    const { entries, options } = publication();
    await seedDemo(options);
    for (const entry of entries.filter(({ name }) => name === 'Gunilla')) entry.status = 'removed';
    expect(await seedDemo(options)).toEqual({ sent: 0, unpublished: [] });
  });

  test('tells what was held, and leaves out the replies to it', async () => {
    const { entries, options } = publication({ statusOf: (name) => (name === 'Jobbar i huset' ? 'held' : 'approved') });
    const { sent, unpublished } = await seedDemo(options);
    expect(unpublished).toEqual([{ name: 'Jobbar i huset', status: 'held' }]);
    expect(sent).toBe(demoComments.length - 3);
    expect(entries.some(({ name }) => name === 'Ellen Tornvik')).toBe(false);
  });

  test('says which comment is not decided in time', async () => {
    const { options } = publication({ statusOf: () => 'pending' });
    await expect(seedDemo({ ...options, timeoutMs: 0 })).rejects.toThrow(
      new SeedError('After 0 s the demo comment by Fd nämndledamot is not decided and readable yet.'),
    );
  });

  test('says what was answered when the interface refuses', async () => {
    const { options } = publication();
    const fetch = async (url: string, init?: RequestInit) =>
      init?.method ? Response.json({ title: 'No' }, { status: 403 }) : options.fetch(url, init);
    await expect(seedDemo({ ...options, fetch })).rejects.toThrow(
      'The demo comment by Fd nämndledamot was answered with 403: {"title":"No"}',
    );
  });
});

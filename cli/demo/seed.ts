import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { commentIdSchema } from '../../shared/comment/comment.ts';
import { createdAtOf, newCommentId } from '../../shared/comment/comment-id.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { SubmissionQueue } from '../../shared/ports.ts';
import { type DemoComment, demoComments, demoThread } from './comments.ts';

export type SeedOptions = {
  /** Where `/v1` is served, without a slash at the end. */
  readonly url: string;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** For the article's author, whose badge no public request can set. */
  readonly queue: SubmissionQueue;
  /** How long the comments may take to be decided and readable, in milliseconds. */
  readonly timeoutMs?: number;
};

export class SeedError extends Error {
  override readonly name = 'SeedError';
}

const threadSchema = z.object({
  comments: z.array(z.object({ id: commentIdSchema, author: z.object({ name: z.string().optional() }), body: z.string() })),
});
const acceptedSchema = z.object({ id: commentIdSchema, receipt: z.string(), statusUrl: z.url() });
const statusSchema = z.object({ status: z.string() });

type Sent = { readonly comment: DemoComment; readonly proof?: z.infer<typeof acceptedSchema> };

export type Seeded = {
  readonly sent: number;
  /** Sent, but held, refused or taken away: nothing that a repeat would mend. */
  readonly unpublished: readonly { readonly name: string; readonly status: string }[];
};

/**
 * Sends the demo thread through the pipeline once, and waits until it is decided and can be read. What is there already is
 * not sent again, and neither is what comes before it in the order: that was taken away by somebody. Replies to what is not
 * published are left out. Throws a SeedError when a comment is refused by the interface or not decided and readable in time.
 */
export const seedDemo = async ({ url, fetch, queue, timeoutMs = 60_000 }: SeedOptions): Promise<Seeded> => {
  const deadline = Date.now() + timeoutMs;
  const comments = `${url}/v1/sites/${demoThread.site}/threads/${demoThread.id}/comments`;

  const read = async <S extends z.ZodType>(what: string, response: Response, schema: S): Promise<z.output<S>> => {
    const text = await response.text();
    const parsed = response.ok ? parseJson(schema, text) : undefined;
    if (!parsed?.ok) throw new SeedError(`${what} was answered with ${response.status}: ${text.slice(0, 300)}`);
    return parsed.value;
  };

  /** Ids of the demo's comments that can be read, by key. They are the thread's oldest, so its first page has them all. */
  const readable = async (): Promise<ReadonlyMap<string, string>> => {
    const response = await fetch(`${comments}?order=oldest&limit=200`);
    if (response.status === 404) return new Map();
    const thread = await read('The demo thread', response, threadSchema);
    return new Map(
      demoComments.flatMap(({ key, name, body }) => {
        const found = thread.comments.find((comment) => comment.body === body && comment.author.name === name);
        return found ? [[key, found.id] as const] : [];
      }),
    );
  };

  const post = async (comment: DemoComment, parentId: string | undefined): Promise<Sent> => {
    const { key, name, body } = comment;
    const response = await fetch(comments, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ body, author: { name }, parentId, thread: { title: demoThread.title } }),
    });
    return { comment, proof: await read(`The demo comment by ${name}`, response, acceptedSchema) };
  };

  /** The id follows from the parent's, so that a repeat after an interruption is the same comment. */
  const enqueue = async (comment: DemoComment, parentId: string): Promise<Sent> => {
    const { site, id: thread } = demoThread;
    const id = newCommentId(createdAtOf(parentId) + 1, createHash('sha256').update(`${parentId} ${comment.key}`).digest().subarray(0, 10));
    await queue.send({
      v: 1,
      site,
      thread,
      id,
      revision: 1,
      parentId,
      body: comment.body,
      author: { name: comment.name, badge: 'author' },
      clues: {},
    });
    return { comment };
  };

  const statusOf = async ({ comment, proof }: Sent): Promise<string> => {
    if (!proof) return 'pending';
    const answer = await fetch(proof.statusUrl, { headers: { 'sluss-receipt': proof.receipt } });
    return (await read(`The status of the demo comment by ${comment.name}`, answer, statusSchema)).status;
  };

  let known = await readable();
  const missing = demoComments.slice(demoComments.findLastIndex(({ key }) => known.has(key)) + 1);
  const unpublished: { name: string; status: string }[] = [];
  let awaited: readonly Sent[] = [];

  const settle = async (): Promise<void> => {
    while (awaited.length > 0) {
      known = await readable();
      const open: Sent[] = [];
      for (const sent of awaited.filter(({ comment }) => !known.has(comment.key))) {
        const status = await statusOf(sent);
        if (status === 'pending' || status === 'approved') open.push(sent);
        else unpublished.push({ name: sent.comment.name, status });
      }
      awaited = open;
      const late = open[0]?.comment.name;
      if (late === undefined) return;
      if (Date.now() > deadline)
        throw new SeedError(`After ${timeoutMs / 1000} s the demo comment by ${late} is not decided and readable yet.`);
      await sleep(50);
    }
  };

  let sent = 0;
  for (const comment of missing) {
    if (awaited.some((one) => one.comment.key === comment.replyTo)) await settle();
    const parentId = comment.replyTo === undefined ? undefined : known.get(comment.replyTo);
    if (comment.replyTo !== undefined && parentId === undefined) continue;
    awaited = [...awaited, comment.byAuthor && parentId !== undefined ? await enqueue(comment, parentId) : await post(comment, parentId)];
    sent += 1;
  }
  await settle();
  return { sent, unpublished };
};

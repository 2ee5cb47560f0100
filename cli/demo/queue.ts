import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import type { Message } from '../../shared/comment/message.ts';
import { finishProjection, type ProjectionPorts } from '../../shared/comment/project.ts';
import { shortHash } from '../../shared/keyed-hash.ts';
import { commitment } from '../../shared/log/commitment.ts';
import type { Casebook, Clock, Salt, SubmissionQueue } from '../../shared/ports.ts';
import { appealed } from '../../shared/review/marks.ts';
import type { ReviewQueues, SiteRules } from '../../shared/review/ports.ts';
import { reported } from '../../shared/review/reported.ts';
import { demoThread } from './comments.ts';
import { type QueueComment, queueThreads, trustedThread } from './queue-comment.ts';
import { queueComments } from './queue-comments.ts';
import { SeedError } from './seed.ts';

export type QueueOptions = ProjectionPorts & {
  readonly casebook: Pick<Casebook, 'find' | 'change' | 'settle' | 'keepUnreadable'>;
  readonly queues: Pick<ReviewQueues, 'began'>;
  readonly rules: Pick<SiteRules, 'putBlock' | 'putMode'>;
  readonly queue: SubmissionQueue;
  readonly clock: Clock;
  readonly salt: Salt;
  /** How long the comments may take to be decided, in milliseconds. */
  readonly timeoutMs?: number;
};

const { site } = demoThread;
const hour = 3_600_000;

const hashOf = (text: string): string => shortHash(`sluss demo ${text}`, 16);
/** Every comment is somebody else's. */
const authorKeyOf = ({ key }: QueueComment): string => hashOf(`author ${key}`);
/** Nobody's key hashes visitors under this name. */
const visitorOf = ({ key }: QueueComment): string => `demo.${hashOf(`visitor ${key}`)}`;
export const blockedKeys = queueComments.filter(({ blocked }) => blocked).map((comment) => `a.${authorKeyOf(comment)}`);

/** A message that no release here can read. */
export const demoLetter = {
  id: '5b0c7a52-2f7e-4a57-9d1e-9b6a3f0c4d21',
  raw: JSON.stringify({ v: 2, site, thread: 'skolskjutsen', text: { blocks: ['Vem svarar på frågor om busskortet?'] } }),
  cause: 'unreadable: v, id, revision, body, author, clues',
};

/** A comment of the queue with its id. */
type Placed = { readonly id: string; readonly comment: QueueComment };

/**
 * The queue's comments, the oldest first: one an hour until the demo site was made, from which the ids follow, so that each is the same
 * comment however often it is sent.
 */
export const placedComments = async ({ began }: Pick<ReviewQueues, 'began'>): Promise<readonly Placed[]> => {
  const since = await began(site);
  if (since === undefined) throw new SeedError(`There is no site '${site}'.`);
  return queueComments.map((comment, place) => {
    const at = Date.parse(since) - (queueComments.length - place) * hour;
    return { comment, id: newCommentId(at, createHash('sha256').update(`${since} ${comment.key}`).digest().subarray(0, 10)) };
  });
};

/** What some of the comments are decided by. Only before the first of them, so that nothing is put back that was changed since. */
export const prepareQueue = async ({ casebook, queues, rules, clock, salt }: Omit<QueueOptions, 'published' | 'notices' | 'queue'>) => {
  for (const { id } of await placedComments(queues)) if (await casebook.find(site, id)) return;
  const by = { actor: 'operator', at: new Date(clock.now()).toISOString() } as const;
  await rules.putMode(site, trustedThread, 'trusted', { kind: 'mode', ...by, thread: trustedThread, mode: 'trusted' });
  const until = new Date(clock.now() + 30 * 24 * hour).toISOString();
  const reason = 'Skrev om samma protokoll i varje tråd, trots två tillsägelser.';
  for (const key of blockedKeys) {
    const own = salt();
    await rules.putBlock(
      site,
      { key, until, by: by.actor, at: by.at, reason, salt: own },
      { kind: 'block', ...by, key, until, reason: commitment(own, reason) },
    );
  }
};

const isFirstOf = (comment: QueueComment): boolean => queueComments.find(({ thread }) => thread === comment.thread) === comment;

/** What readers and the author have to say once the machine has decided. */
const marked = (comment: Comment, { report, appeal }: QueueComment, by: { readonly now: number; readonly salt: Salt }) => {
  if (report) return reported(comment, report, by);
  return appeal === undefined ? undefined : appealed(comment, { of: 1, note: appeal }, by);
};

const messageOf = ({ id, comment }: Placed): Message => {
  const { thread, name, body, clues = {} } = comment;
  const title = isFirstOf(comment) ? queueThreads[thread] : undefined;
  return {
    ...{ v: 1, site, thread, id, revision: 1, body, clues, author: { name } },
    ...{ visitor: visitorOf(comment), authorKey: authorKeyOf(comment) },
    ...(title === undefined ? {} : { opens: { title } }),
  };
};

/**
 * Sends those comments of the demo's queue through the pipeline that were never sent, erased ones are not sent again; waits until they
 * are decided, and adds reports and appeals. Gives how many were sent. Throws a SeedError when one is not decided in time.
 */
export const seedQueue = async (options: QueueOptions): Promise<number> => {
  const { casebook, queues, queue, clock, salt, timeoutMs = 60_000 } = options;
  const deadline = clock.now() + timeoutMs;
  const placed = await placedComments(queues);

  const missing: Placed[] = [];
  for (const each of placed) if (!(await casebook.find(site, each.id))) missing.push(each);
  for (const each of missing) await queue.send(messageOf(each));
  if (missing.length === placed.length) await casebook.keepUnreadable({ ...demoLetter, at: new Date(clock.now()).toISOString() }, site);

  const decided = async ({ id, comment: { name } }: Placed): Promise<Comment> => {
    for (;;) {
      const comment = await casebook.find(site, id);
      if (comment) return comment;
      if (clock.now() > deadline) throw new SeedError(`After ${timeoutMs / 1000} s the demo comment by ${name} is not decided yet.`);
      await sleep(50);
    }
  };
  for (const each of placed.filter((one) => missing.includes(one) || one.comment.report || one.comment.appeal)) {
    const comment = await decided(each);
    const acted = comment.log.length === 1 ? marked(comment, each.comment, { now: clock.now(), salt }) : undefined;
    if (acted?.ok && (await casebook.change(acted.comment, versionOf(comment), { texts: acted.texts })) === 'changed')
      await finishProjection(acted.comment, options);
  }
  return missing.length;
};

import { beforeEach, describe, expect, it } from 'vitest';
import { handle } from '../../functions/deliver/handler.ts';
import type { Answer, Post } from '../../shared/events/answer.ts';
import { attempts } from '../../shared/events/back-off.ts';
import { eventOf } from '../../shared/events/event.ts';
import { approvedComment } from '../memory/comments.ts';

const at = '2026-05-03T10:00:00.000Z';
const webhook = 'w_01K2XJ3V0000000000000000AB';
const event = eventOf(approvedComment(), 1);
const body = JSON.stringify({ v: 1, webhook, url: 'https://hooks.example.com/sluss', event });

describe('deliver', () => {
  let answers: (Answer | Promise<Answer>)[];
  let posted: Post[];
  let later: unknown[];
  let kept: unknown[];
  let counted: unknown[];
  let bugs: unknown[];
  beforeEach(() => {
    [answers, posted, later, kept, counted, bugs] = [[], [], [], [], [], []];
  });
  const deliver = (receives: number, ...bodies: readonly string[]) =>
    handle({
      clock: { now: () => Date.parse(at) },
      random: () => 0.5,
      keys: { secretOf: (site, id) => `hemlighet för ${site} och ${id}` },
      receivers: {
        post: async (post) => {
          posted.push(post);
          return answers.shift() ?? { status: 200 };
        },
      },
      retries: { after: async (...what) => void later.push(what) },
      failed: { keep: async (...what) => void kept.push(what) },
      metrics: { count: (...what) => void counted.push(what), bug: (error) => void bugs.push(error) },
    })({
      Records: bodies.map((each, place) => ({
        ...{ messageId: `m${place}`, receiptHandle: `h${place}`, body: each },
        attributes: { ApproximateReceiveCount: String(receives) },
      })),
    });
  const failure = (cause: string) => ['bladet', { webhook, event: event?.id, type: 'comment.approved', at, cause }];

  it('posts the event, signed for this webhook, and is done where it is taken', async () => {
    expect(await deliver(1, body)).toEqual({ batchItemFailures: [] });
    expect(posted).toEqual([
      {
        ...{ url: 'https://hooks.example.com/sluss', secret: `hemlighet för bladet och ${webhook}` },
        ...{ delivery: 'm0', type: 'comment.approved', body: JSON.stringify(event) },
      },
    ]);
    expect([later, kept, counted, bugs]).toEqual([[], [], [], []]);
  });

  it('tries again later and later what is not taken, and calls that no failure of its own', async () => {
    answers.push({ status: 500 }, { failure: 'timeout' }, { status: 302 });
    for (const receives of [1, 2, 3]) expect(await deliver(receives, body)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    expect(later).toEqual([60, 120, 240].map((seconds) => ['h0', seconds]));
    expect([kept, counted, bugs]).toEqual([[], [], []]);
  });

  it.each([
    [attempts, { status: 503 }, 'status 503'],
    [attempts + 1, { failure: 'refused-address' }, 'refused-address'],
    [1, { status: 410 }, 'status 410'],
  ] as const)('keeps as failed what attempt %i answers with %j, and tells the operators', async (receives, answer, cause) => {
    answers.push(answer);
    expect(await deliver(receives, body)).toEqual({ batchItemFailures: [] });
    expect([later, kept, counted]).toEqual([[], [failure(cause)], [['FailedDeliveries', 1]]]);
    expect(JSON.stringify(kept)).not.toContain('vattentornet kostar');
  });

  it('lets no slow receiver hold up the others of a batch', async () => {
    let release = (_: Answer): void => undefined;
    answers.push(
      new Promise<Answer>((done) => {
        release = done;
      }),
    );
    const delivered = deliver(1, body, body, '{"v":2}');
    await expect.poll(() => posted.length).toBe(2);
    release({ failure: 'timeout' });
    expect(await delivered).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }, { itemIdentifier: 'm2' }] });
    expect([later, bugs.length, counted]).toEqual([[['h0', 60]], 1, [['FailedRecords', 1]]]);
  });

  it('posts to no address that no webhook may have', async () => {
    await deliver(1, body.replace('https://hooks.example.com', 'https://169.254.169.254'));
    expect([posted, bugs.length]).toEqual([[], 1]);
  });
});

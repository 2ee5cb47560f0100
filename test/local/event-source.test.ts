import { afterAll, describe, expect, test } from 'vitest';
import { createRetries } from '../../functions/adapters/sqs/delivery-queue.ts';
import { startPoller } from '../../infra/local/events/poller.ts';
import { failing, type QueueRecord, region, startTestEngines } from './test-engines.ts';

const { engines, sqs, queueArn, queueUrl, source, pollUntil, send, left, newQueue } = await startTestEngines();
afterAll(() => engines.stop());

describe('an event source', () => {
  test('hands over records as AWS writes them', async () => {
    await newQueue('records');
    await send('records', '{"a":1}', { MessageAttributes: { kind: { DataType: 'String', StringValue: 'x' } } });
    const [[record] = []] = await pollUntil(
      'records',
      () => failing(),
      (batches) => batches.length === 1,
    );
    expect(record).toMatchObject({
      body: '{"a":1}',
      attributes: { ApproximateReceiveCount: '1', SentTimestamp: expect.stringMatching(/^\d{13}$/) },
      messageAttributes: { kind: { stringValue: 'x', dataType: 'String', stringListValues: [], binaryListValues: [] } },
      md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/),
      eventSource: 'aws:sqs',
      eventSourceARN: queueArn('records'),
      awsRegion: region,
      messageId: expect.any(String),
      receiptHandle: expect.any(String),
    });
    await expect.poll(() => left('records')).toBe(0);
  });

  test('brings back only what failed, after its visibility time', async () => {
    await newQueue('partial');
    for (const body of ['good', 'bad', 'fine']) await send('partial', body);
    const began = Date.now();
    const answer = (records: readonly QueueRecord[]) =>
      failing(
        ...records
          .filter(({ body, attributes }) => body === 'bad' && attributes.ApproximateReceiveCount === '1')
          .map(({ messageId }) => messageId),
      );
    const batches = await pollUntil('partial', answer, (all) => all.flat().length === 4);
    expect(batches.flat().map(({ body, attributes }) => [body, attributes.ApproximateReceiveCount])).toEqual([
      ['good', '1'],
      ['bad', '1'],
      ['fine', '1'],
      ['bad', '2'],
    ]);
    expect(Date.now() - began).toBeGreaterThanOrEqual(900);
    await expect.poll(() => left('partial')).toBe(0);
  });

  test('brings back what failed at the time that the function asked for', async () => {
    await newQueue('later', { VisibilityTimeout: 60 });
    await send('later', 'one');
    const retries = createRetries({ client: sqs, url: queueUrl('later') });
    const asked: Promise<void>[] = [];
    const answer = ([record]: readonly QueueRecord[]) => {
      if (record?.attributes.ApproximateReceiveCount !== '1') return failing();
      asked.push(retries.after(record.receiptHandle, 1));
      return failing(record.messageId);
    };
    const batches = await pollUntil('later', answer, (all) => all.length === 2);
    await Promise.all(asked);
    expect(batches.flat().map(({ attributes }) => attributes.ApproximateReceiveCount)).toEqual(['1', '2']);
  });

  test.each([
    ['an unknown id', failing('nobody')],
    ['an empty id', failing('')],
    ['another form', { ok: true, payload: '"done"' }],
    ['an exception', { ok: false, reason: 'error', detail: '' }],
  ] as const)('brings the whole batch back after %s', async (name, outcome) => {
    const queue = name.replaceAll(' ', '-');
    await newQueue(queue);
    await send(queue, 'one');
    await send(queue, 'two');
    const batches = await pollUntil(
      queue,
      (records) => (records[0]?.attributes.ApproximateReceiveCount === '1' ? outcome : failing()),
      (all) => all.flat().length >= 4,
    );
    expect(
      batches
        .flat()
        .map(({ body }) => body)
        .sort(),
    ).toEqual(['one', 'one', 'two', 'two']);
  });

  test.each([['null'], ['{}'], ['{"batchItemFailures":null}']])('takes %s as done', async (payload) => {
    const queue = `done-${payload.length}`;
    await newQueue(queue);
    await send(queue, 'one');
    await pollUntil(
      queue,
      () => ({ ok: true, payload }),
      (all) => all.length === 1,
    );
    await expect.poll(() => left(queue)).toBe(0);
  });

  test('waits for a batch to fill where it has a window', async () => {
    await newQueue('window', { VisibilityTimeout: 30 });
    const polling = pollUntil(
      'window',
      () => failing(),
      (all) => all.flat().length === 2,
      { MaximumBatchingWindowInSeconds: 1 },
    );
    await send('window', 'one');
    setTimeout(() => send('window', 'two'), 300);
    expect((await polling).map((batch) => batch.length)).toEqual([2]);
  });

  test('moves a message to the dead-letter queue once it was received as often as the template says', async () => {
    await newQueue('dead');
    await newQueue('poison', { RedrivePolicy: { deadLetterTargetArn: queueArn('dead'), maxReceiveCount: 2 } });
    await send('poison', 'x');
    const polling = pollUntil(
      'poison',
      ([record]) => failing(record?.messageId ?? ''),
      (all) => all.length === 2,
    );
    expect((await polling).flat().map(({ attributes }) => attributes.ApproximateReceiveCount)).toEqual(['1', '2']);
    const again = startPoller(source('poison'), { sqs, invoke: () => Promise.reject(new Error('received a third time')), processes: 1 });
    const [[dead] = []] = await pollUntil(
      'dead',
      () => failing(),
      (all) => all.length === 1,
    );
    await again.stop();
    expect(dead?.body).toBe('x');
  });
});

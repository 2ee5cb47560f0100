import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SQSClient } from '@aws-sdk/client-sqs';
import { expect, it, onTestFinished } from 'vitest';
import { createDeliveryQueue, createRetries } from '../../functions/adapters/sqs/delivery-queue.ts';
import { createNoticeQueue } from '../../functions/adapters/sqs/notice-queue.ts';
import { createRawSubmissions } from '../../functions/adapters/sqs/raw-submissions.ts';
import { createSubmissionQueue } from '../../functions/adapters/sqs/submission-queue.ts';
import { deliverySchema } from '../../shared/events/delivery.ts';
import { eventOf } from '../../shared/events/event.ts';
import { noticeSchema } from '../../shared/notices/notice.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { approvedComment, nextId } from '../memory/comments.ts';

/** What the queue is sent. */
const listen = async () => {
  const requests: ReturnType<typeof JSON.parse>[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      requests.push(JSON.parse(text));
      response.setHeader('content-type', 'application/x-amz-json-1.0').end(JSON.stringify({ MessageId: 'm' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/000000000000/queue`;
  const client = new SQSClient({ region: 'eu-north-1', md5: false, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  onTestFinished(() => {
    client.destroy();
    server.close();
  });
  return { requests, queue: { client, url } };
};

it('sends a message in its site’s group, so that a fair queue keeps sites apart', async () => {
  const { requests, queue } = await listen();
  const message = { v: 1, site: 'bladet', thread: 't', id: nextId(), revision: 1, body: 'Hej \u{1f44b}!', author: {}, clues: {} } as const;
  await createSubmissionQueue(queue).send(message);
  const MessageBody = expect.stringContaining('Hej \\ud83d\\udc4b!');
  expect(requests).toEqual([{ QueueUrl: queue.url, MessageGroupId: 'bladet', MessageBody }]);
});

it('sends a dead letter as it was', async () => {
  const { requests, queue } = await listen();
  await createRawSubmissions(queue).send('bladet', '{"v":99');
  expect(requests).toEqual([{ QueueUrl: queue.url, MessageGroupId: 'bladet', MessageBody: '{"v":99' }]);
});

it('sends a notice that is read half a minute later', async () => {
  const { requests, queue } = await listen();
  const notice = { site: 'bladet', id: nextId(), entry: 2 };
  await createNoticeQueue(queue).send(notice);
  expect(requests).toMatchObject([{ QueueUrl: queue.url, DelaySeconds: 30 }]);
  expect(parseJson(noticeSchema, requests[0].MessageBody)).toEqual({ ok: true, value: { v: 1, ...notice } });
});

it('sends a delivery in its webhook’s group, and lets one come back later', async () => {
  const { requests, queue } = await listen();
  const event = eventOf(approvedComment(), 1);
  if (!event) throw new Error('no event');
  const delivery = { webhook: 'w_01K2XJ3V0000000000000000AB', url: 'https://hooks.example.com/', event } as const;
  await createDeliveryQueue(queue).send(delivery);
  await createRetries(queue).after('handle', 7200);
  expect(requests).toMatchObject([
    { QueueUrl: queue.url, MessageGroupId: delivery.webhook },
    { QueueUrl: queue.url, ReceiptHandle: 'handle', VisibilityTimeout: 7200 },
  ]);
  expect(parseJson(deliverySchema, requests[0].MessageBody)).toEqual({ ok: true, value: { v: 1, ...delivery } });
});

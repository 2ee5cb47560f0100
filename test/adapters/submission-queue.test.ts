import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SQSClient } from '@aws-sdk/client-sqs';
import { expect, it } from 'vitest';
import { createSubmissionQueue } from '../../functions/adapters/sqs/submission-queue.ts';
import { nextId } from '../memory/comments.ts';

it('sends a message in its site’s group, so that a fair queue keeps sites apart', async () => {
  const requests: unknown[] = [];
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
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/000000000000/submissions`;
  const client = new SQSClient({ region: 'eu-north-1', md5: false, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
  const message = { v: 1, site: 'bladet', thread: 't', id: nextId(), revision: 1, body: 'Hej \u{1f44b}!', author: {}, clues: {} } as const;

  await createSubmissionQueue({ client, url }).send(message);
  client.destroy();
  server.close();

  expect(requests).toEqual([{ QueueUrl: url, MessageGroupId: 'bladet', MessageBody: expect.stringContaining('Hej \\ud83d\\udc4b!') }]);
});

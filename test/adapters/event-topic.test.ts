import { createServer } from 'node:http';
import { SNSClient } from '@aws-sdk/client-sns';
import { expect, it, onTestFinished } from 'vitest';
import { createEventTopic } from '../../functions/adapters/sns/event-topic.ts';
import { eventOf, withoutTexts } from '../../shared/events/event.ts';
import { approvedComment } from '../memory/comments.ts';

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';
const answer = `<PublishResponse xmlns="${namespace}"><PublishResult><MessageId>m</MessageId></PublishResult></PublishResponse>`;

it('publishes an event without texts, with what subscribers filter by', async () => {
  const got: URLSearchParams[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    got.push(new URLSearchParams(text));
    response.setHeader('content-type', 'text/xml').end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const client = new SNSClient({ region: 'eu-north-1', endpoint, credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  onTestFinished(() => {
    client.destroy();
    server.close();
  });

  const event = eventOf(approvedComment(), 1);
  if (!event) throw new Error('no event');
  await createEventTopic(client, 'arn:aws:sns:eu-north-1:000000000000:events').publish(event);
  const [request] = got;
  expect(request?.get('TopicArn')).toBe('arn:aws:sns:eu-north-1:000000000000:events');
  expect(JSON.parse(request?.get('Message') ?? '')).toEqual(withoutTexts(event));
  expect(request?.get('Message')).not.toMatch(/vattentornet kostar|Torgny/);
  const attributes = [1, 2].map((n) => ['Name', 'Value.StringValue'].map((part) => request?.get(`MessageAttributes.entry.${n}.${part}`)));
  expect(attributes).toEqual([
    ['type', 'comment.approved'],
    ['site', 'bladet'],
  ]);
});

import { createServer } from 'node:http';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutbox } from '../../functions/adapters/dynamodb/outbox.ts';
import { createMail } from '../../functions/adapters/ses/mail.ts';
import { randomCommentIds } from '../../functions/adapters/system.ts';
import { readOutbox } from '../../infra/local/outbox.ts';
import type { Mail } from '../../shared/notices/ports.ts';
import { startTables } from '../engine/tables.ts';
import { nextId } from '../memory/comments.ts';

const mail = { to: 'ansvarig@example.se', subject: 'bladet: 3 kommentarer väntar', text: 'Öppna kön: https://example.se\n' };
const headed = { ...mail, headers: { 'List-Unsubscribe': '<https://example.se/slut>' } };

const tables = await startTables();
afterAll(tables.stop);

describe('mail where no sender is set', () => {
  it('lies in the contact table for a week, beside all that is there, the newest first', async () => {
    const { table, contacts, retention } = await tables.contactsAndRetention();
    const lying = () => readOutbox(tables.dynamodb, table.table);
    let now = Date.parse('2026-05-02T10:00:00.000Z');
    const outbox: Mail = createOutbox(table, { now: () => now }, randomCommentIds);
    await contacts.keep({ site: 'bladet', id: nextId(), ip: '192.0.2.7', email: 'asa@example.se', at: now });
    await outbox.send(mail);
    await outbox.send(mail);
    now += 1000;
    await outbox.send(headed);
    const [first, second] = [now - 1000, now];
    expect(await lying()).toEqual([
      { ...headed, at: second },
      { ...mail, at: first },
      { ...mail, at: first },
    ]);
    await retention.deleteExpired(first + 8 * 86_400_000);
    expect(await lying()).toHaveLength(3);
    await retention.deleteExpired(second + 9 * 86_400_000);
    expect(await lying()).toEqual([]);
  });
});

describe('mail through SES', () => {
  const bodies: unknown[] = [];
  let status = 200;
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    bodies.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"MessageId":"1","message":"no"}');
  });
  let client: SESv2Client;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
    client = new SESv2Client({ endpoint: `http://127.0.0.1:${port}`, region: 'eu-north-1', credentials, maxAttempts: 1 });
  });
  afterAll(() => server.close());

  it('comes from the sender, in UTF-8, as text, with the headers given', async () => {
    await createMail(client, 'desk@example.se').send(mail);
    await createMail(client, 'desk@example.se').send(headed);
    const simple = { Subject: { Data: mail.subject, Charset: 'UTF-8' }, Body: { Text: { Data: mail.text, Charset: 'UTF-8' } } };
    const body = { FromEmailAddress: 'desk@example.se', Destination: { ToAddresses: [mail.to] }, Content: { Simple: simple } };
    const Headers = [{ Name: 'List-Unsubscribe', Value: '<https://example.se/slut>' }];
    expect(bodies).toEqual([body, { ...body, Content: { Simple: { ...simple, Headers } } }]);
  });

  it('fails where it is refused', async () => {
    status = 400;
    await expect(createMail(client, 'desk@example.se').send(mail)).rejects.toThrow();
  });
});

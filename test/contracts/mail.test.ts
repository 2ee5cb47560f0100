import { createServer } from 'node:http';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutbox } from '../../functions/adapters/dynamodb/outbox.ts';
import { createMail } from '../../functions/adapters/ses/mail.ts';
import { randomCommentIds } from '../../functions/adapters/system.ts';
import type { Mail } from '../../shared/notices/ports.ts';
import { startTables } from '../engine/tables.ts';

const mail = { to: 'ansvarig@example.se', subject: 'bladet: 3 kommentarer väntar', text: 'Öppna kön: https://example.se\n' };

const tables = await startTables();
afterAll(tables.stop);

describe('mail where no sender is set', () => {
  it('lies in the contact table for a week, each under a key of its own', async () => {
    const table = await tables.contactTable();
    const now = Date.parse('2026-05-02T10:00:00.000Z');
    const outbox: Mail = createOutbox(table, { now: () => now }, randomCommentIds);
    await outbox.send(mail);
    await outbox.send(mail);
    const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.table }));
    expect(Items).toHaveLength(2);
    for (const item of Items)
      expect(item).toEqual({ ...mail, pk: expect.stringMatching(/^outbox#[0-9A-Z]{26}$/), expires: now / 1000 + 7 * 86_400 });
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

  it('comes from the sender, in UTF-8, as text', async () => {
    await createMail(client, 'desk@example.se').send(mail);
    expect(bodies).toEqual([
      {
        FromEmailAddress: 'desk@example.se',
        Destination: { ToAddresses: [mail.to] },
        Content: {
          Simple: { Subject: { Data: mail.subject, Charset: 'UTF-8' }, Body: { Text: { Data: mail.text, Charset: 'UTF-8' } } },
        },
      },
    ]);
  });

  it('fails where it is refused', async () => {
    status = 400;
    await expect(createMail(client, 'desk@example.se').send(mail)).rejects.toThrow();
  });
});

import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import * as z from 'zod';

const requestSchema = z.object({ MessageBody: z.string(), MessageGroupId: z.string().optional() });

/** As much of SQS as sending takes: keeps what was sent. */
export const startSendQueue = async () => {
  const sent: z.infer<typeof requestSchema>[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const message = requestSchema.parse(JSON.parse(Buffer.concat(chunks).toString()));
    sent.push(message);
    const MD5OfMessageBody = createHash('md5').update(message.MessageBody).digest('hex');
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify({ MessageId: 'm', MD5OfMessageBody }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    sent,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

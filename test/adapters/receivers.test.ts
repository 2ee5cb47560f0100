import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Server } from 'node:net';
import { TLSSocket } from 'node:tls';
import { expect, it, onTestFinished } from 'vitest';
import { connectPublicly, connectTo } from '../../functions/adapters/receivers/connect.ts';
import { createReceivers } from '../../functions/adapters/receivers/receivers.ts';
import { certificateOf } from './certificate.ts';

const message = { secret: 'hemlig', delivery: 'd1', type: 'comment.held', body: '{"å":1}' };
const at = 1_764_000_000_500;

const listen = async (server: Server & { closeAllConnections: () => void }): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};
/** Through a receiver on this machine, as one instance is told to send. */
const locally = async (answer: RequestListener) => {
  const port = await listen(createServer(answer));
  return createReceivers(connectTo(`http://127.0.0.1:${port}`)).post({ ...message, url: 'https://hooks.example.com//a.example/?b=c' }, at);
};

it('posts the body as it is, with type, delivery, time and signature', async () => {
  const got: { readonly url?: string | undefined; readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];
  const answer = await locally(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push({ url: request.url, headers: request.headers, body });
    response.writeHead(204).end();
  });
  expect(answer).toEqual({ status: 204 });
  expect(got).toMatchObject([
    {
      url: '//a.example/?b=c',
      body: message.body,
      headers: {
        ...{ host: 'hooks.example.com', 'content-type': 'application/json', 'content-length': '8' },
        ...{ 'sluss-event': 'comment.held', 'sluss-delivery': 'd1', 'sluss-timestamp': '1764000000' },
        // printf '1764000000.{"å":1}' | openssl dgst -sha256 -hmac hemlig
        'sluss-signature': 'v1=b80176eec14ad9af6608323beb0cd80e1722fdcbebe9e615f361f146d1c16865',
      },
    },
  ]);
});

it('follows no redirect, and takes the status for the answer', async () => {
  let asked = 0;
  const answer = await locally((_, response) => {
    asked += 1;
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  expect([answer, asked]).toEqual([{ status: 307 }, 1]);
});

it('reads no more than 64 KB of an answer without end', async () => {
  let written = 0;
  const answer = await locally((_, response) => {
    const more = (): void => {
      if (response.destroyed) return;
      written += 16_384;
      response.write(Buffer.alloc(16_384), () => setTimeout(more, 1));
    };
    more();
  });
  expect(answer).toEqual({ status: 200 });
  expect(written).toBeLessThan(16_000_000);
});

it('says why there was no answer', async () => {
  expect(await locally((request) => void request.socket.destroy())).toEqual({ failure: 'ECONNRESET' });
  const unknown = Object.assign(new Error(), { code: 'ENOTFOUND' });
  const receivers = createReceivers(connectPublicly({ resolve: () => Promise.reject(unknown) }));
  expect(await receivers.post({ ...message, url: 'https://hooks.example.com/' }, at)).toEqual({ failure: 'ENOTFOUND' });
});

it('waits ten seconds for an answer, and for a name to be found, and for the rest of an answer no longer', {
  timeout: 15_000,
}, async () => {
  const never = createReceivers(connectPublicly({ resolve: () => new Promise(() => undefined) }));
  const answers = await Promise.all([
    locally(() => undefined),
    never.post({ ...message, url: 'https://hooks.example.com/' }, at),
    locally((_, response) => void response.writeHead(202).write('mer följer')),
  ]);
  expect(answers).toEqual([{ failure: 'timeout' }, { failure: 'timeout' }, { status: 202 }]);
});

it('takes the status for the answer where the rest is cut off', async () => {
  const answer = await locally((request, response) => {
    response.writeHead(200, { 'content-length': '10' }).write('kort', () => request.socket.destroy());
  });
  expect(answer).toEqual({ status: 200 });
});

it('has done with who changes the protocol', async () => {
  const answer = await locally(({ socket }) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
  });
  expect(answer).toEqual({ failure: 'closed' });
});

it.each([
  { name: 'loopback', addresses: ['127.0.0.1'] },
  { name: 'the metadata of a cloud', addresses: ['169.254.169.254'] },
  { name: 'a public and a private one', addresses: ['93.184.215.14', '10.0.0.1'] },
  { name: 'an IPv4 address in an IPv6 one', addresses: ['::ffff:127.0.0.1'] },
  { name: 'none', addresses: [] },
])('connects nowhere where a name leads to $name', async ({ addresses }) => {
  let connections = 0;
  const server = createServer();
  server.on('connection', () => {
    connections += 1;
  });
  const port = await listen(server);
  const resolve = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const receivers = createReceivers(connectPublicly({ resolve }));
  expect(await receivers.post({ ...message, url: `https://hooks.example.com:${port}/` }, at)).toEqual({ failure: 'refused-address' });
  expect(connections).toBe(0);
});

// A key that both sides have stands in for certificates.
const psk = { ciphers: 'PSK-AES128-GCM-SHA256', maxVersion: 'TLSv1.2' } as const;
const key = Buffer.alloc(16, 7);

it('connects to the very address that was checked, by TLS, under the name', async () => {
  const seen: unknown[] = [];
  const server = createTlsServer({ ...psk, pskCallback: () => key }, (request, response) => {
    const { socket } = request;
    seen.push([socket instanceof TLSSocket && socket.servername, request.headers.host?.split(':')[0], request.method]);
    response.end('ok');
  });
  const port = await listen(server);
  const checked: string[] = [];
  let lookups = 0;
  const connect = connectPublicly({
    ...{ ...psk, pskCallback: () => ({ psk: key, identity: 'sluss' }), checkServerIdentity: () => undefined },
    // Whoever looked it up a second time would be led elsewhere.
    resolve: async () => {
      lookups += 1;
      return [{ address: lookups === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    },
    isAllowed: (address) => {
      checked.push(address);
      return true;
    },
  });
  expect(await createReceivers(connect).post({ ...message, url: `https://hooks.example.com:${port}/` }, at)).toEqual({ status: 200 });
  expect([checked, lookups, seen]).toEqual([['127.0.0.1'], 1, [['hooks.example.com', 'hooks.example.com', 'POST']]]);
});

it.each([
  { name: 'that nobody vouches for', trusted: false, host: 'hooks.example.com', answer: { failure: 'DEPTH_ZERO_SELF_SIGNED_CERT' } },
  { name: 'of another name', trusted: true, host: 'other.example.com', answer: { failure: 'ERR_TLS_CERT_ALTNAME_INVALID' } },
  { name: 'that is over', trusted: true, host: 'hooks.example.com', until: '211231235959Z', answer: { failure: 'CERT_HAS_EXPIRED' } },
  { name: 'that is good', trusted: true, host: 'hooks.example.com', answer: { status: 200 } },
])('tells a receiver nothing but by a certificate that is good: one $name', async ({ trusted, host, until, answer }) => {
  const own = certificateOf('hooks.example.com', until);
  let told = 0;
  const server = createTlsServer(own, (_, response) => {
    told += 1;
    response.end();
  });
  const port = await listen(server);
  const connect = connectPublicly({
    ...(trusted ? { ca: own.cert } : {}),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowed: () => true,
  });
  expect(await createReceivers(connect).post({ ...message, url: `https://${host}:${port}/` }, at)).toEqual(answer);
  expect(told).toBe('status' in answer ? 1 : 0);
});

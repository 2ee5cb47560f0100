import { createServer, type IncomingMessage } from 'node:http';
import { handle } from '../../functions/page/handler.ts';
import { readFiles } from '../../functions/static/files.ts';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { erased } from '../../shared/comment/erased.ts';
import { policySchema } from '../../shared/policy/policy.ts';
import { type Act, act } from '../../shared/review/act.ts';
import type { By } from '../../shared/review/acted.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { createFaults } from '../flow/faults.ts';
import { createPipeline } from '../flow/pipeline.ts';
import { memoryTables } from '../memory/memory-tables.ts';
import { by } from '../review/desk.ts';

type Given = { readonly status: number; readonly value?: unknown };

const read = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
};

/**
 * The status page by its own function, in front of the functions that answer it, over tables in memory. What has no function yet (mails)
 * is noted in `sent`, and thanked for.
 */
export const startStatusServer = async (files: string) => {
  const page = handle({ files: readFiles(files) });
  const tables = memoryTables();
  const world = createPipeline(tables, createFaults(0, 'error'));
  const sent: { readonly path: string; readonly body: string }[] = [];
  let visitors = 0;
  const state = { fails: undefined as ((method: string, path: string) => Given | undefined) | undefined };

  const putSite = async (policy: object): Promise<void> => {
    const provider = { name: 'Bladet i Varvsudden AB', contact: 'redaktionen@example.se' };
    const settings = { id: 'bladet', title: 'Bladet', threads: 'any', provider };
    const site = siteSchema.parse({ settings, policy: policySchema.parse(policy) });
    await tables.casebook.putSite(site, Date.now());
    await tables.published.putSettings(site.settings);
  };
  await putSite({ mode: 'machine' });

  const found = async (id: string): Promise<Comment> => {
    const comment = await tables.casebook.find('bladet', id);
    if (!comment) throw new Error('not filed');
    return comment;
  };
  const receiptOf = (headers: IncomingMessage['headers']) => ({
    'sluss-receipt': String(headers['sluss-receipt'] ?? ''),
    'accept-language': String(headers['accept-language'] ?? ''),
  });

  /** As the gateway gives a form that a browser sent over http. */
  const formOf = ({ host = '', origin = '', 'content-type': type = '' }: IncomingMessage['headers']) => ({
    ...{ host, origin, 'x-forwarded-proto': 'http', 'content-type': type },
  });

  const api = (request: IncomingMessage, path: string, body: string) => {
    const [, kind, id = '', below] = path.split('/');
    const asked = {
      method: request.method ?? '',
      url: `/v1/sites/bladet${path}`,
      headers: below === 'status.html' ? formOf(request.headers) : receiptOf(request.headers),
      body,
    };
    if (path === '') return world.read({ ...asked, path: { site: 'bladet' } });
    if (kind === 'reports') return world.report({ ...asked, path: { site: 'bladet', reference: id } });
    if (kind === 'comments') return world.author({ ...asked, path: { site: 'bladet', id } });
    sent.push({ path, body });
    return { statusCode: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<!doctype html><title>Tack</title>Tack' };
  };

  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', url);
      const method = request.method ?? '';
      if (pathname.startsWith('/status')) {
        const [, , site = '', id = ''] = pathname.split('/');
        const requestContext = { http: { method, sourceIp: '127.0.0.1' } };
        const answer = await page({ routeKey: '', rawPath: pathname, pathParameters: { site, id }, requestContext });
        return void response.writeHead(answer.statusCode, answer.headers).end(Buffer.from(answer.body ?? '', 'base64'));
      }
      const path = pathname.replace('/v1/sites/bladet', '');
      const failed = state.fails?.(method, path);
      if (failed?.status === 0) return void response.destroy();
      if (failed) return void response.writeHead(failed.status, { 'content-type': 'application/json' }).end(JSON.stringify(failed.value));
      const answer = await api(request, path, await read(request));
      response.writeHead(answer.statusCode, answer.headers).end(answer.body);
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;

  return {
    url,
    sent,
    state,
    putSite,
    deliver: world.deliver,
    /** A comment that is on its way, and the link to its page. */
    send: async (body: string, author: object = { name: 'Åsa' }) => {
      visitors += 1;
      const place = { path: { site: 'bladet', thread: 'varvet' }, ip: `198.51.100.${visitors}` };
      const answer = await world.submit({ ...place, body: { body, author } });
      const { id, receipt }: { readonly id: string; readonly receipt: string } = JSON.parse(answer.body ?? '');
      return { id, receipt, path: `/status/bladet/${id}`, link: `/status/bladet/${id}#${receipt}` };
    },
    decide: async (id: string, wanted: Act, more: Partial<By> = {}): Promise<void> => {
      const before = await found(id);
      const acted = act(before, wanted, by(before, { now: Date.now(), ...more }));
      if (!acted.ok) throw new Error(acted.refusal.code);
      await tables.casebook.change(acted.comment, versionOf(before), { texts: acted.texts, standing: acted.standing });
    },
    appeal: async ({ id, receipt }: { readonly id: string; readonly receipt: string }, text: string): Promise<void> => {
      const url = `/v1/sites/bladet/comments/${id}/appeals`;
      await world.author({ method: 'POST', path: { site: 'bladet', id }, url, headers: { 'sluss-receipt': receipt }, body: { text } });
    },
    erase: async (id: string): Promise<void> => {
      const before = await found(id);
      const gone = erased(before, Date.now(), 'operator');
      if (gone) await tables.casebook.change(gone, versionOf(before));
    },
    report: async (id: string, body: object) => {
      const answer = await world.report({ path: { site: 'bladet', id }, body });
      const { reference, receipt }: { readonly reference: string; readonly receipt: string } = JSON.parse(answer.body ?? '');
      return { reference, link: `/status/report/bladet/${reference}#${receipt}` };
    },
    stored: found,
    textsOf: async (id: string) => (await tables.texts.of('bladet', id)).map(({ text }) => text),
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
};
export type StatusServer = Awaited<ReturnType<typeof startStatusServer>>;

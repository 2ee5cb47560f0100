import { randomBytes } from 'node:crypto';
import { randomSalt } from '../../../functions/adapters/system.ts';
import type { HttpAnswer } from '../../../functions/http.ts';
import * as look from '../../../functions/look/handler.ts';
import * as review from '../../../functions/review/handler.ts';
import { routesOf } from '../../../functions/review/routes.ts';
import { type Comment, versionOf } from '../../../shared/comment/comment.ts';
import { newCommentId } from '../../../shared/comment/comment-id.ts';
import type { MemberId } from '../../../shared/comment/decision.ts';
import type { Message } from '../../../shared/comment/message.ts';
import type { Notice } from '../../../shared/ports.ts';
import type { Member } from '../../../shared/review/member.ts';
import type { Subject } from '../../../shared/review/ports.ts';
import type { Role } from '../../../shared/review/roles.ts';
import { siteSchema } from '../../../shared/site/site.ts';
import { approvedComment } from '../../memory/comments.ts';
import { memoryTables } from '../../memory/memory-tables.ts';
import { documented } from '../documented.ts';

export const issuer = 'https://issuer.example.com';
const noon = Date.parse('2026-05-02T12:00:00.000Z');

type Asked = { readonly body?: unknown; readonly query?: Readonly<Record<string, string>>; readonly language?: string };
export type Answered = {
  readonly status: number;
  readonly code?: string;
  readonly text: string;
  readonly json: ReturnType<typeof JSON.parse>;
};

const read = ({ statusCode, headers, body = '' }: HttpAnswer): Answered => {
  const json = /json/.test(headers['content-type'] ?? '') ? JSON.parse(body) : undefined;
  return { status: statusCode, code: json?.code, text: body, json };
};

/** Two sites over tables in memory, at a time that stands still until it is moved. */
export const createDeskWorld = async () => {
  const tables = memoryTables();
  let now = noon;
  let members = 0;
  const sent: Message[] = [];
  const raw: string[] = [];
  const told: Notice[] = [];
  const bugs: unknown[] = [];
  const shown = new Set<string>();
  const deps = {
    ...tables,
    clock: { now: () => now },
    ids: { next: (at: number) => newCommentId(at, randomBytes(10)) },
    salt: randomSalt,
    submissions: { send: async (message: Message) => void sent.push(message) },
    rawSubmissions: { send: async (_: string, text: string) => void raw.push(text) },
    notices: { send: async (notice: Notice) => void told.push(notice) },
    metrics: { count: () => undefined, bug: (error: unknown) => void bugs.push(error) },
  };
  const contacts = { of: async () => ({ ip: '192.0.2.7', email: 'ines@example.com' }) };
  for (const [id, legal] of [
    ['bladet', 'ygl'],
    ['grannbladet', 'other'],
  ] as const) {
    const site = siteSchema.parse({ settings: { id, title: id, threads: 'any' }, desk: { legal } });
    await tables.casebook.putSite(site, noon - 86_400_000);
    await tables.published.putSettings(site.settings);
  }

  const handlers = { review: review.handle(deps), look: look.handle({ ...deps, contacts }) };
  const call = async (subject: Subject | undefined, method: string, path: string, { body, query = {}, language = 'en' }: Asked = {}) => {
    const claims = subject && { iss: subject.issuer, sub: subject.sub };
    const event = {
      routeKey: '',
      rawPath: path,
      headers: { 'content-type': 'application/json', 'accept-language': language },
      queryStringParameters: query,
      requestContext: { http: { method, sourceIp: '192.0.2.1' }, ...(claims ? { authorizer: { jwt: { claims } } } : {}) },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    };
    const answer = await (path.endsWith('/contact-look') ? handlers.look : handlers.review)(event);
    const type = answer.headers['content-type'] ?? '';
    // Without a token nothing comes as far as this behind the gateway.
    const operation = claims && documented(method, path, { status: answer.statusCode, type, text: answer.body ?? '' });
    if (operation && answer.statusCode < 300) shown.add(operation);
    return read(answer);
  };

  return {
    tables,
    sent,
    raw,
    told,
    bugs,
    /** The documented operations that were answered as they should be. */
    shown,
    routes: [...routesOf(deps), ...look.lookRoutes({ ...deps, contacts })],
    call,
    tick: (ms: number) => {
      now += ms;
      return now;
    },
    now: () => now,
    /** Somebody who signs in, and what they are on the site. */
    join: async (site: string, roles: readonly Role[], more: Partial<Member> = {}): Promise<Subject & { readonly id: MemberId }> => {
      members += 1;
      const subject = { issuer, sub: `sub-${members}` };
      const at = new Date(now).toISOString();
      const id: MemberId = `m_01K2XJ3V00000000000000${String(members).padStart(4, '0')}`;
      const member: Member = { id, name: `Nummer ${members}`, roles, threads: [], since: at, ...more };
      await tables.team.put(site, subject, member, { kind: 'member', actor: 'operator', at, member: id, roles, threads: member.threads });
      return { ...subject, id };
    },
    /** A comment that the machine holds. */
    hold: async (more: Partial<Comment> = {}): Promise<Comment & { readonly version: number }> => {
      now += 1;
      const reason = { code: 'signal', category: 'spam', message: 'link-many', spans: [{ start: 0, end: 3 }] } as const;
      const at = new Date(now).toISOString();
      const hold = {
        kind: 'decision',
        outcome: 'hold',
        reasons: [reason],
        policyVersion: 'p',
        engineVersion: 'e',
        actor: 'machine',
        at,
      } as const;
      const comment = approvedComment({ id: newCommentId(now, randomBytes(10)), state: 'held', log: [hold], ...more });
      await tables.casebook.file(comment, false);
      return { ...comment, version: versionOf(comment) };
    },
  };
};
export type DeskWorld = Awaited<ReturnType<typeof createDeskWorld>>;

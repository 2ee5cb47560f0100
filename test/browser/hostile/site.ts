import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Deployment, findDeployment } from '../../../cli/deployment.ts';
import { versionOf } from '../../../shared/comment/comment.ts';
import { commitment } from '../../../shared/log/commitment.ts';
import { siteSchema } from '../../../shared/site/site.ts';
import { sluss } from '../../cli/terminal.ts';
import type { RunningInstance } from '../../engine/running-instance.ts';
import { inTurn } from './in-turn.ts';
import { addresses } from './payloads/addresses.ts';
import { payloads } from './payloads/payloads.ts';

export const site = 'bladet';
export const thread = 'artikel';
/** So many comments in a row are by one author, all of them in the history of each other. */
export const perAuthor = 6;
/** Where one hostile text has to do: a title, a name. */
export const title = '<img src=x onerror=alert(1)>"\'><script>alert(1)</script>';

/** One comment a payload, which is all of what its author wrote; `title` is its thread's. */
export type Hostile = { readonly id: string; readonly body: string; readonly name: string; readonly url: string; readonly title: string };

/** Payloads of every kind that are titles of threads besides. */
const titles = payloads.filter((payload, at) => at % 24 === 0 && payload.trim() === payload);

const inAddress = (payload: string): string => {
  const whole = `https://example.com/${encodeURI(payload.toWellFormed()).slice(0, 40)}${payload.replace(/[\u{10000}-\u{10ffff}]/gu, '')}`;
  return whole.slice(0, 200).toWellFormed();
};

const acceptedSchema = z.object({ id: z.string() });

/** The site that /setup has made, where everything waits for a moderator, in threads whose titles are hostile. */
const openSite = async ({ casebook, published, accounts }: Deployment): Promise<void> => {
  const origins = ['https://www.example.com'];
  const limits = { visitor: 1000, visitorSeconds: 600, sitePerMinute: 100_000 };
  const { settings, ...rest } = siteSchema.parse({
    settings: { id: site, title, origins, limits, threads: 'any' },
    policy: { mode: 'human' },
  });
  await casebook.putSite({ settings, ...rest }, Date.now());
  await published.putSettings(settings);
  const url = `https://www.example.com/?${title}`;
  await published.openThread({ site, id: thread, title, url, open: true });
  for (const [at, each] of titles.entries()) await published.openThread({ site, id: `titel-${at}`, title: each, url, open: true });

  const account = await accounts?.create('ragna', title);
  if (!account || !('taken' in account)) throw new Error('The set-up page has made no account.');
  const threads = titles.map((_, at) => `--thread=titel-${at}`);
  const subject = [`--issuer=${account.taken.issuer}`, `--sub=${account.taken.sub}`];
  const words = ['moderator', 'add', site, `--name=${title}`, '--role=publisher', '--role=author', ...threads, ...subject];
  const { status, errors } = await sluss(words, { environment: process.env });
  if (status !== 0) throw new Error(errors);
};

/** Fills the site with hostile comments, and shows what else it keeps that can be hostile. */
export const fillSite = async (instance: RunningInstance) => {
  process.env['SLUSS_DATA'] = instance.data;
  const deployment = await findDeployment(undefined, process.env);
  const { casebook, rules } = deployment;
  await openSite(deployment);

  /** As a reader does. Waits until it is filed; addresses that the interface refuses are written past it. */
  const post = async (
    payload: string,
    where: { readonly thread: string; readonly title: string; readonly by: string; readonly parentId?: string },
  ): Promise<Hostile> => {
    const author = { name: payload.slice(0, 245).toWellFormed(), url: inAddress(payload) };
    const response = await fetch(`${instance.url}/v1/sites/${site}/threads/${where.thread}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sluss-author': `a-secret-of-${where.by}` },
      body: JSON.stringify({ body: payload, author, parentId: where.parentId }),
    });
    if (response.status !== 202) throw new Error(`${payload}: ${response.status} ${await response.text()}`);
    const { id } = acceptedSchema.parse(await response.json());
    return { id, body: payload.toWellFormed(), title: where.title, ...author };
  };
  const filed = async (comment: Hostile): Promise<Hostile> => {
    for (;;) {
      const stored = await casebook.find(site, comment.id);
      if (!stored) {
        await new Promise((done) => setTimeout(done, 50));
        continue;
      }
      const url = addresses.find((address) => address === comment.body);
      if (url === undefined) return comment;
      if ((await casebook.change({ ...stored, author: { ...stored.author, url } }, versionOf(stored))) === 'changed')
        return { ...comment, url };
    }
  };
  const sent = async (texts: readonly string[], where: (at: number) => Parameters<typeof post>[1]) =>
    inTurn(await inTurn(texts, 4, (payload, at) => post(payload, where(at))), 4, filed);

  return {
    /** One a payload, all in one thread. */
    comments: await sent(payloads, (at) => ({ thread, title, by: `author-number-${Math.floor(at / perAuthor)}` })),
    /** Some more, each in a thread with the same text for a title. */
    titled: await sent(titles, (at) => ({ thread: `titel-${at}`, title: titles[at] ?? '', by: `author-of-title-${at}` })),
    /** Replies, once these can be read. */
    reply: (parents: readonly Hostile[]) =>
      sent(
        parents.map(({ body }) => `Svar: ${body}`.slice(0, 2000)),
        (at) => ({ thread, title, by: `replier-number-${at}`, parentId: parents[at]?.id ?? '' }),
      ),
    /** What never became a comment, for reasons that quote it. */
    loseAll: () =>
      inTurn(payloads, 4, (payload) => {
        const raw = payload.toWellFormed();
        return casebook.keepUnreadable({ id: randomUUID(), raw, cause: `unreadable: ${raw}`, at: new Date().toISOString() }, site);
      }),
    /** Whoever wrote the payload is blocked for it. The site's journal takes one entry at a time. */
    blockAll: () =>
      inTurn(payloads, 1, (payload, at) => {
        const [key, reason] = [`v.1.${String(at).padStart(22, '0')}`, payload.slice(0, 500).toWellFormed()];
        const [now, until] = [0, 86_400_000].map((later) => new Date(Date.now() + later).toISOString());
        const by = { actor: 'operator', at: now ?? '' } as const;
        const block = { key, until: until ?? '', by: by.actor, at: by.at, reason, salt: 'salt' };
        return rules.putBlock(site, block, { kind: 'block', ...by, key, until: block.until, reason: commitment(block.salt, reason) });
      }),
  };
};
export type HostileSite = Awaited<ReturnType<typeof fillSite>>;

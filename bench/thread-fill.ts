import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { documentClient } from '../functions/adapters/dynamodb/client.ts';
import { createPublishedReader, createPublishedWriter } from '../functions/adapters/dynamodb/published.ts';
import { newCommentId } from '../shared/comment/comment-id.ts';
import { siteSettingsSchema } from '../shared/site/site.ts';
import { tallied } from '../shared/thread/tally.ts';
import { watchTables } from './count-requests.ts';
import { connectionOf, type Environment } from './measured.ts';
import { commentsOf } from './texts.ts';

export const site = 'langa';
const textLength = 300;
const everyMs = 60_000;
const abreast = 20;

export type Filled = {
  readonly id: string;
  readonly length: number;
  /** In the thread's order. */
  readonly comments: readonly string[];
  /** Units a comment. */
  readonly counting: { readonly read: number; readonly written: number };
};

/** Publishes a thread of so many comments by the adapters that moderate publishes with, on a site whose pages are at `origin`. */
export const fillThread = async (environment: Environment, length: number, origin: string): Promise<Filled> => {
  const dynamodb = new DynamoDBClient(connectionOf(environment, 'DYNAMODB'));
  const units = { read: 0, written: 0 };
  watchTables(dynamodb, ({ unit, units: taken }) => {
    units[unit === 'read unit' ? 'read' : 'written'] += taken;
  });
  const place = { client: documentClient(dynamodb), table: environment['PublishedTable'] ?? '' };
  const published = { ...createPublishedReader(place), ...createPublishedWriter(place) };
  await published.putSettings(siteSettingsSchema.parse({ id: site, title: 'Långa trådar', threads: 'any', origins: [origin] }));
  const id = `trad-${length}`;
  await published.openThread({ site, id, open: true });

  const start = Date.now() - length * everyMs;
  const times = Array.from({ length }, (_, at) => start + at * everyMs);
  const comments = times.map((time) => newCommentId(time, randomBytes(10)));
  const forms = commentsOf(textLength, length).map((body, at) => {
    const parentId = at % 4 === 0 ? undefined : comments[at - 1];
    const author = { name: `Seglare ${at % 250}` };
    return {
      site,
      thread: id,
      id: comments[at] ?? '',
      version: 10_001,
      state: 'approved' as const,
      author,
      body,
      ...(parentId && { parentId }),
    };
  });
  for (let at = 0; at < length; at += abreast) await Promise.all(forms.slice(at, at + abreast).map((form) => published.put(form)));
  Object.assign(units, { read: 0, written: 0 });
  for (const [at, form] of forms.entries()) await tallied(form, published, (times[at] ?? 0) + 1000);
  dynamodb.destroy();
  return { id, length, comments, counting: { read: units.read / length, written: units.written / length } };
};

import { GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { updateOf } from '../../functions/adapters/dynamodb/client.ts';
import { createDigestPlaces } from '../../functions/adapters/dynamodb/digest-places.ts';
import { createFailedDeliveries } from '../../functions/adapters/dynamodb/failed-deliveries.ts';
import { createMailBook } from '../../functions/adapters/dynamodb/mail-book.ts';
import { createNoticeBook } from '../../functions/adapters/dynamodb/notice-book.ts';
import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import { withEntry } from '../../shared/comment/log.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import { failedDeliverySchema } from '../../shared/events/delivery.ts';
import { siteSchema } from '../../shared/site/site.ts';
import { startTables } from '../engine/tables.ts';
import { approvedComment } from '../memory/comments.ts';
import { addressesContract } from './addresses-contract.ts';
import { casebookContract } from './casebook-contract.ts';
import { contactsContract } from './contacts-contract.ts';
import { logBookContract, statisticsContract } from './log-contract.ts';
import { digestPlacesContract, mailBookContract, noticeBookContract } from './notices-contract.ts';
import { publishedContract } from './published-contract.ts';
import { reporterContactsContract } from './reporter-contacts-contract.ts';

const tables = await startTables();
afterAll(tables.stop);

casebookContract('DynamoDB', tables.casebook);
logBookContract('DynamoDB', tables.logGround);
statisticsContract('DynamoDB', async () => (await tables.logGround()).statistics);
publishedContract('DynamoDB', tables.published);
contactsContract('DynamoDB', tables.contacts);
reporterContactsContract('DynamoDB', tables.contacts);
noticeBookContract('DynamoDB', async () => createNoticeBook((await tables.casebookAndTable()).table));
mailBookContract('DynamoDB', async () => createMailBook((await tables.casebookAndTable()).table));
addressesContract('DynamoDB', tables.addressed);
digestPlacesContract('DynamoDB', async () => createDigestPlaces((await tables.casebookAndTable()).table));

it('keeps failed deliveries of each site for 30 days, each once, until they are forgotten', async () => {
  const failed = createFailedDeliveries((await tables.casebookAndTable()).table);
  const now = Date.parse('2026-05-02T10:00:00.000Z');
  const delivery = (webhook: string, event: string, cause = 'status 500') =>
    failedDeliverySchema.parse({ webhook, event, type: 'comment.held', at: '2026-05-02T10:00:00.000Z', cause });
  const [first, second] = [delivery('w_01K2XJ3V0000000000000000AB', 'bladet/a/1'), delivery('w_01K2XJ3V0000000000000000CD', 'bladet/a/1')];
  for (const each of [{ ...first, cause: 'timeout' }, first, second]) await failed.keep('bladet', each);
  expect(await failed.of('bladet', now)).toEqual([first, second]);
  expect(await failed.of('grannbladet', now)).toEqual([]);
  expect(await failed.of('bladet', now + 30 * 24 * 3_600_000)).toEqual([]);
  await failed.forget('bladet', first);
  expect(await failed.of('bladet', now)).toEqual([second]);
});

describe('what the desk and the seal find in the casebook’s table', () => {
  const day = '2026-05-02';
  const id = newCommentId(Date.parse(`${day}T23:59:59.999Z`), new Uint8Array(10));
  const key = { pk: `bladet/${day}`, sk: `c/${id}` };
  const escalated = (comment: Comment) => withEntry(comment, { kind: 'escalate', actor: 'operator', at: '2026-05-03T08:00:00.000Z' });
  const filed = async (late: boolean) => {
    const { casebook, table } = await tables.casebookAndTable();
    const comment = await casebook.file(approvedComment({ id }), late);
    const item = async (Key: Readonly<Record<string, string>> = key) =>
      (await table.client.send(new GetCommand({ TableName: table.table, Key }))).Item;
    return { casebook, table, comment, item };
  };

  it('keeps a comment under the day of its id, without what is empty or usual', async () => {
    const { item } = await filed(false);
    const stored = await item();
    expect(stored).toMatchObject({ version: 10_001, state: 'approved' });
    for (const absent of ['todo', 'late', 'signals', 'clues', 'claim']) expect(stored).not.toHaveProperty(absent);
    expect(stored?.['log']).toEqual([
      { outcome: 'approve', policyVersion: 'p', engineVersion: 'e', actor: 'machine', at: expect.any(String) },
    ]);
  });

  it('finds in the queue’s index what waits for a human, as long as it waits, and by its author what came with a secret', async () => {
    const { casebook, table } = await tables.casebookAndTable();
    const rows = async (IndexName: string, key: string, value: string) => {
      const named = { KeyConditionExpression: '#key = :value', ExpressionAttributeNames: { '#key': key } };
      return (
        await table.client.send(
          new QueryCommand({ TableName: table.table, IndexName, ...named, ExpressionAttributeValues: { ':value': value } }),
        )
      ).Items;
    };
    const [clean] = approvedComment().log;
    const reasons = [{ code: 'signal', category: 'threat', message: 'threat-veiled' }] as const;
    const log = clean?.kind === 'decision' ? [{ ...clean, outcome: 'hold', reasons } as const] : [];
    const held = await casebook.file(approvedComment({ id, state: 'held', log, authorKey: 'nyckel' }), false);
    const rank = expect.stringMatching(new RegExp(`^3.{10}${id}$`));
    expect(await rows('queue', 'queue', 'bladet#held')).toMatchObject([
      { ...key, rank, version: 10_001, thread: 'vattentornet', categories: new Set(['threat']), writer: 'bladet#nyckel' },
    ]);
    expect(await rows('author', 'writer', 'bladet#nyckel')).toMatchObject([key]);
    const gone = withdrawn(held, Date.now()) ?? held;
    expect(await casebook.change(gone, versionOf(held))).toBe('changed');
    expect(await rows('queue', 'queue', 'bladet#held')).toEqual([]);
    expect(await rows('author', 'writer', 'bladet#nyckel')).toMatchObject([key]);
  });

  it('marks for the seal what was filed late, and every change once readers have it', async () => {
    expect(await (await filed(true)).item()).toMatchObject({ late: true, todo: 'seal#bladet' });
    const { casebook, comment, item } = await filed(false);
    await casebook.change(escalated(comment), versionOf(comment));
    expect(await item()).toMatchObject({ todo: 'owed' });
    await casebook.settle(escalated(comment));
    expect(await item()).toMatchObject({ todo: 'seal#bladet' });
  });

  it('leaves to the seal what is its own, whatever is changed', async () => {
    const { casebook, table, comment, item } = await filed(true);
    await table.client.send(new UpdateCommand({ TableName: table.table, Key: key, ...updateOf({ sealed: 1, todo: undefined }) }));
    await casebook.change(escalated(comment), versionOf(comment));
    expect(await item()).toMatchObject({ late: true, sealed: 1, todo: 'owed', version: 10_002 });
  });

  it('writes the texts of a log’s entries with the change that commits to them, or not at all', async () => {
    const { casebook, comment, item } = await filed(false);
    const texts = [{ entry: 2, text: 'Ring kommunen först.', salt: 'salt' }];
    const text = () => item({ pk: `bladet/${id}`, sk: 't/0002' });
    expect(await casebook.change(escalated(comment), versionOf(comment) + 1, { texts })).toBe('stale');
    expect(await text()).toBeUndefined();
    expect(await casebook.change(escalated(comment), versionOf(comment), { texts })).toBe('changed');
    expect(await text()).toMatchObject({ text: 'Ring kommunen först.', salt: 'salt' });
  });
});

it('reads a site that another release stored with more than this one knows', async () => {
  const [casebook, published] = [await tables.casebook(), await tables.published()];
  const site = siteSchema.parse({ settings: { id: 'bladet', title: 'Bladet' } });
  const newer = { ...site, settings: { ...site.settings, theme: 'dark' }, policy: { ...site.policy, tone: 'mild' } };
  await casebook.putSite(newer, Date.now());
  await published.putSettings(newer.settings);
  expect((await casebook.rules('bladet'))?.policy).toEqual(site.policy);
  expect(await published.settings('bladet')).toEqual(site.settings);
});

import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { storedPolicySchema } from '../../../shared/policy/policy.ts';
import type { Casebook, Rules } from '../../../shared/ports.ts';
import { storedDeskSchema } from '../../../shared/site/site.ts';
import type { Table } from './client.ts';
import { journalled } from './journal.ts';
import { itemsOf } from './pages.ts';
import { blockPrefix, modePrefix, storedBlockSchema, storedModeSchema } from './site-rules.ts';

const siteKey = (site: string) => ({ pk: `${site}/`, sk: 'site' });
const jsonOf = <S extends z.ZodType>(schema: S) =>
  z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
const storedSiteSchema = z.object({ policy: jsonOf(storedPolicySchema), desk: jsonOf(storedDeskSchema) });

/** The sites of a casebook: each one's rules are one partition, and all stand in one directory. */
export const createSites = (table: Table): Pick<Casebook, 'rules' | 'putSite'> => {
  const { client, table: TableName } = table;
  return {
    rules: async (site): Promise<Rules | undefined> => {
      const items = await itemsOf(table, { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': siteKey(site).pk } });
      const of = (prefix: string) => items.filter(({ sk }) => z.string().parse(sk).startsWith(prefix));
      const [stored] = of(siteKey(site).sk).map((item) => storedSiteSchema.parse(item));
      return (
        stored && {
          ...stored,
          blocks: new Map(
            of(blockPrefix)
              .map((item) => storedBlockSchema.parse(item))
              .map(({ key, until }) => [key, until]),
          ),
          modes: new Map(
            of(modePrefix)
              .map((item) => storedModeSchema.parse(item))
              .flatMap(({ thread, mode }) => (mode ? [[thread, mode] as const] : [])),
          ),
        }
      );
    },

    putSite: async ({ settings: { id, ...settings }, policy, desk }, now, entry) => {
      const Item = {
        ...siteKey(id),
        settings: JSON.stringify({ id, ...settings }),
        ...{ policy: JSON.stringify(policy), desk: JSON.stringify(desk) },
      };
      const listed = {
        Key: { pk: 'sites', sk: id },
        UpdateExpression: 'SET since = if_not_exists(since, :now)',
        ExpressionAttributeValues: { ':now': new Date(now).toISOString() },
      };
      const writes = [{ Put: { TableName, Item } }, { Update: { TableName, ...listed } }];
      await (entry ? journalled(table, id, entry, () => writes) : client.send(new TransactWriteCommand({ TransactItems: writes })));
    },
  };
};

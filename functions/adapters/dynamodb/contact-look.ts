import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ContactLook } from '../../../shared/review/ports.ts';
import type { Table } from './client.ts';

const ipSchema = z.object({ ip: z.string().optional(), expires: z.number() });
const emailSchema = z.object({ email: z.string(), expires: z.number() });

/** One comment's contacts. What has expired is gone, though the table may still have it. */
export const createContactLook = ({ client, table: TableName }: Table): ContactLook => {
  const get = async <T extends { readonly expires: number }>(pk: string, schema: z.ZodType<T>, now: number): Promise<T | undefined> => {
    const { Item } = await client.send(new GetCommand({ TableName, Key: { pk } }));
    const stored = Item && schema.parse(Item);
    return stored && stored.expires * 1000 > now ? stored : undefined;
  };
  return {
    of: async (site, id, now) => ({
      ip: (await get(`ip#${site}/${id}`, ipSchema, now))?.ip,
      email: (await get(`email#${site}/${id}`, emailSchema, now))?.email,
    }),
  };
};

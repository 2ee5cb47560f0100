import {
  BatchGetCommand,
  type BatchGetCommandInput,
  type BatchGetCommandOutput,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.ts';

/** Of one table, which is named apart. */
export type Query = Omit<QueryCommandInput, 'TableName'>;

/** The pages of a query, of at most 1 MB each, as long as they are asked for. */
export async function* pagesOf({ client, table }: Table, query: Query): AsyncGenerator<QueryCommandOutput> {
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await client.send(new QueryCommand({ TableName: table, ...query, ...(start ? { ExclusiveStartKey: start } : {}) }));
    yield page;
    start = page.LastEvaluatedKey;
  } while (start);
}

/** All items of a query. */
export const itemsOf = async (table: Table, query: Query): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const { Items = [] } of pagesOf(table, query)) items.push(...Items);
  return items;
};

/** At most `limit` of what the sparse index `todo` has under this mark, by its keys. */
export const marked = async ({ client, table }: Table, mark: string, limit: number): Promise<readonly Item[]> => {
  const query = { IndexName: 'todo', KeyConditionExpression: 'todo = :mark', ExpressionAttributeValues: { ':mark': mark } };
  const { Items = [] } = await client.send(new QueryCommand({ TableName: table, ...query, Limit: limit }));
  return Items;
};

export type Item = Readonly<Record<string, unknown>>;
export type Key = { readonly pk: string; readonly sk: string };

/** So many keys one request takes. */
const mostKeys = 100;
const nameOf = ({ pk, sk }: Item): string => JSON.stringify([pk, sk]);

/** The items that there are, in the order of the keys, whatever order and portions the table gives them in. */
export const batchGet = async ({ client, table }: Table, keys: readonly Key[], more: Omit<Item, 'Keys'> = {}): Promise<readonly Item[]> => {
  const found = new Map<string, Item>();
  for (let from = 0; from < keys.length; from += mostKeys) {
    let rest: BatchGetCommandInput['RequestItems'] = {
      [table]: { Keys: keys.slice(from, from + mostKeys).map((key) => ({ ...key })), ...more },
    };
    while (rest && Object.keys(rest).length > 0) {
      const answer: BatchGetCommandOutput = await client.send(new BatchGetCommand({ RequestItems: rest }));
      for (const item of answer.Responses?.[table] ?? []) found.set(nameOf(item), item);
      rest = answer.UnprocessedKeys;
    }
  }
  return keys.flatMap((key) => {
    const item = found.get(nameOf(key));
    return item ? [item] : [];
  });
};

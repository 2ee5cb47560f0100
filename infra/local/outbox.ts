import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { type LyingMail, lyingMailSchema, outboxPrefix } from '../../shared/notices/outbox.ts';

/** The mails that lie in the contact table, the newest first. Looks through all of it. */
export const readOutbox = async (client: DynamoDBClient, TableName: string): Promise<readonly LyingMail[]> => {
  const found: LyingMail[] = [];
  const outbox = { FilterExpression: 'begins_with(pk, :outbox)', ExpressionAttributeValues: { ':outbox': { S: outboxPrefix } } };
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ...outbox }))
    found.push(...Items.map((item) => lyingMailSchema.parse(unmarshall(item))));
  return found.sort((a, b) => b.at - a.at);
};

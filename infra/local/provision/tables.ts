import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { Table } from '../template/deployment.ts';

/** Creates the tables that are not there yet, and the indexes that an older table lacks. What is there stays. */
export const createTables = async (tables: readonly Table[], client: DynamoDBClient): Promise<void> => {
  const describe = async (TableName: string) => {
    try {
      return (await client.send(new DescribeTableCommand({ TableName }))).Table;
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return undefined;
      throw error;
    }
  };

  for (const { name, KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, LocalSecondaryIndexes, TimeToLiveSpecification } of tables) {
    const existing = await describe(name);
    if (!existing) {
      await client.send(
        new CreateTableCommand({
          TableName: name,
          BillingMode: 'PAY_PER_REQUEST',
          KeySchema,
          AttributeDefinitions,
          GlobalSecondaryIndexes: GlobalSecondaryIndexes.length > 0 ? GlobalSecondaryIndexes : undefined,
          LocalSecondaryIndexes,
        }),
      );
      if (TimeToLiveSpecification?.Enabled) {
        const { AttributeName } = TimeToLiveSpecification;
        await client.send(new UpdateTimeToLiveCommand({ TableName: name, TimeToLiveSpecification: { AttributeName, Enabled: true } }));
      }
      continue;
    }
    const found = new Set(existing.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName));
    for (const index of GlobalSecondaryIndexes.filter(({ IndexName }) => !found.has(IndexName))) {
      await client.send(
        new UpdateTableCommand({ TableName: name, AttributeDefinitions, GlobalSecondaryIndexUpdates: [{ Create: index }] }),
      );
    }
  }
};

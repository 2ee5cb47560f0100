import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SQSClient } from '@aws-sdk/client-sqs';

export type RequestCount = {
  readonly what: string;
  readonly by: 'submit' | 'moderate' | 'retention';
  readonly requests: number;
  readonly unit: 'request' | 'write unit' | 'read unit';
  readonly units: number;
};

const reads = new Set(['GetItemCommand', 'QueryCommand', 'ScanCommand']);
/** Who makes which calls: the queue's other end is Lambda's, on moderate's behalf. */
const ofModerate = /casebook|published, Put|Receive|Delete/;

/** Counts every request, and asks the engine what each took. */
export const countRequests = (dynamodb: DynamoDBClient, sqs: SQSClient, tables: Readonly<Record<string, string>>) => {
  const found = new Map<string, { requests: number; unit: RequestCount['unit']; units: number }>();
  const note = (what: string, unit: RequestCount['unit'], units: number): void => {
    const { requests, units: before } = found.get(what) ?? { requests: 0, units: 0 };
    found.set(what, { requests: requests + 1, unit, units: before + units });
  };

  dynamodb.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        const { TableName = '', CapacityUnits } = Object(answer.output).ConsumedCapacity ?? {};
        if (typeof CapacityUnits !== 'number') throw new Error(`the engine does not say what ${commandName} took`);
        note(
          `DynamoDB ${tables[TableName] ?? TableName}, ${commandName.replace('Command', '')}`,
          reads.has(commandName) ? 'read unit' : 'write unit',
          CapacityUnits,
        );
        return answer;
      },
    { step: 'initialize' },
  );
  sqs.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        note(`SQS ${commandName.replace('Command', '')}`, 'request', 1);
        return next(args);
      },
    { step: 'initialize' },
  );
  return {
    counts: (): readonly RequestCount[] =>
      [...found].map(([what, count]) => ({
        what,
        by: what.endsWith('Scan') ? 'retention' : ofModerate.test(what) ? 'moderate' : 'submit',
        ...count,
      })),
  };
};

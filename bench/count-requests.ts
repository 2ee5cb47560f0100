import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';

export type RequestCount = {
  readonly what: string;
  readonly by: 'submit' | 'moderate' | 'retention';
  readonly requests: number;
  readonly unit: 'request' | 'write unit' | 'read unit';
  readonly units: number;
};

const reads = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan']);
/** Who makes which calls: the queue's other end is Lambda's, on moderate's behalf. */
const ofModerate = /casebook|published, Put|Receive|Delete/;

const consumedSchema = z.object({ TableName: z.string(), CapacityUnits: z.number() });
/** One of them, or of a batch or transaction one for each table. */
const takenSchema = z.object({ ConsumedCapacity: z.union([consumedSchema.transform((one) => [one]), z.array(consumedSchema).min(1)]) });

export type Taken = { readonly table: string; readonly call: string; readonly unit: 'read unit' | 'write unit'; readonly units: number };

/** Tells `note` of every request to the tables, with what the engine says that it took, indexes included. */
export const watchTables = (dynamodb: DynamoDBClient, note: (taken: Taken) => void): void =>
  dynamodb.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        const call = commandName.replace('Command', '');
        const taken = takenSchema.safeParse(answer.output);
        if (!taken.success) throw new Error(`the engine does not say what ${call} took`);
        const unit = reads.has(call) ? 'read unit' : 'write unit';
        for (const { TableName: table, CapacityUnits: units } of taken.data.ConsumedCapacity) note({ table, call, unit, units });
        return answer;
      },
    { step: 'initialize' },
  );

/** Tells `note` of every request to the queues. */
export const watchQueues = (sqs: SQSClient, note: (call: string) => void): void =>
  sqs.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        note(commandName.replace('Command', ''));
        return next(args);
      },
    { step: 'initialize' },
  );

/** Counts every request, and asks the engine what each took. */
export const countRequests = (dynamodb: DynamoDBClient, sqs: SQSClient, tables: Readonly<Record<string, string>>) => {
  const found = new Map<string, { requests: number; unit: RequestCount['unit']; units: number }>();
  const note = (what: string, unit: RequestCount['unit'], units: number): void => {
    const { requests, units: before } = found.get(what) ?? { requests: 0, units: 0 };
    found.set(what, { requests: requests + 1, unit, units: before + units });
  };
  watchTables(dynamodb, ({ table, call, unit, units }) => note(`DynamoDB ${tables[table] ?? table}, ${call}`, unit, units));
  watchQueues(sqs, (call) => note(`SQS ${call}`, 'request', 1));
  return {
    counts: (): readonly RequestCount[] =>
      [...found].map(([what, count]) => ({
        what,
        by: what.endsWith('Scan') ? 'retention' : ofModerate.test(what) ? 'moderate' : 'submit',
        ...count,
      })),
  };
};

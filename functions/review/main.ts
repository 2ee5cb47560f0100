import { SQSClient } from '@aws-sdk/client-sqs';
import { documentClient } from '../adapters/dynamodb/client.ts';
import { reviewDeps } from './adapters.ts';
import { envSchema } from './env.ts';
import { handle } from './handler.ts';

export const handler = handle(reviewDeps(documentClient(), new SQSClient({}), envSchema.parse(process.env)));

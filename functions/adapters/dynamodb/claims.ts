import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { claimSchema } from '../../../shared/comment/comment.ts';
import { claimed } from '../../../shared/review/claim.ts';
import type { Claims } from '../../../shared/review/ports.ts';
import { happened, type Table } from './client.ts';
import { keyOf } from './comment-item.ts';

const storedSchema = z.object({ claim: claimSchema });

/** Who is at a comment, as an attribute of its item that no change of the comment touches. */
export const createClaims = ({ client, table: TableName }: Table): Claims => {
  const update = (
    site: string,
    id: string,
    values: Readonly<Record<string, unknown>>,
    more: Omit<UpdateCommandInput, 'TableName' | 'Key'>,
  ) =>
    client.send(
      new UpdateCommand({
        TableName,
        Key: keyOf({ site, id }),
        ExpressionAttributeNames: { '#by': 'by' },
        ...more,
        ExpressionAttributeValues: { ...values },
      }),
    );
  return {
    take: async (site, id, member, now) => {
      const claim = claimed(undefined, member, now);
      try {
        await update(
          site,
          id,
          { ':claim': claim, ':by': member, ':now': new Date(now).toISOString() },
          {
            UpdateExpression: 'SET claim = :claim',
            ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(claim) OR claim.#by = :by OR claim.#until <= :now)',
            ExpressionAttributeNames: { '#by': 'by', '#until': 'until' },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        );
        return claim;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return error.Item && { taken: storedSchema.parse(unmarshall(error.Item)).claim };
      }
    },
    renew: async (site, id, member, now) => {
      const values = { ':claim': claimed(undefined, member, now), ':by': member };
      await happened(update(site, id, values, { UpdateExpression: 'SET claim = :claim', ConditionExpression: 'claim.#by = :by' }));
    },
    release: async (site, id, member) => {
      await happened(update(site, id, { ':by': member }, { UpdateExpression: 'REMOVE claim', ConditionExpression: 'claim.#by = :by' }));
    },
  };
};

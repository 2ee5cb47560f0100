import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';

type ItemAction = 'GetItem' | 'BatchGetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'Query' | 'Scan';

/** Partitions of the casebook: a site's comments of one day, and what stands beside one comment, by its id. */
export const partitions = { day: '*/????-??-??', comment: `*/${'?'.repeat(26)}` } as const;

/** What carrying a comment to readers takes of their table: to put it, and to count its thread. */
export const carrying: readonly ItemAction[] = ['GetItem', 'PutItem', 'UpdateItem', 'Query'];

export interface GrantTableOptions {
  /** Only on this index, not on the table itself. */
  readonly index?: string;
  /** Only items whose partition key fits one of these patterns (`*` for any text). */
  readonly keysLike?: readonly string[];
}

/** Grants exactly these actions; the table's own grants would add `index/*` and a dozen more. */
export const grantTable = (
  table: Table,
  grantee: IGrantable,
  actions: readonly ItemAction[],
  { index, keysLike }: GrantTableOptions = {},
): Grant =>
  Grant.addToPrincipal({
    grantee,
    actions: actions.map((action) => `dynamodb:${action}`),
    resourceArns: [index === undefined ? table.tableArn : `${table.tableArn}/index/${index}`],
    ...(keysLike === undefined ? {} : { conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keysLike } } }),
  });

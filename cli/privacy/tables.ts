import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Table } from '../../functions/adapters/dynamodb/client.ts';
import { contactsGoneAfter } from '../../functions/adapters/dynamodb/contacts.ts';
import type { Findings } from './findings.ts';
import { freshBudget, type Look } from './look.ts';
import { createWindows } from './windows.ts';

export type TableScan = {
  readonly look: Look;
  readonly findings: Findings;
  /** Unix ms. */
  readonly now: number;
  /** Hears how many bytes were read. */
  readonly read: (bytes: number) => void;
};

/** Of the contact table's items: those that are there to hold an address. */
const forAddresses = /^(?:email|ip|reporter|outbox)#/;

/** What an item is, as its keys begin: nothing in it can be anybody's. */
const kindOf = ({ pk, sk }: Readonly<Record<string, AttributeValue>>): string =>
  /^(?:[a-z]{1,10}[#/]|[a-z]\.)/.exec(sk?.S ?? pk?.S ?? '')?.[0] ?? 'an item';

/** Reads a whole table, item by item; `isContact`: the one that may hold addresses, as long as an item's time is not over. */
export const scanTable = async (
  { client, table: TableName }: Table,
  name: string,
  isContact: boolean,
  { look, findings, now, read }: TableScan,
): Promise<void> => {
  let start: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName, ...(start ? { ExclusiveStartKey: start } : {}) }));
    for (const item of page.Items ?? []) {
      const isDue = Number(item['expires']?.N ?? 0) + contactsGoneAfter <= now / 1000;
      const belongs = isContact && forAddresses.test(item['pk']?.S ?? '') && !isDue;
      for (const [attribute, value] of Object.entries(item)) {
        const budget = freshBudget();
        const where = `${name} ${kindOf(item)} ${attribute}${isContact && isDue ? ', whose time is over' : ''}`;
        const windows = createWindows((bytes, length, _, wanted) =>
          look(bytes, length, budget, (term, at, forms) => wanted(at) && findings.add(term, { where }, forms, belongs)),
        );
        const text = Buffer.from(
          JSON.stringify(value, (_, inner) => (inner instanceof Uint8Array ? Buffer.from(inner).toString('base64') : inner)),
        );
        read(text.length);
        windows.push(text);
        windows.end();
        if (budget.left < 0) findings.miss(`${where}: it unpacks to more than can be looked through`);
      }
    }
    start = page.LastEvaluatedKey;
  } while (start);
};

import * as z from 'zod';
import type { CommentKey } from '../../../shared/ports.ts';
import type { Table } from './client.ts';
import { batchGet } from './pages.ts';

const keyOf = ({ site, id }: CommentKey, reporter: string) => ({ pk: `${site}/${id}`, sk: `r/${reporter}` });
const storedSchema = z.object({ entry: z.int() });

/** Beside the comment, on condition that it is not there: whoever has reported a comment, and which entry of its log that is. */
export const reporterItem = (comment: CommentKey, reporter: string, entry: number) => ({ ...keyOf(comment, reporter), entry });

export const reportedBy =
  (table: Table) =>
  async (comment: CommentKey, reporters: readonly string[]): Promise<number | undefined> => {
    const keys = reporters.map((reporter) => keyOf(comment, reporter));
    const [first] = await batchGet(table, keys, { ConsistentRead: true });
    return first && storedSchema.parse(first).entry;
  };

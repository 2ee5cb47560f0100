import * as z from 'zod';
import { type Comment, commentSchema, versionOf } from '../../../shared/comment/comment.ts';
import { dayOf } from '../../../shared/comment/comment-id.ts';
import type { Entry } from '../../../shared/comment/log.ts';
import type { CommentKey } from '../../../shared/ports.ts';
import { queueKeys } from '../../../shared/review/review-item.ts';

/** A site's comments of one UTC day are one partition, so that they can be walked in the order of time without an index. */
export const keyOf = ({ site, id }: CommentKey) => ({ pk: `${site}/${dayOf(id)}`, sk: `c/${id}` });

/** In the sparse index `todo`: which of a site's comments have entries that wait for the seal. */
export const toSeal = (site: string) => `seal#${site}`;

const placeSchema = z.object({ pk: z.string(), sk: z.string() });
export const keyFrom = (item: unknown): CommentKey => {
  const { pk, sk } = placeSchema.parse(item);
  return { site: pk.slice(0, pk.indexOf('/')), id: sk.slice(2) };
};

// What is usual is left out: an approved comment of 520 bytes has to fit one write unit of 1 KB.
const toStored = (entry: Entry) => {
  if (entry.kind !== 'decision') return entry;
  const { kind: _, reasons, ...decision } = entry;
  return reasons.length > 0 ? { ...decision, reasons } : decision;
};
const storedEntrySchema = z
  .record(z.string(), z.unknown())
  .transform((entry) => ('kind' in entry ? entry : { kind: 'decision', reasons: [], ...entry }));
const storedLogSchema = z.array(storedEntrySchema);

const unlessEmpty = <T extends object>(value: T): T | undefined =>
  Object.values(value).some((inner) => inner !== undefined) ? value : undefined;

/** All that a change writes; undefined is what the item must not have. */
export const attributesOf = (comment: Comment) => {
  const { thread, parentId, revision, state, body, opens, author, visitor, authorKey, language, context, salt } = comment;
  return {
    ...{ thread, parentId, revision, state, body, opens, author, visitor, authorKey, language, context, salt },
    clues: unlessEmpty(comment.clues),
    signals: unlessEmpty(comment.signals),
    missing: unlessEmpty(comment.missing),
    log: comment.log.map(toStored),
    version: versionOf(comment),
    ...queueKeys(comment),
  };
};

export const fromItem = (item: Readonly<Record<string, unknown>>): Comment =>
  commentSchema.parse({ signals: [], missing: [], clues: {}, ...item, ...keyFrom(item), log: storedLogSchema.parse(item['log']) });

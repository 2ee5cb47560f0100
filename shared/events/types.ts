/** What a site's own systems may be told of. */
export const eventTypes = [
  'comment.approved',
  'comment.held',
  'comment.rejected',
  'comment.removed',
  'comment.withdrawn',
  'comment.erased',
  'comment.edited',
  'report.received',
  'appeal.received',
] as const;
export type EventType = (typeof eventTypes)[number];

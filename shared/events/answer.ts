/** An event, or a ping, to one webhook. */
export type Post = {
  readonly url: string;
  readonly secret: string;
  /** The same at each attempt. */
  readonly delivery: string;
  readonly type: string;
  readonly body: string;
};
/** What the receiver answered, or in a word why there was no answer. */
export type Answer = { readonly status: number } | { readonly failure: string };

export const isTaken = (answer: Answer): boolean => 'status' in answer && answer.status >= 200 && answer.status < 300;
export const causeOf = (answer: Answer): string => ('status' in answer ? `status ${answer.status}` : answer.failure);

/** A message that no version of the schema reads. Thrown, so that it is delivered again and ends in the dead-letter queue. */
export class UnreadableMessageError extends Error {
  override readonly name = 'UnreadableMessageError';
}

/** A key or secret that is not as it should be. */
export class BadKeyError extends Error {
  override readonly name = 'BadKeyError';
}

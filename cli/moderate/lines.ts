/** A line by its number from 1; without a text where it is longer than the limit. */
export type Line = { readonly number: number; readonly text?: string };

/** The longest line that is read, in bytes: 4 MiB. */
const lineLimit = 4 * 1024 * 1024;

const newline = 0x0a;

/**
 * Splits bytes into lines, as many at a time as a chunk completes, and keeps no more than one line of at most `limit` bytes.
 * Bytes that are no UTF-8 become U+FFFD; a byte order mark before a line is dropped.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number = lineLimit): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder();
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    number += 1;
    const line = length <= limit ? { number, text: decoder.decode(Buffer.concat(parts)) } : { number };
    parts = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    take(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [finish()];
}

import { demoComments } from '../cli/demo/comments.ts';

const prose = demoComments.map(({ body }) => body).join(' ');

/** `count` different comments of exactly `length` UTF-16 units, cut from the demo's. */
export const commentsOf = (length: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => {
    const start = (number * 97) % (prose.length - length);
    return `${number} ${prose.slice(start, start + length)}`.slice(0, length).toWellFormed();
  });

/** A comment of exactly `bytes` in UTF-8. */
export const commentOfBytes = (bytes: number, number: number): string => {
  const text = commentsOf(bytes, number + 1)[number] ?? '';
  let cut = text;
  while (Buffer.byteLength(cut) > bytes) cut = cut.slice(0, -1).toWellFormed();
  return cut.padEnd(cut.length + bytes - Buffer.byteLength(cut), '.');
};

export const hostileTexts: Readonly<Record<string, string>> = Object.fromEntries(
  ['a', '0', '@', '.', '1 ', 'http://', '(', 'jag ska ', 'å\u0301', '\u200b', '\u{1f600}', '19900602-2397 ', 'a@b.', '070-'].map((unit) => [
    JSON.stringify(unit),
    unit.repeat(Math.floor(20_000 / unit.length)),
  ]),
);

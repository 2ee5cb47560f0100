import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, linesOf } from '../../cli/moderate/lines.ts';

const split = async (chunks: readonly Uint8Array[], limit?: number): Promise<readonly Line[]> => {
  const stream = (async function* () {
    yield* chunks;
  })();
  return (await Array.fromAsync(linesOf(stream, limit))).flat();
};

/** Cuts bytes into chunks of the sizes given, over and over. */
const cut = (bytes: Uint8Array, sizes: readonly number[]): readonly Uint8Array[] => {
  const chunks: Uint8Array[] = [];
  for (let start = 0, turn = 0; start < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(bytes.subarray(start, start + size));
    start += size;
  }
  return chunks;
};

const bytesOf = (text: string) => Buffer.from(text);

describe('linesOf', () => {
  test('numbers lines from 1, with or without a newline at the end', async () => {
    const lines = [
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: 'b' },
    ];
    expect(await split([bytesOf('a\n\nb')])).toEqual(lines);
    expect(await split([bytesOf('a\n\nb\n')])).toEqual(lines);
    expect(await split([])).toEqual([]);
  });

  test('gives the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'å', '😄', '\n', '\r') }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (text, sizes) => {
          const expected = text.replace(/\n$/, '').split('\n');
          expect((await split(cut(bytesOf(text), sizes))).map((line) => line.text)).toEqual(text === '' ? [] : expected);
        },
      ),
    );
  });

  test('drops a byte order mark and reads bytes that are no UTF-8 as U+FFFD', async () => {
    expect(await split([Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x0a, 0xc3, 0x0a, 0xa5])])).toEqual([
      { number: 1, text: 'a\ufffd' },
      { number: 2, text: '\ufffd' },
      { number: 3, text: '\ufffd' },
    ]);
  });

  test('reads a line of the limit, gives a longer one without its text, and goes on', async () => {
    const chunks = cut(bytesOf(`${'x'.repeat(100)}\n${'y'.repeat(101)}\nz`), [7]);
    expect(await split(chunks, 100)).toEqual([{ number: 1, text: 'x'.repeat(100) }, { number: 2 }, { number: 3, text: 'z' }]);
  });
});

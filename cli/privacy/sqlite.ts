import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** https://sqlite.org/fileformat2.html: the header, the write-ahead log's, and each of its frames'. */
const magic = Buffer.from('SQLite format 3\0');
const headerBytes = 100;
const walHeader = 32;
const frameHeader = 24;
/** Bytes on either side of a join: longer than an address, however it is written. */
const reach = 2048;

const readAt = (file: number, at: number, count: number): Buffer => {
  const bytes = Buffer.alloc(count);
  return bytes.subarray(0, readSync(file, bytes, 0, count, at));
};

/**
 * What a SQLite database splits: a long value goes on on pages of their own, and stands in no file in one piece. Every four bytes
 * that could be the number of such a page are taken for one, on live and free pages and in the write-ahead log alike, and what stands
 * before them is given together with what that page holds; `at`: where in the file, or in the log beside it, the first part ends.
 * Nothing where the file is no database. In memory is a number for each page, and no more than two pages.
 */
export function* splitValues(path: string): Generator<{ readonly at: number; readonly bytes: Buffer; readonly join: number }> {
  const files = [path, `${path}-wal`].filter((one) => existsSync(one)).map((one) => openSync(one, 'r'));
  try {
    const [main, wal] = files;
    if (main === undefined) return;
    const header = readAt(main, 0, headerBytes);
    if (header.length < headerBytes || !header.subarray(0, magic.length).equals(magic)) return;
    const written = header.readUInt16BE(16);
    const size = written === 1 ? 65_536 : written;
    if (size < 512) return;

    const images: { readonly file: number; readonly at: number; readonly page: number }[] = [];
    for (let page = 1; page * size <= fstatSync(main).size; page += 1) images.push({ file: main, at: (page - 1) * size, page });
    for (let at = walHeader; wal !== undefined && at + frameHeader + size <= fstatSync(wal).size; at += frameHeader + size)
      images.push({ file: wal, at: at + frameHeader, page: readAt(wal, at, 4).readUInt32BE() });
    // Such a page begins with the number of the next, or 0; one with rows begins with a sign of its own, which is no number of a page.
    const last = images.reduce((most, { page }) => Math.max(most, page), 0);
    const goesOn = images.filter(({ file, at, page }) => page > 1 && readAt(file, at, 4).readUInt32BE() <= last);
    const byPage = Map.groupBy(goesOn, ({ page }) => page);

    for (const { file, at } of images) {
      const page = readAt(file, at, size);
      const used = page.subarray(0, size - (header[20] ?? 0));
      // An overflow page begins with the number of the next; anywhere else the number ends what stands before it.
      for (let place = 0; place >= 0 && place + 4 <= used.length; place = used.indexOf(0, place + 1)) {
        const head = used.subarray(0, place === 0 ? used.length : place).subarray(-reach);
        for (const next of byPage.get(used.readUInt32BE(place)) ?? []) {
          const rest = readAt(next.file, next.at + 4, reach);
          yield { at: at + (place === 0 ? used.length : place), bytes: Buffer.concat([head, rest]), join: head.length };
        }
      }
    }
  } finally {
    files.forEach(closeSync);
  }
}

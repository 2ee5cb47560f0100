import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sluss } from '../terminal.ts';

const email = 'anna.svensson@example.se';
const ip = '198.51.100.7';

describe('sluss privacy scan, of files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sluss-privacy-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = (name: string, bytes: string | Uint8Array) => writeFile(join(folder, name), bytes);
  const scan = async (...more: readonly string[]) => {
    const words = ['privacy', 'scan', '--no-tables', `--path=${folder}`, ...more];
    const found = await sluss(words, { input: [Buffer.from(`${email}\n\n${ip}\r\n`)] });
    expect(found.output + found.errors).not.toMatch(/svensson|198\.51/i);
    return { ...found, lines: found.output.split('\n').slice(0, -1).sort() };
  };

  it('says which line’s address is where, how it is written and how often, and is content where there is none', async () => {
    await put('ren.log', 'ingenting här');
    expect(await scan()).toMatchObject({ status: 0, lines: [], errors: '2 addresses, 0 MB: 0 places belong, 0 do not.\n' });
    await mkdir(join(folder, 'loggar'));
    await put('loggar/a.log', `rad ${ip} och ${ip}`);
    await put('b.json', Buffer.from(email).toString('base64'));
    expect(await scan()).toMatchObject({
      status: 1,
      lines: [`stray\tline 1\t${folder}/b.json:0\tbase64\t1`, `stray\tline 3\t${folder}/loggar/a.log:4\tplain\t2`],
    });
  });

  it('takes no address from the command line, and refuses what is none without repeating it', async () => {
    const other = 'elsa@example.org';
    for (const words of [[other], [`--email=${other}`], [`--ip=${ip}`]]) {
      const { status, output, errors } = await sluss(['privacy', 'scan', ...words], { input: [Buffer.from(email)] });
      expect({ status, output }).toEqual({ status: 2, output: '' });
      for (const address of [other, ip, email]) expect(errors).not.toContain(address);
    }
    const wrong = await sluss(['privacy', 'scan'], { input: [Buffer.from(`${ip}\nnej\n`)] });
    expect(wrong).toMatchObject({ status: 2, errors: 'sluss: line 2 is neither an e-mail address nor an IP address. Give one a line.\n' });
    expect((await sluss(['privacy', 'scan'], { input: [Buffer.from('\n')] })).status).toBe(2);
  });

  it('finds an address wherever a large file’s parts meet', async () => {
    const bytes = randomBytes(3_000_000);
    const places = [...Array.from({ length: 40 }, (_, at) => 2 ** 16 * (at + 1) - 12), 3_000_000 - email.length];
    for (const place of places) bytes.write(email, place);
    await put('stor.bin', bytes);
    expect((await scan()).lines).toEqual([`stray\tline 1\t${folder}/stor.bin:${places[0]}\tplain\t${places.length}`]);
  });

  it('reads packed files as a stream, packed up to three times, and says where one holds too much', async () => {
    const long = Buffer.concat([randomBytes(2_000_000), Buffer.from(email)]);
    await put('logg.gz', gzipSync(gzipSync(gzipSync(long))));
    expect((await scan()).lines).toEqual([`stray\tline 1\t${folder}/logg.gz:0\tgzip > gzip > gzip\t1`]);
    await put('logg.gz', gzipSync(long).subarray(0, 100_000));
    await put('bomb.bin', Buffer.concat([Buffer.from('x'), gzipSync(Buffer.alloc(40_000_000))]));
    expect(await scan()).toMatchObject({ status: 1, lines: [], errors: expect.stringContaining('bomb.bin: it unpacks to more') });
  });

  it('reads what is packed long inside a file, wherever it begins, to its end', async () => {
    const packed = gzipSync(`${randomBytes(600_000).toString('hex')}${email}`);
    for (const before of [1, 250_000, 262_144 + 10_000]) {
      const archive = Buffer.concat([Buffer.alloc(before), packed, Buffer.from('mer'), packed, Buffer.alloc(500)]);
      await put('loggar.tar', archive);
      expect(await scan()).toMatchObject({ status: 1, lines: [`stray\tline 1\t${folder}/loggar.tar:0\tgzip\t2`] });
      await put('loggar.tar', gzipSync(archive));
      expect(await scan()).toMatchObject({ status: 1, errors: expect.stringContaining('loggar.tar: it has long archives in an archive') });
    }
  });

  it('looks at names, and prints none that is an address', async () => {
    await put(`${email}.txt`, ip);
    expect((await scan()).lines).toEqual([`stray\tline 1\ta name in ${folder}\tplain\t1`, `stray\tline 3\t${folder}/…:0\tplain\t1`]);
  });

  it('passes over the list itself and what is only linked', async () => {
    await put('lista.txt', email);
    await symlink(join(folder, 'lista.txt'), join(folder, 'länk'));
    expect(await scan(`--find=${join(folder, 'lista.txt')}`)).toMatchObject({ status: 0, lines: [] });
  });

  it('says what cannot be read', async () => {
    const path = join(folder, 'borta');
    const { status, errors } = await sluss(['privacy', 'scan', '--no-tables', `--path=${path}`], { input: [Buffer.from(ip)] });
    expect(status).toBe(2);
    expect(errors).toBe(`sluss: cannot read ${path}: there is no such file. --path is a file or folder to look through.\n`);
  });

  describe('in a database', () => {
    const open = (name = 'a.db') => {
      const database = new DatabaseSync(join(folder, name));
      database.exec(
        'PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA secure_delete = OFF; CREATE TABLE items (pk TEXT PRIMARY KEY, item TEXT)',
      );
      return database;
    };
    const insert = (database: DatabaseSync, pk: string, item: string) => database.prepare('INSERT INTO items VALUES (?, ?)').run(pk, item);

    it('finds what was deleted, in the log and on free pages', async () => {
      const database = open();
      insert(database, 'a', `{"email":"${email}"}`);
      for (let at = 0; at < 300; at += 1) insert(database, `rad ${at}`, 'x'.repeat(200));
      database.exec('DELETE FROM items');
      expect((await scan()).lines).toEqual([expect.stringMatching(/^stray\tline 1\t.*a\.db-wal:\d+\tplain\t/)]);
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      expect((await scan()).lines).toEqual([expect.stringMatching(/^stray\tline 1\t.*a\.db:\d+\tplain\t/)]);
      database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
      expect((await scan()).lines).toEqual([]);
      database.close();
    });

    it('finds what is split over two pages, wherever it is cut', async () => {
      const database = open();
      const people = Array.from({ length: 400 }, (_, at) => `person.${at + 1000}@example.se`);
      // Each stands twelve bytes further on in its row, all of which are as long, so that some stand across each end of a page.
      for (const [at, person] of people.entries())
        insert(database, `rad ${at}`, `${'x'.repeat(4000 + at * 12)}${person}${'y'.repeat(6000 - at * 12)}`);
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
      const words = ['privacy', 'scan', '--no-tables', `--path=${folder}`];
      const { output } = await sluss(words, { input: [Buffer.from(people.join('\n'))] });
      const lines = output.split('\n').slice(0, -1);
      expect(lines.map((line) => line.split('\t')[1]).sort()).toEqual(people.map((_, at) => `line ${at + 1}`).sort());
      expect([...new Set(lines.map((line) => line.split('\t')[3]))].sort()).toEqual(['plain', 'split']);
    }, 60_000);
  });
});

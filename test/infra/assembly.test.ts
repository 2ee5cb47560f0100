import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';

const assetSchema = z.object({
  Type: z.string(),
  Metadata: z.object({ 'aws:cdk:path': z.string(), 'aws:asset:path': z.string().optional() }),
});

/** Bytes that a browser gets of scripts at most, compressed, by the function and the folder of its files. */
const scripts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  console: { '.': 90_000 },
  page: { widget: 20_000, status: 25 * 1024 },
};

/** What a browser gets of a folder's scripts, compressed. */
const scriptBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);

describe('node infra/app.ts', () => {
  it('makes an assembly that has the code of every function in it, each under 1 MB, those that judge with their language model under 4, the console’s scripts under 90 KB, the widget 20, the status page 25', {
    timeout: 60_000,
  }, () => {
    const outdir = mkdtempSync(join(tmpdir(), 'sluss-assembly-'));
    onTestFinished(() => rmSync(outdir, { recursive: true }));
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../infra/app.ts')], {
      env: { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: undefined },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);

    const text = readFileSync(join(outdir, 'sluss-test-moderation.template.json'), 'utf8');
    const { Resources } = z.object({ Resources: z.record(z.string(), assetSchema) }).parse(JSON.parse(text));
    const functions = Object.values(Resources).filter(({ Type }) => Type === 'AWS::Lambda::Function');
    const folders = readdirSync(join(import.meta.dirname, '../../functions'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('/main.ts'),
    );
    expect(functions).toHaveLength(folders.length);
    for (const { Metadata } of functions) {
      const path = join(outdir, Metadata['aws:asset:path'] ?? 'missing');
      const most = Object.entries(scripts).find(([name]) => Metadata['aws:cdk:path'].includes(`/${name}/`))?.[1];
      expect(readdirSync(path).sort()).toEqual(most ? ['files', 'index.mjs'] : ['index.mjs']);
      if (most) for (const [folder, bytes] of Object.entries(most)) expect(scriptBytes(join(path, 'files', folder))).toBeLessThan(bytes);
      const judges = ['/moderate/', '/author/'].some((name) => Metadata['aws:cdk:path'].includes(name));
      expect(statSync(join(path, 'index.mjs')).size, Metadata['aws:cdk:path']).toBeLessThan(judges ? 4_000_000 : 1_000_000);
    }
  });
});

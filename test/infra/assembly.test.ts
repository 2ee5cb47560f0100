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

/** What a browser gets of a folder's scripts, compressed. */
const scriptBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);

describe('node infra/app.ts', () => {
  it('makes an assembly that has the code of every function in it, each under 1 MB, moderate with its language model under 4, the console’s scripts under 90 KB', {
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
      const isConsole = Metadata['aws:cdk:path'].includes('/console/');
      expect(readdirSync(path).sort()).toEqual(isConsole ? ['files', 'index.mjs'] : ['index.mjs']);
      if (isConsole) expect(scriptBytes(join(path, 'files'))).toBeLessThan(90_000);
      const isModerate = Metadata['aws:cdk:path'].includes('/moderate/');
      expect(statSync(join(path, 'index.mjs')).size, Metadata['aws:cdk:path']).toBeLessThan(isModerate ? 4_000_000 : 1_000_000);
    }
  });
});

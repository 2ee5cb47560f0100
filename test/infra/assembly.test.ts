import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod';

const assetSchema = z.object({
  Type: z.string(),
  Metadata: z.object({ 'aws:cdk:path': z.string(), 'aws:asset:path': z.string().optional() }),
});

describe('node infra/app.ts', () => {
  it('makes an assembly that has the code of every function in it, each under 1 MB, moderate with its language model under 4', {
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
      expect(readdirSync(path)).toEqual(['index.mjs']);
      const isModerate = Metadata['aws:cdk:path'].includes('/moderate/');
      expect(statSync(join(path, 'index.mjs')).size, Metadata['aws:cdk:path']).toBeLessThan(isModerate ? 4_000_000 : 1_000_000);
    }
  });
});

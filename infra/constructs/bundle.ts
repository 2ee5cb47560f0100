import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const functions = join(root, 'functions');

/** Functions that hand out files: what Vite makes of each folder lies beside their code, below `files/`. */
const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  console: { '.': 'web/console' },
  page: { widget: 'web/widget', status: 'web/status' },
};

const buildPages = (folder: string, outDir: string): void => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, folder, 'vite.config.ts');
  const args = [vite, 'build', '--config', config, '--outDir', outDir, '--logLevel', 'warn'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
  if (status !== 0) throw new Error(`${folder} cannot be built:\n${stderr}`);
};

/**
 * One function's main.ts and all it imports as one file, `index.mjs`, in the assembly. The AWS SDK is bundled too: that starts
 * faster than the runtime's own copy, and what was tested is what runs.
 */
export const bundle = (name: string): Code =>
  Code.fromAsset(join(functions, name), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // The type asks for an image; the local bundler below always answers first.
      image: DockerImage.fromRegistry('none'),
      local: {
        tryBundle: (outputDir) => {
          buildSync({
            entryPoints: [join(functions, name, 'main.ts')],
            outfile: join(outputDir, 'index.mjs'),
            bundle: true,
            minify: true,
            platform: 'node',
            target: 'node24',
            format: 'esm',
            mainFields: ['module', 'main'],
            // CommonJS packages inside an ES module still call require for Node's own modules.
            banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
            logLevel: 'warning',
          });
          for (const [below, folder] of Object.entries(pages[name] ?? {})) buildPages(folder, join(outputDir, 'files', below));
          return true;
        },
      },
    },
  });

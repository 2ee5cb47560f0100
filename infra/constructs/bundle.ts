import { join } from 'node:path';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

const functions = join(import.meta.dirname, '../../functions');

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
          return true;
        },
      },
    },
  });

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const resourceSchema = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });
const outputSchema = z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() });
const templateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() })).default({}),
  Resources: z.record(z.string(), resourceSchema).default({}),
  Outputs: z.record(z.string(), outputSchema).default({}),
});
const artifactSchema = z.object({ type: z.string(), properties: z.record(z.string(), z.unknown()).default({}) });
const manifestSchema = z.object({ artifacts: z.record(z.string(), artifactSchema).default({}) });
const assetsSchema = z.object({
  files: z
    .record(
      z.string(),
      z.object({
        source: z.object({ path: z.string().optional() }),
        destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
      }),
    )
    .default({}),
});

export type Stack = {
  readonly name: string;
  readonly template: Readonly<z.output<typeof templateSchema>>;
};
export type Assembly = {
  readonly stacks: readonly Stack[];
  /** Folder or file of each asset, by the key it would have in the deployment's bucket. */
  readonly assets: ReadonlyMap<string, string>;
};

const read = <S extends z.ZodType>(schema: S, path: string): z.output<S> => schema.parse(JSON.parse(readFileSync(path, 'utf8')));

/** Reads a cloud assembly (https://github.com/aws/aws-cdk-cli, cloud-assembly-schema), nested ones included. */
export const readAssembly = (folder: string): Assembly => {
  const stacks: Stack[] = [];
  const assets = new Map<string, string>();
  const visit = (at: string): void => {
    for (const [id, { type, properties }] of Object.entries(read(manifestSchema, join(at, 'manifest.json')).artifacts)) {
      const file = (key: string): string => join(at, z.string().parse(properties[key]));
      if (type === 'cdk:cloud-assembly') visit(file('directoryName'));
      if (type === 'aws:cloudformation:stack') {
        stacks.push({ name: z.string().default(id).parse(properties['stackName']), template: read(templateSchema, file('templateFile')) });
      }
      if (type === 'cdk:asset-manifest') {
        for (const { source, destinations } of Object.values(read(assetsSchema, file('file')).files)) {
          for (const { objectKey } of Object.values(destinations)) assets.set(objectKey, join(at, source.path ?? ''));
        }
      }
    }
  };
  visit(folder);
  return { stacks, assets };
};

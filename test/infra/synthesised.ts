import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { afterAll } from 'vitest';
import * as z from 'zod';
import settings from '../../cdk.json' with { type: 'json' };
import { addStacks } from '../../infra/stacks.ts';

const resourceSchema = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DependsOn: z.array(z.string()).default([]),
  UpdatePolicy: z.unknown().optional(),
  DeletionPolicy: z.string().optional(),
  Metadata: z.object({ 'aws:cdk:path': z.string() }),
});
const templateSchema = z.object({
  Resources: z.record(z.string(), resourceSchema),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown().optional(), Export: z.object({ Name: z.string() }).optional() })).default({}),
});

export type Resource = z.infer<typeof resourceSchema> & { readonly logicalId: string };
export type Stacks = {
  /** Every resource of a type, of all stacks. */
  readonly ofType: (type: string) => readonly Resource[];
  readonly byId: (logicalId: string) => Resource;
  /** The logical ids of all resources that a value refers to, through the exports of other stacks too. */
  readonly referredTo: (value: unknown) => readonly string[];
  /** The logical id that an output refers to. */
  readonly output: (name: string) => string;
};

const assemblies = mkdtempSync(join(tmpdir(), 'sluss-infra-'));
afterAll(() => rmSync(assemblies, { recursive: true }));

/** The whole app with stand-in code; its assembly is gone after the tests of the file. */
export const createApp = (context: Readonly<Record<string, string>> = {}) => {
  const outdir = mkdtempSync(join(assemblies, 'app-'));
  const app = new App({
    outdir,
    analyticsReporting: false,
    context: { ...settings.context, ...context, 'aws:cdk:enable-path-metadata': true },
  });
  return { app, ...addStacks(app, () => Code.fromInline('export const handler = () => {};')) };
};

const got = <T>(map: ReadonlyMap<string, T>, key: string): T => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The templates have no ${key}.`);
  return value;
};

/** What all templates of the app say together. */
export const readStacks = (app: App): Stacks => {
  const templates = app.synth().stacks.map(({ template }) => templateSchema.parse(template));
  const resources = new Map(
    templates.flatMap(({ Resources }) => Object.entries(Resources)).map(([id, rest]) => [id, { logicalId: id, ...rest }]),
  );
  const outputs = new Map(templates.flatMap(({ Outputs }) => Object.entries(Outputs)));
  const exported = new Map([...outputs.values()].map((output) => [output.Export?.Name ?? '', output]));

  const referredTo = (value: unknown): readonly string[] => {
    if (Array.isArray(value)) return value.flatMap(referredTo);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, argument]: [string, unknown]) => {
      if (key === 'Ref' && typeof argument === 'string') return [argument];
      if (key === 'Fn::GetAtt' && Array.isArray(argument)) return [String(argument[0])];
      if (key === 'Fn::ImportValue') return referredTo(got(exported, String(argument)).Value);
      return referredTo(argument);
    });
  };

  return {
    referredTo,
    ofType: (type) => [...resources.values()].filter(({ Type }) => Type === type),
    byId: (logicalId) => got(resources, logicalId),
    output: (name) => String(referredTo(got(outputs, name).Value)[0]),
  };
};

/** The construct that a resource belongs to: for a function and its role, the function's folder. */
export const ownerOf = ({ Metadata }: Resource): string => Metadata['aws:cdk:path'].split('/')[1] ?? '';

import * as z from 'zod';
import type { Assembly, Stack } from './assembly.ts';
import { account, type Identity, identify, type Located, type Places, region } from './identities.ts';
import { resolve, type Scope } from './intrinsics.ts';

const pseudo: Readonly<Record<string, string>> = {
  'AWS::Region': region,
  'AWS::AccountId': account,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

export type Referable = Located & {
  /** All properties but the ignored ones, which may refer to what has no counterpart here. */
  readonly properties: (ignored: ReadonlySet<string>) => Readonly<Record<string, unknown>>;
  readonly identity: () => Identity;
};
export type References = {
  /** Every resource, its properties resolved when they are asked for. */
  readonly resources: readonly Referable[];
  /** Outputs whose value means something on one machine, by name. */
  readonly outputs: () => Readonly<Record<string, string>>;
};

/** Works out what the templates' references point to, across stacks. */
export const createReferences = ({ stacks }: Assembly, places: Places): References => {
  const scopeOf = (stack: Stack): Scope => ({
    ref: (id) => {
      if (id === 'AWS::StackName') return stack.name;
      const known = pseudo[id] ?? stack.template.Parameters[id]?.Default;
      return known ?? identityOf(stack, id).ref;
    },
    attribute: (id, attribute) => {
      const value = identityOf(stack, id).attributes[attribute];
      if (value === undefined) throw new Error(`${attribute} of ${id} (${stack.template.Resources[id]?.Type}) is not known on one machine`);
      return value;
    },
    exported: (name) => {
      for (const exporter of stacks) {
        for (const { Value, Export } of Object.values(exporter.template.Outputs)) {
          if (Export && resolve(Export.Name, scopeOf(exporter)) === name) return resolve(Value, scopeOf(exporter));
        }
      }
      throw new Error(`no stack exports ${name}`);
    },
    output: (stackName, name) => {
      const from = stacks.find((candidate) => candidate.name === stackName);
      const output = from?.template.Outputs[name];
      if (!from || !output) throw new Error(`the stack ${stackName} has no output ${name}`);
      return resolve(output.Value, scopeOf(from));
    },
  });

  const locate = (stack: Stack, id: string): Located => {
    const resource = stack.template.Resources[id];
    if (!resource) throw new Error(`${stack.name} has no resource ${id}`);
    return { stack: stack.name, id, type: resource.Type, property: (name) => resolve(resource.Properties[name], scopeOf(stack)) };
  };
  const identityOf = (stack: Stack, id: string): Identity => identify(locate(stack, id), places);

  return {
    resources: stacks.flatMap((stack) =>
      Object.entries(stack.template.Resources).map(([id, { Properties }]) => ({
        ...locate(stack, id),
        properties: (ignored) => {
          const kept = Object.fromEntries(Object.entries(Properties).filter(([name]) => !ignored.has(name)));
          return z.record(z.string(), z.unknown()).parse(resolve(kept, scopeOf(stack)));
        },
        identity: () => identityOf(stack, id),
      })),
    ),
    outputs: () =>
      Object.fromEntries(
        stacks.flatMap((stack) =>
          Object.entries(stack.template.Outputs).flatMap(([name, { Value }]) => {
            if (/^(?:Exports|Publish)Output/.test(name)) return []; // the CDK's own, from stack to stack
            try {
              return [[name, String(resolve(Value, scopeOf(stack)))]];
            } catch {
              return []; // an alarm's topic, say
            }
          }),
        ),
      ),
  };
};

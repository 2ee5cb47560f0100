/** What references point to. Each throws on a name it does not know. */
export type Scope = {
  readonly ref: (logicalId: string) => unknown;
  readonly attribute: (logicalId: string, attribute: string) => unknown;
  readonly exported: (name: string) => unknown;
  readonly output: (stack: string, name: string) => unknown;
};

/** What `AWS::NoValue` stands for: the property or list entry is left out. */
const noValue = Symbol('AWS::NoValue');

const text = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`expected text in an intrinsic function, found ${JSON.stringify(value)}`);
};
const list = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  throw new Error(`expected a list in an intrinsic function, found ${JSON.stringify(value)}`);
};
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const attributeOf = (path: string, scope: Scope): unknown => {
  const dot = path.indexOf('.');
  return dot < 0 ? scope.ref(path) : scope.attribute(path.slice(0, dot), path.slice(dot + 1));
};

/** Writes `${Name}`, `${Name.Attribute}` and, for the literal, `${!Name}`. */
const substitute = (template: string, variables: Readonly<Record<string, unknown>>, scope: Scope): string =>
  template.replace(/\$\{([^{}]+)\}/g, (_, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    return text(name in variables ? resolve(variables[name], scope) : attributeOf(name, scope));
  });

const intrinsics: Readonly<Record<string, (argument: unknown, scope: Scope) => unknown>> = {
  Ref: (name, scope) => (name === 'AWS::NoValue' ? noValue : scope.ref(text(name))),
  'Fn::GetAtt': (argument, scope) => {
    if (typeof argument === 'string') return attributeOf(argument, scope);
    const [logicalId, attribute] = list(argument);
    return scope.attribute(text(logicalId), text(resolve(attribute, scope)));
  },
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = list(argument);
    return list(resolve(parts, scope)).map(text).join(text(separator));
  },
  'Fn::Split': (argument, scope) => {
    const [separator, whole] = list(argument);
    return text(resolve(whole, scope)).split(text(separator));
  },
  'Fn::Select': (argument, scope) => {
    const [index, values] = list(argument);
    const value = list(resolve(values, scope))[Number(text(resolve(index, scope)))];
    if (value === undefined) throw new Error(`Fn::Select finds nothing at ${JSON.stringify(index)}`);
    return value;
  },
  'Fn::Sub': (argument, scope) => {
    if (typeof argument === 'string') return substitute(argument, {}, scope);
    const [template, variables] = list(argument);
    return substitute(text(template), isRecord(variables) ? variables : {}, scope);
  },
  'Fn::ImportValue': (name, scope) => scope.exported(text(resolve(name, scope))),
  'Fn::GetStackOutput': (argument, scope) => {
    const { StackName, OutputName } = Object(argument);
    return scope.output(text(resolve(StackName, scope)), text(resolve(OutputName, scope)));
  },
};

/** A template value with its intrinsic functions worked out. Throws on one it does not know, or on a name `scope` does not. */
export const resolve = (value: unknown, scope: Scope): unknown => {
  if (Array.isArray(value)) return value.map((entry) => resolve(entry, scope)).filter((entry) => entry !== noValue);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (only && entries.length === 1) {
    const [name, argument] = only;
    const intrinsic = intrinsics[name];
    if (intrinsic) return intrinsic(argument, scope);
    if (name.startsWith('Fn::')) throw new Error(`the intrinsic function ${name} is not understood here`);
  }
  return Object.fromEntries(entries.map(([key, entry]) => [key, resolve(entry, scope)] as const).filter(([, entry]) => entry !== noValue));
};

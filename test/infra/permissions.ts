import * as z from 'zod';
import { createApp, ownerOf, readStacks, type Stacks } from './synthesised.ts';

const textsSchema = z.union([z.string().transform((text) => [text]), z.array(z.string())]);
const policySchema = z.object({
  Roles: z.array(z.object({ Ref: z.string() })),
  PolicyDocument: z.object({
    Statement: z.array(
      z.object({
        Effect: z.literal('Allow'),
        Action: textsSchema,
        Resource: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown()), z.string()]),
        Condition: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
      }),
    ),
  }),
});

/** Everything any function may do, one entry a statement; `on` has logical ids. */
export const permissionsIn = ({ ofType, referredTo, byId }: Stacks) =>
  ofType('AWS::Lambda::Function').flatMap((handler) => {
    const [role = ''] = referredTo(handler.Properties['Role']);
    return ofType('AWS::IAM::Policy')
      .map(({ Properties }) => policySchema.parse(Properties))
      .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === role))
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .map(({ Action, Resource, Condition }) => ({
        handler: ownerOf(handler),
        role: byId(role),
        actions: Action,
        resource: Resource,
        condition: Condition,
        on: referredTo(Resource),
      }));
  });

export type Permissions = ReturnType<typeof permissionsIn>;

export const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

/** Of an app with nothing set: what is allowed, and to whom on which table. */
export const readPermissions = () => {
  const stacks = readStacks(createApp().app);
  const permissions = permissionsIn(stacks);
  const [published, casebook, contact] = ['PublishedTable', 'CasebookTable', 'ContactTable'].map(stacks.output);
  const on = (table: string | undefined) => permissions.filter((permission) => permission.on.includes(table ?? 'missing'));
  const actionsOn = (table: string | undefined, handler: string) =>
    unique(on(table).flatMap((each) => (each.handler === handler ? each.actions : [])));
  return { stacks, permissions, published, casebook, contact, on, actionsOn };
};

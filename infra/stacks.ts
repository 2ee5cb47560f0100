import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { DataStack } from './data-stack.ts';
import { DeployStack } from './deploy-stack.ts';
import { type FunctionCode, ModerationStack } from './moderation-stack.ts';
import { readStage } from './stage.ts';

/** All stacks of one stage. Synthesis fails where the AWS Solutions rules find something that no construct gives a reason for. */
export const addStacks = (app: App, code: FunctionCode) => {
  const { stage, protect, alarmEmail, mailFrom, events, repository, issuer, clientId } = readStage(app.node);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));

  const data = new DataStack(app, `sluss-${stage}-data`, {
    protect,
    events,
    issuer: issuer !== undefined && clientId !== undefined ? { issuer, clientId } : undefined,
  });
  const moderation = new ModerationStack(app, `sluss-${stage}-moderation`, {
    data,
    code,
    alarmEmail,
    mailFrom,
    domainPrefix: `sluss-${stage}`,
  });
  if (repository !== undefined) new DeployStack(app, 'sluss-deploy', { repository });
  return { data, moderation };
};

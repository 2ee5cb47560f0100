import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { OidcProviderNative, PolicyStatement, Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export interface DeployStackProps {
  /** OWNER/NAME on GitHub; its main branch may deploy. */
  readonly repository: string;
}

const issuer = 'token.actions.githubusercontent.com';

/** The role that the workflow takes on with GitHub's own token, so that no key has to be kept anywhere. One per account. */
export class DeployStack extends Stack {
  constructor(scope: Construct, id: string, { repository }: DeployStackProps) {
    super(scope, id, { description: `sluss: deploys from ${repository}` });
    const provider = new OidcProviderNative(this, 'GitHub', { url: `https://${issuer}`, clientIds: ['sts.amazonaws.com'] });
    const role = new Role(this, 'Role', {
      description: `Deploys sluss from the main branch of ${repository}`,
      maxSessionDuration: Duration.hours(1),
      assumedBy: new WebIdentityPrincipal(provider.oidcProviderArn, {
        StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: `repo:${repository}:ref:refs/heads/main` },
      }),
    });
    // Nothing but the roles that `cdk bootstrap` made for this: they say what a deployment may do.
    const qualifier = this.synthesizer.bootstrapQualifier ?? 'hnb659fds';
    const bootstrapped = ['deploy', 'file-publishing', 'lookup'].map((purpose) =>
      this.formatArn({
        service: 'iam',
        region: '',
        resource: 'role',
        resourceName: `cdk-${qualifier}-${purpose}-role-${this.account}-${this.region}`,
      }),
    );
    role.addToPolicy(new PolicyStatement({ actions: ['sts:AssumeRole'], resources: bootstrapped }));
    new CfnOutput(this, 'DeployRole', { value: role.roleArn });
  }
}

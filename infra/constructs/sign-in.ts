import { Aws, Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { ManagedLoginVersion, OAuthScope, type UserPool, UserPoolClient, UserPoolDomain } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

/** An OpenID Connect issuer, and the id that it knows the console by. */
export type Issuer = { readonly issuer: string; readonly clientId: string };

export interface SignInProps {
  readonly api: HttpApi;
  /** A user pool of ours, or the issuer that stands in for it. */
  readonly accounts: UserPool | Issuer;
  /** Begins the host name of the pool's sign-in page. */
  readonly domainPrefix: string;
}

export type SignIn = Issuer & {
  /** Lets through whoever brings an ID token that is signed, in time and meant for the console. What they may do, the function finds out. */
  readonly authorizer: HttpJwtAuthorizer;
};

/** Who signs moderators in: code with PKCE, from the console's page only, and nothing that a browser would have to keep secret. */
export const createSignIn = (parent: Construct, id: string, { api, accounts, domainPrefix }: SignInProps): SignIn => {
  const scope = new Construct(parent, id);
  const { issuer, clientId } = 'issuer' in accounts ? accounts : clientOf(scope, api, accounts, domainPrefix);
  return { issuer, clientId, authorizer: new HttpJwtAuthorizer('SignedIn', issuer, { jwtAudience: [clientId] }) };
};

const clientOf = (scope: Construct, api: HttpApi, userPool: UserPool, domainPrefix: string): Issuer => {
  const callbackUrls = [`${api.apiEndpoint}/console`];
  const client = new UserPoolClient(scope, 'Console', {
    userPool,
    generateSecret: false,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
      callbackUrls,
      logoutUrls: callbackUrls,
    },
    idTokenValidity: Duration.minutes(15),
    accessTokenValidity: Duration.minutes(15),
    refreshTokenValidity: Duration.hours(12),
    preventUserExistenceErrors: true,
  });
  new UserPoolDomain(scope, 'Page', {
    userPool,
    cognitoDomain: { domainPrefix: `${domainPrefix}-${Aws.ACCOUNT_ID}` },
    managedLoginVersion: ManagedLoginVersion.CLASSIC_HOSTED_UI,
  });
  return { issuer: userPool.userPoolProviderUrl, clientId: client.userPoolClientId };
};

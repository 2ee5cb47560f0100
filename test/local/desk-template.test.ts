import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { readDeployment } from '../../infra/local/template/deployment.ts';
import { writeAssembly } from './scratch.ts';

const places = { gateway: 'http://127.0.0.1:3000', queues: 'http://127.0.0.1:9324', secrets: '/data/secrets' };
const issuer = 'http://127.0.0.1:3000/oidc';
const attribute = (id: string, name: string) => ({ 'Fn::GetAtt': [id, name] });
const callback = { 'Fn::Join': ['', [attribute('Api', 'ApiEndpoint'), '/console']] };

/** What the CDK makes of a user pool, its client and domain, a JWT authoriser, a locked bucket and a key that signs. */
const resources = {
  Moderators: {
    Type: 'AWS::Cognito::UserPool',
    Properties: {
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      DeletionProtection: 'ACTIVE',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      MfaConfiguration: 'ON',
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
      VerificationMessageTemplate: { DefaultEmailOption: 'CONFIRM_WITH_CODE' },
    },
  },
  Console: {
    Type: 'AWS::Cognito::UserPoolClient',
    Properties: {
      AccessTokenValidity: 15,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthScopes: ['openid', 'profile'],
      CallbackURLs: [callback],
      GenerateSecret: false,
      IdTokenValidity: 15,
      LogoutURLs: [callback],
      PreventUserExistenceErrors: 'ENABLED',
      RefreshTokenValidity: 720,
      SupportedIdentityProviders: ['COGNITO'],
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      UserPoolId: { Ref: 'Moderators' },
    },
  },
  SignIn: { Type: 'AWS::Cognito::UserPoolDomain', Properties: { Domain: 'sluss-test', UserPoolId: { Ref: 'Moderators' } } },
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
  Handler: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Handler: 'index.handler',
      Runtime: 'nodejs24.x',
      Code: { S3Bucket: 'assets', S3Key: 'desk.zip' },
      Environment: {
        Variables: { SEALS: { Ref: 'Seals' }, KEY: attribute('SealKey', 'Arn'), ISSUER: attribute('Moderators', 'ProviderURL') },
      },
    },
  },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: { IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0', IntegrationUri: attribute('Handler', 'Arn') },
  },
  Authorizer: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: {
      ApiId: { Ref: 'Api' },
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Audience: [{ Ref: 'Console' }], Issuer: attribute('Moderators', 'ProviderURL') },
      Name: 'SignedIn',
    },
  },
  Route: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: {
      ApiId: { Ref: 'Api' },
      AuthorizationType: 'JWT',
      AuthorizerId: { Ref: 'Authorizer' },
      RouteKey: 'ANY /v1/sites/{site}/review/{proxy+}',
      Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'Integration' }]] },
    },
  },
  Seals: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      BucketEncryption: {},
      ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' },
      ObjectLockEnabled: true,
      PublicAccessBlockConfiguration: {},
      VersioningConfiguration: { Status: 'Enabled' },
    },
  },
  SealsPolicy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Seals' } } },
  SealKey: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {}, KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' } },
  DiskKey: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {}, EnableKeyRotation: true } },
};
type Changes = Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown }>>;
const read = (changes: Changes = {}) =>
  readDeployment(
    readAssembly(
      writeAssembly({ desk: { Resources: { ...resources, ...changes }, Outputs: { AccountsPool: { Value: { Ref: 'Moderators' } } } } }),
    ),
    places,
  );

describe('a template with sign-in, seals and their key', () => {
  test('says who may sign in, which routes ask for it, and what to make', () => {
    const { userPool, routes, buckets, signingKeys, functions, outputs } = read();
    const accounts = pathToFileURL('/data/secrets/accounts.json').href;
    const url = 'http://127.0.0.1:3000/console';
    expect(userPool).toEqual({
      accounts,
      clients: [
        {
          id: 'desk-Console',
          callbackUrls: [url],
          logoutUrls: [url],
          scopes: ['openid', 'profile'],
          idTokenSeconds: 900,
          refreshSeconds: 43_200,
        },
      ],
    });
    expect(routes).toMatchObject([{ function: 'desk-Handler', authorizer: { issuer, audience: ['desk-Console'] } }]);
    expect(buckets).toEqual([{ name: 'desk-seals' }]);
    const pem = pathToFileURL('/data/secrets/SealKey.pem').href;
    expect(signingKeys).toEqual([{ url: pem }]);
    expect(functions[0]?.Environment.Variables).toEqual({ SEALS: 'desk-seals', KEY: pem, ISSUER: issuer });
    expect(outputs).toEqual({ AccountsPool: accounts });
  });

  const authorizer = (JwtConfiguration: unknown, more = {}) => ({
    Authorizer: { Type: 'AWS::ApiGatewayV2::Authorizer', Properties: { ...resources.Authorizer.Properties, JwtConfiguration, ...more } },
  });
  const client = (changes: object) => ({
    Console: { Type: 'AWS::Cognito::UserPoolClient', Properties: { ...resources.Console.Properties, ...changes } },
  });
  test.each<[string, Changes, RegExp]>([
    [
      'a foreign issuer',
      authorizer({ Audience: ['a'], Issuer: 'https://issuer.example.com' }),
      /desk\/Authorizer.*issuer\.example\.com is not/s,
    ],
    ['no audience', authorizer({ Audience: [], Issuer: issuer }), /desk\/Authorizer.*Audience/s],
    [
      'a token elsewhere',
      authorizer({ Audience: ['a'], Issuer: issuer }, { IdentitySource: ['$request.querystring.t'] }),
      /IdentitySource/,
    ],
    ['a client with a secret', client({ GenerateSecret: true }), /desk\/Console.*GenerateSecret/s],
    ['the implicit flow', client({ AllowedOAuthFlows: ['code', 'implicit'] }), /desk\/Console.*AllowedOAuthFlows/s],
    ['two pools', { Second: { Type: 'AWS::Cognito::UserPool' } }, /one user pool/],
    [
      'a key on another curve',
      { SealKey: { Type: 'AWS::KMS::Key', Properties: { KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' } } },
      /KeySpec/,
    ],
    [
      'a reference to a key that encrypts',
      { SealKey: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: {} } } },
      /desk\/Handler.*SealKey encrypts at rest/s,
    ],
  ])('names what it cannot run: %s', (_, changes, message) => {
    expect(() => read(changes)).toThrow(message);
  });
});

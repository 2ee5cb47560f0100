import * as z from 'zod';
import { kind } from './kind.ts';

/** Who may have an account, and with which second factor, is for the deployment on AWS; one machine has accounts of its own. */
export const userPoolKind = kind(
  {},
  'AccountRecoverySetting',
  'AdminCreateUserConfig',
  'AliasAttributes',
  'AutoVerifiedAttributes',
  'DeletionProtection',
  'EmailConfiguration',
  'EmailVerificationMessage',
  'EmailVerificationSubject',
  'EnabledMfas',
  'MfaConfiguration',
  'Policies',
  'Schema',
  'SmsVerificationMessage',
  'UsernameAttributes',
  'UsernameConfiguration',
  'UserPoolAddOns',
  'UserPoolName',
  'UserPoolTags',
  'UserPoolTier',
  'VerificationMessageTemplate',
);

const secondsOf = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
const unit = z.enum(['seconds', 'minutes', 'hours', 'days']);

/** A public client: code with PKCE, no secret. */
export const clientKind = kind(
  {
    GenerateSecret: z.literal(false).default(false),
    AllowedOAuthFlowsUserPoolClient: z.literal(true),
    AllowedOAuthFlows: z.tuple([z.literal('code')]),
    AllowedOAuthScopes: z.array(z.enum(['openid', 'profile'])),
    CallbackURLs: z.array(z.url()).min(1),
    LogoutURLs: z.array(z.url()).default([]),
    IdTokenValidity: z.int().min(1).default(1),
    RefreshTokenValidity: z.int().min(1).default(30),
    TokenValidityUnits: z
      .strictObject({ AccessToken: unit.default('hours'), IdToken: unit.default('hours'), RefreshToken: unit.default('days') })
      .prefault({}),
  },
  'AccessTokenValidity',
  'ClientName',
  'EnableTokenRevocation',
  'ExplicitAuthFlows',
  'PreventUserExistenceErrors',
  'SupportedIdentityProviders',
  'UserPoolId',
);

/** Who may ask to sign somebody in. */
export type Client = {
  readonly id: string;
  readonly callbackUrls: readonly string[];
  readonly logoutUrls: readonly string[];
  readonly scopes: readonly string[];
  readonly idTokenSeconds: number;
  readonly refreshSeconds: number;
};

export const toClient = (id: string, parsed: Readonly<z.output<typeof clientKind.schema>>): Client => ({
  id,
  callbackUrls: parsed.CallbackURLs,
  logoutUrls: parsed.LogoutURLs,
  scopes: parsed.AllowedOAuthScopes,
  idTokenSeconds: parsed.IdTokenValidity * secondsOf[parsed.TokenValidityUnits.IdToken],
  refreshSeconds: parsed.RefreshTokenValidity * secondsOf[parsed.TokenValidityUnits.RefreshToken],
});

import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { BadKeyError } from '../../../shared/errors.ts';
import type { Accounts } from '../../../shared/sign-in/ports.ts';
import { newPassword } from './password.ts';

type Pool = { readonly client: CognitoIdentityProviderClient; readonly id: string; readonly issuer: string };

/** A user pool. The password is for the first sign-in, which asks for another; Cognito sends nothing to anybody. */
export const createCognitoAccounts = ({ client, id: UserPoolId, issuer }: Pool): Accounts => {
  const subjectOf = (attributes: readonly AttributeType[] = []) => {
    const sub = attributes.find(({ Name }) => Name === 'sub')?.Value;
    if (sub === undefined) throw new BadKeyError('the user pool names no sub');
    return { issuer, sub };
  };

  return {
    create: async (Username, name) => {
      const password = newPassword();
      try {
        const { User } = await client.send(
          new AdminCreateUserCommand({
            ...{ UserPoolId, Username, TemporaryPassword: password, MessageAction: 'SUPPRESS' },
            UserAttributes: [{ Name: 'name', Value: name }],
          }),
        );
        return { ...subjectOf(User?.Attributes), password };
      } catch (error) {
        if (!(error instanceof UsernameExistsException)) throw error;
        const { UserAttributes } = await client.send(new AdminGetUserCommand({ UserPoolId, Username }));
        return { taken: subjectOf(UserAttributes) };
      }
    },
  };
};

import * as z from 'zod';

const httpUrl = z.url({ protocol: /^https?$/ });
/** The part of a discovery document that the console needs (OpenID Connect Discovery 1.0 §3). */
const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: httpUrl,
  token_endpoint: httpUrl,
  end_session_endpoint: httpUrl.optional(),
});

export type Provider = {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly endSessionEndpoint?: string | undefined;
};

const mostMs = 5000;

/** What an issuer says of itself. Throws where it does not answer within five seconds, or says something else. */
export const discover = async (issuer: string): Promise<Provider> => {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(mostMs) });
  const found = discoverySchema.parse(await response.json());
  return {
    issuer: found.issuer,
    authorizationEndpoint: found.authorization_endpoint,
    tokenEndpoint: found.token_endpoint,
    endSessionEndpoint: found.end_session_endpoint,
  };
};

/** Authorisation code with PKCE, for a client without a secret (RFC 6749, RFC 7636; RFC 9700 §2.1.1). */

export type Provider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly endSessionEndpoint?: string;
};
export type Tokens = {
  readonly idToken: string;
  readonly refreshToken: string | undefined /** Seconds from now. */;
  readonly lasts: number;
};

const bytes = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));
const base64url = (value: Uint8Array<ArrayBuffer>): string =>
  btoa(String.fromCharCode(...value))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

export const randomText = (): string => base64url(bytes(32));

export const authorizationUrl = async (provider: Provider, redirect: string, state: string, verifier: string): Promise<string> => {
  const challenge = base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
  const url = new URL(provider.authorizationEndpoint);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: provider.clientId,
    redirect_uri: redirect,
    scope: 'openid',
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
};

/** When the token ends, from its own claims; nothing else of it is looked at, and the API alone decides whether it is valid. */
const lastsOf = (idToken: string): number => {
  const claims: { exp?: number; iat?: number } = JSON.parse(atob((idToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
  return (claims.exp ?? 0) - (claims.iat ?? 0);
};

/** Tokens for a code or a refresh token; undefined where the issuer gives none. */
export const fetchTokens = async (provider: Provider, grant: Readonly<Record<string, string>>): Promise<Tokens | undefined> => {
  try {
    const response = await fetch(provider.tokenEndpoint, {
      method: 'POST',
      body: new URLSearchParams({ ...grant, client_id: provider.clientId }),
    });
    if (!response.ok) return undefined;
    const answer: { id_token?: string; refresh_token?: string } = await response.json();
    if (answer.id_token === undefined) return undefined;
    return { idToken: answer.id_token, refreshToken: answer.refresh_token ?? grant['refresh_token'], lasts: lastsOf(answer.id_token) };
  } catch {
    return undefined;
  }
};

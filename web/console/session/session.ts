import { signal } from '@preact/signals';
import { watchIdle } from './idle.ts';
import { authorizationUrl, fetchTokens, type Provider, randomText, type Tokens } from './oidc.ts';

export type SessionState = 'starting' | 'in' | 'out' | 'idle' | 'failed';

/** Without a slash at its end: no route of an HTTP API may have one, and whether a greedy one takes an empty rest is not documented. */
const place = '/console';
const memory = { state: 'sluss.state', verifier: 'sluss.verifier', hash: 'sluss.hash' } as const;

/** Who is signed in. The token lives in this closure alone; what the redirect needs lies in sessionStorage until it is back. */
export const createSession = (arrived: (hash: string) => void) => {
  const state = signal<SessionState>('starting');
  let provider: Provider | undefined;
  let tokens: Tokens | undefined;
  let renewal: ReturnType<typeof setTimeout> | undefined;
  let unwatch: () => void = () => {};

  const forget = (why: SessionState): void => {
    clearTimeout(renewal);
    unwatch();
    tokens = undefined;
    state.value = why;
  };

  const keep = (next: Tokens): void => {
    tokens = next;
    clearTimeout(renewal);
    renewal = setTimeout(() => void renew(), next.lasts * 800);
  };

  const signIn = async (): Promise<void> => {
    if (!provider) return;
    state.value = 'starting';
    const [stateText, verifier] = [randomText(), randomText()];
    sessionStorage.setItem(memory.state, stateText);
    sessionStorage.setItem(memory.verifier, verifier);
    sessionStorage.setItem(memory.hash, location.hash);
    location.assign(await authorizationUrl(provider, location.origin + place, stateText, verifier));
  };

  let renewing: Promise<boolean> | undefined;
  /** One renewal at a time; where the issuer gives no new token, the sign-in begins, and comes straight back while its session lasts. */
  const renew = (): Promise<boolean> => {
    renewing ??= (async () => {
      const refreshToken = tokens?.refreshToken;
      const next =
        provider && refreshToken ? await fetchTokens(provider, { grant_type: 'refresh_token', refresh_token: refreshToken }) : undefined;
      if (next && state.value === 'in') keep(next);
      else if (state.value === 'in') await signIn();
      return next !== undefined;
    })().finally(() => {
      renewing = undefined;
    });
    return renewing;
  };

  const take = (key: keyof typeof memory): string | undefined => {
    const value = sessionStorage.getItem(memory[key]) ?? undefined;
    sessionStorage.removeItem(memory[key]);
    return value;
  };

  const start = async (): Promise<void> => {
    try {
      provider = await (await fetch(`${place}/config.json`)).json();
    } catch {
      state.value = 'failed';
      return;
    }
    const asked = new URLSearchParams(location.search);
    if (!asked.has('state')) return signIn();
    const [stateText, verifier, hash] = [take('state'), take('verifier'), take('hash')];
    history.replaceState(null, '', `${place}${hash ?? ''}`);
    arrived(hash ?? '');
    const code = asked.get('code');
    const known = stateText !== undefined && stateText === asked.get('state');
    const next =
      provider && code && verifier && known
        ? await fetchTokens(provider, {
            grant_type: 'authorization_code',
            code,
            code_verifier: verifier,
            redirect_uri: location.origin + place,
          })
        : undefined;
    if (!next) {
      state.value = 'failed';
      return;
    }
    keep(next);
    unwatch = watchIdle(() => forget('idle'));
    state.value = 'in';
  };

  const signOut = (): void => {
    forget('out');
    if (!provider?.endSessionEndpoint) return;
    const url = new URL(provider.endSessionEndpoint);
    const back = location.origin + place;
    // By the client's id, so that no token stands in an address; `logout_uri` is what Cognito calls it.
    url.search = new URLSearchParams({ client_id: provider.clientId, post_logout_redirect_uri: back, logout_uri: back }).toString();
    location.assign(url);
  };

  return { state, start, signIn, signOut, bearer: { token: () => tokens?.idToken, renew } };
};
export type Session = ReturnType<typeof createSession>;

import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { preferredLanguage } from '../../../shared/messages/catalogue.ts';
import { alertOf, escaped, htmlHeaders, htmlPage } from '../http/html.ts';
import { messages } from '../messages.ts';
import type { Client } from '../template/user-pool.ts';
import type { Accounts } from './accounts.ts';
import type { OidcKeys } from './keys.ts';
import { createSessionStore } from './session-store.ts';

export type ProviderOptions = {
  /** An origin and the path `/oidc`. */
  readonly issuer: string;
  readonly clients: readonly Client[];
  readonly accounts: Accounts;
  readonly keys: OidcKeys;
};

const show = (
  context: KoaContextWithOIDC,
  write: (texts: (typeof messages)['sv']) => { readonly title: string; readonly content: string },
) => {
  const language = preferredLanguage(context.get('accept-language'));
  const { title, content } = write(messages[language]);
  context.set(htmlHeaders);
  context.body = htmlPage(language, title, content);
};

/** What has to do with looks: pages without script, in the reader's language. */
const pages = {
  logoutSource: (context: KoaContextWithOIDC, form: string) =>
    show(context, ({ signOut, askSignOut }) => ({
      title: signOut,
      content: `<p>${escaped(askSignOut)}</p>${form}<button form="op.logoutForm" name="logout" value="yes">${escaped(signOut)}</button>`,
    })),
  postLogoutSuccessSource: (context: KoaContextWithOIDC) =>
    show(context, ({ signedOut, signIn }) => ({ title: signedOut, content: `<p><a href="/console">${escaped(signIn)}</a></p>` })),
  renderError: (context: KoaContextWithOIDC, { error }: { readonly error: string }) =>
    show(context, ({ signIn, failed, startOver }) => ({
      title: signIn,
      content: `${alertOf(`${failed} (${error})`)}<p><a href="/console">${escaped(startOver)}</a></p>`,
    })),
};

/** OpenID Connect as the console needs it: code with PKCE, RS256 ID tokens, refresh, and no question but who it is. */
export const createProvider = ({ issuer, clients, accounts, keys }: ProviderOptions): Provider => {
  const { logoutSource, postLogoutSuccessSource, renderError } = pages;
  const policy = interactionPolicy.base();
  policy.remove('consent');
  const longest = Math.max(...clients.map(({ refreshSeconds }) => refreshSeconds));
  const port = new URL(issuer).port; // cookies know no port, and another instance has another one
  const configuration: Configuration = {
    adapter: createSessionStore,
    clients: clients.map(({ id, callbackUrls, logoutUrls, scopes }) => ({
      client_id: id,
      token_endpoint_auth_method: 'none',
      redirect_uris: [...callbackUrls],
      post_logout_redirect_uris: [...logoutUrls],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      scope: scopes.join(' '),
    })),
    jwks: { keys: [keys.signing] },
    cookies: {
      keys: keys.cookies,
      names: { session: `sluss-session-${port}`, interaction: `sluss-sign-in-${port}`, resume: `sluss-resume-${port}` },
    },
    pkce: { required: () => true },
    responseTypes: ['code'],
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    conformIdTokenClaims: false, // the name stands in the ID token, there is nowhere else to ask for it
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
    },
    renderError,
    interactions: { policy, url: (_, { uid }) => `${new URL(issuer).pathname}/sign-in/${uid}` },
    findAccount: async (_, sub) => {
      const account = await accounts.bySub(sub);
      return account && { accountId: sub, claims: () => ({ sub, name: account.name }) };
    },
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      if (!client || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(client.scope ?? 'openid');
      await grant.save();
      return grant;
    },
    issueRefreshToken: async () => true,
    ttl: {
      AuthorizationCode: 60,
      Interaction: 600,
      IdToken: (_, __, client) => clients.find(({ id }) => id === client.clientId)?.idTokenSeconds ?? 0,
      AccessToken: (_, __, client) => clients.find(({ id }) => id === client.clientId)?.idTokenSeconds ?? 0,
      RefreshToken: longest,
      Session: longest,
      Grant: longest,
    },
  };
  return new Provider(issuer, configuration);
};

// To a `script-src` the library adds the hash of the one script it has, which sends a form.
const { 'content-type': _, 'content-security-policy': policy, ...others } = htmlHeaders;
const headers = new Headers({ ...others, 'content-security-policy': `${policy}; script-src 'self'` });

/** Serves a provider under its issuer's path, the library's own pages with headers like ours. */
export const mounted = (provider: Provider) => {
  const serve = provider.callback();
  const path = new URL(provider.issuer).pathname;
  return (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '';
    response.setHeaders(headers);
    return serve(Object.assign(request, { originalUrl: url, url: url.slice(path.length) }), response);
  };
};

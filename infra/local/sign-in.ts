import type { IncomingMessage, ServerResponse } from 'node:http';
import { preferredLanguage } from '../../shared/messages/catalogue.ts';
import { createFirstRun, type RunCommand } from './first-run.ts';
import { gatewayAnswer, type HttpAnswer } from './http/answer.ts';
import { type Authorise, createAuthoriser } from './http/authoriser.ts';
import { alertOf, htmlAnswer, htmlPage } from './http/html.ts';
import { createSetUp } from './http/set-up.ts';
import { messages } from './messages.ts';
import { type Accounts, issuedAs, openAccounts, UnreadableAccountsError } from './oidc/accounts.ts';
import { readOidcKeys } from './oidc/keys.ts';
import { createProvider, mounted } from './oidc/provider.ts';
import { createSignIn } from './oidc/sign-in.ts';
import type { UserPool } from './template/deployment.ts';
import { issuerOf } from './template/identities.ts';

export type SignIn = {
  readonly accounts: Accounts;
  readonly authorise: Authorise;
  /** Answers what is the sign-in's: with an answer to send, or with `sent` where it is sent; undefined for all other requests. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<HttpAnswer | 'sent' | undefined>;
};

export type SignInPlace = {
  /** Where the gateway is: `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly secrets: string;
  readonly tokenSeconds: number | undefined;
  readonly run: RunCommand;
  readonly report: (event: string) => void;
};

/** What a user pool is on one machine: an issuer at `/oidc`, an authoriser for its tokens, a page for the first account at `/setup`. */
export const startSignIn = ({ accounts: file, clients }: UserPool, { url, secrets, tokenSeconds, run, report }: SignInPlace): SignIn => {
  const accounts = openAccounts(file);
  const keys = readOidcKeys(secrets);
  const lifetimes = tokenSeconds === undefined ? {} : { idTokenSeconds: tokenSeconds };
  const provider = createProvider({
    issuer: issuerOf({ gateway: url }),
    clients: clients.map((client) => ({ ...client, ...lifetimes })),
    accounts,
    keys,
  });
  const serve = mounted(provider);
  const signIn = createSignIn({ provider, accounts, origin: url });
  const setUp = createSetUp({ hasAccounts: accounts.any, origin: url, create: createFirstRun(run, accounts, report) });
  const { host, port } = new URL(url);

  /** A page's answer; where the accounts are gone meanwhile, one that says so. */
  const told = (request: IncomingMessage, answered: Promise<HttpAnswer>): Promise<HttpAnswer> =>
    answered.catch((error: unknown) => {
      if (!(error instanceof UnreadableAccountsError)) throw error;
      report(error.message);
      const language = preferredLanguage(request.headers['accept-language']);
      return htmlAnswer(500, htmlPage(language, messages[language].signIn, alertOf(messages[language].unreadable)));
    });

  return {
    accounts,
    authorise: createAuthoriser(keys.verifying, issuedAs),
    answer: async (request, response) => {
      const [, first, second] = /^\/([^/?#]*)\/?([^/?#]*)/.exec(request.url ?? '') ?? [];
      if (first !== 'console' && first !== 'oidc' && first !== 'setup') return undefined;
      // A page has one name, or its cookies and the issuer's would be two.
      if (request.headers.host?.toLowerCase() === `localhost:${port}`)
        return { status: 308, headers: { location: `${url}${request.url}` }, body: '' };
      if (first === 'console') return undefined;
      if (request.headers.host !== host) return gatewayAnswer(421, 'Misdirected Request'); // a name somebody else gave this machine
      if (first === 'setup') return second === '' ? told(request, setUp(request)) : undefined;
      if (second === 'sign-in') return told(request, signIn(request, response));
      await serve(request, response);
      return 'sent';
    },
  };
};

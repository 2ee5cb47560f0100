import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import { preferredLanguage } from '../../../shared/messages/catalogue.ts';
import { loginSchema } from '../../../shared/sign-in/account.ts';
import { gatewayAnswer, type HttpAnswer } from '../http/answer.ts';
import { readForm } from '../http/body.ts';
import { alertOf, escaped, htmlAnswer, htmlPage, seeOther } from '../http/html.ts';
import { messages } from '../messages.ts';
import type { Accounts } from './accounts.ts';
import { createAttempts } from './attempts.ts';

export type SignInOptions = {
  readonly provider: Provider;
  readonly accounts: Accounts;
  /** Of the page itself: forms of others are refused. */
  readonly origin: string;
};

/** The page that asks who it is, for a sign-in that the provider has begun and its cookie names. */
export const createSignIn = ({ provider, accounts, origin }: SignInOptions) => {
  const attempts = createAttempts(() => Date.now());
  const page = async (request: IncomingMessage, status = 200, login = '', waitSeconds = 0): Promise<HttpAnswer> => {
    const language = preferredLanguage(request.headers['accept-language']);
    const texts = messages[language];
    const problem = { 401: texts.wrong, 429: `${texts.wait} ${waitSeconds}` }[status];
    const setUp = (await accounts.any()) ? '' : `<p>${escaped(texts.noAccount)} <a href="/setup">${escaped(texts.toSetUp)}</a></p>`;
    const form = `${alertOf(problem)}${setUp}
<form method="post">
<label for="login">${escaped(texts.login)}</label>
<input id="login" name="login" value="${escaped(login)}" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="100" required>
<label for="password">${escaped(texts.password)}</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="200" required>
<button>${escaped(texts.signIn)}</button>
</form>`;
    return htmlAnswer(status, htmlPage(language, texts.signIn, form), status === 429 ? { 'retry-after': String(waitSeconds) } : {});
  };

  const expired = (request: IncomingMessage): HttpAnswer => {
    const language = preferredLanguage(request.headers['accept-language']);
    const { signIn, expired: text, startOver } = messages[language];
    return htmlAnswer(400, htmlPage(language, signIn, `${alertOf(text)}<p><a href="/console">${escaped(startOver)}</a></p>`));
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<HttpAnswer> => {
    await provider.interactionDetails(request, response);
    if (request.method !== 'POST') return page(request);
    const form = await readForm(request, origin);
    if (!form) return gatewayAnswer(403, 'Forbidden');
    const { login: typed = '', password = '' } = form;
    const login = loginSchema.safeParse(typed).data ?? '';
    const waitSeconds = attempts.wait(login);
    if (waitSeconds > 0) return page(request, 429, typed, waitSeconds);
    attempts.failed(login); // before the password is looked at, or tries side by side would all be the first
    const account = await accounts.verify(login, password);
    if (!account) return page(request, 401, typed);
    attempts.succeeded(login);
    return seeOther(await provider.interactionResult(request, response, { login: { accountId: account.sub } }));
  };

  return (request: IncomingMessage, response: ServerResponse): Promise<HttpAnswer> =>
    answer(request, response).catch((error: unknown) => {
      if (error instanceof errors.SessionNotFound) return expired(request);
      throw error;
    });
};

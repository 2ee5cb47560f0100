import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { type Language, preferredLanguage } from '../../../shared/messages/catalogue.ts';
import { parseValue } from '../../../shared/parse-json.ts';
import { loginSchema } from '../../../shared/sign-in/account.ts';
import { siteIdSchema, siteSettingsSchema } from '../../../shared/site/site.ts';
import { messages } from '../messages.ts';
import { gatewayAnswer, type HttpAnswer } from './answer.ts';
import { readForm } from './body.ts';
import { alertOf, escaped, htmlAnswer, htmlPage, seeOther } from './html.ts';

const wishSchema = z.object({
  site: siteIdSchema,
  siteTitle: siteSettingsSchema.shape.title,
  /** Empty: none yet. */
  origin: z.string().trim().max(200),
  name: z.string().trim().min(1).max(100),
  login: loginSchema,
});
/** The first site and its publisher. */
export type Wish = Readonly<z.output<typeof wishSchema>>;
export type Credentials = { readonly login: string; readonly password: string };
/** @throws Error with what is to be put right, for the person to read. */
export type CreateFirst = (wish: Wish) => Promise<Credentials>;

export type SetUpOptions = {
  readonly hasAccounts: () => Promise<boolean>;
  /** Of the page itself: forms of others are refused. */
  readonly origin: string;
  readonly create: CreateFirst;
};

const fields = [
  ['siteTitle', undefined, 'maxlength="200" required'],
  ['site', 'siteHint', 'maxlength="64" pattern="[a-z0-9\\-]{1,64}" autocapitalize="none" spellcheck="false" required'],
  ['origin', 'originHint', 'type="url" maxlength="200"'],
  ['name', 'nameHint', 'autocomplete="name" maxlength="100" required'],
  ['login', undefined, 'autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="100" required'],
] as const;

const formPage = (language: Language, typed: Readonly<Record<string, string>>, problem: string | undefined): string => {
  const texts = messages[language];
  const inputs = fields.map(([name, hint, attributes]) => {
    const hinted = hint && `<small id="${name}-hint">${escaped(texts[hint])}</small>`;
    const described = hint && ` aria-describedby="${name}-hint"`;
    return `<label for="${name}">${escaped(texts[name])}</label>${hinted ?? ''}
<input id="${name}" name="${name}" value="${escaped(typed[name] ?? '')}" ${attributes}${described ?? ''}>`;
  });
  const intro = `<p>${escaped(texts.setUpIntro)}</p>`;
  const form = `<form method="post">\n${inputs.join('\n')}\n<button>${escaped(texts.create)}</button>\n</form>`;
  return htmlPage(language, texts.setUp, `${alertOf(problem && `${texts.notCreated} ${problem}`)}${intro}${form}`);
};

const donePage = (language: Language, { login, password }: Credentials): string => {
  const texts = messages[language];
  const entry = (name: string, value: string): string => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`;
  const list = `<dl>${entry(texts.login, login)}${entry(texts.password, password)}</dl>`;
  return htmlPage(language, texts.created, `<p>${escaped(texts.once)}</p>${list}<p><a href="/console">${escaped(texts.signIn)}</a></p>`);
};

/** The first run's page: makes a site and its publisher while there is no account, and never again. */
export const createSetUp = ({ hasAccounts, origin, create }: SetUpOptions) => {
  const make = async (language: Language, form: Readonly<Record<string, string>>): Promise<HttpAnswer> => {
    const wish = parseValue(wishSchema, form);
    if (!wish.ok) {
      const problem = wish.problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
      return htmlAnswer(400, formPage(language, form, problem));
    }
    try {
      return htmlAnswer(200, donePage(language, await create(wish.value)));
    } catch (error) {
      return htmlAnswer(400, formPage(language, form, error instanceof Error ? error.message : String(error)));
    }
  };

  const answer = async (request: IncomingMessage): Promise<HttpAnswer> => {
    const language = preferredLanguage(request.headers['accept-language']);
    if (await hasAccounts()) return seeOther('/console');
    if (request.method !== 'POST') return htmlAnswer(200, formPage(language, {}, undefined));
    const form = await readForm(request, origin);
    return form ? make(language, form) : gatewayAnswer(403, 'Forbidden');
  };

  let last: Promise<unknown> = Promise.resolve();
  /** One at a time: of two forms sent at once, the second finds the account of the first. */
  return (request: IncomingMessage): Promise<HttpAnswer> => {
    const next = last.then(() => answer(request));
    last = next.catch(() => undefined);
    return next;
  };
};

import { createHash } from 'node:crypto';
import type { Language } from '../../shared/messages/catalogue.ts';
import type { HttpAnswer } from '../http.ts';
import { type Html, html, textOfHtml } from './html.ts';
import { style } from './style.ts';

/** Nothing runs, nothing is loaded; forms go to where the page came from. The page's own style is known by its hash. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export type Page = {
  readonly language: Language;
  readonly title: string;
  readonly head?: Html;
  readonly body: Html;
  /** @default 200 */
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A whole page that needs no script. */
export const htmlPage = ({ language, title, head, body, statusCode = 200, headers = {} }: Page): HttpAnswer => ({
  statusCode,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    // A form's Origin is sent to the page's own origin only under a policy that is not no-referrer.
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    ...headers,
  },
  body: `<!doctype html>\n${textOfHtml(
    html`<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}`,
  )}<style>${style}</style></head>\n${textOfHtml(html`<body><main>${body}</main></body></html>`)}\n`,
});

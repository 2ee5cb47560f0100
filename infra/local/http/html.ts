import { createHash } from 'node:crypto';
import type { Language } from '../../../shared/messages/catalogue.ts';
import type { HttpAnswer } from './answer.ts';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: light-dark(#f4f4f1, #17181a); color: light-dark(#1b1b1b, #ececec) }
main { box-sizing: border-box; width: min(26rem, 100vw); padding: 2rem; background: light-dark(#fff, #222427) }
h1 { margin: 0 0 1rem; font-size: 1.5rem }
label { display: block; margin-top: 1rem; font-weight: 600 }
small { display: block; font-weight: 400 }
input { box-sizing: border-box; width: 100%; padding: .6rem; font: inherit; border: 1px solid #767676; border-radius: 4px }
button { margin-top: 1.5rem; width: 100%; padding: .7rem; font: inherit; font-weight: 600; color: #fff; background: #1f5fa8; border: 0; border-radius: 4px; cursor: pointer }
a { color: light-dark(#1f5fa8, #8fc0f5) }
:focus-visible { outline: 3px solid light-dark(#1f5fa8, #8fc0f5); outline-offset: 2px }
[role=alert] { padding: .7rem 1rem; border-left: 4px solid #b3261e; background: light-dark(#fdeceb, #3a2120) }
pre { margin: .7rem 0 2rem; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
dt { font-weight: 600 } dd { margin: 0 0 .7rem; font: 1.1rem ui-monospace, monospace; overflow-wrap: anywhere }
`;

/**
 * `same-origin`: with no referrer at all a browser sends a form's Origin as `null`, and then it could not be told from another site's.
 */
export const htmlHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** A page of the runner's own. `title` is text, `content` is HTML. */
export const htmlPage = (language: Language, title: string, content: string): string =>
  `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – sluss</title>
<style>${style}</style>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</html>
`;

export const htmlAnswer = (status: number, page: string, more: Readonly<Record<string, string>> = {}): HttpAnswer => ({
  status,
  headers: { ...htmlHeaders, ...more },
  body: page,
});

export const alertOf = (text: string | undefined): string => (text === undefined ? '' : `<p role="alert">${escaped(text)}</p>`);

export const seeOther = (location: string): HttpAnswer => ({ status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' });

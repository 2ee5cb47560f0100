import { type Html, html } from './html.ts';
import type { Say } from './messages/texts.ts';

/** What a reader has typed, and which comment it answers; without a name where it is not known. */
type Typed = {
  readonly body?: string;
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
  readonly replies?: boolean;
};
type ReplyTo = { readonly id: string; readonly name?: string };

/** The form that posts without a script. It stands on `comments.html` and goes there. */
export const commentForm = (say: Say, replyTo: ReplyTo | undefined, typed: Typed = {}): Html => {
  return html`<section id="respond">
<h2>${replyTo?.name === undefined ? say('respond') : say('respond-to', { name: replyTo.name })}</h2>
${replyTo && html`<p><a href="comments.html">${say('cancel-reply')}</a></p>`}
<form method="post" action="comments.html" accept-charset="utf-8">
<p class="quiet">${say('private')}<br><a href="../../about.html">${say('about')}</a></p>
${replyTo && html`<input type="hidden" name="parentId" value="${replyTo.id}">`}
<label for="body">${say('body')}</label>
<textarea id="body" name="body" rows="8" maxlength="20000" required dir="auto">
${typed.body}</textarea>
<label for="name">${say('name')}</label>
<input id="name" name="name" maxlength="245" autocomplete="nickname" dir="auto" value="${typed.name}">
<label for="email">${say('email')}</label>
<input id="email" name="email" type="email" maxlength="100" autocomplete="email" value="${typed.email}">
<label><input type="checkbox" name="replies" value="yes"${typed.replies && html` checked`}> ${say('replies')}</label>
<label for="url">${say('url')}</label>
<input id="url" name="url" type="url" maxlength="200" autocomplete="url" value="${typed.url}">
<div class="trap" aria-hidden="true"><label for="website">${say('trap')}</label>
<input id="website" name="honeypot" tabindex="-1" autocomplete="off"></div>
<button>${say('send')}</button>
</form>
</section>`;
};

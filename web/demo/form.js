// @ts-check
import { find } from './dom.js';
import { fieldMessages, generalMessage } from './problems.js';
import { nameOf } from './thread.js';

/** @typedef {import('./api.js').Comment} Comment */

/** The form, which moves under the comment it answers, and home again. @param {HTMLElement} section */
export const createForm = (section) => {
  const home = find(section, '#respond-home', HTMLElement);
  const respond = find(section, '#respond', HTMLElement);
  const form = find(respond, 'form', HTMLFormElement);
  const title = find(form, '#reply-text', HTMLElement);
  const cancel = find(form, '#cancel-reply', HTMLButtonElement);
  const send = find(form, '#send', HTMLButtonElement);
  const general = find(form, '#form-error', HTMLElement);
  const fields = {
    body: find(form, '#body', HTMLTextAreaElement),
    name: find(form, '#name', HTMLInputElement),
    email: find(form, '#email', HTMLInputElement),
    url: find(form, '#url', HTMLInputElement),
  };
  const trap = find(form, '#subject', HTMLInputElement);
  const shownAt = performance.now();
  /** @type {{ comment: Comment, item: HTMLLIElement } | undefined} */
  let target;

  const goHome = () => {
    target = undefined;
    title.textContent = 'Lämna ett svar';
    cancel.hidden = true;
    home.append(respond);
  };

  /** @param {Comment} comment @param {HTMLLIElement} item */
  const replyTo = (comment, item) => {
    target = { comment, item };
    title.textContent = `Lämna ett svar till ${nameOf(comment)}`;
    cancel.hidden = false;
    find(item, ':scope > .comment', HTMLElement).after(respond);
    fields.body.focus();
  };

  cancel.addEventListener('click', () => {
    const answered = target;
    goHome();
    answered?.item.querySelector('button')?.focus();
  });

  const clearErrors = () => {
    general.hidden = true;
    for (const [name, input] of Object.entries(fields)) {
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-describedby');
      form.querySelector(`#${name}-error`)?.remove();
    }
  };

  /** @param {keyof typeof fields} name */
  const showAtField = (name) => {
    const input = fields[name];
    const message = document.createElement('span');
    message.id = `${name}-error`;
    message.className = 'error';
    message.textContent = fieldMessages[name](input.value);
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', message.id);
    input.after(message);
  };

  return {
    home,
    respond,
    goHome,
    replyTo,

    /** @param {() => Promise<void>} submit */
    onSubmit: (submit) =>
      form.addEventListener('submit', async (event) => {
        event.preventDefault();
        if (send.getAttribute('aria-disabled') === 'true') return;
        send.setAttribute('aria-disabled', 'true');
        clearErrors();
        await submit().finally(() => send.removeAttribute('aria-disabled'));
      }),

    /** @returns {import('./api.js').Content} */
    content: () => {
      const { body, name, email, url } = fields;
      return { body: body.value, author: { name: name.value, email: email.value, url: url.value }, parentId: target?.comment.id };
    },
    clues: () => ({ honeypot: trap.value, elapsedMs: Math.round(performance.now() - shownAt) }),
    /** Name, e-mail and address stay for the next comment. */
    clearText: () => {
      fields.body.value = '';
    },

    /** Says what is wrong where it is wrong, and goes there. @param {import('./api.js').Problem} problem */
    showProblem: (problem) => {
      const named = problem.status === 400 ? problem.errors.map(({ field }) => field.replace(/^author\./, '')) : [];
      const wrong = /** @type {const} */ (['body', 'name', 'email', 'url']).filter((name) => named.includes(name));
      for (const name of wrong) showAtField(name);
      const [first] = wrong;
      general.hidden = first !== undefined;
      if (first === undefined) general.textContent = generalMessage(problem);
      (first === undefined ? general : fields[first]).focus();
    },
  };
};

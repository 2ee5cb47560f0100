// @ts-check
import { createApi } from './api.js';
import { find } from './dom.js';
import { createForm } from './form.js';
import { createOutcome } from './outcome.js';
import { createThread } from './thread.js';

const section = find(document, '#kommentarer', HTMLElement);
const { site = '', thread: threadId = '', pageSize = '' } = section.dataset;
const announcer = find(document, '#announcer', HTMLElement);

const api = createApi(site, threadId, pageSize);
const form = createForm(section);
const thread = createThread(section, api, {
  reply: form.replyTo,
  leaving: (item) => item.contains(form.respond) && form.goHome(),
  closed: () => {
    form.home.textContent = 'Kommentarer inaktiverade.';
  },
});

/** @param {number} ms */
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks until the comment is decided, ever more rarely.
 * @param {import('./api.js').Accepted} sent
 * @param {() => void} late called once after ten seconds
 */
const untilDecided = async (sent, late) => {
  const since = performance.now();
  let told = false;
  for (let wait = 100; ; wait = Math.min(wait * 1.5, 5000)) {
    const answer = await api.status(sent);
    if (answer.ok && answer.value.status !== 'pending') return answer.value;
    if (!told && performance.now() - since > 10_000) {
      told = true;
      late();
    }
    await sleep(wait);
  }
};

/** Shows what becomes of a comment that was just accepted. @param {import('./api.js').Accepted} sent */
const follow = async (sent) => {
  const { panel, show, late } = createOutcome({
    announce: (text) => {
      announcer.textContent = text;
    },
    withdraw: async () => {
      const answer = await api.withdraw(sent);
      if (!answer.ok) return 'Kommentaren kunde inte tas bort just nu. Försök igen om en stund.';
      form.home.before(panel); // the comment that it stands under may leave the page
      show(answer.value);
      panel.focus();
      await thread.refresh();
      return undefined;
    },
  });
  show({ id: sent.id, status: 'pending' });
  form.respond.before(panel);
  form.goHome();
  form.clearText();
  panel.focus();

  const outcome = await untilDecided(sent, late);
  if (panel.dataset['status'] !== 'pending') return; // withdrawn meanwhile
  show(outcome);
  if (outcome.status !== 'approved') return;
  const item = await thread.refresh(sent.id);
  if (!item) return;
  const comment = find(item, '.comment', HTMLElement);
  const stayed = panel.contains(document.activeElement);
  comment.classList.add('fresh');
  comment.after(panel);
  if (!stayed) return; // the reader is busy elsewhere
  comment.focus({ preventScroll: true });
  comment.scrollIntoView({ block: 'center' });
};

form.onSubmit(async () => {
  const answer = await api.post(form.content(), form.clues());
  if (answer.ok) void follow(answer.value);
  else form.showProblem(answer.problem);
});

await thread.refresh();

// The comment that the address names was not there when the browser looked for it.
if (location.hash.startsWith('#kommentar-')) document.getElementById(location.hash.slice(1))?.scrollIntoView({ block: 'start' });

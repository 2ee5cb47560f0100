// @ts-check
import { find, fromTemplate, withText } from './dom.js';

/** @typedef {import('./api.js').Outcome} Outcome */
/** @typedef {import('./api.js').Span} Span */

/** Heading and explanation of each status. @type {Record<import('./api.js').Status, readonly [string, string]>} */
const words = {
  pending: ['Din kommentar granskas.', 'Det brukar vara klart på någon sekund.'],
  approved: ['Din kommentar är publicerad.', ''],
  held: [
    'Din kommentar inväntar granskning.',
    'Någon på redaktionen läser den innan den kan publiceras. Så här säger den automatiska granskningen:',
  ],
  rejected: ['Din kommentar publiceras inte.', 'Så här säger granskningen:'],
  removed: ['Din kommentar är borttagen.', 'Redaktionen har tagit bort den.'],
  withdrawn: ['Du har tagit bort din kommentar.', 'Den visas inte längre för någon.'],
  erased: ['Din kommentar är raderad.', 'Texten finns inte kvar.'],
};

/**
 * The text with what the spans cover marked; spans count UTF-16 units, and may overlap.
 * @param {string} text
 * @param {readonly Span[]} spans
 */
const marked = (text, spans) => {
  const paragraph = document.createElement('p');
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    paragraph.append(text.slice(at, from), withText('mark', text.slice(from, end)));
    at = end;
  }
  paragraph.append(text.slice(at));
  return paragraph;
};

/**
 * The comment's own words, with the marked places; name and address only where something is marked in them.
 * @param {Outcome} outcome
 */
const ownText = ({ body = '', author = {}, statement }) => {
  const spans = statement?.words ?? [];
  const parts = [
    marked(
      body,
      spans.filter(({ field = 'body' }) => field === 'body'),
    ),
  ];
  for (const [field, label] of /** @type {const} */ ([
    ['name', 'Namn: '],
    ['url', 'Webbplats: '],
  ])) {
    const own = spans.filter((span) => span.field === field);
    if (own.length === 0) continue;
    const line = marked(author[field] ?? '', own);
    const name = withText('span', label);
    name.className = 'field-name';
    line.prepend(name);
    parts.push(line);
  }
  return parts;
};

/**
 * The panel that tells what became of one comment.
 * @param {{ announce: (text: string) => void, withdraw: () => Promise<string | undefined> }} on `withdraw` gives what went wrong
 */
export const createOutcome = ({ announce, withdraw }) => {
  const panel = fromTemplate('#outcome-template', HTMLElement);
  const explanation = find(panel, '.explanation', HTMLElement);
  const button = find(panel, '.withdraw', HTMLButtonElement);
  const error = find(panel, '.error', HTMLElement);

  button.addEventListener('click', async () => {
    if (!window.confirm('Vill du ta bort din kommentar? Det går inte att ångra.')) return;
    const problem = await withdraw();
    error.textContent = problem ?? '';
    error.hidden = problem === undefined;
  });

  return {
    panel,

    /** @param {Outcome} outcome */
    show: (outcome) => {
      const { status, statement, note } = outcome;
      const [heading, usual] = words[status];
      const { reasons = [], text: { restriction = '', help = '' } = {} } = statement ?? {};
      // Words are hidden, or somebody may not be well: then the usual ones do not do.
      const explained = status === 'approved' || help !== '' ? restriction : usual;
      const messages = [...new Set([...reasons.map(({ message }) => message), note ?? '', help])].filter((message) => message !== '');
      const gone = status === 'withdrawn' || status === 'erased';
      panel.dataset['status'] = status;
      find(panel, 'h3', HTMLElement).textContent = heading;
      explanation.textContent = explained;
      explanation.hidden = explained === '';
      const list = find(panel, '.reasons', HTMLElement);
      list.replaceChildren(...messages.map((message) => withText('li', message)));
      list.hidden = messages.length === 0;
      const text = find(panel, '.own-text', HTMLElement);
      text.replaceChildren(...(statement ? ownText(outcome) : []));
      text.hidden = !statement;
      button.hidden = gone || status === 'removed';
      announce([heading, explained, ...messages].join(' '));
    },

    late: () => {
      explanation.textContent = 'Det tar längre tid än vanligt. Kommentaren är mottagen, så du behöver inte skicka den igen.';
      announce(explanation.textContent);
    },
  };
};

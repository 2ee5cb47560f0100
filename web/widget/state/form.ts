import type { Problem } from '../../common/call.ts';
import type { Api, Content } from '../api/client.ts';
import type { Nudge } from '../api/views.ts';
import type { MessageKey } from '../messages/sv.ts';
import type { Speech } from '../messages/texts.ts';
import { createDraft, type Draft, type Field, fields } from './draft.ts';
import type { Owns } from './own.ts';
import { authorSecret, randomText, type Storage } from './storage.ts';
import type { Thread } from './thread.ts';

export const longest = 20_000;

export const waitText = ({ t }: Speech, { retryAfter }: Problem): string => {
  if (retryAfter <= 0) return '';
  return ` ${retryAfter < 90 ? t('try-seconds', { n: retryAfter }) : t('try-minutes', { n: Math.ceil(retryAfter / 60) })}`;
};

/** The form: what stands in it, what is wrong with it, and how it is sent. */
export const createForm = (deps: {
  readonly api: Api;
  readonly storage: Storage;
  readonly thread: Thread;
  readonly owns: Owns;
  readonly threadId: string;
  readonly page: { readonly url: string; readonly title: string } | undefined;
  readonly nudges: () => boolean;
  readonly speech: () => Speech;
  readonly changed: (focus?: string) => void;
  readonly announce: (text: string) => void;
}) => {
  const { api, storage, thread, owns, threadId, page, nudges, speech, changed, announce } = deps;
  const { draft, save, saveSoon } = createDraft(storage, threadId);
  const shownAt = performance.now();
  const form = {
    draft,
    save,
    honeypot: '',
    busy: false,
    errors: {} as Partial<Record<Field, string>>,
    general: '',
    nudge: undefined as Nudge | undefined,
    /** It goes off again when the browser is online. */
    waiting: false,

    /** After each change of what is sent; drawn anew only where something else than the field itself is to change. */
    edit: (change: Partial<Draft>): void => {
      const { email, body } = draft;
      Object.assign(draft, change);
      const longer = body.length + draft.body.length > longest;
      form.edited();
      if (longer || (email === '') !== (draft.email === '') || 'unlinked' in change || 'notify' in change) changed();
    },
    edited: (): void => {
      draft.key = undefined;
      if (form.waiting) form.general = '';
      form.waiting = false;
      saveSoon();
    },

    reply: (id: string): void => {
      draft.parentId = id;
      form.edited();
      changed('#body');
    },
    goHome: (): void => {
      const answered = draft.parentId;
      draft.parentId = undefined;
      form.edited();
      changed(`#kommentar-${answered} .reply`);
    },
    rewrite: (): void => {
      form.nudge = undefined;
      changed('#body');
    },

    /** `anyway`: whatever would be held. */
    submit: async (anyway = false): Promise<void> => {
      if (form.busy) return;
      Object.assign(form, { busy: true, errors: {}, general: '', waiting: false, nudge: undefined });
      changed();
      const text = { body: draft.body, author: { name: draft.name, url: draft.url } };
      const nudge = !anyway && nudges() && draft.body.trim() !== '' ? await api.nudge(text) : undefined;
      if (nudge?.ok && nudge.value.outcome !== 'approve') {
        Object.assign(form, { busy: false, nudge: nudge.value });
        return changed('.nudge');
      }
      await send();
    },
  };

  const send = async (): Promise<void> => {
    const { body, name, email, url, parentId, notify, unlinked } = draft;
    const content: Content = {
      body,
      author: { name, email, url },
      parentId,
      notify: notify && email !== '' ? { replies: true } : undefined,
      thread: page,
    };
    draft.key ??= randomText(128);
    save();
    const clues = { honeypot: form.honeypot, elapsedMs: Math.round(performance.now() - shownAt) };
    const answer = await api.post(content, clues, draft.key, unlinked ? undefined : authorSecret(storage));
    form.busy = false;
    if (!answer.ok) return refused(answer.problem);
    Object.assign(draft, { body: '', parentId: undefined, notify: false, key: undefined });
    save();
    owns.add(answer.value, { body, author: { name: name || undefined, url: url || undefined } }, parentId);
    announce(`${speech().t('is-pending')} ${speech().t('why-pending')}`);
    changed(`#kommentar-${answer.value.id}`);
  };

  const refused = (problem: Problem): void => {
    const { t } = speech();
    const named = problem.status === 400 ? problem.errors.map(({ field }) => field.replace(/^author\./, '')) : [];
    const wrong = fields.filter((field) => named.includes(field));
    const sayings: Readonly<Record<Field, () => string>> = {
      body: () => (draft.body.length > longest ? t('bad-length', { n: draft.body.length }) : t('bad-body')),
      name: () => t('bad-name', { most: 245 }),
      email: () => t('bad-email'),
      url: () => t('bad-url'),
    };
    form.errors = Object.fromEntries(wrong.map((field) => [field, sayings[field]()]));
    if (wrong[0]) {
      changed(`#${wrong[0]}`);
      return;
    }
    form.waiting = problem.status === 0;
    if (problem.status === 403) thread.open = false;
    // A key of an earlier content: what is in the form now is another comment.
    if (problem.status === 409) draft.key = undefined;
    const general: Readonly<Record<number, MessageKey>> = {
      0: 'offline',
      403: 'closed',
      409: 'duplicate',
      413: 'too-large',
      429: 'too-many',
    };
    form.general = named.includes('parentId') ? t('no-parent') : t(general[problem.status] ?? 'failed-send') + waitText(speech(), problem);
    changed('#form-error');
  };

  return form;
};

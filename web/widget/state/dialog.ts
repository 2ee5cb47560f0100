import type { Answer, Problem } from '../../common/call.ts';
import type { Api, Report } from '../api/client.ts';
import type { Comment, Grade, Reported } from '../api/views.ts';
import type { MessageKey } from '../messages/sv.ts';
import type { Speech } from '../messages/texts.ts';
import { waitText } from './form.ts';
import type { Own, Owns } from './own.ts';
import { keptSecret, type Storage } from './storage.ts';

/** What is typed into the open dialog; which of it there is depends on the kind. */
type Typed = { body: string; grade?: Grade; text: string; name: string; email: string; goodFaith: boolean };
export type Dialog = { readonly typed: Typed; busy: boolean; error: string } & (
  | { readonly kind: 'report'; readonly comment: Comment; done?: Reported | undefined }
  | { readonly kind: 'edit' | 'withdraw'; readonly own: Own }
  | { readonly kind: 'forget' }
);
type Opened =
  | { readonly kind: 'report'; readonly comment: Comment }
  | { readonly kind: 'edit' | 'withdraw'; readonly own: Own }
  | { readonly kind: 'forget' };

const said: Readonly<Record<string, MessageKey>> = {
  'edit-closed': 'edit-closed',
  changed: 'changed',
  pending: 'changed',
  'too-large': 'too-large',
  invalid: 'bad-body',
};

/** The one dialog that may be open, and what it asks of the server. */
export const createDialogs = (deps: {
  readonly api: Api;
  readonly storage: Storage;
  readonly owns: Owns;
  readonly speech: () => Speech;
  readonly changed: (focus?: string) => void;
}) => {
  const { api, storage, owns, speech, changed } = deps;

  /** Busy until there is an answer; what went wrong is said in the dialog. */
  const asking = async <T>(dialog: Dialog, asked: Promise<Answer<T>>, inWords: (problem: Problem) => string): Promise<T | undefined> => {
    Object.assign(dialog, { busy: true, error: '' });
    changed();
    const answer = await asked;
    Object.assign(dialog, { busy: false, error: answer.ok ? '' : inWords(answer.problem) });
    changed();
    return answer.ok ? answer.value : undefined;
  };

  const about = async (dialog: Dialog & { readonly own: Own }): Promise<void> => {
    const { own, typed } = dialog;
    const asked = dialog.kind === 'edit' ? owns.edit(own, typed.body) : owns.withdraw(own);
    if (await asking(dialog, asked, ({ code }) => speech().t(said[code] ?? 'failed'))) {
      dialogs.close();
      changed(`#kommentar-${own.id}`);
    }
  };

  const report = async (dialog: Dialog & { readonly kind: 'report' }): Promise<void> => {
    const { t } = speech();
    const { grade, text, name, email, goodFaith } = dialog.typed;
    const illegal = grade === 'illegal';
    const missing = !grade
      ? 'bad-required'
      : illegal && text.trim() === ''
        ? 'bad-text'
        : illegal && !goodFaith
          ? 'bad-goodFaith'
          : undefined;
    dialog.error = missing ? t(missing) : '';
    if (missing || !grade) return changed();
    const contact = illegal ? { name: name.trim() || undefined, email: email.trim() || undefined, goodFaith: true as const } : {};
    const sent: Report = { grade, text: text.trim() || undefined, ...contact };
    const reported = await asking(dialog, api.report(dialog.comment.id, sent, keptSecret(storage)), (problem) => {
      if (problem.status === 429) return t('too-many-reports') + waitText(speech(), problem);
      if (problem.code === 'already-reported') return t(problem.code);
      const field = problem.errors[0]?.field;
      return t(field === 'text' || field === 'email' || field === 'name' ? `bad-${field}` : 'failed', { most: 200 });
    });
    dialog.done = reported;
    // The button that had the focus is gone.
    changed(reported && '#dialog-title');
  };

  const dialogs = {
    now: undefined as Dialog | undefined,
    open: (opened: Opened): void => {
      const body = opened.kind === 'edit' ? (opened.own.known?.body ?? '') : '';
      dialogs.now = { ...opened, typed: { body, text: '', name: '', email: '', goodFaith: false }, busy: false, error: '' };
      changed();
    },
    type: (typed: Partial<Typed>): void => {
      Object.assign(dialogs.now?.typed ?? {}, typed);
      changed();
    },
    act: (): void => {
      const dialog = dialogs.now;
      if (!dialog || dialog.busy) return;
      if (dialog.kind === 'report') return void report(dialog);
      if (dialog.kind !== 'forget') return void about(dialog);
      owns.forget();
      dialogs.close();
      // What opened the dialog is gone with the comments.
      changed('#count');
    },
    close: (): void => {
      dialogs.now = undefined;
      changed();
    },
  };
  return dialogs;
};

import type { Answer } from '../../common/call.ts';
import type { Api, Held } from '../api/client.ts';
import type { Author, Comment, Reason, State, Status } from '../api/views.ts';
import type { MessageKey } from '../messages/sv.ts';
import { type Storage, textIn } from './storage.ts';
import type { Thread } from './thread.ts';

/** A comment that was written in this browser. What is kept of it has no text. */
export type Own = Held & {
  readonly thread: string;
  readonly parentId?: string | undefined;
  /** ISO 8601, UTC. */
  readonly at: string;
  state: State;
  /** What the author may know of it, once asked. */
  known?: Status | undefined;
  /** As it was sent, before the server gives it back. */
  sent?: { readonly body: string; readonly author: Author } | undefined;
  /** It was written, or decided, while the page was open. */
  fresh?: boolean;
  late?: boolean;
};

/** Why others cannot see it, the words that it is about with the first. */
export const reasonsOf = ({ known }: Own): readonly Reason[] =>
  (known?.statement?.reasons ?? []).map(({ message }, at) => ({ message, spans: at === 0 ? known?.statement?.words : undefined }));

/** What is said to somebody who may be unwell, in place of all else. */
export const careOf = ({ known }: Own): readonly string[] | undefined => {
  const text = known?.statement?.text;
  return text?.help === undefined ? undefined : [text.restriction, text.help];
};

/** What is said of a state beside that it is so; nothing where the reasons say it all. */
export const whyOf = ({ state, late }: Own): MessageKey | undefined =>
  late ? 'why-late' : state === 'approved' || state === 'rejected' ? undefined : `why-${state}`;

const mostKept = 200;
const mostAsked = 10;
const lateMs = 10_000;

const stored = (value: unknown): Own[] =>
  (Array.isArray(value) ? value : []).flatMap((each: unknown): Own[] => {
    const [id, receipt, thread, at] = ['id', 'receipt', 'thread', 'at'].map((key) => textIn(each, key));
    if (!id || !receipt || !thread || !at) return [];
    return [{ id, receipt, thread, at, parentId: textIn(each, 'parentId') || undefined, state: 'pending' }];
  });

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The comments written in this browser: their receipts, what becomes of them, and what their author can do about it. */
export const createOwns = (deps: {
  readonly api: Api;
  readonly storage: Storage;
  readonly thread: Thread;
  readonly threadId: string;
  readonly alive: () => boolean;
  readonly changed: (focus?: string) => void;
  readonly decided: (own: Own) => void;
}) => {
  const { api, storage, thread, threadId, alive, changed, decided } = deps;
  /** Read anew before each write: another tab may have added one. */
  const all = (): Own[] => stored(storage.read('own'));
  let here = all().filter((own) => own.thread === threadId);

  const learn = async (own: Own, status: Status): Promise<void> => {
    Object.assign(own, { known: status, state: status.status, late: false });
    const { id, parentId, at: createdAt } = own;
    if (status.status === 'approved') await thread.put({ id, parentId, createdAt, author: status.author ?? {}, body: status.body ?? '' });
    if (['withdrawn', 'erased', 'removed'].includes(status.status)) thread.remove(id);
  };

  /** Asks until it is decided, ever more rarely. */
  const follow = async (own: Own): Promise<void> => {
    const since = performance.now();
    for (
      let wait = 200;
      alive() && own.state === 'pending';
      wait = Math.min(wait * 1.5, performance.now() - since > 60_000 ? 30_000 : 5000)
    ) {
      await sleep(wait);
      const answer = await api.status(own);
      if (answer.ok && answer.value.status !== 'pending' && own.state === 'pending') {
        await learn(own, answer.value);
        decided(own);
      } else if (!own.late && performance.now() - since > lateMs) {
        own.late = true;
        decided(own);
      }
    }
  };

  const change = async (own: Own, asked: Promise<Answer<Status>>): Promise<Answer<Status>> => {
    const answer = await asked;
    if (!answer.ok) return answer;
    own.fresh = true;
    await learn(own, answer.value);
    decided(own);
    if (own.state === 'pending') void follow(own);
    return answer;
  };

  return {
    list: (): readonly Own[] => here,
    of: (id: string): Own | undefined => here.find((own) => own.id === id),

    /** What is not, or no longer, among the published ones, but the author still sees in its place. */
    unpublished: (): readonly Comment[] =>
      here.flatMap((own): Comment[] => {
        const { id, parentId, at, state, fresh, known, sent } = own;
        if (thread.has(id) || !(fresh || state === 'held' || (state === 'pending' && known))) return [];
        const { body = sent?.body ?? '', author = sent?.author ?? {} } = known ?? {};
        return [{ id, parentId, createdAt: at, body, author }];
      }),

    /** Asks once what became of the newest. */
    refresh: async (): Promise<void> => {
      await Promise.all(
        here.slice(-mostAsked).map(async (own) => {
          const answer = await api.status(own);
          if (!answer.ok) return;
          Object.assign(own, { known: answer.value, state: answer.value.status });
          if (own.state === 'pending') void follow(own);
        }),
      );
      if (here.length > 0) changed();
    },

    add: (held: Held, sent: Own['sent'], parentId: string | undefined): void => {
      const { id, receipt } = held;
      const kept = { id, receipt, thread: threadId, parentId, at: new Date().toISOString() };
      storage.write('own', [...all().filter((own) => own.id !== id), kept].slice(-mostKept));
      const own: Own = { ...kept, state: 'pending', sent, fresh: true };
      here = [...here.filter((each) => each.id !== id), own];
      void follow(own);
    },

    edit: (own: Own, body: string) => change(own, api.edit(own, body)),
    withdraw: (own: Own) => change(own, api.withdraw(own)),

    /** On a browser that is shared: nothing is kept of any comment on the site, nor what ties them together. */
    forget: (): void => {
      for (const key of ['own', 'secret']) storage.write(key, undefined);
      here = [];
      changed();
    },
  };
};
export type Owns = ReturnType<typeof createOwns>;

import type { Api } from '../api/client.ts';
import type { Comment, Order } from '../api/views.ts';

const limit = 50;

/** The comments that are shown of one thread, and how to get more. `changed` is called after each change. */
export const createThread = (api: Api, first: Order, changed: (focus?: string) => void) => {
  const shown = new Map<string, Comment>();
  const thread = {
    order: first,
    total: 0,
    open: true,
    phase: 'loading' as 'loading' | 'ready' | 'failed',
    /** Where the next page begins. */
    cursor: undefined as string | undefined,
    /** What is shown begins within the thread. */
    within: false,
    comments: (): readonly Comment[] => [...shown.values()],
    has: (id: string): boolean => shown.has(id),

    /** Reads a page: the first, the next, which is then gone to, or the one that begins with a comment. */
    load: async (where: { readonly cursor?: string | undefined; readonly from?: string | undefined } = {}): Promise<void> => {
      const answer = await api.page({ order: thread.order, limit, ...where });
      // A thread exists from its first comment on.
      const missing = !answer.ok && answer.problem.status === 404;
      if (!answer.ok && !missing) {
        thread.phase = 'failed';
        return changed();
      }
      const page = answer.ok ? answer.value : { comments: [], total: 0, open: true };
      if (!where.cursor) shown.clear();
      const added = page.comments.find(({ id }) => !shown.has(id))?.id;
      for (const comment of page.comments) shown.set(comment.id, comment);
      Object.assign(thread, { phase: 'ready', total: page.total, open: page.open, cursor: page.cursor });
      if (!where.cursor) thread.within = where.from !== undefined && page.comments[0]?.id === where.from;
      changed(where.cursor && added && `#kommentar-${added}`);
    },

    reorder: (order: Order): void => {
      thread.order = order;
      void thread.load();
    },

    /** A comment as readers see it now; as its author sees it, where the page cannot be had. */
    put: async (own: Comment): Promise<void> => {
      const answer = await api.page({ order: thread.order, limit: 1, from: own.id });
      const found = answer.ok ? answer.value.comments.find(({ id }) => id === own.id) : undefined;
      if (answer.ok) thread.total = answer.value.total;
      shown.set(own.id, found ?? own);
    },

    /** Takes a comment away; what has replies leaves a placeholder. */
    remove: (id: string): void => {
      const comment = shown.get(id);
      if (!comment) return;
      thread.total -= 1;
      const answered = thread.comments().some(({ parentId }) => parentId === id);
      if (answered) shown.set(id, { ...comment, author: {}, body: '', removed: true });
      else shown.delete(id);
    },
  };
  return thread;
};
export type Thread = ReturnType<typeof createThread>;

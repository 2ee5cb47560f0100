import { randomBytes } from 'node:crypto';
import { createdAtOf, newCommentId } from '../../shared/comment/comment-id.ts';
import { type Given, ok, refused } from '../console/fake-answer.ts';
import { outcomeOf, reasonsOf, statementOf } from './fake-judge.ts';

type Author = { name?: string; url?: string; badge?: 'author'; mark?: string; alike?: true };
export type FakeComment = {
  readonly id: string;
  readonly parentId: string | null;
  readonly author: Author;
  readonly body: string;
  readonly editedAt?: string;
  readonly status: 'pending' | 'approved' | 'held' | 'rejected' | 'withdrawn';
  readonly receipt: string;
  /** So often its status is still pending. */
  readonly waits: number;
};
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the widget sends, for the test to look at
  readonly body: any;
};

const thread = 'artikeln';

/** The readers' side of the API in memory, as the design has it: one site, one thread. */
export const createFakeApi = () => {
  const comments = new Map<string, FakeComment>();
  const asked: Asked[] = [];
  const api = {
    comments,
    asked,
    site: { id: 'bladet', title: 'Bladet', language: 'sv', nudge: false },
    open: true,
    /** At most so many comments on a page, whatever is asked for. */
    pageSize: 200,
    waits: 1,
    editMinutes: 15,
    /** Answers before anything else does. */
    fails: undefined as ((asked: Asked) => Given | undefined) | undefined,

    put: (body: string, more: Partial<FakeComment> & { at?: number } = {}): FakeComment => {
      const { at = Date.now() - 3_600_000 + comments.size * 1000, ...rest } = more;
      const id = newCommentId(at, randomBytes(10));
      const comment = {
        id,
        parentId: null,
        author: { name: 'Gunilla' },
        body,
        status: 'approved',
        receipt: `r${id}`,
        waits: 0,
        ...rest,
      } as const;
      comments.set(id, comment);
      return comment;
    },
    sent: (method: string, path: RegExp): readonly Asked[] => asked.filter((each) => each.method === method && path.test(each.path)),
  };

  const change = (comment: FakeComment, by: Partial<FakeComment>): FakeComment => {
    const changed = { ...comment, ...by };
    comments.set(comment.id, changed);
    return changed;
  };

  const page = ({ query }: Asked): Given => {
    const newest = query.get('order') === 'newest';
    const published = [...comments.values()]
      .filter(({ status }) => status === 'approved')
      .sort((a, b) => (a.id < b.id !== newest ? -1 : 1));
    const [after, from] = [query.get('cursor'), query.get('from')];
    const begin = after ? published.findIndex(({ id }) => id === after) + 1 : from ? published.findIndex(({ id }) => id === from) : 0;
    const limit = Math.min(Number(query.get('limit')), api.pageSize);
    const shown = published.slice(begin, begin + limit);
    const views = shown.map(({ id, parentId, author, body, editedAt }) => ({
      ...{ id, parentId, author, body, createdAt: new Date(createdAtOf(id)).toISOString() },
      ...(editedAt ? { editedAt } : {}),
    }));
    const more = begin + limit < published.length;
    return ok({ comments: views, total: published.length, open: api.open, ...(more ? { cursor: shown.at(-1)?.id } : {}) });
  };

  const status = (comment: FakeComment): Given => {
    const { id, status: state, body, author, waits } = comment;
    if (waits > 0) {
      change(comment, { waits: waits - 1 });
      return ok({ id, status: 'pending' });
    }
    const now = state === 'pending' ? change(comment, { status: outcomeOf(body) }).status : state;
    const until = createdAtOf(id) + api.editMinutes * 60_000;
    const edit = (now === 'approved' || now === 'held') && until > Date.now() ? { edit: { until: new Date(until).toISOString() } } : {};
    return ok({ id, status: now, revision: 1, body, author, ...(now !== 'approved' && { statement: statementOf(body) }), ...edit });
  };

  const post = ({ body: { body, author, parentId } }: Asked): Given => {
    if (body.trim() === '') return { status: 400, value: { code: 'invalid', errors: [{ field: 'body' }] } };
    if ([...comments.values()].some((each) => each.body === body)) return refused(409, 'duplicate');
    const named = author.name ? { name: author.name } : {};
    const made = api.put(body, { author: named, parentId: parentId ?? null, status: 'pending', waits: api.waits, at: Date.now() });
    return { status: 202, value: { id: made.id, status: 'pending', receipt: made.receipt, statusUrl: '' } };
  };

  const own = (request: Asked, id: string): Given => {
    const comment = comments.get(id);
    if (!comment || request.headers['sluss-receipt'] !== comment.receipt) return refused(404, 'unknown-comment');
    if (request.method === 'GET') return status(comment);
    if (request.method === 'DELETE') return status(change(comment, { status: 'withdrawn', waits: 0 }));
    const { body } = request.body;
    return status(change(comment, { body, status: outcomeOf(body), editedAt: new Date().toISOString() }));
  };

  return Object.assign(api, {
    answer: (request: Asked): Given => {
      asked.push(request);
      const early = api.fails?.(request);
      if (early) return early;
      const { method, path, body } = request;
      if (path === '') return ok(api.site);
      if (path === `/threads/${thread}/comments`) return method === 'POST' ? post(request) : page(request);
      if (path === '/counts') return ok({ counts: { [thread]: comments.size, tom: 0 } });
      if (path === '/nudge')
        return ok({
          outcome: { approved: 'approve', held: 'hold', rejected: 'reject' }[outcomeOf(body.body)],
          reasons: reasonsOf(body.body),
        });
      const [, id = '', reports] = /^\/comments\/(\w+)(\/reports)?$/.exec(path) ?? [];
      if (reports)
        return { status: 201, value: { reference: `${id}.3`, receipt: 'kvitto', receivedAt: new Date().toISOString(), statusUrl: '' } };
      return id ? own(request, id) : refused(404, 'unknown');
    },
  });
};

import type { Action, CommentState, EntryView, Membership, ProblemView } from '../../shared/review/views.ts';
import { cardOf, type FakeComment, fakeComment } from './fake-comments.ts';
import { fakeStatistics } from './fake-figures.ts';

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, never>;
  readonly member: string;
};
export type Given = { readonly status: number; readonly value?: unknown };

const ok = (value?: unknown): Given => (value === undefined ? { status: 204 } : { status: 200, value });
const refused = (status: number, code: string, more: Partial<ProblemView> = {}): Given => ({
  status,
  value: { status, code, detail: code, ...more },
});

const after: Readonly<Record<Action, CommentState | undefined>> = {
  approve: 'approved',
  mask: 'approved',
  reject: 'rejected',
  remove: 'removed',
  hold: 'held',
  overturn: 'approved',
  uphold: undefined,
  escalate: undefined,
};
const outcomes: Readonly<Record<Action, EntryView['outcome']>> = {
  approve: 'approve',
  mask: 'approve',
  reject: 'reject',
  remove: 'remove',
  hold: 'hold',
  overturn: 'approve',
  uphold: 'reject',
  escalate: undefined,
};

/** The review API as the design has it, in memory: enough of it that the console can be used to the full. */
export const createFakeDesk = (now: () => number, members: readonly Membership[]) => {
  const comments = new Map<string, FakeComment>();
  const claims = new Map<string, { by: string; until: number }>();
  const present = new Map<string, { at: number; comment?: string }>();
  const blocks = new Map<string, { key: string; until: string; by: string; at: string; reason: string }>();
  const threads = new Map<string, { open: boolean; mode: string | null }>();
  const dead = new Map([
    [
      'dead-1',
      {
        id: 'dead-1',
        at: new Date(now() - 7_200_000).toISOString(),
        cause: 'unreadable: body, thread',
        excerpt: '{"v":9,"site":"bladet","bdoy":"Hej"}',
      },
    ],
  ]);
  const iso = (ms = now()): string => new Date(ms).toISOString();

  const claimOf = (id: string) => {
    const claim = claims.get(id);
    return claim && claim.until > now() ? { by: claim.by, until: iso(claim.until) } : undefined;
  };
  const shown = (comment: FakeComment) => {
    const claim = claimOf(comment.id);
    return { ...comment, ...(claim ? { claim } : {}) };
  };
  const fits = (comment: FakeComment, query: URLSearchParams): boolean =>
    (!query.has('category') || comment.categories.some((each) => each === query.get('category'))) &&
    (!query.has('thread') || comment.thread.id === query.get('thread')) &&
    (!query.has('author') || comment.writer === query.get('author')) &&
    (!query.has('language') || comment.language === query.get('language'));
  const listOf = (list: string, query: URLSearchParams): readonly FakeComment[] =>
    [...comments.values()]
      .filter(
        (comment) =>
          (['held', 'reported', 'appealed'].includes(list) ? comment.queue === list : !comment.queue && comment.state === list) &&
          fits(comment, query),
      )
      .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const counts = () => ({
    held: listOf('held', new URLSearchParams()).length,
    reported: listOf('reported', new URLSearchParams()).length,
    appealed: listOf('appealed', new URLSearchParams()).length,
    dead: dead.size,
  });

  const add = (comment: FakeComment, entry: Omit<EntryView, 'n' | 'at'>, text?: string): number => {
    const n = comment.entries.length + 1;
    comment.entries = [...comment.entries, { n, at: iso(), ...entry }];
    comment.version += 1;
    if (text !== undefined) comment.notes = [...comment.notes, { entry: n, text, by: entry.actor, at: iso() }];
    return n;
  };
  const before = new Map<string, { queue: FakeComment['queue']; state: CommentState; appeal: FakeComment['appeal'] }>();

  const decide = (
    comment: FakeComment | undefined,
    member: string,
    { action, version, note }: { action: Action; version: number; note?: string },
  ): Given => {
    if (!comment) return refused(404, 'unknown-comment');
    const claim = claimOf(comment.id);
    if (claim && claim.by !== member) return refused(409, 'claimed', claim);
    const changes = comment.entries.slice(version - 10_000).filter(({ kind }) => kind !== 'note');
    if (changes.length > 0) return refused(409, 'stale', { version: comment.version, state: comment.state, changes });
    const outcome = outcomes[action];
    const entry = add(comment, outcome ? { kind: 'decision', actor: member, outcome } : { kind: 'escalate', actor: member }, note);
    before.set(`${comment.id} ${entry}`, { queue: comment.queue, state: comment.state, appeal: comment.appeal });
    if (action === 'escalate') comment.escalated = true;
    else {
      comment.state = after[action] ?? comment.state;
      const { queue: _q, appeal: _a, ...rest } = comment;
      comments.set(comment.id, comment.state === 'held' ? { ...rest, queue: 'held' } : rest);
      claims.delete(comment.id);
    }
    return ok({ id: comment.id, version: comment.version, state: comment.state, entry, undoUntil: iso(now() + 30_000) });
  };
  const undo = (comment: FakeComment | undefined, member: string, { entry, version }: { entry: number; version: number }): Given => {
    const was = before.get(`${comment?.id} ${entry}`);
    if (!comment || !was) return refused(409, 'not-possible');
    if (comment.version !== version) return refused(409, 'stale', { changes: comment.entries.slice(entry) });
    const n = add(comment, { kind: 'decision', actor: member, outcome: 'hold', undoes: entry });
    comments.set(comment.id, {
      ...comment,
      state: was.state,
      ...(was.queue ? { queue: was.queue } : {}),
      ...(was.appeal ? { appeal: was.appeal } : {}),
    });
    return ok({ id: comment.id, version: comment.version, state: was.state, entry: n, undoUntil: iso() });
  };

  const review = ({ method, path, query, body, member }: Asked): Given => {
    const [area = '', id = '', what = ''] = path.split('/').map(decodeURIComponent);
    const comment = comments.get(id);
    const given: Record<string, never> = body;
    switch (`${method} ${area}${what ? ` ${what}` : ''}`) {
      case 'GET team':
        return ok({ members: members.map(({ member: each, name, roles }) => ({ id: each, name, roles })) });
      case 'GET statistics':
        return ok(fakeStatistics(Number(query.get('days'))));
      case 'GET pulse':
        return ok({
          counts: counts(),
          heads: listOf(query.get('queue') ?? '', query)
            .slice(0, 100)
            .map((each) => ({ id: each.id, version: each.version, rank: each.rank, claim: claimOf(each.id) })),
          present: [...present]
            .filter(([, { at }]) => at > now() - 45_000)
            .map(([each, { comment: at }]) => ({ member: each, comment: at })),
          now: iso(),
        });
      case 'PUT presence': {
        present.set(member, { at: now(), comment: given['comment'] as unknown as string });
        const claim = claims.get(String(given['comment']));
        if (claim?.by === member) claim.until = now() + 60_000;
        return ok();
      }
      case 'GET queues': {
        if (id === '') return ok({ counts: counts(), lastDay: { approved: 412, rejected: 23, removed: 2 }, oldest: {} });
        if (id === 'dead-letters') return ok({ items: [...dead.values()] });
        const all = listOf(id, query).filter(({ rank }) => rank > (query.get('cursor') ?? ''));
        const limit = Number(query.get('limit') ?? 50);
        const items = all.slice(0, limit);
        return ok({ items: items.map((each) => cardOf(shown(each))), ...(all.length > limit ? { cursor: items.at(-1)?.rank } : {}) });
      }
      case 'GET comments':
        return comment ? ok(shown(comment)) : refused(404, 'unknown-comment');
      case 'PUT comments claim': {
        const claim = claimOf(id);
        if (claim && claim.by !== member) return refused(409, 'claimed', claim);
        claims.set(id, { by: member, until: now() + 60_000 });
        return ok({ until: iso(now() + 60_000) });
      }
      case 'DELETE comments claim':
        if (claims.get(id)?.by === member) claims.delete(id);
        return ok();
      case 'POST comments decisions':
        return decide(comment, member, given as unknown as { action: Action; version: number });
      case 'POST comments undo':
        return undo(comment, member, given as unknown as { entry: number; version: number });
      case 'POST bulk': {
        const { items, ...said } = given as unknown as { action: Action; items: { id: string; version: number }[] };
        return ok({
          results: items.map((item) => {
            const { status, value } = decide(comments.get(item.id), member, { ...said, version: item.version });
            return status === 200 ? { id: item.id, ok: true } : { id: item.id, ok: false, problem: value };
          }),
        });
      }
      case 'POST comments notes':
        return comment
          ? ok({ entry: add(comment, { kind: 'note', actor: member }, given['text']), version: comment.version })
          : refused(404, 'unknown-comment');
      case 'POST comments threat-record':
        return comment
          ? ok({ entry: add(comment, { kind: 'threat-record', actor: member }, given['text']), version: comment.version })
          : refused(404, 'unknown-comment');
      case 'GET comments threat-record':
        return ok(`Kommentar ${id}\n${comment?.body ?? ''}`);
      case 'POST comments contact-look':
        return given['purpose'] === 'data-subject' ? refused(422, 'source-protected') : ok({ ip: '192.0.2.7' });
      case 'POST comments erase':
        comments.delete(id);
        return ok();
      case 'GET comments log':
        return ok({
          entries: comment?.entries.map((entry) => ({ ...entry, head: 'JvCkqJZ2m0tS8r1nW4bY7cXoPzQdEfGhIjKlMnOpQrs' })),
          sealedTo: 1,
        });
      case 'GET authors': {
        const all = [...comments.values()].filter(({ writer }) => writer === id);
        return ok({
          counts: { approved: 4, rejected: 1, held: all.length },
          comments: all
            .map(({ id: each, state, thread, body: text, createdAt, categories, severe }) => ({
              id: each,
              state,
              thread,
              body: text,
              createdAt,
              categories,
              severe,
            }))
            .slice(0, 20),
          since: iso(now() - 30 * 86_400_000),
          block: blocks.get(id),
        });
      }
      case 'GET blocks':
        return ok({ blocks: [...blocks.values()] });
      case 'PUT blocks':
        blocks.set(id, {
          key: id,
          until: iso(now() + Number(given['days']) * 86_400_000),
          by: member,
          at: iso(),
          reason: given['reason'] ?? '',
        });
        return ok(blocks.get(id));
      case 'DELETE blocks':
        blocks.delete(id);
        return ok();
      case 'GET threads':
      case 'PUT threads open':
      case 'PUT threads mode':
        threads.set(id, { open: true, mode: null, ...threads.get(id), ...given });
        return ok({ id, title: 'Tomten såldes', ...threads.get(id) });
      case 'POST dead-letters redrive':
      case 'POST dead-letters discard':
        dead.delete(id);
        return ok();
      default:
        return refused(404, 'unknown-route');
    }
  };
  return {
    comments,
    put: (number: number, minutes: number, change: Partial<FakeComment> = {}): FakeComment => {
      const made = { ...fakeComment(number, minutes, now()), ...change };
      if (change.priority !== undefined) made.rank = `${change.priority}${made.rank.slice(1)}`;
      comments.set(made.id, made);
      return made;
    },
    decide,
    review,
  };
};

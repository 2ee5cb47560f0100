import * as z from 'zod';
import * as requests from '../../shared/review/requests.ts';
import type { Decided, Membership, ProblemView } from '../../shared/review/views.ts';
import { type Given, ok, refused } from './fake-answer.ts';
import { cardOf, type FakeComment, fakeComment } from './fake-comments.ts';
import { createFakeDecisions } from './fake-decisions.ts';
import { fakeStatistics } from './fake-figures.ts';
import { createFakeStore } from './fake-store.ts';

type Asked = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly member: string;
};

const given = (result: Decided | ProblemView): Given => ('code' in result ? refused(result.status, result.code, result) : ok(result));
const filterOf = (query: URLSearchParams) => {
  const { cursor: _c, limit: _l, queue: _q, ...rest } = Object.fromEntries(query);
  return requests.filterQuerySchema.parse(rest);
};
const historyPage = 20;

/** The review API as the design has it, in memory: enough of it that the console can be used to the full. Requests are checked as the real one's. */
export const createFakeDesk = (now: () => number, members: readonly Membership[]) => {
  const store = createFakeStore(now, members);
  const { iso, comments, claims, present, blocks, threads, dead, claimOf, shown, listOf, counts, oldest, add } = store;
  const { decide, bulk, bulkUndo } = createFakeDecisions(store);
  /** What authors of articles sent to their threads. */
  const answers: (z.output<typeof requests.authorCommentRequestSchema> & { readonly thread: string })[] = [];

  const pageOf = (list: string, query: URLSearchParams): Given => {
    const all = listOf(list, filterOf(query)).filter(({ rank }) => rank > (query.get('cursor') ?? ''));
    const limit = Number(query.get('limit') ?? 50);
    const items = all.slice(0, limit);
    return ok({ items: items.map((each) => cardOf(shown(each))), ...(all.length > limit ? { cursor: items.at(-1)?.rank } : {}) });
  };
  const historyOf = (writer: string, cursor: string): Given => {
    const all = [...comments.values()].filter((each) => each.writer === writer && each.id > cursor);
    return ok({
      counts: { approved: 4, rejected: 1, held: all.length },
      comments: all.slice(0, historyPage).map(({ id, state, thread, body, createdAt, categories, severe }) => ({
        ...{ id, state, thread, body, createdAt, categories, severe },
      })),
      since: iso(now() - 30 * 86_400_000),
      block: blocks.get(writer),
      ...(all.length > historyPage ? { cursor: all[historyPage - 1]?.id } : {}),
    });
  };

  const answer = ({ method, path, query, body, member }: Asked): Given => {
    const [area = '', id = '', what = ''] = path.split('/').map(decodeURIComponent);
    const comment = comments.get(id);
    switch (`${method} ${area}${what ? ` ${what}` : ''}`) {
      case 'GET team':
        return ok({ members: members.map(({ member: each, name, roles: theirs }) => ({ id: each, name, roles: theirs })) });
      case 'GET statistics':
        return ok(fakeStatistics(Number(query.get('days'))));
      case 'GET pulse':
        return ok({
          counts: counts(),
          heads: listOf(query.get('queue') ?? undefined, filterOf(query))
            .slice(0, 100)
            .map(({ id: each, version, rank }) => ({ id: each, version, rank, claim: claimOf(each) })),
          present: [...present]
            .filter(([, { at }]) => at > now() - 45_000)
            .map(([each, { comment: at }]) => ({ member: each, comment: at })),
          now: iso(),
        });
      case 'PUT presence': {
        const { comment: at } = requests.presenceRequestSchema.parse(body);
        present.set(member, { at: now(), comment: at });
        const claim = at === undefined ? undefined : claims.get(at);
        if (claim?.by === member) claim.until = now() + 60_000;
        return ok();
      }
      case 'GET queues':
        if (id === '') return ok({ counts: counts(), lastDay: { approved: 412, rejected: 23, removed: 2 }, oldest: oldest() });
        return id === 'dead-letters' ? ok({ items: [...dead.values()] }) : pageOf(id, query);
      case 'GET queues count':
        return ok({ count: listOf(id, filterOf(query)).length });
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
        return given(decide(comment, member, requests.decisionRequestSchema.parse(body)));
      case 'POST bulk':
        return ok({
          results:
            id === 'undo'
              ? bulkUndo(member, requests.bulkUndoRequestSchema.parse(body))
              : bulk(member, requests.bulkRequestSchema.parse(body)),
        });
      case 'POST comments notes':
      case 'POST comments threat-record': {
        if (!comment) return refused(404, 'unknown-comment');
        const kind = what === 'notes' ? 'note' : 'threat-record';
        const { text } = (kind === 'note' ? requests.noteRequestSchema : requests.threatRecordRequestSchema).parse(body);
        return ok({ entry: add(comment, { kind, actor: member }, text), version: comment.version });
      }
      case 'GET comments threat-record':
        return ok(`Kommentar ${id}\n${comment?.body ?? ''}`);
      case 'POST comments contact-look': {
        const { purpose } = requests.lookRequestSchema.parse(body);
        return purpose === 'data-subject' ? refused(422, 'source-protected') : ok({ ip: '192.0.2.7' });
      }
      case 'POST comments erase':
        requests.eraseRequestSchema.parse(body);
        comments.delete(id);
        return ok();
      case 'GET comments log': {
        const head = 'JvCkqJZ2m0tS8r1nW4bY7cXoPzQdEfGhIjKlMnOpQrs';
        return ok({ entries: comment?.entries.map((entry) => ({ ...entry, head })), sealedTo: 1 });
      }
      case 'GET authors':
        return historyOf(id, query.get('cursor') ?? '');
      case 'GET blocks':
        return ok({ blocks: [...blocks.values()] });
      case 'PUT blocks': {
        const { days, reason } = requests.blockRequestSchema.parse(body);
        blocks.set(id, { key: id, until: iso(now() + days * 86_400_000), by: member, at: iso(), reason });
        return ok(blocks.get(id));
      }
      case 'DELETE blocks':
        blocks.delete(id);
        return ok();
      case 'GET threads':
      case 'PUT threads open':
      case 'PUT threads mode': {
        const changed = method === 'GET' ? {} : (what === 'open' ? requests.openRequestSchema : requests.modeRequestSchema).parse(body);
        const thread = { open: true, mode: null, ...threads.get(id), ...changed };
        threads.set(id, thread);
        return ok({ id, title: 'Tomten såldes', ...thread });
      }
      case 'POST threads comments':
        answers.push({ thread: id, ...requests.authorCommentRequestSchema.parse(body) });
        return { status: 202, value: { id: fakeComment(answers.length, 0).id, status: 'pending' } };
      case 'POST dead-letters redrive':
      case 'POST dead-letters discard':
        dead.delete(id);
        return ok();
      default:
        return refused(404, 'unknown-route');
    }
  };

  return {
    ...{ comments, answers, decide },
    put: (number: number, minutes: number, change: Partial<FakeComment> = {}): FakeComment => {
      const made = { ...fakeComment(number, minutes, now()), ...change };
      if (change.priority !== undefined) made.rank = `${change.priority}${made.rank.slice(1)}`;
      comments.set(made.id, made);
      return made;
    },
    review: (asked: Asked): Given => {
      try {
        return answer(asked);
      } catch (error) {
        if (error instanceof z.ZodError) return refused(400, 'invalid', { detail: z.prettifyError(error) });
        throw error;
      }
    },
  };
};

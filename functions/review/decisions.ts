import { type Comment, versionOf } from '../../shared/comment/comment.ts';
import type { Act } from '../../shared/review/act.ts';
import { act } from '../../shared/review/act.ts';
import type { Acted, By } from '../../shared/review/acted.ts';
import { bulkRequestSchema, bulkUndoRequestSchema, decisionRequestSchema, undoRequestSchema } from '../../shared/review/requests.ts';
import { allows } from '../../shared/review/roles.ts';
import { undo } from '../../shared/review/undo.ts';
import { type BulkResult, conflictSchema, type Decided } from '../../shared/review/views.ts';
import type { HttpAnswer } from '../http.ts';
import type { changing } from './changing.ts';
import type { ReviewDeps } from './deps.ts';
import { type Ask, answered, base, type Route, withBody } from './route.ts';

type DecisionDeps = Pick<ReviewDeps, 'clock' | 'salt' | 'team'> & { readonly change: ReturnType<typeof changing> };

/** So long nobody is told of a decision, and undoing it is as if it had not been. */
const undoMs = 30_000;
/** Comments of a bulk that are worked at the same time. */
const abreast = 10;

/** What humans decide, one by one or together, and take back. */
export const decisionRoutes = ({ clock, salt, team, change }: DecisionDeps): readonly Route[] => {
  /** Whether somebody else could answer an appeal; nothing else depends on it. */
  const othersFor = async ({ site, member }: Ask, action?: Act['action']): Promise<boolean> =>
    (action === 'uphold' || action === 'overturn') &&
    (await team.ofSite(site)).some((other) => other.id !== member.id && allows(other, 'decide'));

  const decided = async (ask: Ask, id: string, seen: number, others: boolean, work: (comment: Comment, by: By) => Acted) => {
    const { site, member, language } = ask;
    const now = clock.now();
    const by: By = { member: member.id, seen, now, salt, others };
    const result = await change({ site, id, language, decidedBy: member.id, act: (comment) => work(comment, by) });
    if (!('comment' in result)) return result;
    const { comment } = result;
    const undoUntil = new Date(now + undoMs).toISOString();
    return { id, version: versionOf(comment), state: comment.state, entry: comment.log.length, undoUntil } satisfies Decided;
  };
  const answerOf = (result: Decided | HttpAnswer): HttpAnswer => ('statusCode' in result ? result : answered(result));

  const resultOf = (id: string, result: Decided | HttpAnswer): BulkResult => {
    if (!('statusCode' in result)) return { id, ok: true, version: result.version, entry: result.entry };
    return { id, ok: false, problem: conflictSchema.parse(JSON.parse(result.body ?? '')) };
  };
  /** Each by itself, its result in its place. */
  const each = async <Item extends { readonly id: string }>(
    items: readonly Item[],
    work: (item: Item) => Promise<Decided | HttpAnswer>,
  ): Promise<HttpAnswer> => {
    const results: BulkResult[] = [];
    for (let from = 0; from < items.length; from += abreast) {
      const worked = items.slice(from, from + abreast).map(async (item) => resultOf(item.id, await work(item)));
      results.push(...(await Promise.all(worked)));
    }
    return answered({ results });
  };

  return [
    {
      method: 'POST',
      path: `${base}/comments/{id}/decisions`,
      needs: 'decide',
      answer: (ask) =>
        withBody(ask, decisionRequestSchema, async ({ version, ...wanted }) => {
          const others = await othersFor(ask, wanted.action);
          return answerOf(await decided(ask, ask.path['id'] ?? '', version, others, (comment, by) => act(comment, wanted, by)));
        }),
    },
    {
      method: 'POST',
      path: `${base}/comments/{id}/undo`,
      needs: 'decide',
      answer: (ask) =>
        withBody(ask, undoRequestSchema, async ({ entry, version }) =>
          answerOf(await decided(ask, ask.path['id'] ?? '', version, false, (comment, by) => undo(comment, entry, by))),
        ),
    },
    {
      method: 'POST',
      path: `${base}/bulk`,
      needs: 'decide',
      answer: (ask) =>
        withBody(ask, bulkRequestSchema, async ({ items, ...wanted }) => {
          const others = await othersFor(ask, wanted.action);
          return each(items, ({ id, version }) => decided(ask, id, version, others, (comment, by) => act(comment, wanted, by)));
        }),
    },
    {
      method: 'POST',
      path: `${base}/bulk/undo`,
      needs: 'decide',
      answer: (ask) =>
        withBody(ask, bulkUndoRequestSchema, ({ items }) =>
          each(items, ({ id, version, entry }) => decided(ask, id, version, false, (comment, by) => undo(comment, entry, by))),
        ),
    },
  ];
};

import type { Comment } from '../../shared/comment/comment.ts';
import { commentIdSchema, versionOf } from '../../shared/comment/comment.ts';
import type { MemberId } from '../../shared/comment/decision.ts';
import type { Acted, Moment } from '../../shared/review/acted.ts';
import { erase } from '../../shared/review/erase.ts';
import { noted, threatRecorded } from '../../shared/review/marks.ts';
import { eraseRequestSchema, noteRequestSchema, threatRecordRequestSchema } from '../../shared/review/requests.ts';
import type { HttpAnswer } from '../http.ts';
import type { changing } from './changing.ts';
import type { ReviewDeps } from './deps.ts';
import { refusal, unknownComment } from './refusals.ts';
import { type Ask, answered, base, type Route, withBody } from './route.ts';

type MarkDeps = Pick<ReviewDeps, 'clock' | 'salt' | 'casebook' | 'published' | 'texts' | 'notices'> & {
  readonly change: ReturnType<typeof changing>;
};

/** What is written down of a comment without deciding on it; and its erasure. */
export const markRoutes = ({ clock, salt, casebook, published, texts, notices, change }: MarkDeps): readonly Route[] => {
  const marked = async (ask: Ask, mark: (comment: Comment, by: Moment & { readonly member: MemberId }) => Acted): Promise<HttpAnswer> => {
    const { site, member, language, path } = ask;
    const by = { member: member.id, now: clock.now(), salt };
    const result = await change({ site, id: path['id'] ?? '', language, act: (comment) => mark(comment, by) });
    if (!('comment' in result)) return result;
    return answered({ entry: result.comment.log.length, version: versionOf(result.comment) }, 201);
  };

  return [
    {
      method: 'POST',
      path: `${base}/comments/{id}/notes`,
      needs: 'decide',
      answer: (ask) => withBody(ask, noteRequestSchema, ({ text }) => marked(ask, (comment, by) => noted(comment, text, by))),
    },
    {
      method: 'POST',
      path: `${base}/comments/{id}/threat-record`,
      needs: 'decide',
      answer: (ask) =>
        withBody(ask, threatRecordRequestSchema, (record) => marked(ask, (comment, by) => threatRecorded(comment, record, by))),
    },
    {
      method: 'POST',
      path: `${base}/comments/{id}/erase`,
      needs: 'lead',
      answer: (ask) =>
        withBody(ask, eraseRequestSchema, async ({ version }) => {
          const id = commentIdSchema.safeParse(ask.path['id']).data;
          if (id === undefined) return unknownComment;
          const wish = { site: ask.site, id, seen: version, actor: ask.member.id };
          const result = await erase(wish, { clock, casebook, published, texts, notices });
          if (!result) return unknownComment;
          if ('refusal' in result) return refusal(result.comment, result.refusal, ask.language);
          return answered({ version: versionOf(result.comment), state: result.comment.state });
        }),
    },
  ];
};

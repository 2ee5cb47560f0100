import type { Neighbour } from '../../../shared/review/views.ts';
import { dateText, t } from '../messages/texts.ts';

const Said = ({ comment }: { comment: Neighbour }) => (
  <>
    <p class="said-by">
      <strong>{comment.author.name ?? t('anonymous')}</strong>
      {comment.author.badge && <span> ({t('author-badge')})</span>} <time dateTime={comment.createdAt}>{dateText(comment.createdAt)}</time>
    </p>
    <p class="said">{comment.body}</p>
  </>
);

/** What it answers. */
export const Parent = ({ comment }: { comment: Neighbour }) => (
  <blockquote class="parent">
    <p class="unseen">{t('in-reply-to', { name: comment.author.name ?? t('anonymous') })}</p>
    <Said comment={comment} />
  </blockquote>
);

/** What stands beside it in the thread. */
export const Neighbours = ({ title, comments }: { title: string; comments: readonly Neighbour[] }) =>
  comments.length === 0 ? null : (
    <section class="neighbours">
      <h2>{title}</h2>
      {comments.map((comment) => (
        <div key={comment.id}>
          <Said comment={comment} />
        </div>
      ))}
    </section>
  );

import type { JSX } from 'preact';
import type { Comment } from '../api/views.ts';
import type { Model } from '../state/model.ts';
import { reasonsOf } from '../state/own.ts';
import type { Node } from '../state/tree.ts';
import { Outcome } from './outcome.tsx';
import { Respond } from './respond.tsx';
import { Name, OwnText, Text } from './text.tsx';

const Header = ({ model, comment, fixed }: { readonly model: Model; readonly comment: Comment; readonly fixed: boolean }) => {
  const { t, date } = model.speech;
  const { id, author, createdAt, editedAt } = comment;
  return (
    <header>
      <Name author={author} nobody={t('nobody')} />
      {author.badge === 'author' && <span class="badge">{t('badge')}</span>}
      {author.mark !== undefined && (
        <span class="mark" role="img" aria-label={t('mark', { mark: author.mark })} title={t('mark', { mark: author.mark })}>
          {author.mark}
        </span>
      )}
      <a class="permalink" {...(fixed ? { href: `#kommentar-${id}` } : {})}>
        <time dateTime={createdAt}>{date(createdAt)}</time>
      </a>
      {editedAt !== undefined && (
        <span class="quiet" title={date(editedAt)}>
          {t('edited')}
        </span>
      )}
      {author.alike && <p class="alike">{t('alike')}</p>}
    </header>
  );
};

const Actions = ({ model, comment }: { readonly model: Model; readonly comment: Comment }) => {
  const { speech, thread, owns, form, dialogs } = model;
  const { t } = speech;
  const name = comment.author.name ?? t('nobody');
  return (
    <p class="actions">
      {thread.open && (
        <button type="button" class="plain reply" aria-label={t('reply-to', { name })} onClick={() => form.reply(comment.id)}>
          {t('reply')}
        </button>
      )}
      {!owns.of(comment.id) && (
        <button
          type="button"
          class="plain quiet"
          aria-label={t('report-of', { name })}
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ kind: 'report', comment })}
        >
          {t('report')}
        </button>
      )}
    </p>
  );
};

type Place = { readonly model: Model; readonly node: Node };

const Article = ({ model, node: { comment, parent } }: Place) => {
  const { speech, thread, owns } = model;
  const { t } = speech;
  const { id, parentId, author, body, removed } = comment;
  const published = thread.has(id);
  const own = owns.of(id);
  const gone = removed === true || own?.state === 'withdrawn' || own?.state === 'erased';
  const reasons = own?.state === 'held' || own?.state === 'rejected' || own?.state === 'removed' ? reasonsOf(own) : [];
  const decided = own && own.state !== 'pending' && own.state !== 'approved';
  return (
    <article
      class={`comment${removed ? ' removed' : ''}${published ? '' : ' own'}${own?.fresh && published ? ' fresh' : ''}`}
      part="comment"
      id={`kommentar-${id}`}
      tabIndex={-1}
    >
      {!gone && <Header model={model} comment={comment} fixed={published} />}
      {parentId && !gone && (
        <a class={parent ? 'to' : 'to always'} href={`#kommentar-${parentId}`}>
          {parent ? t('to', { name: parent.author.name ?? t('nobody') }) : t('to-other')}
        </a>
      )}
      {(!gone || removed) && (
        <div class="body" dir="auto">
          {removed ? (
            <p>{t('removed')}</p>
          ) : decided ? (
            <OwnText body={own.known?.body ?? body} author={own.known?.author ?? author} reasons={reasons} t={t} />
          ) : (
            <Text text={body} />
          )}
        </div>
      )}
      {published && !removed && <Actions model={model} comment={comment} />}
      {own && <Outcome model={model} own={own} reasons={reasons} />}
    </article>
  );
};

/** Others' comments as they were drawn, and what they were drawn by: a thread has thousands, and little of it changes. */
const drawn = new WeakMap<Comment, { readonly by: readonly unknown[]; readonly article: JSX.Element }>();

const articleOf = ({ model, node }: Place): JSX.Element => {
  const { comment, parent } = node;
  const by = [model.speech, model.thread.open, parent];
  const before = drawn.get(comment);
  if (before?.by.every((each, at) => each === by[at])) return before.article;
  const article = <Article model={model} node={node} />;
  if (!model.owns.of(comment.id)) drawn.set(comment, { by, article });
  return article;
};

/** One comment, with what its author may know of it, the form where it is answered, and its replies. */
export const Item = ({ model, node }: Place) => {
  const {
    comment: { id },
    replies,
  } = node;
  const { form } = model;
  return (
    <li class="node">
      {articleOf({ model, node })}
      {form.draft.parentId === id && <Respond model={model} to={node.comment} />}
      {replies.length > 0 && (
        <ol class="replies">
          {replies.map((reply) => (
            <Item key={reply.comment.id} model={model} node={reply} />
          ))}
        </ol>
      )}
    </li>
  );
};

import type { Order } from '../api/views.ts';
import type { Model } from '../state/model.ts';
import { treeOf } from '../state/tree.ts';
import { Item } from './comment.tsx';
import { Dialogs } from './dialogs.tsx';
import { Mine } from './mine.tsx';
import { Respond } from './respond.tsx';

type Props = { readonly model: Model };

const orders: readonly Order[] = ['oldest', 'newest'];

const Head = ({ model }: Props) => {
  const { speech, thread } = model;
  const { t, count } = speech;
  return (
    <div class="title">
      <h2 id="count" part="heading" tabIndex={-1}>
        {thread.phase === 'ready' ? count(thread.total) : t('comments')}
      </h2>
      {thread.total > 1 && (
        <select
          aria-label={t('order')}
          onChange={({ currentTarget }) => thread.reorder(currentTarget.value === 'newest' ? 'newest' : 'oldest')}
        >
          {orders.map((order) => (
            <option key={order} value={order} selected={order === thread.order}>
              {t(order)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
};

const Paging = ({ model }: Props) => {
  const { speech, thread } = model;
  const { t } = speech;
  const { cursor, order, phase } = thread;
  if (phase === 'failed')
    return (
      <p class="paging error" role="alert">
        {t('unreachable')}{' '}
        <button type="button" onClick={() => void thread.load({ cursor })}>
          {t('again')}
        </button>
      </p>
    );
  if (cursor === undefined) return null;
  return (
    <p class="paging">
      <button type="button" onClick={() => void thread.load({ cursor })}>
        {t(`more-${order}`)}
      </button>
    </p>
  );
};

export const App = ({ model }: Props) => {
  const { speech, thread, owns, form, said } = model;
  const { t } = speech;
  const comments = [...thread.comments(), ...owns.unpublished()];
  const answers = comments.some(({ id }) => id === form.draft.parentId);
  return (
    <section class="widget" aria-labelledby="count" aria-busy={thread.phase === 'loading'}>
      <Head model={model} />
      {thread.within && (
        <p class="paging">
          <button type="button" onClick={() => void thread.load()}>
            {t('whole')}
          </button>
        </p>
      )}
      <ol class="thread">
        {treeOf(comments, thread.order).map((node) => (
          <Item key={node.comment.id} model={model} node={node} />
        ))}
      </ol>
      <Paging model={model} />
      {!thread.open && <p class="closed">{t('closed')}</p>}
      {thread.open && thread.phase !== 'loading' && !answers && <Respond model={model} />}
      <Mine model={model} />
      <p class="unseen" role="status">
        {said}
      </p>
      <Dialogs model={model} />
    </section>
  );
};

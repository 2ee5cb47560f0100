import type { Comment, Order } from '../api/views.ts';

export type Node = {
  readonly comment: Comment;
  /** What it answers, where that is shown. */
  readonly parent?: Comment | undefined;
  readonly replies: Node[];
};

/** Replies below this stand beside what they answer, and say whom: no page is wide enough, and no stack deep enough, for more. */
const deepest = 5;

/** Comments under what they answer, replies always the oldest first. Ids sort by time. */
export const treeOf = (comments: readonly Comment[], order: Order): readonly Node[] => {
  const roots: Node[] = [];
  const places = new Map<string, { readonly node: Node; readonly depth: number; readonly among: Node[] }>();
  for (const comment of [...comments].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const above = places.get(comment.parentId ?? '');
    const node: Node = { comment, parent: above?.node.comment, replies: [] };
    const deep = above?.depth === deepest;
    const among = above ? (deep ? above.among : above.node.replies) : roots;
    among.push(node);
    places.set(comment.id, { node, depth: above ? above.depth + (deep ? 0 : 1) : 1, among });
  }
  return order === 'newest' ? roots.reverse() : roots;
};

import { expect, test } from 'vitest';
import { type Node, treeOf } from '../../web/widget/state/tree.ts';

const comment = (id: string, parentId?: string) => ({ id, parentId, author: {}, body: '', createdAt: '' });
const shape = (nodes: readonly Node[]): string =>
  nodes.map(({ comment: { id }, replies }) => id + (replies.length ? `(${shape(replies)})` : '')).join('');

test('replies stand under what they answer, the oldest first, whatever the order of the rest', () => {
  const comments = [comment('c', 'a'), comment('d'), comment('a'), comment('b', 'a'), comment('e', 'b')];
  expect(shape(treeOf(comments, 'oldest'))).toBe('a(b(e)c)d');
  expect(shape(treeOf(comments, 'newest'))).toBe('da(b(e)c)');
});

test('a reply whose parent is not shown stands by itself', () => {
  expect(treeOf([comment('b', 'a')], 'oldest').map(({ comment: { id }, parent }) => [id, parent])).toEqual([['b', undefined]]);
});

test('below the fifth level all stand beside one another, and know whom they answer', () => {
  const letters = [...'abcdefgh'];
  const tree = treeOf(
    letters.map((id, place) => comment(id, letters[place - 1])),
    'oldest',
  );
  expect(shape(tree)).toBe('a(b(c(d(efgh))))');
  const deepest = tree[0]?.replies[0]?.replies[0]?.replies[0]?.replies ?? [];
  expect(deepest.map(({ parent }) => parent?.id)).toEqual(['d', 'e', 'f', 'g']);
});

import { describe, expect, it } from 'vitest';
import { erased } from '../../shared/comment/erased.ts';
import { headsOf, journalHeads, journalStart } from '../../shared/log/chain.ts';
import { commitment } from '../../shared/log/commitment.ts';
import { approvedComment } from '../memory/comments.ts';
import { decisionAt, member, unblocked } from './decisions.ts';

const now = Date.UTC(2026, 4, 3);
const noted = { kind: 'note', actor: member, at: new Date(now).toISOString(), note: commitment('salt', 'Ring redaktören.') } as const;
const text = { entry: 2, text: 'Ring redaktören.', salt: 'salt' };
const first = approvedComment();
const comment = { ...first, log: [...first.log, noted, decisionAt(now, 'remove')] };

describe('the chain of a comment’s log', () => {
  it('has a head for each entry, and those before an entry do not change with it', () => {
    expect(headsOf(comment)).toHaveLength(3);
    expect(headsOf({ ...comment, log: comment.log.slice(0, 2) })).toEqual(headsOf(comment).slice(0, 2));
    expect(new Set(headsOf(comment)).size).toBe(3);
  });

  it('is another one for another comment or site', () => {
    expect(headsOf({ ...comment, site: 'grannbladet' })[0]).not.toBe(headsOf(comment)[0]);
    expect(headsOf({ ...comment, id: approvedComment().id })[0]).not.toBe(headsOf(comment)[0]);
  });

  it('changes from an entry on with anything in it, what a newer release wrote too', () => {
    const changed = comment.log.map((entry, at) => (at === 1 ? { ...entry, tone: 'mild' } : entry));
    const heads = headsOf({ ...comment, log: changed });
    expect(heads.map((head, at) => head === headsOf(comment)[at])).toEqual([true, false, false]);
  });

  it('changes with the comment’s text, name and address', () => {
    const [head] = headsOf(comment);
    for (const change of [{ body: 'Annat.' }, { author: { name: 'Tord' } }, { author: { ...comment.author, url: 'https://example.org/' } }])
      expect(headsOf({ ...comment, ...change })[0]).not.toBe(head);
  });

  it('changes with the text of an entry, and is the same without it', () => {
    expect(headsOf(comment, [text])).toEqual(headsOf(comment));
    expect(headsOf(comment, [{ entry: 2 }])).toEqual(headsOf(comment));
    expect(headsOf(comment, [{ ...text, text: 'Ring inte.' }])[1]).not.toBe(headsOf(comment)[1]);
  });

  it('stays what it was when the text is erased', () => {
    const gone = erased(comment, now, 'operator') ?? comment;
    expect(JSON.stringify(gone)).not.toContain('vattentornet kostar');
    expect(headsOf(gone).slice(0, 3)).toEqual(headsOf(comment));
  });

  it('believes no stored commitment as long as nobody erased the text', () => {
    const gone = erased(comment, now, 'operator') ?? comment;
    const rewritten = { ...comment, body: 'Annat.', log: gone.log.slice(0, 3) };
    expect(headsOf(rewritten)[0]).not.toBe(headsOf(comment)[0]);
    const { salt: _, ...emptied } = { ...rewritten, body: '', author: {} };
    expect(headsOf(emptied)[0]).not.toBe(headsOf(comment)[0]);
  });
});

describe('the chain of a site', () => {
  it('goes on from where it was', () => {
    const entries = ['a.a', 'a.b', 'a.c'].map(unblocked);
    const whole = journalHeads(journalStart('bladet'), entries);
    expect(journalHeads(whole[0] ?? '', entries.slice(1))).toEqual(whole.slice(1));
    expect(journalHeads(journalStart('grannbladet'), entries)[0]).not.toBe(whole[0]);
  });
});

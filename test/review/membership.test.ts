import { describe, expect, it } from 'vitest';
import { claimed, isFree, leaseMs } from '../../shared/review/claim.ts';
import { allows, type Needs, type Role } from '../../shared/review/roles.ts';
import { anna, at, bo } from './desk.ts';

describe('roles', () => {
  it('allow what each may, in all combinations', () => {
    const table: Readonly<Record<Role, readonly Needs[]>> = {
      publisher: ['see', 'decide', 'lead', 'self'],
      moderator: ['see', 'decide', 'self'],
      viewer: ['see', 'self'],
      author: ['author', 'self'],
    };
    const roles: readonly Role[] = ['publisher', 'moderator', 'viewer', 'author'];
    for (const one of roles)
      for (const other of roles)
        for (const needs of ['see', 'decide', 'lead', 'author', 'self'] as const) {
          const may = [...table[one], ...table[other]].includes(needs);
          expect([one, other, needs, allows({ roles: [one, other], threads: ['t'] }, needs, 't')]).toEqual([one, other, needs, may]);
        }
  });

  it('make an author one of the threads named only', () => {
    expect(allows({ roles: ['author'], threads: ['t'] }, 'author', 'u')).toBe(false);
    expect(allows({ roles: ['author'], threads: ['t'] }, 'author')).toBe(false);
    expect(allows({ roles: ['moderator'], threads: ['t'] }, 'author', 't')).toBe(false);
    expect(allows({ roles: [], threads: [] }, 'see')).toBe(false);
  });
});

describe('claim', () => {
  it('is taken where nobody else has it, renewed by its owner, and free again when it has run out', () => {
    const claim = claimed(undefined, anna, at);
    expect(claim).toEqual({ by: anna, until: new Date(at + leaseMs).toISOString() });
    expect(claimed(claim, bo, at + leaseMs - 1)).toBeUndefined();
    expect(claimed(claim, anna, at + 1000)).toEqual({ by: anna, until: new Date(at + 1000 + leaseMs).toISOString() });
    expect(claimed(claim, bo, at + leaseMs)).toMatchObject({ by: bo });
    expect([isFree(claim, anna, at), isFree(claim, bo, at), isFree(undefined, bo, at)]).toEqual([true, false, true]);
  });
});

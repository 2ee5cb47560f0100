/** What a member of a site's staff may be, several at once; `author` only of the threads that the member has. */
export const roles = ['publisher', 'moderator', 'viewer', 'author'] as const;
export type Role = (typeof roles)[number];

const granting = {
  see: ['viewer', 'moderator', 'publisher'],
  decide: ['moderator', 'publisher'],
  lead: ['publisher'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** What a route asks of the caller; `self`: to be signed in; `author`: to be the author of the thread named. */
export type Needs = keyof typeof granting | 'author' | 'self';

export type Roles = { readonly roles: readonly Role[]; readonly threads: readonly string[] };

export const allows = (member: Roles, needs: Needs, thread?: string): boolean => {
  if (needs === 'self') return true;
  if (needs === 'author') return member.roles.includes('author') && thread !== undefined && member.threads.includes(thread);
  const granted: readonly Role[] = granting[needs];
  return member.roles.some((role) => granted.includes(role));
};

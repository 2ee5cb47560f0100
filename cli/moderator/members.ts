import type { MemberId } from '../../shared/comment/decision.ts';
import type { JournalEntry } from '../../shared/review/journal.ts';
import type { Member } from '../../shared/review/member.ts';
import type { Subject, Team } from '../../shared/review/ports.ts';

const entryOf = ({ id, roles, threads }: Member, at: string): JournalEntry => ({
  ...{ kind: 'member', actor: 'operator', at, member: id },
  roles: [...roles],
  threads: [...threads],
});

/** Who is to review a site, and as what. Whoever has, or once had, an id there keeps it: the log speaks of them by it. */
export const putMember = async (
  team: Pick<Team, 'member' | 'put'>,
  site: string,
  subject: Subject,
  wish: Omit<Member, 'id' | 'since' | 'removed'>,
  { now, newId }: { readonly now: number; readonly newId: () => MemberId },
): Promise<Member> => {
  const at = new Date(now).toISOString();
  const before = await team.member(subject, site);
  const member = { ...wish, id: before?.id ?? newId(), since: before && before.removed === undefined ? before.since : at };
  await team.put(site, subject, member, entryOf(member, at));
  return member;
};

/** Takes somebody off a site's staff, at once; false where nobody there has the id. */
export const removeMember = async (
  team: Pick<Team, 'member' | 'put' | 'subject'>,
  site: string,
  id: MemberId,
  now: number,
): Promise<Member | undefined> => {
  const at = new Date(now).toISOString();
  const subject = await team.subject(site, id);
  const member = subject && (await team.member(subject, site));
  if (!subject || !member) return undefined;
  const { mail: _, ...kept } = member;
  const removed = { ...kept, roles: [], threads: [], removed: at };
  await team.put(site, subject, removed, entryOf(removed, at));
  return member;
};

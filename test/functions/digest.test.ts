import { beforeEach, describe, expect, it } from 'vitest';
import { type DigestDeps, handle } from '../../functions/digest/handler.ts';
import type { Comment } from '../../shared/comment/comment.ts';
import type { Mail } from '../../shared/notices/ports.ts';
import type { Member } from '../../shared/review/member.ts';
import { approvedComment } from '../memory/comments.ts';
import { memoryDesk } from '../memory/memory-desk.ts';
import { createStore, memoryCasebook } from '../memory/memory-world.ts';
import { memoryDigestPlaces } from '../memory/notices.ts';

type Sent = Parameters<Mail['send']>[0];
const hour = 3_600_000;
const at = '2026-05-01T08:00:00.000Z';
const member = (last: string, more: Partial<Member>): Member => ({
  ...{ id: `m_01K2XJ3V000000000000000${last}`, name: 'Vera Kall', roles: ['moderator'], threads: [], since: at },
  ...more,
});
const staff = [
  member('001', { mail: 'ansvarig@example.se', roles: ['publisher'] }),
  member('002', { mail: 'desk@example.se', language: 'en' }),
  member('003', {}),
  member('004', { mail: 'skribent@example.se', roles: ['author'], threads: ['t'] }),
];

describe('digest', () => {
  let now: number;
  let sent: Sent[];
  let failing: readonly string[];
  let counted: [string, number][];
  let hold: (site: string, at: number) => Promise<Comment>;
  let deps: DigestDeps;
  beforeEach(async () => {
    [now, sent, failing, counted] = [Date.parse('2026-05-02T10:00:00.000Z'), [], [], []];
    const store = createStore();
    const [casebook, { team, queues }] = [memoryCasebook(store), memoryDesk(store)];
    for (const each of staff) {
      const entry = { kind: 'member', actor: 'operator', at, member: each.id, roles: [...each.roles], threads: [...each.threads] } as const;
      await team.put('bladet', { issuer: 'https://issuer.example.com', sub: each.id }, each, entry);
    }
    hold = (site, since) => {
      const by = { reasons: [], policyVersion: 'p', engineVersion: 'e', actor: 'machine', at: new Date(since).toISOString() } as const;
      return casebook.file(approvedComment({ site, state: 'held', log: [{ kind: 'decision', outcome: 'hold', ...by }] }), false);
    };
    await hold('bladet', now - hour);
    await hold('grannbladet', now - hour);
    deps = {
      clock: { now: () => now },
      sites: async () => ['trasigt', 'bladet', 'grannbladet'].map((site) => ({ site, since: at })),
      team: { ofSite: async (site) => (site === 'trasigt' ? Promise.reject(new Error('throttled')) : team.ofSite(site)) },
      queues,
      places: memoryDigestPlaces(),
      mail: {
        send: async (mail) => {
          if (failing.includes(mail.to)) throw new Error('refused');
          sent.push(mail);
        },
      },
      consoleUrl: 'https://api.example.se/console',
      metrics: { count: (name, value) => void counted.push([name, value]), bug: () => undefined },
    };
  });
  const later = async (hours: number) => {
    now += hours * hour;
    return handle(deps)();
  };

  it('mails in their language those who review and want it, whatever other sites do', async () => {
    expect(await handle(deps)()).toEqual({ mails: 2 });
    expect(sent).toMatchObject([
      { to: 'ansvarig@example.se', subject: 'bladet: 1 kommentar väntar' },
      { to: 'desk@example.se', subject: 'bladet: 1 comment is waiting' },
    ]);
    expect(counted).toEqual([['FailedRecords', 1]]);
  });

  it('says how many wait and where, and not a word of them or of their authors', async () => {
    const { body, author, id } = await hold('bladet', now - hour);
    await handle(deps)();
    for (const { subject, text } of sent) {
      expect(text).toContain('https://api.example.se/console#/bladet/held');
      for (const word of [...body.split(' ').filter(({ length }) => length > 4), author.name ?? 'missing', id])
        expect(`${subject} ${text}`).not.toContain(word);
    }
    expect(sent).toHaveLength(2);
  });

  it('tells a thing once, and again only after a day', async () => {
    await handle(deps)();
    expect(await later(1)).toEqual({ mails: 0 });
    await hold('bladet', now + hour / 2);
    expect(await later(1)).toEqual({ mails: 2 });
    expect(await later(23)).toEqual({ mails: 0 });
    expect(await later(1)).toEqual({ mails: 2 });
  });

  it('sends once when two runs meet', async () => {
    await Promise.all([handle(deps)(), handle(deps)()]);
    expect(sent).toHaveLength(2);
  });

  it('goes on past an address that fails, and tells again only what nobody got', async () => {
    failing = ['ansvarig@example.se'];
    expect(await handle(deps)()).toEqual({ mails: 1 });
    expect(await later(1)).toEqual({ mails: 0 });
    await hold('bladet', now);
    failing = ['ansvarig@example.se', 'desk@example.se'];
    expect(await later(1)).toEqual({ mails: 0 });
    failing = [];
    expect(await later(1)).toEqual({ mails: 2 });
  });
});

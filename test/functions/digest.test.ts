import { beforeEach, describe, expect, it } from 'vitest';
import { type DigestDeps, handle } from '../../functions/digest/handler.ts';
import type { Mail } from '../../shared/notices/ports.ts';
import { memoryDigestPlaces } from '../memory/notices.ts';

type Sent = Parameters<Mail['send']>[0];
const hour = 3_600_000;
const wanting = [
  { to: 'ansvarig@example.se', language: 'sv' },
  { to: 'desk@example.se', language: 'en' },
] as const;

describe('digest', () => {
  let now: number;
  let sent: Sent[];
  let failing: readonly string[];
  let counted: [string, number][];
  let waiting: Record<string, readonly number[]>;
  let deps: DigestDeps;
  beforeEach(() => {
    [now, sent, failing, counted] = [Date.parse('2026-05-02T10:00:00.000Z'), [], [], []];
    waiting = { bladet: [now - hour], grannbladet: [now - hour] };
    deps = {
      clock: { now: () => now },
      sites: async () => [{ site: 'trasigt' }, { site: 'bladet' }, { site: 'grannbladet' }],
      recipients: async (site) => {
        if (site === 'trasigt') throw new Error('throttled');
        return site === 'bladet' ? wanting : [];
      },
      queues: { of: async (site) => ({ held: waiting[site] ?? [], reported: [], appealed: [] }) },
      places: memoryDigestPlaces(),
      mail: {
        send: async (mail) => {
          if (failing.includes(mail.to)) throw new Error('refused');
          sent.push(mail);
        },
      },
      consoleUrl: 'https://api.example.se/console/',
      metrics: { count: (name, value) => void counted.push([name, value]), bug: () => undefined },
    };
  });
  const later = async (hours: number) => {
    now += hours * hour;
    return handle(deps)();
  };

  it('mails everybody who wants it in their language, whatever other sites do', async () => {
    expect(await handle(deps)()).toEqual({ mails: 2 });
    expect(sent).toMatchObject([
      { to: 'ansvarig@example.se', subject: 'bladet: 1 kommentar väntar' },
      { to: 'desk@example.se', subject: 'bladet: 1 comment is waiting' },
    ]);
    for (const { text } of sent) expect(text).toContain('https://api.example.se/console/#/bladet/held');
    expect(counted).toEqual([['FailedRecords', 1]]);
  });

  it('tells a thing once, and again only after a day', async () => {
    await handle(deps)();
    expect(await later(1)).toEqual({ mails: 0 });
    waiting = { bladet: [...(waiting['bladet'] ?? []), now + hour / 2] };
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
    waiting = { bladet: [now] };
    failing = ['ansvarig@example.se', 'desk@example.se'];
    expect(await later(1)).toEqual({ mails: 0 });
    failing = [];
    expect(await later(1)).toEqual({ mails: 2 });
  });
});

import { expect, it } from 'vitest';
import type { ReporterContacts } from '../../shared/contact-ports.ts';
import { nextId } from '../memory/comments.ts';

const now = Date.parse('2026-05-02T10:00:00.000Z');

/** What every contact table does for report. */
export const reporterContactsContract = (name: string, create: () => Promise<ReporterContacts>): void => {
  it(`reporters’ contacts: ${name} count ten comments in ten minutes, each once, by site and visitor`, async () => {
    const contacts = await create();
    const ids = Array.from({ length: 11 }, nextId);
    const [last = '', first = ''] = [ids[10], ids[0]];
    for (const id of [...ids.slice(0, 10), first]) expect(await contacts.countReport('bladet', '1.gast', id, now + 599_999)).toBe(true);
    expect(await contacts.countReport('bladet', '1.gast', last, now)).toBe(false);
    expect(await contacts.countReport('bladet', '1.gast', first, now)).toBe(true);
    expect(await contacts.countReport('bladet', '1.gast', last, now + 600_000)).toBe(true);
    expect(await contacts.countReport('bladet', '1.annan', last, now)).toBe(true);
    expect(await contacts.countReport('grannbladet', '1.gast', last, now)).toBe(true);
  });

  it(`reporters’ contacts: ${name} keep the first address of a report`, async () => {
    const contacts = await create();
    const reporter = { site: 'bladet', id: nextId(), entry: 2, email: 'ylva@example.se', at: now };
    expect(await contacts.keepReporter(reporter)).toBe(true);
    expect(await contacts.keepReporter({ ...reporter, email: 'annan@example.se' })).toBe(false);
    expect(await contacts.keepReporter({ ...reporter, entry: 3 })).toBe(true);
  });
};

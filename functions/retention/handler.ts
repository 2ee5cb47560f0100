import type { ContactRetention } from '../../shared/contact-ports.ts';
import type { Clock, VisitorKeyStore } from '../../shared/ports.ts';
import { rotated } from '../../shared/visitor-keys.ts';

export type RetentionDeps = {
  readonly clock: Clock;
  readonly contacts: ContactRetention;
  readonly visitorKeys: VisitorKeyStore;
  readonly freshKey: () => string;
};

/** Every four hours: deletes contact data whose time is over, and changes the visitor key when its period is. */
export const handle =
  ({ clock, contacts, visitorKeys, freshKey }: RetentionDeps) =>
  async (): Promise<{ readonly deleted: number }> => {
    const ring = await visitorKeys.read();
    const due = rotated(ring, clock.now(), freshKey);
    if (due !== ring) await visitorKeys.write(due);
    return { deleted: await contacts.deleteExpired(clock.now()) };
  };

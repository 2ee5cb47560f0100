import type { Clock, Salt } from '../shared/ports.ts';
import type { SiteSettings } from '../shared/site/site.ts';
import { visitorHash } from '../shared/submission/visitor.ts';

/** So many visitors are remembered, those who asked last. */
const most = 10_000;

/**
 * How many seconds a visitor has to wait who asked as often as the site lets them comment; 0: none. Counted in this process's memory and
 * nowhere else, by a hash whose key ends with the process: it costs no write and leaves nothing behind. Each process counts for itself, so
 * this keeps one visitor from using up a process, not from asking several.
 */
export const visitorLimit = (clock: Clock, salt: Salt) => {
  const key = { id: '', key: Buffer.from(salt()) };
  const asked = new Map<string, readonly number[]>();
  return ({ id, limits }: Pick<SiteSettings, 'id' | 'limits'>, ip: string): number => {
    const [now, lastsMs, visitor] = [clock.now(), limits.visitorSeconds * 1000, visitorHash(key, id, ip)];
    const recent = (asked.get(visitor) ?? []).filter((at) => at > now - lastsMs);
    const [first] = recent;
    const isOver = first !== undefined && recent.length >= limits.visitor;
    asked.delete(visitor);
    asked.set(visitor, isOver ? recent : [...recent, now]);
    if (asked.size > most) for (const oldest of asked.keys().take(1)) asked.delete(oldest);
    return isOver ? Math.ceil((first + lastsMs - now) / 1000) : 0;
  };
};

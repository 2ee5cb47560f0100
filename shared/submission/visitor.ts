import { isIPv4, isIPv6 } from 'node:net';
import type { NamedKey } from '../comment/receipt.ts';
import { keyedHash } from '../keyed-hash.ts';

/** What counts as one visitor: an IPv4 address, or the /64 that an IPv6 subscriber is given (RFC 6177). */
export const visitorNetwork = (ip: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped) return mapped;
  if (isIPv4(ip) || !isIPv6(ip)) return ip;
  const [head = '', tail] = ip.toLowerCase().split('%', 1).join('').split('::');
  const first = head.split(':').filter(Boolean);
  const last = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  const groups = [...first, ...zeros, ...last].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.join(':')}::/64`;
};

/** The visitor's keyed hash for one site: what travels and is stored instead of the address. */
export const visitorHash = ({ id, key }: NamedKey, site: string, ip: string): string =>
  `${id}.${keyedHash(key, `${site} ${visitorNetwork(ip)}`)}`;

import { isIP, isIPv4 } from 'node:net';

export type Kind = 'email' | 'ip4' | 'ip6';
/** What is looked for: in findings it has its label's name and never its own. */
export type Term = { readonly label: string; readonly kind: Kind; readonly patterns: readonly Buffer[] };

/** RFC 5321, 4.5.3.1.3: a path of 256 octets, with its brackets. */
const longestEmail = 254;
const email = /^[^\s@]+@[^\s@]+$/;

/** The eight groups of an IPv6 address. */
const groupsOf = (ip: string): readonly number[] => {
  const [address = ''] = ip.split('%');
  const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const [a = 0, b = 0, c = 0, d = 0] = (dotted ?? []).slice(1).map(Number);
  const tail = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  const hexadecimal = dotted ? `${address.slice(0, dotted.index)}${tail}` : address;
  const [first = [], last] = hexadecimal.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const zeros = last ? Array.from({ length: 8 - first.length - last.length }, () => '0') : [];
  return [...first, ...zeros, ...(last ?? [])].map((group) => Number.parseInt(group, 16));
};

/** `groups` with each run of zeros once as `::`, and with none. */
const shortened = (groups: readonly string[]): readonly string[] => {
  const forms = [groups.join(':')];
  for (let from = 0; from < groups.length; from += 1)
    for (let to = from + 1; to <= groups.length && /^0+$/.test(groups[to - 1] ?? ''); to += 1)
      forms.push(`${groups.slice(0, from).join(':')}::${groups.slice(to).join(':')}`);
  return forms;
};

/** An IPv6 address as it may be written: as it was given, with and without leading zeros, its last half in fours or dotted, any zeros as `::`. */
const ip6Forms = (ip: string): readonly string[] => {
  const groups = groupsOf(ip);
  const dotted = groups
    .slice(-2)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
  const written = [0, 4].flatMap((width) => {
    const texts = groups.map((group) => group.toString(16).padStart(width, '0'));
    return [texts, [...texts.slice(0, -2), dotted]];
  });
  return [ip, ...written.flatMap(shortened)];
};

/** Patterns are in small letters, as UTF-8 and as Latin-1 where that says the same. Undefined: neither an e-mail nor an IP. */
export const termOf = (label: string, written: string): Term | undefined => {
  const text = written.trim().toLowerCase();
  const isAddress = isIP(text) !== 0;
  if (!isAddress && !(email.test(text) && text.length <= longestEmail)) return undefined;
  const kind = !isAddress ? 'email' : isIPv4(text) ? 'ip4' : 'ip6';
  const forms = new Set(kind === 'ip6' ? ip6Forms(text) : [text]);
  const patterns = [...forms].flatMap((form) => {
    const latin = Buffer.from(form, 'latin1');
    return latin.toString('latin1') === form ? [Buffer.from(form), latin] : [Buffer.from(form)];
  });
  return { label, kind, patterns: patterns.filter((one, at) => patterns.findIndex((other) => other.equals(one)) === at) };
};

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPublicAddress } from '../../functions/adapters/receivers/public-address.ts';

/** Written down apart from what is tested: first and last address of each block that is nobody's on the public internet. */
const special = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '255.255.255.255'],
].map((ends) => ends.map((end) => end.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)));

const dotted = (number: number): string => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
const isSpecial = (number: number): boolean => special.some(([first = 0, last = 0]) => number >= first && number <= last);
const anyNumber = fc.oneof(
  fc.integer({ min: 0, max: 0xff_ff_ff_ff }),
  fc.constantFrom(...special.flat()).chain((end) => fc.constantFrom(end - 1, end, end + 1).filter((at) => at >= 0 && at <= 0xff_ff_ff_ff)),
);
const groups = (count: number) => fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: count, maxLength: count });
const hex = (parts: readonly number[]): string => parts.map((part) => part.toString(16)).join(':');

it('takes exactly the IPv4 addresses that are outside of every special block', () => {
  fc.assert(
    fc.property(anyNumber, (number) => isPublicAddress(dotted(number)) === !isSpecial(number)),
    { numRuns: 5000 },
  );
});

it('refuses every IPv4 address in an IPv6 one: mapped, compatible, translated, 6to4, Teredo', () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      const tail = `${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}`;
      const disguises = [`::ffff:${dotted(number)}`, `::ffff:${tail}`, `::ffff:0:${tail}`, `::${dotted(number)}`, `64:ff9b::${tail}`];
      const tunnels = [`64:ff9b:1::${tail}`, `2002:${tail}::1`, `2001::${tail}`, `2001:0:${tail}::1`];
      return [...disguises, ...tunnels].every((address) => !isPublicAddress(address));
    }),
  );
});

it('takes of IPv6 only what is given out, and of that no special block', () => {
  fc.assert(
    fc.property(groups(8), ([first = 0, ...rest]) => {
      const isGiven = first >= 0x2000 && first <= 0x3fff;
      const [second = 0] = rest;
      const isSpecialBlock =
        (first === 0x2001 && (second < 0x200 || second === 0xdb8)) ||
        [0x2002, 0x3ffe].includes(first) ||
        (first === 0x3fff && second < 0x1000);
      return isPublicAddress(hex([first, ...rest])) === (isGiven && !isSpecialBlock);
    }),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom('fc00', 'fdab', 'fe80', 'fec0', 'ff02', '100', '5f00', '2001:db8', '2001:2', '3fff:1'),
      groups(3),
      (block, rest) => {
        return !isPublicAddress(`${block}::${hex(rest)}`);
      },
    ),
  );
});

it.each(['93.184.215.14', '1.1.1.1', '2606:4700::6810:84e5', '2a00:1450:400f:80c::200e', '2001:4860:4860::8888'])('takes %s', (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

it.each([
  ...['127.0.0.1', '169.254.169.254', '100.100.100.200', '::', '::1', 'fd00:ec2::254', 'fe80::1%eth0', '::ffff:7f00:1'],
  ...['0x7f.1', '2130706433', '127.1', '0177.0.0.1', '127.0.0.1.', 'localhost', '', ' 1.1.1.1', '1.1.1.1/8'],
])('refuses %j', (address) => expect(isPublicAddress(address)).toBe(false));

import { BlockList, isIP } from 'node:net';

/** https://www.iana.org/assignments/iana-ipv4-special-registry, with multicast and what is reserved. */
const special4: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // behind a carrier's address translation
  ['127.0.0.0', 8],
  ['169.254.0.0', 16], // link-local; a cloud's metadata among them
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** The one block that public IPv6 addresses are given out of (RFC 4291, 2.4): loopback, mapped, NAT64, local and multicast ones are outside. */
const global6 = ['2000::', 3] as const;
/** https://www.iana.org/assignments/iana-ipv6-special-registry, as far as it is inside, and blocks that were given back. */
const special6: typeof special4 = [
  ['2001::', 23], // Teredo, ORCHID, benchmarks and more
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4: an IPv4 address in disguise
  ['3ffe::', 16],
  ['3fff::', 20],
];

const blocked = new BlockList();
for (const [network, bits] of special4) blocked.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of special6) blocked.addSubnet(network, bits, 'ipv6');
const global = new BlockList();
global.addSubnet(...global6, 'ipv6');

/** Whether an IP address belongs to somebody on the public internet; false for any other text, too. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !blocked.check(address, 'ipv4');
  return family === 6 && global.check(address, 'ipv6') && !blocked.check(address, 'ipv6');
};

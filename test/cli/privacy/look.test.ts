import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createLook, freshBudget } from '../../../cli/privacy/look.ts';
import { createMatcher } from '../../../cli/privacy/matcher.ts';
import { type Term, termOf } from '../../../cli/privacy/terms.ts';
import { expectLinear } from '../../linear.ts';

const termsOf = (...addresses: readonly string[]): readonly Term[] =>
  addresses.flatMap((address, at) => termOf(`line ${at + 1}`, address) ?? []);
const lookFor = (...addresses: readonly string[]) => {
  const look = createLook(createMatcher(termsOf(...addresses)));
  return (bytes: Uint8Array | string) => {
    const found: { readonly term: number; readonly place: number; readonly form: string }[] = [];
    const source = Buffer.from(bytes);
    look(source, source.length, freshBudget(), (term, place, forms) => found.push({ term, place, form: forms.join(' > ') }));
    return found;
  };
};

const email = 'anna.svensson@example.se';
const ip = '198.51.100.7';
const both = lookFor(email, ip);
const percent = (text: string): string => Array.from(text, (sign) => `%${sign.charCodeAt(0).toString(16)}`).join('');
const quoted = (text: string): string => percent(text).replaceAll('%', '=').toUpperCase();
const json = (text: string): string => Array.from(text, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join('');

describe.each([
  [email, 0],
  [ip, 1],
] as const)('an address is found: %s', (address, term) => {
  const wide = Buffer.from(address, 'utf16le');
  const aligned = [0, 1, 2].flatMap((before) =>
    (['base64', 'base64url'] as const).map(
      (alphabet) =>
        [`in ${alphabet}, from byte ${before} on`, Buffer.from(`${'>'.repeat(before)}${address}??`).toString(alphabet), 'base64'] as const,
    ),
  );
  const broken = Buffer.from(`${'-'.repeat(50)}${address}`)
    .toString('base64')
    .replace(/.{76}/, '$&\r\n');
  it.each<readonly [string, string | Uint8Array, string]>([
    ['as it is', address, ''],
    ['in capitals', address.toUpperCase(), ''],
    ...aligned,
    ['in base64 right after other letters', `x${Buffer.from(address).toString('base64')}`, 'base64'],
    ['in base64 over two lines', broken, 'base64'],
    ['in percent notation', percent(address), 'escaped'],
    ['in percent notation, capital', percent(address).toUpperCase(), 'escaped'],
    ['in percent notation here and there', address.replace(/[.a5]/g, percent), 'escaped'],
    ['in JSON’s notation', json(address), 'escaped'],
    [
      'in JSON’s notation here and there, capital',
      address.replace(/[.n9]/g, (sign) => json(sign).toUpperCase().replace('U', 'u')),
      'escaped',
    ],
    ['in JSON inside JSON', JSON.stringify(json(address)), 'escaped > escaped'],
    ['in quoted-printable', quoted(address), 'quoted-printable'],
    ['in quoted-printable here and there', address.replace(/[.@9]/g, quoted), 'quoted-printable'],
    ['in quoted-printable over three lines', `${address.slice(0, 4)}=\r\n${address.slice(4, 8)}=\n${address.slice(8)}`, 'quoted-printable'],
    ['in quoted-printable in gzip in base64', gzipSync(quoted(address)).toString('base64'), 'base64 > gzip > quoted-printable'],
    ['in UTF-16, little end first', wide, 'UTF-16'],
    ['in UTF-16, big end first', Buffer.from(wide).swap16(), 'UTF-16'],
    ['in gzip', gzipSync(address), 'gzip'],
    ['in gzip between other bytes', Buffer.concat([randomBytes(50), gzipSync(address), Buffer.from('och mer')]), 'gzip'],
    ['in gzip thrice', gzipSync(gzipSync(gzipSync(address))), 'gzip > gzip > gzip'],
    ['in gzip in base64', gzipSync(address).toString('base64'), 'base64 > gzip'],
    ['in percent notation in base64', Buffer.from(percent(address)).toString('base64'), 'base64 > escaped'],
    ['in base64 in UTF-16', Buffer.from(Buffer.from(address).toString('base64'), 'utf16le'), 'UTF-16 > base64'],
  ])('%s', (_how, bytes, form) => {
    const around = (part: string | Uint8Array) => Buffer.concat([Buffer.from('före: '), Buffer.from(part), Buffer.from(' efter')]);
    expect(both(around(bytes))).toEqual([expect.objectContaining({ term, form })]);
  });
});

describe('an address', () => {
  it('is found where it stands', () => {
    expect(both(`012345678 ${ip} ${percent(email)}`)).toEqual(
      [
        { term: 1, place: 10, form: '' },
        { term: 0, place: 23, form: 'escaped' },
      ].map((one) => expect.objectContaining(one)),
    );
  });

  it.each([`1${ip}`, `${ip}7`, `9.${ip}`, `${ip}.5`, 'anna.svensson@example.org', 'svensson@example.se', '198.51.100'])(
    'is not found in %s',
    (text) => {
      expect(both(`x ${text} y`)).toEqual([]);
    },
  );

  it.each([`${ip}.`, `[${ip}]:443`, `email#${email}`, `to=${email}&`, `<${email}>`, `x${email}`])('is found in %s', (text) => {
    expect(both(text)).toHaveLength(1);
  });

  it.each([
    '2001:db8::7',
    '2001:DB8:0:0:0:0:0:7',
    '2001:0db8:0000:0000:0000:0000:0000:0007',
    '2001:0DB8::0007',
    '2001:db8:0:0::7',
    '2001:db8::0:7',
    '2001:db8::0.0.0.7',
  ])('of IPv6 is found as %s', (text) => {
    for (const term of ['2001:db8:0::7', '2001:DB8::0.0.0.7', '2001:0db8:0:0:0:0:0:0007']) {
      expect(lookFor(term)(`x ${text} y`), term).toHaveLength(1);
      expect(lookFor(term)(`x ${text}7 y`), term).toEqual([]);
    }
  });

  it('is found whatever begins or ends like it', () => {
    const found = lookFor('a@example.se', 'na@example.se', 'anna@example.se', 'anna@example.se.example')('anna@example.se.exampla');
    expect(found.map(({ term }) => term).sort()).toEqual([0, 1, 2]);
  });

  it('is in the list only if it is one', () => {
    for (const text of ['', 'anna', '@', 'a b@example.se', '1.2.3', `${'a'.repeat(250)}@example.se`])
      expect(termOf('line 1', text)).toBeUndefined();
  });
});

it('takes time in proportion to what is looked through, whatever that is', () => {
  const look = createLook(createMatcher(termsOf(...Array.from({ length: 1000 }, (_, at) => `person.${at}@example.org`))));
  const noise = Buffer.from(randomBytes(10_000).toString('latin1'));
  for (const piece of ['%41', '=41', '=', '=\r\n', '\\u0041', 'person.99@', 'QUJD', '\0a', '\0', '%', '\\', noise]) {
    const bytes = Buffer.alloc(200_000, piece);
    expectLinear((size) => look(bytes, size, freshBudget(), () => undefined), 40_000);
  }
});

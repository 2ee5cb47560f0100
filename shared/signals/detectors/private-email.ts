import { isAllowed } from '../allow-list.ts';
import { detector } from '../finding.ts';
import { privateMailDomains, roleWords } from '../lexicon/mail-words.ts';
import { isPublicBody } from '../lexicon/public-bodies.ts';
import { occurrences, pattern } from '../pattern.ts';
import { judgedFields } from '../signal.ts';

const at = '(?:@|\\s?[(\\[{]\\s?(?:at|@|snabel-?a|snabela)\\s?[)\\]}]\\s?|\\ssnabel-?a\\s)';
const dot = '(?:\\.|\\s?[(\\[{]\\s?(?:dot|punkt|\\.)\\s?[)\\]}]\\s?|\\s(?:dot|punkt)\\s)';
const address = pattern(
  `(?<![\\p{L}\\d._%+-])(?<local>[a-zåäöéü\\d._%+'-]{1,64})${at}(?<domain>[a-zåäö\\d-]{1,63}(?:${dot}[a-zåäö\\d-]{1,63}){0,4}${dot}[a-z]{2,24})(?![\\p{L}\\d@])`,
);
const mayHold = /@|[([{]\s?(?:at|snabel)|\ssnabel/;
/** A role, with or without its part: info.kultur@, partikontoret@. */
const role = new RegExp(
  `^(?:(?:${roleWords.join('|')})(?:[._+-].*)?|\\p{L}{3,30}(?:kontoret|kansliet|redaktionen|styrelsen|namnden|nämnden|forvaltningen|förvaltningen))$`,
  'su',
);

const scoreOf = (local: string, domain: string): number => {
  if (role.test(local) || isPublicBody(domain)) return 0;
  return privateMailDomains.has(domain) ? 0.85 : 0.6;
};

/** A person's e-mail address. Offices' addresses, and officials' at authorities and municipalities, are public and left alone. */
export const privateEmail = detector('private-email', ({ fields, settings }) =>
  judgedFields.flatMap((name) => {
    if (!mayHold.test(fields[name].text)) return [];
    return occurrences(fields[name], address).flatMap(({ match, span }) => {
      const local = match.groups?.['local'] ?? '';
      const domain = (match.groups?.['domain'] ?? '').replace(pattern(dot), '.');
      const score = isAllowed(settings.allow, `${local}@${domain}`) ? 0 : scoreOf(local, domain);
      return score > 0 ? [{ category: 'personal-data', message: 'private-email', score, spans: [span] } as const] : [];
    });
  }),
);

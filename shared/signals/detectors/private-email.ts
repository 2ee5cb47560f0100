import { isAllowed } from '../allow-list.ts';
import { detector } from '../finding.ts';
import { mailProviders, privateMailDomains, roleWords } from '../lexicon/mail-words.ts';
import { isPublicBody } from '../lexicon/public-bodies.ts';
import { organisations, owners } from '../ownership.ts';
import { occurrences, pattern } from '../pattern.ts';
import { judgedFields } from '../signal.ts';
import { surroundingsIn } from '../surroundings.ts';

const open = '\\s?[(\\[{<]\\s?';
const close = '\\s?[)\\]}>]\\s?';
const at = `(?:\\s?@\\s?|${open}(?:at|@|a|snabel-?a|alfa)${close}|\\ssnabel-?a\\s|[-_]at[-_])`;
const dot = `(?:\\.|\\s\\.\\s|${open}(?:dot|punkt|\\.)${close}|\\s(?:dot|punkt)\\s)`;
const domain = (dots: string): string => `[a-zåäö\\d-]{1,63}(?:${dots}[a-zåäö\\d-]{1,63}){0,4}${dots}[a-z]{2,24}`;
const local = "[a-zåäöéü\\d._%+'-]{1,64}";
const before = '(?<![\\p{L}\\d._%+-])';
const address = pattern(`${before}(?<local>${local})${at}(?<domain>${domain(dot)})(?![\\p{L}\\d@])`);
/** Read aloud: eva dot lind at example dot org; eva.lind på gmail. */
const spokenDot = '\\s(?:dot|punkt)\\s';
const spoken = pattern(
  `${before}(?<local>${local}(?:${spokenDot}${local}){0,3})\\s(?:at|snabel-?a|@)\\s(?<domain>${domain(spokenDot)})(?![\\p{L}\\d@])|` +
    `${before}(?<name>[a-zåäö\\d_-]{1,30}[._\\d][a-zåäö\\d._-]{1,30})\\s(?:at|på|snabel-?a|@)\\s(?<provider>${mailProviders.join('|')})(?![\\p{L}\\d@])`,
);
const mayHold = /@|[([{<]\s?(?:at?|snabel|alfa)|snabel|[-_]at[-_]/;
const maySpeak = /\s(?:dot|punkt)\s|[._\d][a-zåäö\d._-]{1,30}\s(?:at|på|snabel-?a|@)\s/;
/** A role, with or without its part: info.kultur@, partikontoret@. */
const role = new RegExp(
  `^(?:(?:[^._-]{1,30}[._-]){0,3}(?:${roleWords.join('|')})(?:[._+-].*|\\d{0,4})|\\p{L}{3,30}(?:kontoret|kansliet|redaktionen|styrelsen|namnden|nämnden|forvaltningen|förvaltningen|forening|foreningen|klubben|klubb))$`,
  'su',
);
/** lisa.ek, l_ek77: a person's name. */
const named = /^\p{L}{1,20}[._-]\p{L}{2,30}\d{0,4}$/u;

/** A person's e-mail address. Offices' addresses, and officials' at authorities and municipalities, are public and left alone. */
export const privateEmail = detector('private-email', ({ fields, readings: { body, name: author }, settings }) =>
  judgedFields.flatMap((name) => {
    const field = fields[name];
    const forms = [...(mayHold.test(field.text) ? [address] : []), ...(maySpeak.test(field.text) ? [spoken] : [])];
    if (forms.length === 0) return [];
    const near = surroundingsIn({ body, name: author, url: undefined }[name]);
    return forms
      .flatMap((form) => occurrences(field, form))
      .flatMap(({ match: { groups = {} }, start, end, span }) => {
        const person = (groups['local'] ?? groups['name'] ?? '').replace(pattern(spokenDot), '.');
        const host = (groups['domain'] ?? `${groups['provider']}.com`).replace(pattern(dot), '.');
        if (role.test(person) || isPublicBody(host) || isAllowed(settings.allow, `${person}@${host}`)) return [];
        const isOwned = named.test(person) || near(start, end, owners, { before: 8, after: 6 });
        const isOffice = !isOwned && near(start, end, organisations, { before: 6, after: 3 });
        const score = privateMailDomains.has(host) ? 0.85 : isOffice ? 0 : 0.6;
        return score > 0 ? [{ category: 'personal-data', message: 'private-email', score, spans: [span] } as const] : [];
      });
  }),
);

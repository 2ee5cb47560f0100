/** What a link leads to, by its path; the secret stands after `#`. */
export type Place =
  | { readonly kind: 'comment'; readonly site: string; readonly id: string }
  | { readonly kind: 'report'; readonly site: string; readonly reference: string }
  | { readonly kind: 'mail' }
  /** A link that was cut. */
  | { readonly kind: 'nowhere' };

export const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

export const placeOf = (pathname: string): Place => {
  const [first = '', second = '', third = ''] = pathname.split('/').slice(2).map(decoded);
  if (first === 'report' && third !== '') return { kind: 'report', site: second, reference: third };
  if (first === 'mail' && second === '') return { kind: 'mail' };
  if (first !== '' && second !== '' && third === '') return { kind: 'comment', site: first, id: second };
  return { kind: 'nowhere' };
};

/** The API's path of a site, or of something below it. */
export const apiPath = (site: string, ...below: readonly string[]): string =>
  `/v1/sites/${[site, ...below].map(encodeURIComponent).join('/')}`;

export type MailLink = { readonly action: 'confirm' | 'unsubscribe'; readonly site: string; readonly token: string };

/** What stands after `#` in a mail's link: what for, on which site, and the token, between slashes. */
export const mailLinkOf = (fragment: string): MailLink | undefined => {
  const [action, site = '', token = ''] = fragment.split('/');
  return (action === 'confirm' || action === 'unsubscribe') && site !== '' && token !== '' ? { action, site, token } : undefined;
};

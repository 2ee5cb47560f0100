import { confirmationSchema, type Replies } from '../../shared/notices/confirmation.ts';
import { commentOfToken } from '../../shared/notices/mail-token.ts';
import type { ReplyWishes } from '../../shared/notices/ports.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { Keys } from '../../shared/ports.ts';
import { forSite, type SiteDeps } from '../for-site.ts';
import { type HttpAnswer, type HttpEvent, invalid, json, jsonText, problem } from '../http.ts';

export type MailDeps = SiteDeps & { readonly keys: Pick<Keys, 'mailKey'>; readonly wishes: ReplyWishes };

const mostBytes = 4096;
// A wrong token, an address whose time is over and one that ended it all are not told apart.
const unknownLink = problem(404, 'unknown-link', 'The link is not complete, or its time is over.');
const answer = (replies: Replies['replies']): HttpAnswer => json(200, { replies } satisfies Replies, { 'cache-control': 'no-store' });

/** What the links in mails about replies lead to. Nothing here follows from a GET: what opens links by itself changes nothing. */
export const handle = (deps: MailDeps) => {
  const { clock, keys, wishes } = deps;

  const confirm = async (event: HttpEvent, site: string): Promise<HttpAnswer> => {
    const text = jsonText(event, mostBytes);
    if (typeof text !== 'string') return text;
    const request = parseJson(confirmationSchema, text);
    if (!request.ok) return invalid(request.problems);
    const id = commentOfToken(keys.mailKey(site), request.value.token, 'confirm');
    return id !== undefined && (await wishes.confirm({ site, id }, clock.now())) ? answer('confirmed') : unknownLink;
  };

  /** By a mail program with one click (RFC 8058), or from the page that the mail's own link leads to: whatever is sent along. */
  const end = async ({ pathParameters: { token = '' } }: HttpEvent, site: string): Promise<HttpAnswer> => {
    const id = commentOfToken(keys.mailKey(site), token, 'unsubscribe');
    if (id === undefined) return unknownLink;
    await wishes.end({ site, id });
    return answer('ended');
  };

  return forSite(deps, (event, { id }) => (event.pathParameters['token'] === undefined ? confirm(event, id) : end(event, id)));
};

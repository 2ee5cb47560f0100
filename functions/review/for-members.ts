import * as z from 'zod';
import { preferredLanguage } from '../../shared/messages/catalogue.ts';
import type { Metrics } from '../../shared/ports.ts';
import type { Subject, Team } from '../../shared/review/ports.ts';
import { allows } from '../../shared/review/roles.ts';
import { siteIdSchema } from '../../shared/site/site.ts';
import { bodyText, type HttpAnswer, type HttpEvent, httpEventSchema, problem } from '../http.ts';
import { orFailure } from '../or-failure.ts';
import { placesIn } from '../path-places.ts';
import type { Route } from './route.ts';

const mostBytes = 64 * 1024;

const claimsSchema = z
  .object({ iss: z.string().min(1), sub: z.string().min(1) })
  .transform(({ iss, sub }): Subject => ({ issuer: iss, sub }));

/**
 * Serves routes to those who may use them. The token, which the gateway has checked, says who it is and nothing more: what they may do
 * is read from the casebook on each call. Whoever is no member of a site gets the same answer whatever they ask for.
 */
export const forMembers = (
  { team, metrics }: { readonly team: Pick<Team, 'member'>; readonly metrics: Metrics },
  routes: readonly Route[],
) => {
  const find = ({ rawPath, requestContext: { http } }: HttpEvent) => {
    for (const route of routes) {
      const path = route.method === http.method ? placesIn(route.path, rawPath) : undefined;
      if (path) return { route, path };
    }
    return undefined;
  };

  const serve = async (event: HttpEvent): Promise<HttpAnswer> => {
    const subject = claimsSchema.safeParse(event.requestContext.authorizer?.jwt.claims).data;
    if (!subject) return problem(401, 'not-signed-in', 'Sign in first.');
    const found = find(event);
    if (!found) return problem(404, 'unknown-route', 'There is no such route.');
    const { route, path } = found;
    const body = bodyText(event, mostBytes);
    const asked = { event, path, body: body ?? '', language: preferredLanguage(event.headers['accept-language']) };
    const tooLarge = body === undefined ? problem(413, 'too-large', `Send at most ${mostBytes} bytes.`) : undefined;
    if (route.needs === 'self') return tooLarge ?? route.answer({ ...asked, subject });

    const site = siteIdSchema.safeParse(path['site']).data;
    const member = site === undefined ? undefined : await team.member(subject, site);
    if (site === undefined || !member || member.removed !== undefined)
      return problem(403, 'not-a-member', 'You are no member of this site.');
    if (!allows(member, route.needs, path['thread'])) return problem(403, 'not-allowed', 'Your role does not allow this.');
    return tooLarge ?? route.answer({ ...asked, site, member });
  };
  return (raw: unknown): Promise<HttpAnswer> => orFailure(metrics, () => serve(httpEventSchema.parse(raw)));
};

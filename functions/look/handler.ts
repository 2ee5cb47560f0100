import { type Comment, commentIdSchema, versionOf } from '../../shared/comment/comment.ts';
import type { Casebook, Clock, Metrics, Salt } from '../../shared/ports.ts';
import { looked } from '../../shared/review/marks.ts';
import type { ContactLook, Team } from '../../shared/review/ports.ts';
import { lookRequestSchema } from '../../shared/review/requests.ts';
import type { LookPurpose } from '../../shared/review/views.ts';
import { type HttpAnswer, problem } from '../http.ts';
import { forMembers } from '../review/for-members.ts';
import { refusal, unknownComment } from '../review/refusals.ts';
import { type Ask, answered, base, type Route, withBody } from '../review/route.ts';

export type LookDeps = {
  readonly clock: Clock;
  readonly salt: Salt;
  readonly casebook: Pick<Casebook, 'find' | 'change' | 'rules'>;
  readonly contacts: ContactLook;
  readonly team: Pick<Team, 'member'>;
  readonly metrics: Metrics;
};

/** Only those who change the same comment at the same time are in each other's way. */
const attempts = 10;
const fields = ['ip', 'email'];

/** A constitutional publication protects who wrote (3 kap. TF, 2 kap. YGL), but for a threat to somebody's life that is on record. */
const isProtected = ({ log }: Comment, purpose: LookPurpose, legal: 'ygl' | 'other'): boolean =>
  legal === 'ygl' && !(purpose === 'threat-to-life' && log.some(({ kind }) => kind === 'threat-record'));

/** The one route to a sender's contacts. */
export const lookRoutes = ({ clock, salt, casebook, contacts }: LookDeps): readonly Route[] => {
  const look = async ({ site, member, language, path }: Ask, purpose: LookPurpose): Promise<HttpAnswer> => {
    const id = commentIdSchema.safeParse(path['id']).data;
    if (id === undefined) return unknownComment;
    const legal = (await casebook.rules(site))?.desk.legal ?? 'ygl';
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const comment = await casebook.find(site, id);
      if (!comment) return unknownComment;
      if (isProtected(comment, purpose, legal))
        return problem(422, 'source-protected', 'The source is protected by law. Record the threat to somebody’s life first.');
      const now = clock.now();
      const acted = looked(comment, { purpose, fields }, { member: member.id, now, salt });
      if (!acted.ok) return refusal(comment, acted.refusal, language);
      // On record first: nobody has looked without an entry. The repair carries the comment on.
      if ((await casebook.change(acted.comment, versionOf(comment), { texts: acted.texts })) === 'changed')
        return answered(await contacts.of(site, id, now));
    }
    return problem(409, 'busy', 'The comment changes all the time: try again.');
  };
  return [
    {
      method: 'POST',
      path: `${base}/comments/{id}/contact-look`,
      needs: 'lead',
      answer: (ask) => withBody(ask, lookRequestSchema, ({ purpose }) => look(ask, purpose)),
    },
  ];
};

/** Who sent a comment: looked up by those who answer for the site, never without a record of it. */
export const handle = (deps: LookDeps) => forMembers(deps, lookRoutes(deps));

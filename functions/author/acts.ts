import type * as z from 'zod';
import type { appealRequestSchema, textsRequestSchema } from '../../shared/author/requests.ts';
import { type Status, statusView } from '../../shared/author/status-view.ts';
import type { Comment } from '../../shared/comment/comment.ts';
import { decisionsOf } from '../../shared/comment/log.ts';
import { withdrawn } from '../../shared/comment/withdrawn.ts';
import type { AuthorContacts } from '../../shared/contact-ports.ts';
import type { Language } from '../../shared/messages/catalogue.ts';
import type { NoticeBook } from '../../shared/notices/ports.ts';
import { moderated } from '../../shared/pipeline/moderated.ts';
import { policyOf } from '../../shared/policy/rules.ts';
import type { Casebook, Rules, Salt } from '../../shared/ports.ts';
import { editableUntil, edited, nextRevision } from '../../shared/review/edited.ts';
import { isMember } from '../../shared/review/in-force.ts';
import { appealable, appealed } from '../../shared/review/marks.ts';
import type { EntryTexts } from '../../shared/review/ports.ts';
import { detectors } from '../../shared/signals/detectors/index.ts';
import { type HttpAnswer, problem } from '../http.ts';
import { knownAuthors } from '../known-authors.ts';
import { type ChangingDeps, changing } from './changing.ts';

export type ActsDeps = ChangingDeps & {
  readonly salt: Salt;
  readonly casebook: Pick<Casebook, 'standing' | 'nameHolder'>;
  readonly contacts: AuthorContacts;
  readonly told: Pick<NoticeBook, 'sent'>;
  readonly texts: Pick<EntryTexts, 'of'>;
};
/** What a site's comments are judged by. */
export type RulesOf = (site: string) => Promise<Rules | undefined>;

const closed = problem(409, 'edit-closed', 'The comment can no longer be edited: its time is over, or a person has decided on it.');
const full = problem(409, 'full', 'Nothing more can be written of this comment.');

/** What the author of a comment is told of it, and can do; each act gives the comment as it is then, or why it could not be done. */
export const authorActs = (deps: ActsDeps, rulesOf: RulesOf) => {
  const { clock, salt, casebook, contacts, told, texts } = deps;
  const authors = knownAuthors(casebook, clock);
  const change = changing(deps);

  return {
    status: async (comment: Comment, language: Language): Promise<Status> => {
      // Nobody is told of any other decision, nor has a word to the author.
      const byHuman = decisionsOf(comment).some(({ actor }) => isMember(actor));
      const [sent, words, rules] = await Promise.all([
        byHuman ? told.sent(comment) : [],
        byHuman ? texts.of(comment.site, comment.id) : [],
        comment.state === 'held' || comment.state === 'approved' ? rulesOf(comment.site) : undefined,
      ]);
      const until = rules && editableUntil(comment, policyOf(rules, comment.thread), clock.now());
      return statusView(comment, language, { sent, texts: words, until });
    },

    withdraw: (comment: Comment): Promise<Comment | HttpAnswer> =>
      change(
        comment,
        (before) => {
          const after = withdrawn(before, clock.now());
          return after && { ok: true, comment: after, texts: [], standing: 0 };
        },
        () => full,
      ),

    edit: (comment: Comment, { body, author }: z.output<typeof textsRequestSchema>): Promise<Comment | HttpAnswer> =>
      change(
        comment,
        async (before) => {
          const { name, url } = author ?? before.author;
          if (body === before.body && name === before.author.name && url === before.author.url) return undefined;
          const { site, thread } = before;
          const rules = await rulesOf(site);
          if (!rules) throw new Error('A site with comments has no policy.');
          const [policy, now] = [policyOf(rules, thread), clock.now()];
          const next = nextRevision(before, { body, author: { name, url } });
          const context = await authors.contextOf(next, rules, now);
          return edited(before, moderated(next, policy, context, { now, salt: salt() }, detectors), policy, { now });
        },
        () => closed,
      ),

    appeal: async (comment: Comment, { text, email }: z.output<typeof appealRequestSchema>): Promise<Comment | HttpAnswer> => {
      const { site, id } = comment;
      const possible = appealable(comment);
      const isLate = possible !== undefined && Date.parse(possible.until) < clock.now();
      // Before the appeal, so that whoever is told that it was received can be told of the answer.
      if (possible && !isLate && email !== undefined) await contacts.keepEmail({ site, id, email, at: clock.now() });
      return change(
        comment,
        // Undefined is the number of no entry: what cannot be appealed is refused by the appeal itself.
        (before) => appealed(before, { of: appealable(before)?.of ?? 0, note: text }, { now: clock.now(), salt }),
        ({ code }) => {
          if (code === 'full') return full;
          if (isLate) return problem(409, 'appeal-too-late', 'The six months for an appeal are over.');
          return problem(409, 'not-appealable', 'There is no decision that an appeal could be made against, or one was made.');
        },
      );
    },
  };
};
export type AuthorActs = ReturnType<typeof authorActs>;

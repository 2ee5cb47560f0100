import type { Readers } from '../../shared/comment/project.ts';
import type { LogBook, Statistics } from '../../shared/log/ports.ts';
import type {
  Casebook,
  Clock,
  CommentIds,
  Metrics,
  NoticeQueue,
  PublishedReader,
  PublishedWriter,
  Salt,
  SubmissionQueue,
} from '../../shared/ports.ts';
import type { Claims, DeadLetters, EntryTexts, Journal, RawSubmissions, ReviewQueues, SiteRules, Team } from '../../shared/review/ports.ts';

/** All that the desk reaches. */
export type ReviewDeps = {
  readonly clock: Clock;
  readonly ids: CommentIds;
  readonly salt: Salt;
  readonly casebook: Pick<Casebook, 'find' | 'change' | 'settle' | 'rules'>;
  readonly published: Readers & Pick<PublishedReader, 'settings' | 'threads' | 'page'> & Pick<PublishedWriter, 'ruleThread'>;
  readonly queues: ReviewQueues;
  readonly claims: Claims;
  readonly texts: EntryTexts;
  readonly team: Pick<Team, 'member' | 'sitesOf' | 'ofSite' | 'see' | 'present'>;
  readonly rules: Omit<SiteRules, 'owedThreads'>;
  readonly journal: Pick<Journal, 'append'>;
  readonly deadLetters: DeadLetters;
  readonly book: Pick<LogBook, 'place' | 'first' | 'marked' | 'sealedTo'>;
  readonly statistics: Pick<Statistics, 'days'>;
  readonly submissions: SubmissionQueue;
  readonly rawSubmissions: RawSubmissions;
  readonly notices: NoticeQueue;
  readonly metrics: Metrics;
};

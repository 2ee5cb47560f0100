import { type Comment, commentIdSchema, versionOf } from '../../shared/comment/comment.ts';
import type { ReportGrade } from '../../shared/comment/log.ts';
import { finishProjection } from '../../shared/comment/project.ts';
import { isShown } from '../../shared/comment/published-comment.ts';
import { keyedHash } from '../../shared/keyed-hash.ts';
import { defaultPolicy } from '../../shared/policy/policy.ts';
import type { Clock } from '../../shared/ports.ts';
import { secondsLeft } from '../../shared/report/limit.ts';
import { reportReceipt, reportReference } from '../../shared/report/proof.ts';
import type { ReportRequest } from '../../shared/report/request.ts';
import { openReport, reported } from '../../shared/review/reported.ts';
import type { SiteSettings } from '../../shared/site/site.ts';
import { visitorHash } from '../../shared/submission/visitor.ts';
import { cached } from '../cached.ts';
import { type HttpAnswer, type HttpEvent, json, originOf, problem } from '../http.ts';
import type { ReportDeps } from './handler.ts';
import type { Asked } from './request.ts';

/** Only those who change the same comment at the same time are in each other's way. */
const attempts = 100;

// Also of what waits, was refused or is gone: ids cannot be guessed.
const unknownComment = problem(404, 'unknown-comment', 'There is no such comment.');
const retryAfter = (seconds: number) => ({ headers: { 'retry-after': String(seconds) } });
const tooMany = (clock: Clock): HttpAnswer => {
  const seconds = secondsLeft(clock.now());
  return problem(429, 'too-many-reports', `Wait ${seconds} seconds.`, retryAfter(seconds));
};

/** By these, so that somebody who found a comment annoying can still give notice that it is illegal; they count for hiding it once. */
const filedAs = (keys: readonly string[], grade: ReportGrade): readonly string[] =>
  grade === 'illegal' ? keys.map((key) => `${key}.illegal`) : keys;

/** Of one notice of illegal content: many readers may be behind one address, and another's reference and receipt are not theirs. */
const wordedAs = (keys: readonly string[], words: string): readonly string[] => filedAs(keys, 'illegal').map((key) => `${key}.${words}`);
const alreadyReported = problem(
  409,
  'already-reported',
  'Somebody with your connection has given notice of this comment in other words, and it will be read. What you have to add, tell the site’s provider: the information page says how.',
);

/** Who reports, as far as the casebook knows them. */
type Reporter = {
  readonly visitor: string;
  readonly authorKey: string | undefined;
  /** Each reports a comment once. */
  readonly keys: readonly string[];
  /** With the visitor as the key before knew them. */
  readonly knownAs: readonly string[];
};

/**
 * Takes a report: check → count the visitor → announce → one write of the entry, its words and its reporter → address, readers → answer.
 * Whoever repeats it, or did not hear of it, gets the same answer; a notice of illegal content only in the same words.
 */
export const reporting = ({ clock, salt, keys, visitorKeys, casebook, published, contacts, notices }: ReportDeps) => {
  const rulesOf = cached(casebook.rules, 10_000, clock);

  const reporterOf = async (site: string, ip: string, secret: string | undefined): Promise<Reporter> => {
    const { current, former } = await visitorKeys.at(clock.now());
    const authorKey = secret === undefined ? undefined : keyedHash(keys.authorKey(site).key, secret);
    const visitor = visitorHash(current, site, ip);
    const own = [...(authorKey === undefined ? [] : [`a.${authorKey}`]), `v.${visitor}`];
    return { visitor, authorKey, keys: own, knownAs: [...own, ...(former ? [`v.${visitorHash(former, site, ip)}`] : [])] };
  };

  /** Only a notice of illegal content is answered by mail, so no other address is kept. */
  const keepAddress = async ({ site, id, log }: Comment, entry: number, { email }: ReportRequest): Promise<boolean> => {
    const report = log[entry - 1];
    if (email === undefined || report?.kind !== 'report' || report.grade !== 'illegal') return false;
    return contacts.keepReporter({ site, id, entry, email, at: Date.parse(report.at) });
  };

  const answer = (statusCode: 200 | 201, event: HttpEvent, { site, id, log }: Comment, entry: number): HttpAnswer => {
    const key = keys.receiptKey(site);
    const reference = reportReference(key, id, entry);
    const statusUrl = `${originOf(event)}/v1/sites/${site}/reports/${reference}`;
    const told = { reference, receipt: reportReceipt(key, id, entry), receivedAt: log[entry - 1]?.at, statusUrl };
    return json(statusCode, told, { 'cache-control': 'no-store' });
  };

  const file = async (event: HttpEvent, site: string, id: string, request: ReportRequest, reporter: Reporter): Promise<HttpAnswer> => {
    const { authorKey, visitor, keys: own, knownAs } = reporter;
    const { trustAfter, reports } = (await rulesOf(site))?.policy ?? defaultPolicy;
    const isKnown = authorKey !== undefined && (await casebook.standing(site, authorKey)) >= trustAfter;
    const { grade, reason, text, name } = request;
    const words = grade === 'illegal' ? keyedHash(keys.authorKey(site).key, `report ${text}`) : undefined;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const comment = await casebook.find(site, id);
      if (!comment) return unknownComment;
      const before = await casebook.reportedBy(comment, filedAs(knownAs, grade));
      if (before !== undefined) {
        if (words !== undefined && (await casebook.reportedBy(comment, wordedAs(knownAs, words))) === undefined) return alreadyReported;
        // What else a crash left undone the repair does.
        if (await keepAddress(comment, before, request)) await notices.send({ site, id, entry: before });
        return answer(200, event, comment, before);
      }
      if (!isShown(comment)) return unknownComment;
      const now = clock.now();
      if (attempt === 0 && !(await contacts.countReport(site, visitor, id, now))) return tooMany(clock);
      const counts =
        isKnown && (await casebook.reportedBy(comment, filedAs(knownAs, grade === 'illegal' ? 'rules' : 'illegal'))) === undefined;
      const acted = reported(comment, { grade, reason, text, name, standing: counts || undefined }, { now, salt }, reports.hideAfter);
      if (!acted.ok) {
        // The log is full, and it would change nothing: it is counted with the last of its grade.
        const counted = openReport(comment, grade);
        return counted ? answer(201, event, comment, counted.entry) : problem(409, 'full', 'Nothing more can be written of this comment.');
      }
      const entry = comment.log.length + 1;
      const { comment: next, texts, standing } = acted;
      // Before the write, so that no report goes untold: of an entry that comes to nothing nobody is told.
      await notices.send({ site, id, entry });
      const reporters = { entry, keys: [...filedAs(own, grade), ...(words === undefined ? [] : wordedAs(own, words))] };
      if ((await casebook.change(next, versionOf(comment), { texts, standing, reporters })) !== 'changed') continue;
      await keepAddress(next, entry, request);
      await finishProjection(next, { clock, published, casebook, notices });
      return answer(201, event, next, entry);
    }
    return problem(409, 'busy', 'The comment changes all the time: try again.', retryAfter(1));
  };

  return async (event: HttpEvent, { id: site }: SiteSettings, asked: Asked): Promise<HttpAnswer> => {
    const id = commentIdSchema.safeParse(event.pathParameters['id']).data;
    if (id === undefined) return unknownComment;
    return file(event, site, id, asked.request, await reporterOf(site, event.requestContext.http.sourceIp, asked.authorSecret));
  };
};
export type Report = ReturnType<typeof reporting>;

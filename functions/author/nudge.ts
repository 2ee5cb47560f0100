import { nudgeOf } from '../../shared/author/nudge.ts';
import { textsRequestSchema } from '../../shared/author/requests.ts';
import { preferredLanguage } from '../../shared/messages/catalogue.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { judge } from '../../shared/pipeline/judge.ts';
import type { Clock, Salt } from '../../shared/ports.ts';
import type { SiteSettings } from '../../shared/site/site.ts';
import { type HttpAnswer, type HttpEvent, invalid, json, jsonText, problem } from '../http.ts';
import { visitorLimit } from '../visitor-limit.ts';
import type { RulesOf } from './acts.ts';

const off = problem(404, 'nudge-off', 'This site says nothing of comments before they are sent.');

/** What the machine would have against the words of a comment that is not sent yet. Nothing of it is kept, and nobody is told. */
export const nudging = ({ clock, salt }: { readonly clock: Clock; readonly salt: Salt }, rulesOf: RulesOf, mostBytes: number) => {
  const secondsToWait = visitorLimit(clock, salt);
  return async (event: HttpEvent, settings: SiteSettings): Promise<HttpAnswer> => {
    const rules = settings.nudge ? await rulesOf(settings.id) : undefined;
    if (!rules) return off;
    const seconds = secondsToWait(settings, event.requestContext.http.sourceIp);
    if (seconds > 0) return problem(429, 'too-many-nudges', `Wait ${seconds} seconds.`, { headers: { 'retry-after': String(seconds) } });
    const text = jsonText(event, mostBytes);
    if (typeof text !== 'string') return text;
    const request = parseJson(textsRequestSchema, text);
    if (!request.ok) return invalid(request.problems);
    const { body, author } = request.value;
    const texts = { body, name: author?.name, url: author?.url };
    // Who writes, and whether a person reads everything here, is not in the words.
    const { judgement } = judge(texts, {}, { ...rules.policy, mode: 'machine' });
    return json(200, nudgeOf(judgement, texts, preferredLanguage(event.headers['accept-language'])), { 'cache-control': 'no-store' });
  };
};

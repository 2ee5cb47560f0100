import * as z from 'zod';
import { type Language, textOf } from '../messages/catalogue.ts';
import { lastDayBefore } from './last-day.ts';
import type { StatementData } from './statement.ts';

/** A statement of reasons in words, a paragraph each; `reasons` besides say what was seen in the comment. */
export const statementTextSchema = z.object({
  restriction: z.string().describe('What others cannot see, where, since when and for how long.'),
  source: z.string(),
  automation: z.string(),
  ground: z.string(),
  redress: z.string(),
  help: z.string().optional().describe('Where somebody who is not well can turn.'),
});
type StatementText = Readonly<z.infer<typeof statementTextSchema>>;

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

export const statementText = (data: StatementData, language: Language): StatementText => {
  const { restriction, since, source, automatedDetection, automatedDecision, ground, reasons, appeal, caring } = data;
  const say = (key: string, words: Readonly<Record<string, string>> = {}): string =>
    textOf(language, key).replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
  const day = (at: string): string =>
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(new Date(at));
  const anyOf = (parts: readonly string[]): string => new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(parts);
  const isHeld = restriction === 'held';

  const groundText = (): string => {
    if (ground.kind === 'law') return say(isHeld ? 'ground-law-held' : 'ground-law', { law: say(`law-${ground.law}`) });
    if (caring) return say(isHeld ? 'ground-held' : 'care-ground');
    const named = ground.rules.filter((rule) => rule !== 'rules').map((rule) => say(`rule-${rule}`));
    if (named.length > 0) return say(isHeld ? 'ground-named-held' : 'ground-named', { rules: anyOf(named) });
    if (isHeld) return say('ground-held');
    return say(reasons.some(({ code }) => code === 'blocked') ? 'ground-blocked' : 'ground-rules');
  };
  const redress = !appeal
    ? say('redress-none-yet')
    : say(`redress-${appeal.state}`, appeal.state === 'possible' ? { until: day(lastDayBefore(appeal.until)) } : {});

  return {
    restriction: say(`${caring ? 'care' : 'restriction'}-${restriction}`, { since: day(since) }),
    source: say(`source-${source}`),
    automation: [
      say(automatedDetection ? 'detected-by-machine' : 'detected-by-none'),
      say(!automatedDecision ? 'decided-by-human' : isHeld ? 'queued-by-machine' : 'decided-by-machine'),
    ].join(' '),
    ground: groundText(),
    redress: `${redress} ${say('redress-court')}`,
    ...(caring && { help: say('care-help') }),
  };
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Profanity } from '@2toad/profanity';
import { Filter } from 'bad-words';
import leoProfanity from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import * as z from 'zod';
import { judge } from '../shared/pipeline/judge.ts';
import { policySchema } from '../shared/policy/policy.ts';
import { type Benchmark, median, project, table } from './measured.ts';
import { commentsOf } from './texts.ts';

const caseSchema = z.object({ body: z.string(), hold: z.boolean() });
type Case = z.infer<typeof caseSchema>;

/** The open suite of a language: the sealed one is not for tables that are looked at often. */
const casesOf = (language: 'sv' | 'en'): readonly Case[] =>
  readFileSync(join(project, 'test', 'suites', `${language}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => caseSchema.parse(JSON.parse(line)));

type Contender = { readonly name: string; readonly flags: (text: string) => boolean };

const policy = policySchema.parse({ mode: 'machine' });
const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
const twoToad = new Profanity({ languages: ['en'], wholeWord: true });
const badWords = new Filter();

const contenders: readonly Contender[] = [
  { name: 'sluss', flags: (body) => judge({ body }, {}, policy).judgement.outcome !== 'approve' },
  { name: 'obscenity', flags: (text) => obscenity.hasMatch(text) },
  { name: '@2toad/profanity', flags: (text) => twoToad.exists(text) },
  { name: 'leo-profanity', flags: (text) => leoProfanity.check(text) },
  { name: 'bad-words', flags: (text) => badWords.isProfane(text) },
];

const share = (cases: readonly Case[], hold: boolean, flags: Contender['flags']): string => {
  const meant = cases.filter((one) => one.hold === hold);
  return `${((100 * meant.filter(({ body }) => flags(body)).length) / meant.length).toFixed(1)} %`;
};

const timeOf = (texts: readonly string[], flags: Contender['flags']): number =>
  median(
    texts.map((text) => {
      const start = performance.now();
      flags(text);
      return performance.now() - start;
    }),
  );

/** sluss beside the word-list filters that npm users know: what each flags, and how long it takes, in turn within one run. */
export const others: Benchmark = {
  name: 'others',
  run: async () => {
    const suites = [casesOf('sv'), casesOf('en')];
    const texts = commentsOf(300, 500);
    const times = new Map<string, number[]>();
    for (let round = 0; round < 5; round += 1)
      for (const { name, flags } of contenders) times.set(name, [...(times.get(name) ?? []), timeOf(texts, flags)]);
    const timeOfSluss = median(times.get('sluss') ?? []);
    return {
      heading: 'Beside word-list filters',
      lines: [
        'The open suites of `test/suites`: flagged of what must not be published unseen (more is better), and of what must pass (less is',
        'better). The others know English profanity only, and decide nothing: the table tells what somebody gets who uses them for this.',
        'The rules of sluss were tuned on these suites and its model learned from them, so that its own shares here say nothing of how well',
        'it does: what it does on cases that nobody had seen is in `test/suites/sealed/log.md`.',
        '',
        ...table(
          ['', 'sv: must be held', 'sv: must pass', 'en: must be held', 'en: must pass', '300 characters', 'time to that of sluss'],
          contenders.map(({ name, flags }) => {
            const time = median(times.get(name) ?? []);
            const shares = suites.flatMap((cases) => [share(cases, true, flags), share(cases, false, flags)]);
            return [name, ...shares, `${(time * 1000).toFixed(1)} µs`, `${(time / timeOfSluss).toFixed(2)}`];
          }),
        ),
      ],
    };
  },
};

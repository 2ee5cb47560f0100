import { judge } from '../shared/pipeline/judge.ts';
import { policySchema } from '../shared/policy/policy.ts';
import { type Benchmark, quantile, table } from './measured.ts';
import { commentsOf, hostileTexts } from './texts.ts';

const policy = policySchema.parse({ mode: 'machine', watchwords: [{ word: 'lurendrejare' }, { word: 'kvacksalvare' }] });
const timed = (body: string): number => {
  const start = performance.now();
  judge({ body, name: 'Torgny', url: 'https://example.se/' }, {}, policy);
  return performance.now() - start;
};

/** Core time: normalise, every detector, weigh, decide. */
export const engine: Benchmark = {
  name: 'engine',
  run: async () => {
    const comments = commentsOf(300, 2000);
    for (let round = 0; round < 3; round += 1) comments.forEach(timed);
    const times = comments.map(timed);
    const hostile = Object.entries(hostileTexts).map(([name, text]) => [name, Math.min(...[0, 1, 2].map(() => timed(text)))] as const);
    const worst = hostile.reduce((a, b) => (b[1] > a[1] ? b : a));
    return {
      heading: 'Core time of one comment, one core',
      lines: table(
        ['', 'time'],
        [
          ['300 characters, median', `${(quantile(times, 0.5) * 1000).toFixed(0)} µs`],
          ['300 characters, 99th percentile', `${(quantile(times, 0.99) * 1000).toFixed(0)} µs`],
          [`20,000 hostile characters, the slowest of ${hostile.length} kinds (${worst[0]} repeated)`, `${worst[1].toFixed(1)} ms`],
        ],
      ),
    };
  },
};

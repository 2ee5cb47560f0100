import { expect, it } from 'vitest';
import { judge } from '../../shared/pipeline/judge.ts';
import { policySchema } from '../../shared/policy/policy.ts';

const policy = policySchema.parse({ mode: 'machine' });

it.each(['Hej!', 'Hej igen!', 'Tack!', 'Hej 0.4568043145596661'])('says nothing of a greeting, however busy its sender: %s', (body) => {
  const { signals, judgement } = judge({ body, name: 'Torgny' }, { recentByVisitor: 16 }, policy);
  expect(signals.filter(({ detector }) => detector === 'wording')).toEqual([]);
  expect(judgement.outcome).toBe('approve');
});

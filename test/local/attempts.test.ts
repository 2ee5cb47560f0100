import { describe, expect, test } from 'vitest';
import { createAttempts } from '../../infra/local/oidc/attempts.ts';

describe('tries at a password', () => {
  test('are five, then wait longer and longer, to a quarter of an hour', () => {
    let now = 0;
    const { wait, failed } = createAttempts(() => now);
    const waits: number[] = [];
    for (let tries = 0; tries < 15; tries += 1) {
      failed('ann');
      waits.push(wait('ann'));
      now += wait('ann') * 1000;
    }
    expect(waits).toEqual([0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]);
    expect(wait('ann')).toBe(0);
  });

  test('are counted for each login, and anew after the right password', () => {
    const { wait, failed, succeeded } = createAttempts(() => 0);
    for (let tries = 0; tries < 5; tries += 1) failed('ann');
    expect([wait('ann'), wait('bo')]).toEqual([5, 0]);
    succeeded('ann');
    failed('ann');
    expect(wait('ann')).toBe(0);
  });

  test('take no more memory however many logins are tried', () => {
    const { wait, failed } = createAttempts(() => 0);
    for (let tries = 0; tries < 5; tries += 1) failed('ann');
    for (let other = 0; other < 999; other += 1) failed(`login-${other}`);
    expect(wait('ann')).toBe(5);
    failed('one-more');
    expect(wait('ann')).toBe(0);
  });
});

import { expect, it, vi } from 'vitest';
import { embeddedMetrics } from '../../functions/adapters/system.ts';

it('logs of an error its kind and place, on one line, and nothing of what it says', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  embeddedMetrics({}).bug(new TypeError('en läsares ord\n    at hemlig (adress:1:2)\n{"level":"info"}\u001b[31m'));
  const [[line = ''] = []] = log.mock.calls;
  log.mockRestore();
  const { level, error, at } = JSON.parse(line);
  expect([level, error]).toEqual(['error', 'TypeError']);
  expect(at[0]).toContain('system.test.ts');
  expect(line).not.toMatch(/läsares|hemlig|info|\p{Cc}/u);
});

import { randomUUID } from 'node:crypto';
import { createEnvironment, type Environment, type EnvironmentOptions } from './environment.ts';
import type { Invocation, Invoke } from './invocation.ts';

export type RunningFunction = { readonly invoke: Invoke; readonly stop: () => void };

export type FunctionOptions = Pick<EnvironmentOptions, 'functionArn' | 'timeoutMs' | 'start' | 'onEnd'> & {
  /** Processes at most; one is started at once, the others when there is work for them. */
  readonly concurrency: number;
};

/** A function as Lambda runs it: each process has one invocation at a time, and what finds none free waits. */
export const createFunction = ({ concurrency, ...options }: FunctionOptions): RunningFunction => {
  const environments: Environment[] = [];
  const waiting: { readonly invocation: Invocation; readonly until: number }[] = [];
  let stopped = false;

  const assign = (): void => {
    for (const environment of environments) {
      while (environment.phase() === 'free' && waiting.length > 0) {
        const next = waiting.shift();
        if (next && next.until > performance.now()) environment.give(next.invocation);
        else next?.invocation.settle({ ok: false, reason: 'unavailable', detail: 'no process was free in time' });
      }
    }
    if (stopped || environments.every((environment) => environment.phase() === 'failing')) {
      for (const { invocation } of waiting.splice(0)) invocation.settle({ ok: false, reason: 'unavailable', detail: 'it does not start' });
    }
  };
  const grow = (): void => {
    environments.push(createEnvironment({ ...options, onPhase: assign }));
  };
  grow();

  return {
    invoke: (payload, waitMs = Number.POSITIVE_INFINITY) =>
      new Promise((settle) => {
        waiting.push({ invocation: { id: randomUUID(), payload, settle }, until: performance.now() + waitMs });
        assign();
        if (waiting.length > 0 && environments.length < concurrency) grow();
      }),
    stop: () => {
      stopped = true;
      for (const environment of environments) environment.stop();
      assign();
    },
  };
};

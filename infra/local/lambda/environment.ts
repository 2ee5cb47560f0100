import type { ChildProcess } from 'node:child_process';
import { createBackOff, describeExit, killGuarded } from '../processes.ts';
import type { Invocation, Outcome } from './invocation.ts';
import { serveRuntimeApi } from './runtime-api.ts';

/** `failing`: it died before it took its first invocation, and the next try is not due yet. */
export type Phase = 'starting' | 'free' | 'working' | 'failing';

export type EnvironmentOptions = {
  readonly functionArn: string;
  readonly timeoutMs: number;
  /** Starts the process that takes its invocations from the Runtime API at `host`. */
  readonly start: (host: string) => ChildProcess;
  readonly onPhase: (phase: Phase) => void;
  readonly onEnd: (event: string) => void;
};

export type Environment = {
  readonly phase: () => Phase;
  /** Only while it is free. */
  readonly give: (invocation: Invocation) => void;
  readonly stop: () => void;
};

/** One execution environment: one process, one invocation at a time, replaced when it dies or takes longer than it may. */
export const createEnvironment = ({ functionArn, timeoutMs, start, onPhase, onEnd }: EnvironmentOptions): Environment => {
  const backOff = createBackOff();
  let phase: Phase = 'starting';
  let child: ChildProcess | undefined;
  let deliver: ((invocation: Invocation, deadline: number) => void) | undefined;
  let current: { readonly invocation: Invocation; readonly timer: NodeJS.Timeout } | undefined;
  let stopped = false;

  const enter = (next: Phase): void => {
    phase = next;
    onPhase(next);
  };
  const finish = (outcome: Outcome): void => {
    clearTimeout(current?.timer);
    current?.invocation.settle(outcome);
    current = undefined;
  };
  const end = (): void => {
    if (child) killGuarded(child);
  };

  const launch = (host: string): void => {
    if (stopped) return;
    const since = performance.now();
    enter('starting');
    child = start(host);
    child.once('exit', (code, signal) => {
      if (stopped) return;
      const event = describeExit(code, signal);
      const wait = backOff.next(phase === 'starting' ? 0 : performance.now() - since);
      finish({ ok: false, reason: 'ended', detail: event });
      onEnd(event);
      enter(phase === 'starting' ? 'failing' : 'starting');
      setTimeout(launch, wait, host);
    });
  };

  const serving = serveRuntimeApi(functionArn, {
    onFree: (next) => {
      deliver = next;
      enter('free');
    },
    onDone: (id, outcome) => {
      if (current?.invocation.id === id) finish(outcome);
    },
  });
  void serving.then(({ host }) => launch(host));

  return {
    phase: () => phase,
    give: (invocation) => {
      const timer = setTimeout(() => {
        finish({ ok: false, reason: 'timeout', detail: `took longer than ${timeoutMs} ms` });
        end();
      }, timeoutMs);
      current = { invocation, timer };
      phase = 'working';
      deliver?.(invocation, Date.now() + timeoutMs);
    },
    stop: () => {
      stopped = true;
      end();
      finish({ ok: false, reason: 'unavailable', detail: 'stopped' });
      void serving.then(({ close }) => close());
    },
  };
};

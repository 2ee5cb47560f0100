import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLog } from '../log.ts';
import { keepPorts } from '../ports.ts';
import { type Command, endStale, type KeptAlive, keepAlive, notePid, spawnGuarded } from '../processes.ts';

export type Engines = {
  readonly dynamodb: string;
  readonly sqs: string;
  readonly s3: string;
  /** Where the database is kept, if it is the one that comes along: a SQLite file. */
  readonly databaseFile: string | undefined;
  readonly stop: () => void;
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

const untilUp = async (name: string, port: number, logPath: string): Promise<void> => {
  for (const end = Date.now() + 20_000; !(await answers(port)); await sleep(20)) {
    if (Date.now() > end) throw new Error(`the ${name} engine does not start; see ${logPath}`);
  }
};

const findDynoxide = (): string => {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch (cause) {
    throw new Error('the DynamoDB engine comes along for Linux x64 only: set DYNAMODB_ENDPOINT to one that speaks its protocol', { cause });
  }
};

/** Starts the database and the queue engine on 127.0.0.1, their data in `folder`. `dynamodb` is an endpoint to use instead of the database. */
export const startEngines = async (folder: string, dynamodb: string | undefined, report: (event: string) => void): Promise<Engines> => {
  const files = { dynamodb: join(folder, 'dynamodb.db'), queue: join(folder, 'queues') };
  const pidFile = (name: string): string => join(folder, `pids/${name}`);
  await Promise.all([endStale(pidFile('dynamodb'), files.dynamodb), endStale(pidFile('queue'), files.queue)]);
  const ports = await keepPorts(join(folder, 'ports.json'));

  const start = async (name: 'dynamodb' | 'queue', command: Command): Promise<KeptAlive> => {
    const log = openLog(join(folder, `logs/${name}-engine.log`));
    const launch = () => {
      const child = spawnGuarded(command, log);
      notePid(pidFile(name), child);
      return child;
    };
    const kept = keepAlive(launch, (event) => report(`the ${name} engine ${event}; starting it again (${log.path})`));
    await untilUp(name, ports[name], log.path);
    return kept;
  };

  const queueEngine = [join(import.meta.dirname, 'queue-engine.ts'), String(ports.queue), files.queue];
  const engines = await Promise.all([
    ...(dynamodb
      ? []
      : [
          start('dynamodb', {
            command: findDynoxide(),
            args: ['--host', '127.0.0.1', '--port', String(ports.dynamodb), '--db-path', files.dynamodb],
            env: {},
          }),
        ]),
    start('queue', { command: process.execPath, args: queueEngine, env: {} }),
  ]);
  return {
    dynamodb: dynamodb ?? `http://127.0.0.1:${ports.dynamodb}`,
    sqs: `http://127.0.0.1:${ports.queue}`,
    s3: `http://127.0.0.1:${ports.queue}`, // the queue engine keeps objects too
    databaseFile: dynamodb ? undefined : files.dynamodb,
    stop: () => {
      for (const engine of engines) engine.stop();
    },
  };
};

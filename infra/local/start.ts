// The whole deployment on one machine: the CDK app's own assembly, run on local engines.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { startEngines } from './engines/engines.ts';
import { startVacuum } from './engines/vacuum.ts';
import { startPoller } from './events/poller.ts';
import { startSchedule } from './events/scheduler.ts';
import { startGateway } from './http/gateway.ts';
import { createOutboxPage } from './http/outbox.ts';
import { createPages } from './http/pages.ts';
import { lockData, publishInstance } from './instance.ts';
import { buildRuntimeClient, startFunction } from './lambda/functions.ts';
import type { Invoke } from './lambda/invocation.ts';
import { createLifetime, type Lifetime } from './lifetime.ts';
import { readOutbox } from './outbox.ts';
import { createBuckets } from './provision/buckets.ts';
import { createQueues } from './provision/queues.ts';
import { createSecrets } from './provision/secrets.ts';
import { createSigningKeys } from './provision/signing-keys.ts';
import { createTables } from './provision/tables.ts';
import { readSettings } from './settings.ts';
import { startSignIn } from './sign-in.ts';
import { runScript, synthesise } from './synth.ts';
import { readAssembly } from './template/assembly.ts';
import { readDeployment } from './template/deployment.ts';
import { region } from './template/identities.ts';

const say = (line: string): void => void process.stderr.write(`sluss: ${line}\n`);

const start = async ({ signal, add }: Lifetime): Promise<void> => {
  const { port, data, dynamodb, receiver, tokenSeconds, demo } = readSettings(process.env);
  const [assembly, secrets, logs] = [join(data, 'assembly'), join(data, 'secrets'), join(data, 'logs')];
  process.umask(0o077); // what is kept is for this user alone
  lockData(data);

  const gateway = await startGateway(port, createPages(demo, 'demo'));
  const url = `http://127.0.0.1:${gateway.port}`;

  say('synthesising the CDK app and starting the engines …');
  const [engines] = await Promise.all([startEngines(data, dynamodb, say), synthesise(assembly, signal)]);
  add(engines.stop);
  const deployment = readDeployment(readAssembly(assembly), { gateway: url, queues: engines.sqs, secrets });

  const aws = {
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: engines.dynamodb,
    AWS_ENDPOINT_URL_SQS: engines.sqs,
    AWS_ENDPOINT_URL_S3: engines.s3,
    ...(receiver === undefined ? {} : { SLUSS_RECEIVER: receiver }),
  };
  const credentials = { accessKeyId: aws.AWS_ACCESS_KEY_ID, secretAccessKey: aws.AWS_SECRET_ACCESS_KEY };
  const sqs = new SQSClient({ region, credentials, endpoint: engines.sqs });
  createSecrets(deployment.secrets, secrets);
  createSigningKeys(deployment.signingKeys);
  const client = new DynamoDBClient({ region, credentials, endpoint: engines.dynamodb });
  await createTables(deployment.tables, client);
  await createQueues(deployment.queues, sqs);
  await createBuckets(deployment.buckets, engines.s3);

  const concurrency = Math.min(4, Math.max(2, availableParallelism()));
  const place = { runtimeClient: await buildRuntimeClient(data), logs, concurrency, report: say };
  const functions = new Map(deployment.functions.map((each) => [each.name, startFunction(each, aws, place)]));
  for (const { stop } of functions.values()) add(stop);
  const invoke =
    (name: string): Invoke =>
    (payload, waitMs) =>
      functions.get(name)?.invoke(payload, waitMs) ??
      Promise.resolve({ ok: false, reason: 'unavailable', detail: `there is no function ${name}` });
  const sluss = (words: readonly string[]) => runScript(['cli/sluss.ts', ...words], { ...process.env, SLUSS_DATA: data }, signal);
  const signIn = deployment.userPool && startSignIn(deployment.userPool, { url, secrets, tokenSeconds, run: sluss, report: say });
  const outbox = createOutboxPage(url, () => readOutbox(client, deployment.outputs['ContactTable'] ?? ''));
  gateway.connect({ routes: deployment.routes, invoke, signIn, outbox });
  const pollers = deployment.eventSources.map((source) =>
    startPoller(source, { sqs, invoke: invoke(source.function), processes: concurrency }),
  );
  add(() => Promise.all(pollers.map(({ stop }) => stop())));
  for (const schedule of deployment.schedules) add(startSchedule(schedule, invoke(schedule.function)).stop);
  const { databaseFile } = engines;
  if (databaseFile !== undefined) add(startVacuum(databaseFile, say).stop);
  add(gateway.stop);

  const environment = { ...aws, ...deployment.outputs, ...(databaseFile === undefined ? {} : { DatabaseFile: databaseFile }) };
  add(publishInstance(data, { pid: process.pid, url, environment }).withdraw);
  say('seeding the demo …');
  const seeding = await sluss(['demo', 'seed']);
  if (seeding.code !== 0) throw new Error(`the demo could not be seeded:\n${seeding.output}`);
  gateway.open();
  const desk = signIn ? ` — desk: ${url}/${(await signIn.accounts.any()) ? 'console' : 'setup'}` : '';
  say(`ready at ${url}${desk} — Ctrl-C stops it; everything is kept in ${data}`);
};

const lifetime = createLifetime(say);
try {
  await start(lifetime);
} catch (error) {
  if (!lifetime.signal.aborted) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    say(
      taken
        ? `port ${process.env['PORT'] ?? 3000} is taken; set PORT to another one`
        : `cannot start: ${error instanceof Error ? error.message : error}`,
    );
    await lifetime.stop(1);
  }
}

// A function's own process: takes invocations from the Lambda Runtime API (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html)
// and gives them to the handler of the bundle in LAMBDA_TASK_ROOT. Node and nothing else, as close to Lambda's own as can be.
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Answer = { readonly headers: NodeJS.Dict<string | string[]>; readonly body: string };

const variable = (name: string): string => process.env[name] ?? '';
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const [host = '', port = ''] = variable('AWS_LAMBDA_RUNTIME_API').split(':');

const call = (method: 'GET' | 'POST', path: string, body?: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = request({ agent, host, port, method, path: `/2018-06-01/runtime/${path}` }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }));
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const describe = (error: unknown): string => {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return JSON.stringify({ errorType: name, errorMessage: message, stackTrace: (stack ?? '').split('\n').slice(1) });
};

const endWith = async (path: string, error: unknown): Promise<never> => {
  console.error(error);
  await call('POST', path, describe(error)).catch(() => undefined);
  process.exit(1);
};

const loadHandler = async (): Promise<(event: unknown, context: unknown) => unknown> => {
  const [, file, name] = /^(.+)\.(\w+)$/.exec(variable('_HANDLER')) ?? [];
  const module: unknown = await import(pathToFileURL(join(variable('LAMBDA_TASK_ROOT'), `${file}.mjs`)).href);
  const handler = Object.entries(Object(module)).find(([key]) => key === name)?.[1];
  if (typeof handler !== 'function') throw new Error(`${variable('_HANDLER')} is not a function`);
  return (event, context) => handler(event, context);
};

const contextOf = (headers: Answer['headers']) => ({
  awsRequestId: String(headers['lambda-runtime-aws-request-id']),
  invokedFunctionArn: String(headers['lambda-runtime-invoked-function-arn']),
  functionName: variable('AWS_LAMBDA_FUNCTION_NAME'),
  functionVersion: variable('AWS_LAMBDA_FUNCTION_VERSION'),
  memoryLimitInMB: variable('AWS_LAMBDA_FUNCTION_MEMORY_SIZE'),
  logGroupName: variable('AWS_LAMBDA_LOG_GROUP_NAME'),
  logStreamName: variable('AWS_LAMBDA_LOG_STREAM_NAME'),
  getRemainingTimeInMillis: () => Number(headers['lambda-runtime-deadline-ms']) - Date.now(),
});

const handler = await loadHandler().catch((error: unknown) => endWith('init/error', error));
for (;;) {
  const { headers, body } = await call('GET', 'invocation/next');
  const context = contextOf(headers);
  const path = `invocation/${context.awsRequestId}`;
  try {
    const answer = await handler(JSON.parse(body), context);
    await call('POST', `${path}/response`, JSON.stringify(answer) ?? 'null');
  } catch (error) {
    console.error(error);
    await call('POST', `${path}/error`, describe(error));
  }
}

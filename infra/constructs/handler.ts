import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type Code, Function, LoggingFormat, Runtime, SystemLogLevel } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** How long a function may take unless it says otherwise; the queues' visibility stands on it. */
export const handlerTimeout = Duration.seconds(10);

export interface HandlerProps<Env> {
  readonly code: Code;
  /** The input of the schema in the function's env.ts. */
  readonly environment: Env & Readonly<Record<string, string>>;
  /** @default 10 seconds */
  readonly timeout?: Duration;
  /** So many at the same time, at most. @default - as many as the account has left */
  readonly concurrency?: number;
}

/** A function with a role of its own that may do nothing yet but write its log. Its id is its folder under functions/. */
export const createHandler = <Env>(
  parent: Construct,
  id: string,
  { code, environment, timeout = handlerTimeout, concurrency }: HandlerProps<Env>,
): Function => {
  const scope = new Construct(parent, id);
  const logGroup = new LogGroup(scope, 'Log', { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new Function(scope, 'Function', {
    description: `sluss ${id}`,
    code,
    environment,
    timeout,
    ...(concurrency === undefined ? {} : { reservedConcurrentExecutions: concurrency }),
    role,
    logGroup,
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 512,
    loggingFormat: LoggingFormat.JSON,
    // Without a start, an end and a report for each invocation, which would be most of the log and of its cost.
    systemLogLevelV2: SystemLogLevel.WARN,
  });
};

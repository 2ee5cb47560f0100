import { randomBytes } from 'node:crypto';
import { newCommentId } from '../../shared/comment/comment-id.ts';
import type { Clock, CommentIds, Metrics, Salt } from '../../shared/ports.ts';

export const systemClock: Clock = { now: () => Date.now() };

export const randomCommentIds: CommentIds = { next: (now) => newCommentId(now, randomBytes(10)) };

export const randomSalt: Salt = () => randomBytes(16).toString('base64url');

/** What may be logged of an error: its kind and place, never its message, which can hold what a reader wrote. */
const describeError = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { level: 'error', error: typeof error };
  // The message stands before the frames, and can have lines that look like them.
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { level: 'error', error: error.name, at: frames.slice(0, 8).map((line) => line.trim()) };
};

/**
 * Metrics as log lines in the embedded metric format
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html), per function and version.
 */
export const embeddedMetrics = (
  { AWS_LAMBDA_FUNCTION_NAME: name = '', AWS_LAMBDA_FUNCTION_VERSION: version = '' } = process.env,
): Metrics => ({
  count: (metric, value) => {
    const CloudWatchMetrics = [
      {
        Namespace: 'sluss',
        Dimensions: [['function', 'version'], ['function']],
        Metrics: [{ Name: metric, Unit: 'Count', StorageResolution: 60 }],
      },
    ];
    // Not console.log: with JSON logging the runtime would wrap the line, and nobody would find the metric in it.
    process.stdout.write(
      `${JSON.stringify({ _aws: { Timestamp: Date.now(), CloudWatchMetrics }, function: name, version, [metric]: value })}\n`,
    );
  },
  bug: (error) => console.error(JSON.stringify(describeError(error))),
});

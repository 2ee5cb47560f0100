import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { queueComments } from '../cli/demo/queue-comments.ts';
import { createCasebook } from '../functions/adapters/dynamodb/casebook.ts';
import { documentClient } from '../functions/adapters/dynamodb/client.ts';
import { randomSalt } from '../functions/adapters/system.ts';
import { newCommentId } from '../shared/comment/comment-id.ts';
import { moderated } from '../shared/pipeline/moderated.ts';
import { policySchema } from '../shared/policy/policy.ts';
import { detectors } from '../shared/signals/detectors/index.ts';
import { connectionOf, type Environment } from './measured.ts';
import { commentsOf } from './texts.ts';

const threads = 40;
/** Written at even distances in so long a time before now. */
const writtenMs = 20 * 3_600_000;
const abreast = 16;

const judgedTexts = (): readonly string[] => {
  const doubtful = queueComments.filter(({ outcome }) => outcome === 'hold').map(({ body }) => body);
  return commentsOf(300, 4 * doubtful.length).map((text, number) => (number % 4 === 0 ? (doubtful[number / 4] ?? text) : text));
};

/** Files so many comments, judged under a policy by which a human reads all, through the casebook's own adapter; no two texts are alike. */
export const fillQueue = async (environment: Environment, site: string, held: number): Promise<void> => {
  const client = new DynamoDBClient(connectionOf(environment, 'DYNAMODB'));
  const casebook = createCasebook({ client: documentClient(client), table: environment['CasebookTable'] ?? '' });
  const policy = policySchema.parse({ mode: 'human' });
  const start = Date.now() - writtenMs;
  const idAt = (time: number): string => newCommentId(time, crypto.getRandomValues(new Uint8Array(10)));
  const judged = judgedTexts().map((body) => {
    const message = { v: 1, site, thread: '', id: idAt(start), revision: 1, body, author: {}, clues: {} } as const;
    const comment = moderated(message, policy, {}, { now: start, salt: randomSalt() }, detectors);
    if (comment.state !== 'held') throw new Error(`a comment is ${comment.state}`);
    return comment;
  });
  const file = async (number: number): Promise<void> => {
    const comment = judged[number % judged.length];
    if (!comment) throw new Error('there is nothing to file');
    const time = start + Math.floor((number * writtenMs) / held);
    const at = new Date(time).toISOString();
    const own = {
      id: idAt(time),
      thread: `trad-${number % threads}`,
      body: `${comment.body} (${number})`,
      author: { name: `Seglare ${number % 2500}` },
      visitor: `1.${String(number % 2500).padStart(22, '0')}`,
      log: comment.log.map((entry) => ({ ...entry, at })),
    };
    await casebook.file({ ...comment, ...own }, false);
  };
  const workers = Array.from({ length: abreast }, async (_, worker) => {
    for (let number = worker; number < held; number += abreast) await file(number);
  });
  await Promise.all(workers);
  client.destroy();
};

import { parseArgs } from 'node:util';
import { systemClock } from '../../functions/adapters/system.ts';
import type { Clock } from '../../shared/ports.ts';
import { erase } from '../../shared/review/erase.ts';
import type { Command } from '../command.ts';
import { counted } from '../counted.ts';
import { type Deployment, findDeployment } from '../deployment.ts';
import { demoThread } from './comments.ts';
import { blockedKeys, demoLetter, placedComments } from './queue.ts';
import { trustedThread } from './queue-comment.ts';

const { site } = demoThread;

type Stores = Pick<Deployment, 'casebook' | 'published' | 'notices' | 'texts' | 'queues' | 'rules' | 'deadLetters'> & {
  readonly clock: Clock;
};

/** Erases the comments of the demo's queue and nobody else's, and takes back what they were decided by. Gives how many it erased. */
export const clearQueue = async (stores: Stores): Promise<number> => {
  const { clock, casebook, queues, rules, deadLetters } = stores;
  const at = new Date(clock.now()).toISOString();
  const by = { actor: 'operator', at } as const;
  let erased = 0;
  for (const { id } of await placedComments(queues)) {
    const before = await casebook.find(site, id);
    if (!before || before.state === 'erased') continue;
    await erase({ site, id, actor: 'operator' }, stores);
    erased += 1;
  }
  for (const block of await rules.blocks(site))
    if (blockedKeys.includes(block.key) && block.until > at)
      await rules.putBlock(site, { ...block, until: at }, { kind: 'unblock', ...by, key: block.key });
  if ((await rules.mode(site, trustedThread)) === 'trusted')
    await rules.putMode(site, trustedThread, undefined, { kind: 'mode', ...by, thread: trustedThread, mode: null });
  if (await deadLetters.find(site, demoLetter.id))
    await deadLetters.settle(site, demoLetter.id, { kind: 'discarded', ...by, message: demoLetter.id });
  return erased;
};

const help = `sluss demo clear [--outputs FILE]

Erases the invented comments that wait, were reported or refused on the demo site, so that its queue has only what readers send. They
do not come back.

  --outputs FILE   a deployment on AWS: the file that cdk deploy --outputs-file wrote
`;

export const demoClear: Command = {
  help,
  run: async (args, { output, environment }) => {
    const { outputs } = parseArgs({ args: [...args], options: { outputs: { type: 'string' } } }).values;
    const erased = await clearQueue({ ...(await findDeployment(outputs, environment)), clock: systemClock });
    output.write(`${counted(erased, 'demo comment')} erased.\n`);
    return 0;
  },
};

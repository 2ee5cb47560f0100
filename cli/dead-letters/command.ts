import { parseArgs } from 'node:util';
import { systemClock } from '../../functions/adapters/system.ts';
import type { DeadLetter } from '../../shared/ports.ts';
import type { Command, Terminal } from '../command.ts';
import { type Deployment, findDeployment } from '../deployment.ts';
import { UsageError } from '../errors.ts';

const help = `sluss dead-letters list [--outputs FILE]
sluss dead-letters redrive|discard ID [--outputs FILE]

Messages that moderation could not read, and that name no site whose moderators would see them in their console.

  list             one a line: id, when, what was wrong, between tabs; nothing of what is in them
  redrive ID       sends it to be moderated once more
  discard ID       deletes it for good
  --outputs FILE   a deployment on AWS: the file that cdk deploy --outputs-file wrote
`;

type Stores = Pick<Deployment, 'deadLetters' | 'raw'>;

const ofNoSite = undefined;
/** In one group of a fair queue. */
const group = 'operator';

const list = async ({ deadLetters: letters }: Stores, { output }: Terminal): Promise<void> => {
  let after: string | undefined;
  do {
    const { items, next } = await letters.page(ofNoSite, { after, limit: 100 });
    for (const { id, at, cause } of items) output.write(`${id}\t${at}\t${cause}\n`);
    after = next;
  } while (after !== undefined);
};

const settle = async (
  { deadLetters: letters, raw }: Stores,
  kind: 'redriven' | 'discarded',
  { id, raw: text }: DeadLetter,
): Promise<void> => {
  // Sent first: at worst it comes twice, and moderation takes a comment once.
  if (kind === 'redriven') await raw.send(group, text);
  await letters.settle(ofNoSite, id, { kind, actor: 'operator', at: new Date(systemClock.now()).toISOString(), message: id });
};

export const deadLetters: Command = {
  help,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { outputs: { type: 'string' } } });
    const [action, id, ...more] = positionals;
    const kind = action === 'redrive' ? 'redriven' : action === 'discard' ? 'discarded' : undefined;
    if (more.length > 0 || (kind ? id === undefined : action !== 'list' || id !== undefined))
      throw new UsageError("say list, or redrive or discard and an ID. 'sluss help dead-letters' says more.");
    const deployment = await findDeployment(values.outputs, terminal.environment);
    if (!kind || id === undefined) {
      await list(deployment, terminal);
      return 0;
    }
    const letter = await deployment.deadLetters.find(ofNoSite, id);
    if (!letter)
      throw new UsageError(`there is no dead letter '${id}' that names no site. 'sluss dead-letters list' says which there are.`);
    await settle(deployment, kind, letter);
    terminal.output.write(`${id} ${kind}.\n`);
    return 0;
  },
};

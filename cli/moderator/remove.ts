import { parseArgs } from 'node:util';
import { systemClock } from '../../functions/adapters/system.ts';
import { memberIdSchema } from '../../shared/comment/decision.ts';
import type { Command } from '../command.ts';
import { findDeployment } from '../deployment.ts';
import { UsageError } from '../errors.ts';
import { removeMember } from './members.ts';

const help = `sluss moderator remove SITE ID [--outputs FILE]

From now on, nobody may review the comments of the site under this id (m_…, see sluss moderator list), not even whoever is signed
in. What they did stays in the log; their account, if it is one of the deployment's own, stays too.

  --outputs FILE   a deployment on AWS: the file that cdk deploy --outputs-file wrote
`;

export const removeModerator: Command = {
  help,
  run: async (args, { output, environment }) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { outputs: { type: 'string' } } });
    const [site, id, ...more] = positionals;
    if (site === undefined || id === undefined || more.length > 0)
      throw new UsageError('name the site and the moderator by their ids: sluss moderator remove SITE ID.');
    const { team } = await findDeployment(values.outputs, environment);
    const memberId = memberIdSchema.safeParse(id);
    const removed = memberId.success ? await removeMember(team, site, memberId.data, systemClock.now()) : undefined;
    if (!removed) throw new UsageError(`nobody may review '${site}' under the id '${id}'. 'sluss moderator list ${site}' says who may.`);
    output.write(`${removed.name} may no longer review '${site}'.\n`);
    return 0;
  },
};

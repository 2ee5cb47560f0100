import { parseArgs } from 'node:util';
import type { Member } from '../../shared/review/member.ts';
import type { Command } from '../command.ts';
import { findDeployment } from '../deployment.ts';
import { UsageError, unknownSite } from '../errors.ts';

const help = `sluss moderator list SITE [--outputs FILE]

Prints who may review the comments of a site, one a line: id, roles, name, since when, threads of an author and address of the
digest, between tabs.

  --outputs FILE   a deployment on AWS: the file that cdk deploy --outputs-file wrote
`;

const line = ({ id, roles, name, since, threads, mail = '' }: Member): string =>
  `${[id, roles.join(','), name, since, threads.join(','), mail].join('\t').trimEnd()}\n`;

export const listModerators: Command = {
  help,
  run: async (args, { output, errors, environment }) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { outputs: { type: 'string' } } });
    const [site, ...more] = positionals;
    if (site === undefined || more.length > 0) throw new UsageError('name one site by its id: sluss moderator list SITE.');
    const { team, published } = await findDeployment(values.outputs, environment);
    if (!(await published.settings(site))) throw unknownSite(site);
    const members = await team.ofSite(site);
    for (const member of members) output.write(line(member));
    if (members.length === 0) errors.write(`Nobody may review '${site}' yet. 'sluss moderator add ${site}' lets somebody.\n`);
    return 0;
  },
};

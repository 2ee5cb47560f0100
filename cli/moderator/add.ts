import { parseArgs } from 'node:util';
import * as z from 'zod';
import { randomCommentIds, systemClock } from '../../functions/adapters/system.ts';
import { memberIdSchema } from '../../shared/comment/decision.ts';
import { languages } from '../../shared/messages/catalogue.ts';
import { parseValue } from '../../shared/parse-json.ts';
import type { Member } from '../../shared/review/member.ts';
import type { Subject } from '../../shared/review/ports.ts';
import { roles } from '../../shared/review/roles.ts';
import { loginSchema } from '../../shared/sign-in/account.ts';
import { siteIdSchema, threadIdSchema } from '../../shared/site/site.ts';
import type { Command, Terminal } from '../command.ts';
import { type Deployment, findDeployment } from '../deployment.ts';
import { UsageError, unknownSite } from '../errors.ts';
import { putMember } from './members.ts';

const help = `sluss moderator add SITE --name NAME --role ROLE … (--login LOGIN | --issuer URL --sub SUB) [OPTION …]

Lets somebody review the comments of a site, on the instance that runs on this machine or on AWS. Whoever may already gets the
name and the roles given here.

  --name NAME        how colleagues see them
  --role ROLE        publisher, moderator, viewer or author; may be given several times
  --thread ID        a thread that an author may answer in with the author's badge; may be given several times
  --login LOGIN      makes an account with this login; its password is printed here and nowhere else
  --issuer URL       an account that exists: whoever signs in at this issuer …
  --sub SUB          … under this subject
  --mail ADDRESS     where the digest goes, which tells how many comments wait
  --language sv|en   the digest's language (sv)
  --outputs FILE     a deployment on AWS: the file that cdk deploy --outputs-file wrote
`;

const word = z.string().regex(/^[^\s\p{C}]{1,500}$/u, 'must be 1–500 characters without blanks');
const wishSchema = z
  .object({
    site: siteIdSchema,
    name: z
      .string('is needed')
      .trim()
      .regex(/^\P{C}{1,100}$/u, 'must be 1–100 characters on one line'),
    role: z.array(z.enum(roles, `must be one of ${roles.join(', ')}`), 'is needed').min(1),
    thread: z.array(threadIdSchema).max(100).default([]),
    login: loginSchema.optional(),
    issuer: word.optional(),
    sub: word.optional(),
    mail: z.email('must be an e-mail address').optional(),
    language: z.enum(languages, 'must be sv or en').default('sv'),
  })
  .refine(({ role, thread }) => role.includes('author') === thread.length > 0, {
    path: ['thread'],
    error: 'goes with the role author, which is for named threads only',
  })
  .refine(
    ({ login, issuer, sub }) =>
      login === undefined ? issuer !== undefined && sub !== undefined : issuer === undefined && sub === undefined,
    {
      path: ['login'],
      error: 'names a new account; --issuer and --sub together name one that exists',
    },
  );
type Wish = z.output<typeof wishSchema>;

const readOptions = (args: readonly string[]) => {
  const text = { type: 'string' } as const;
  const texts = { type: 'string', multiple: true } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { name: text, role: texts, thread: texts, login: text, issuer: text, sub: text, mail: text, language: text, outputs: text },
  });
  const [site, ...more] = positionals;
  if (site === undefined || more.length > 0)
    throw new UsageError("name one site by its id: sluss moderator add SITE … 'sluss help moderator add' says more.");
  const { outputs, ...given } = values;
  const parsed = parseValue(wishSchema, { ...given, site });
  if (parsed.ok) return { wish: parsed.value, outputs };
  throw new UsageError(
    parsed.problems.map(({ field, message }) => `${field === 'site' ? 'SITE' : `--${field.replace(/\[.*/, '')}`} ${message}`).join('\n  '),
  );
};

/** The account that exists, or a new one; its password is printed before anything else can go wrong. */
const subjectOf = async (
  { login, issuer = '', sub = '', name }: Wish,
  { accounts }: Deployment,
  { output }: Terminal,
): Promise<Subject> => {
  if (login === undefined) return { issuer, sub };
  if (!accounts)
    throw new UsageError('this deployment has an issuer of its own choice: make the account there, and name it by --issuer and --sub.');
  const account = await accounts.create(login, name);
  if ('taken' in account)
    throw new UsageError(
      `there is an account '${login}'. If it is theirs, name it instead: --issuer ${account.taken.issuer} --sub ${account.taken.sub}`,
    );
  output.write(`login: ${login}\npassword: ${account.password}\n`);
  return { issuer: account.issuer, sub: account.sub };
};

const told = ({ id, name, roles: their }: Member, site: string, url: string): string =>
  `${name} (${id}) may sign in at ${url}/console for the site '${site}' as ${their.join(', ')}.\n`;

export const addModerator: Command = {
  help,
  run: async (args, terminal) => {
    const { wish, outputs } = readOptions(args);
    const deployment = await findDeployment(outputs, terminal.environment);
    const { site, name, role, thread, mail, language } = wish;
    if (!(await deployment.published.settings(site))) throw unknownSite(site);
    const subject = await subjectOf(wish, deployment, terminal);
    const now = systemClock.now();
    const newId = () => memberIdSchema.parse(`m_${randomCommentIds.next(now)}`);
    const wished = { name, roles: role, threads: thread, ...(mail === undefined ? {} : { mail, language }) };
    const member = await putMember(deployment.team, site, subject, wished, { now, newId });
    terminal.output.write(told(member, site, deployment.url));
    return 0;
  },
};

import * as z from 'zod';
import { appealRequestSchema } from '../../shared/author/requests.ts';
import type { AuthorWord } from '../../shared/author/words/en.ts';
import type { Comment } from '../../shared/comment/comment.ts';
import { parseJson, parseValue } from '../../shared/parse-json.ts';
import type { Casebook, Clock } from '../../shared/ports.ts';
import { problemSchema } from '../../shared/problem.ts';
import type { SiteSettings } from '../../shared/site/site.ts';
import { readForm } from '../html/form.ts';
import type { HttpAnswer, HttpEvent } from '../http.ts';
import type { AuthorActs } from './acts.ts';
import { askReceiptAsHtml, type StatusHtml, statusAsHtml, unreadAsHtml } from './status-html.ts';

/** An appeal of 2,000 UTF-16 units, each percent-encoded as three bytes of UTF-8, and room for the rest. */
const mostBytes = 32 * 1024;

const actionSchema = z.enum(['withdraw', 'appeal']).optional();
type Action = z.output<typeof actionSchema>;

const codes = ['appeal-too-late', 'not-appealable', 'pending', 'changed', 'full'] as const satisfies readonly AuthorWord[];

/** What the problem of a refused act is, in the author's words. */
const saidOf = ({ body = '' }: HttpAnswer): AuthorWord => {
  const told = parseJson(problemSchema, body);
  return codes.find((code) => told.ok && told.value.code === code) ?? 'failed';
};

/** The same by a form as with the header `Sluss-Receipt`: a receipt, and what its holder wants done; answered with a page. */
export const statusByForm = (
  { clock, casebook }: { readonly clock: Clock; readonly casebook: Pick<Casebook, 'find'> },
  acts: Pick<AuthorActs, 'status' | 'withdraw' | 'appeal'>,
) => {
  type Tried = Comment | HttpAnswer | NonNullable<StatusHtml['refusal']>;
  const appeal = async (comment: Comment, fields: URLSearchParams): Promise<Tried> => {
    // A form sends each line's end as two characters, whatever was typed.
    const text = (fields.get('text') ?? '').replaceAll('\r\n', '\n');
    const email = fields.get('email') ?? '';
    const request = parseValue(appealRequestSchema, { text, email });
    if (request.ok) return acts.appeal(comment, request.value);
    const wrong = (['text', 'email'] as const).filter((field) => request.problems.some((each) => each.field === field));
    return { statusCode: 400, appealing: { wrong, text, email } };
  };

  return async (event: HttpEvent, settings: SiteSettings, proves: (receipt: string) => boolean): Promise<HttpAnswer> => {
    const fields = readForm(event, settings, mostBytes);
    if (!(fields instanceof URLSearchParams)) return unreadAsHtml(settings, fields.statusCode);
    const { id = '' } = event.pathParameters;
    // Somebody may paste the whole link, which ends with the receipt.
    const receipt = (fields.get('receipt') ?? '').split('#').at(-1)?.trim() ?? '';
    // A wrong receipt and an unknown comment are not told apart, so that ids cannot be guessed.
    if (!proves(receipt)) return askReceiptAsHtml(settings);

    const action = parseValue(actionSchema, fields.get('action') ?? undefined);
    const asked: Action | 'unknown' = action.ok ? action.value : 'unknown';
    const given = { settings, receipt, now: clock.now() };
    const comment = await casebook.find(settings.id, id);
    if (!comment) {
      const refusal = asked === undefined ? undefined : ({ statusCode: 409, said: 'pending' } as const);
      return statusAsHtml({ ...given, status: { id, status: 'pending' }, refusal });
    }
    const page = async (shown: Comment, more: Pick<StatusHtml, 'done' | 'refusal'>): Promise<HttpAnswer> =>
      statusAsHtml({ ...given, status: await acts.status(shown, settings.language), ...more });
    if (asked === undefined) return page(comment, {});
    if (asked === 'unknown') return page(comment, { refusal: { statusCode: 400, said: 'failed' } });
    const tried: Tried = asked === 'withdraw' ? await acts.withdraw(comment) : await appeal(comment, fields);
    if ('log' in tried) return page(tried, { done: asked === 'appeal' ? 'appeal-sent' : undefined });
    if (!('headers' in tried)) return page(comment, { refusal: tried });
    // What somebody else did meanwhile is what it is refused for.
    const now = (await casebook.find(settings.id, id)) ?? comment;
    return page(now, { refusal: { statusCode: tried.statusCode, said: saidOf(tried) } });
  };
};

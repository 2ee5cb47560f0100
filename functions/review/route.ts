import type * as z from 'zod';
import type { Language } from '../../shared/messages/catalogue.ts';
import { type Parsed, parseJson, parseValue } from '../../shared/parse-json.ts';
import type { Member } from '../../shared/review/member.ts';
import type { Subject } from '../../shared/review/ports.ts';
import type { Needs } from '../../shared/review/roles.ts';
import { type HttpAnswer, type HttpEvent, invalid, json } from '../http.ts';

type Asked = {
  readonly event: HttpEvent;
  /** What stands in the path's places. */
  readonly path: Readonly<Record<string, string>>;
  /** The request's text, of 64 KB at most. */
  readonly body: string;
  readonly language: Language;
};
/** A request of somebody who signed in. */
export type SelfAsk = Asked & { readonly subject: Subject };
/** A request of a member of the site who may make it. */
export type Ask = Asked & { readonly site: string; readonly member: Member };

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';
/** One route of the desk; the list of them is what is served, described and tested. */
export type Route =
  | { readonly method: Method; readonly path: string; readonly needs: 'self'; readonly answer: (ask: SelfAsk) => Promise<HttpAnswer> }
  | {
      readonly method: Method;
      readonly path: string;
      readonly needs: Exclude<Needs, 'self'>;
      readonly answer: (ask: Ask) => Promise<HttpAnswer>;
    };

export const base = '/v1/sites/{site}/review';

/** Nothing of the desk is kept by anybody on the way. */
const noStore = { 'cache-control': 'no-store' };
export const answered = (value: unknown, status = 200): HttpAnswer => json(status, value, noStore);
export const nothing: HttpAnswer = { statusCode: 204, headers: noStore };

const orProblems = async <T>(parsed: Parsed<T>, work: (value: T) => Promise<HttpAnswer>): Promise<HttpAnswer> =>
  parsed.ok ? work(parsed.value) : invalid(parsed.problems);
export const withBody = <S extends z.ZodType>({ body }: Asked, schema: S, work: (value: z.output<S>) => Promise<HttpAnswer>) =>
  orProblems(parseJson(schema, body), work);
export const withQuery = <S extends z.ZodType>({ event }: Asked, schema: S, work: (value: z.output<S>) => Promise<HttpAnswer>) =>
  orProblems(parseValue(schema, event.queryStringParameters), work);
/** What stands in the path's place `name`. */
export const withPath = <S extends z.ZodType>(
  { path }: Asked,
  name: string,
  schema: S,
  work: (value: z.output<S>) => Promise<HttpAnswer>,
) => orProblems(named(name, parseValue(schema, path[name])), work);

const named = <T>(field: string, parsed: Parsed<T>): Parsed<T> =>
  parsed.ok ? parsed : { ok: false, problems: parsed.problems.map(({ message }) => ({ field, message })) };

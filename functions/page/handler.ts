import { type HttpAnswer, type HttpEvent, httpEventSchema, problem } from '../http.ts';
import type { StaticFiles } from '../static/files.ts';
import { pageHeaders, pagePolicy } from '../static/page-headers.ts';
import { forGood, serve } from '../static/serve.ts';

export type PageDeps = { readonly files: StaticFiles };

const unknown = problem(404, 'unknown-file', 'There is no such file.');

/** The widget is other sites' to load, by a name that stays: asked for again after five minutes, and mostly not sent again. */
const widget = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=300',
};

const hashed = /-[\w-]{8}\.\w+$/;

// Without its own address as referrer, a form's request would say that it comes from nowhere.
const status = { ...pageHeaders, 'referrer-policy': 'same-origin' };
const statusPage = { ...status, 'cache-control': 'no-cache', 'content-security-policy': pagePolicy({ forms: "'self'" }) };

/** What readers' browsers load beside comments. It may do nothing but hand out its files. */
export const handle = ({ files }: PageDeps) => {
  const widgetFile = (event: HttpEvent, path: string): HttpAnswer => {
    const file = files.get(path);
    return file ? serve(event, file, { ...widget, ...(hashed.test(path) ? forGood : {}) }) : unknown;
  };

  /** One page for all comments, reports and mails; its own files are in a folder that no site is called as. */
  const statusFile = (event: HttpEvent, path: string): HttpAnswer => {
    const isPage = !path.startsWith('status/_/');
    const file = files.get(isPage ? 'status/index.html' : path);
    return file ? serve(event, file, isPage ? statusPage : { ...status, ...forGood }) : unknown;
  };

  /** The page's form does not know which comment it is for: its own address does, and what was sent goes on from there. */
  const sentOn = ({ pathParameters: { site = '', id = '' } }: HttpEvent): HttpAnswer => ({
    statusCode: 307,
    headers: {
      location: `/v1/sites/${encodeURIComponent(site)}/comments/${encodeURIComponent(id)}/status.html`,
      'cache-control': 'no-store',
    },
  });

  return async (raw: unknown): Promise<HttpAnswer> => {
    const event = httpEventSchema.parse(raw);
    const path = event.rawPath.slice(1);
    if (path.startsWith('widget/')) return widgetFile(event, path);
    if (!/^status(?:\/|$)/.test(path)) return unknown;
    return event.requestContext.http.method === 'POST' ? sentOn(event) : statusFile(event, path);
  };
};

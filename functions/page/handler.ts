import { type HttpAnswer, httpEventSchema, problem } from '../http.ts';
import type { StaticFiles } from '../static/files.ts';
import { forGood, serve } from '../static/serve.ts';

export type PageDeps = { readonly files: StaticFiles };

/** The widget is other sites' to load, by a name that stays: asked for again after five minutes, and mostly not sent again. */
const widget = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'public, max-age=300',
};

const hashed = /-[\w-]{8}\.\w+$/;

/** What readers' browsers load beside comments. It may do nothing but hand out its files. */
export const handle =
  ({ files }: PageDeps) =>
  async (raw: unknown): Promise<HttpAnswer> => {
    const event = httpEventSchema.parse(raw);
    const path = event.rawPath.slice(1);
    const file = path.startsWith('widget/') ? files.get(path) : undefined;
    if (!file) return problem(404, 'unknown-file', 'There is no such file.');
    return serve(event, file, { ...widget, ...(hashed.test(path) ? forGood : {}) });
  };

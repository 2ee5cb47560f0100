export type Matched<R> = { readonly route: R; readonly parameters: Readonly<Record<string, string>> };

type Pattern = { readonly method: string; readonly segments: readonly string[] };

const patternOf = (key: string): Pattern => {
  const [method = '', path = ''] = key.split(' ');
  return { method, segments: path.split('/').slice(1) };
};

/** Lower is more specific, segment by segment: a fixed one, `{name}`, `{name+}`; the method breaks a tie. */
const rankOf = ({ method, segments }: Pattern): string =>
  segments.map((segment) => (segment.endsWith('+}') ? '2' : segment.startsWith('{') ? '1' : '0')).join('') + (method === 'ANY' ? '9' : '8');

const parametersOf = ({ method, segments }: Pattern, asked: string, path: readonly string[]): Record<string, string> | undefined => {
  if (method !== 'ANY' && method !== asked) return undefined;
  const parameters: [string, string][] = [];
  for (const [place, segment] of segments.entries()) {
    const given = path[place];
    if (given === undefined) return undefined;
    if (segment.endsWith('+}')) {
      const rest = path.slice(place).join('/');
      return rest === '' ? undefined : Object.fromEntries([...parameters, [segment.slice(1, -2), rest]]);
    }
    if (segment.startsWith('{') && given !== '') parameters.push([segment.slice(1, -1), given]);
    else if (segment !== given) return undefined;
  }
  return segments.length === path.length ? Object.fromEntries(parameters) : undefined;
};

/**
 * Finds the route of an HTTP API for a request, the most specific first, `$default` last
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html). `path` is decoded, segment by segment.
 */
export const createRouter = <R extends { readonly key: string }>(routes: readonly R[]) => {
  const patterns = routes
    .filter(({ key }) => key !== '$default')
    .map((route) => ({ route, pattern: patternOf(route.key) }))
    .sort((a, b) => (rankOf(a.pattern) < rankOf(b.pattern) ? -1 : 1));
  const fallback = routes.find(({ key }) => key === '$default');

  return (method: string, path: readonly string[]): Matched<R> | undefined => {
    for (const { route, pattern } of patterns) {
      const parameters = parametersOf(pattern, method, path);
      if (parameters) return { route, parameters };
    }
    return fallback && { route: fallback, parameters: {} };
  };
};

import { describe, expect, test } from 'vitest';
import { createRouter } from '../../infra/local/http/routes.ts';

const keys = [
  '$default',
  'ANY /{proxy+}',
  'GET /v1/{proxy+}',
  'OPTIONS /v1/{proxy+}',
  'ANY /v1/sites/{site}/comments',
  'GET /v1/sites/{site}/comments',
  'GET /v1/sites/demo/comments',
  'GET /v1/sites/{site}/comments/{id}',
];

describe('routes', () => {
  const all = createRouter(keys.map((key) => ({ key })));
  const found = (method: string, path: string) => {
    const matched = all(method, path.split('/').slice(1));
    return matched && [matched.route.key, matched.parameters];
  };

  test.each([
    ['GET', '/v1/sites/demo/comments', ['GET /v1/sites/demo/comments', {}]],
    ['GET', '/v1/sites/other/comments', ['GET /v1/sites/{site}/comments', { site: 'other' }]],
    ['POST', '/v1/sites/other/comments', ['ANY /v1/sites/{site}/comments', { site: 'other' }]],
    ['GET', '/v1/sites/other/comments/7', ['GET /v1/sites/{site}/comments/{id}', { site: 'other', id: '7' }]],
    ['GET', '/v1/a/b/c', ['GET /v1/{proxy+}', { proxy: 'a/b/c' }]],
    ['OPTIONS', '/v1/sites/other/comments', ['ANY /v1/sites/{site}/comments', { site: 'other' }]],
    ['POST', '/v1/a', ['ANY /{proxy+}', { proxy: 'v1/a' }]],
  ])('%s %s', (method, path, expected) => expect(found(method, path)).toEqual(expected));

  test('a parameter is never empty, and nothing more or less matches than the whole path', () => {
    const narrow = createRouter([{ key: 'GET /v1/{id}' }]);
    expect(narrow('GET', ['v1', ''])).toBeUndefined();
    expect(narrow('GET', ['v1'])).toBeUndefined();
    expect(narrow('GET', ['v1', 'a', ''])).toBeUndefined();
    expect(narrow('POST', ['v1', 'a'])).toBeUndefined();
    expect(createRouter([{ key: 'GET /v1/{proxy+}' }])('GET', ['v1', ''])).toBeUndefined();
    expect(createRouter([{ key: 'GET /v1' }, { key: '$default' }])('GET', ['v2'])?.route.key).toBe('$default');
  });
});

import { describe, expect, test } from 'vitest';
import { resolve, type Scope } from '../../infra/local/template/intrinsics.ts';

/** As Fn::Sub writes it. */
const place = (name: string): string => `\${${name}}`;

const scope: Scope = {
  ref: (id) => {
    if (id === 'List') return ['a', 'b'];
    if (id === 'Missing') throw new Error('no Missing');
    return `ref-${id}`;
  },
  attribute: (id, attribute) => `${id}/${attribute}`,
  exported: (name) => `export-${name}`,
  output: (stack, name) => `${stack}!${name}`,
};

describe('intrinsic functions', () => {
  test.each([
    [{ Ref: 'Table' }, 'ref-Table'],
    [{ 'Fn::GetAtt': ['Table', 'Arn'] }, 'Table/Arn'],
    [{ 'Fn::GetAtt': 'Table.Stream.Arn' }, 'Table/Stream.Arn'],
    [{ 'Fn::Join': ['-', ['x', { Ref: 'Y' }, 7]] }, 'x-ref-Y-7'],
    [{ 'Fn::Join': [',', { Ref: 'List' }] }, 'a,b'],
    [{ 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
    [{ 'Fn::Sub': `${place('A')}/${place('B.Arn')}/${place('!C')}` }, `ref-A/B/Arn/${place('C')}`],
    [{ 'Fn::Sub': [`${place('A')}-${place('X')}`, { X: { Ref: 'B' } }] }, 'ref-A-ref-B'],
    [{ 'Fn::ImportValue': { 'Fn::Join': ['', ['a', 'b']] } }, 'export-ab'],
    [{ 'Fn::GetStackOutput': { StackName: 'data', OutputName: 'Table' } }, 'data!Table'],
  ])('works out %j', (value, expected) => expect(resolve(value, scope)).toBe(expected));

  test('leaves out what is AWS::NoValue, in objects and lists', () => {
    expect(resolve({ a: { Ref: 'AWS::NoValue' }, b: [1, { Ref: 'AWS::NoValue' }], c: { d: { Ref: 'E' } } }, scope)).toEqual({
      b: [1],
      c: { d: 'ref-E' },
    });
  });

  test('refuses what it does not understand, naming it', () => {
    expect(() => resolve({ a: { 'Fn::If': ['IsProd', 1, 2] } }, scope)).toThrow('Fn::If');
    expect(() => resolve({ 'Fn::Join': ['', [{ Ref: 'Missing' }]] }, scope)).toThrow('no Missing');
    expect(() => resolve({ 'Fn::Select': [3, ['a']] }, scope)).toThrow('Fn::Select');
    expect(() => resolve({ 'Fn::Join': ['', [{ a: 1, b: 2 }]] }, scope)).toThrow('expected text');
  });
});

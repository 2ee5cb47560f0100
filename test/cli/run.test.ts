import { describe, expect, test } from 'vitest';
import { commands } from '../../cli/commands.ts';
import { sluss } from './terminal.ts';

describe('help', () => {
  test.each([['help'], ['--help']])('lists every command: %s', async (word) => {
    const { status, output, errors } = await sluss([word]);
    expect(status).toBe(0);
    expect(errors).toBe('');
    for (const { name, summary } of commands) expect(output).toMatch(new RegExp(`${name} +${summary}`));
  });

  test.each(commands.map(({ name }) => name))('says what %s does', async (name) => {
    const asked = await sluss(['help', ...name.split(' ')]);
    expect(asked.status).toBe(0);
    expect(asked.output).toMatch(new RegExp(`^sluss ${name} `));
    expect(await sluss([...name.split(' '), '--help'])).toEqual(asked);
  });
});

describe('a command line that cannot be meant', () => {
  test.each([
    { words: [], says: 'which command?' },
    { words: ['publish'], says: "no command 'publish'" },
    { words: ['site'], says: "no command 'site'" },
    { words: ['help', 'publish'], says: "no command 'publish'" },
    { words: ['moderate', '--colour'], says: "Unknown option '--colour'. 'sluss help moderate' says what there is.\n" },
    {
      words: ['site', 'create', 'x', '--title'],
      says: "Option '--title <value>' argument missing. 'sluss help site create' says what there is.\n",
    },
    { words: ['moderate', '--stats=yes'], says: "Option '--stats' does not take an argument. 'sluss help moderate' says what there is.\n" },
    { words: ['webhook', 'add', 'x', '--url', '--event'], says: "argument is ambiguous. 'sluss help webhook add' says what there is.\n" },
    { words: ['moderate', '--language', 'tlh'], says: '--language is one of sv, en' },
    { words: ['moderate', 'a', 'b'], says: 'one file at a time' },
  ])('$words: says so on stderr, exit status 2', async ({ words, says }) => {
    const { status, output, errors } = await sluss(words);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toContain(says);
    expect(errors, 'no stack').not.toMatch(/^ +at /m);
  });
});

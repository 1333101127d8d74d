import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { commands } from '../../src/cli/program.ts';
import { cli } from '../helpers/cli.ts';

describe('the help', () => {
  it.each([['--help'], ['-h'], ['help'], []])(
    'of the program lists every command, asked by %s',
    async (...args) => {
      const { code, out, err } = await cli(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const { name, summary } of commands)
        expect(out).toMatch(new RegExp(`^ {2}${name} +${summary}$`, 'm'));
    },
  );

  it.each(commands.map(({ name }) => name))('of %s tells its options and gives examples', async (name) => {
    const command = commands.find((each) => each.name === name);
    const { code, out, err } = await cli([name, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const option of Object.keys(command?.options ?? {})) expect(out).toContain(`--${option}`);
    expect(out).toContain('Examples');
    expect(await cli(['help', name])).toEqual({ code, out, err });
    expect(out.split('\n').filter((line) => line.length > 130)).toEqual([]);
  });

  const examples = commands.flatMap(({ examples: lines }) =>
    lines.map(([line]) => line.replace(/ \|.*/, '')),
  );
  it.each(examples)('has an example that parses: %s', (line) => {
    const [name, ...rest] = (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
    const command = commands.find((each) => each.name === name);
    expect(command).toBeDefined();
    expect(() => parseArguments(command as (typeof commands)[number], rest)).not.toThrow();
  });

  it('needs nothing else to be right', async () => {
    expect((await cli(['migrate', '--help'])).code).toBe(0);
  });
});

describe('the version', () => {
  it('is that of the package', async () => {
    expect(await cli(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });
});

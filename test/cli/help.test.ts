import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { commands } from '../../src/cli/program.ts';
import { eras } from '../../src/model/index.ts';
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

  it('of serve lists every era', async () => {
    expect((await cli(['serve', '--help'])).out).toContain(`date: ${Object.keys(eras).join(', ')}.`);
  });

  it('tells every exit code', async () => {
    expect((await cli(['--help'])).out).toMatch(
      /0 done, 1 it would not go \(check, impact\), 2 misuse, 3\ncould not start/,
    );
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

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { newest, servicePath } from '../helpers/arm.ts';
import { startPointed, ways } from '../helpers/pointed.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;

describe.each(ways)('curl, by %s', (way) => {
  it('lists, migrates, and follows where that leads', async ({ skip }) => {
    if (!hasCurl) return skip('there is no curl here');
    const { mock, commands, run } = await startPointed('curl', way, {
      services: [{ name: 'contoso', vnet: 'external' }],
    });
    const [line] = commands as [string];
    const listed = await run('sh', ['-c', `${line} --silent --fail`]);
    expect(listed).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(listed.out)).toMatchObject({ value: [{ name: 'contoso' }] });

    const origin = way === 'proxy' ? 'https://management.azure.com' : (mock.armTls as string);
    const service = `${origin}${servicePath(mock, 'contoso')}`;
    const post = ['--request', 'POST', '--data', '', '--dump-header', '-'];
    const accepted = await run('curl', [
      '--silent',
      '--fail',
      ...post,
      `${service}/migrateToStv2?api-version=${newest}`,
    ]);
    expect(accepted.out).toMatch(/^HTTP\/1\.1 202 Accepted\r$/m);
    const location = /^location: (\S+)\r$/im.exec(accepted.out)?.[1] as string;
    expect(location.startsWith(`${origin}/subscriptions/`)).toBe(true);

    const poll = ['--silent', '--fail', '--write-out', '\n%{http_code}', location];
    expect((await run('curl', poll)).out).toBe('\n202');
    const [body = '', status] = (await run('curl', poll)).out.split('\n');
    expect({ status, ...(JSON.parse(body) as object) }).toMatchObject({
      status: '200',
      name: 'contoso',
      properties: { platformVersion: 'stv2', provisioningState: 'Succeeded' },
    });
  });
});

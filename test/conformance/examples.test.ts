import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Pointed, startPointed, type Way, ways } from '../helpers/pointed.ts';

const isThere = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args).status === 0;
const hasCurl = isThere('curl', '--version');
const hasCli = isThere('az', 'version');
const hasTerraform = isThere('terraform', 'version');

/** A mock with the instances that `serve` begins with, as far as the examples name them. */
function pointed(client: string, way: Way): Promise<Pointed> {
  return startPointed(client, way, {
    services: [
      { name: 'contoso-external', resourceGroup: 'rg-contoso', vnet: 'external' },
      { name: 'contoso-public', resourceGroup: 'rg-contoso' },
    ],
  });
}

/** Where the examples in curl find ARM and the login service. */
function places({ mock }: Pointed, way: Way): Record<string, string> {
  if (way === 'endpoint') return { ARM: mock.armTls as string };
  return { ARM: 'https://management.azure.com', LOGIN: 'https://login.microsoftonline.com' };
}

describe.each(ways)('the examples in curl, by %s', (way) => {
  it('sign in and migrate', { timeout: 60_000 }, async ({ skip }) => {
    if (!hasCurl) return skip('there is no curl here');
    const client = await pointed('curl', way);
    const { mock, run } = client;
    const ran = await run('sh', ['examples/curl/migrate.sh'], { env: places(client, way) });
    expect(ran).toEqual({
      code: 0,
      out: 'contoso-external is on stv1\ncontoso-external is on stv2\n',
      err: '',
    });
    expect(mock.status('contoso-external').platformVersion).toBe('stv2');
  });

  it('find what is still on stv1', async ({ skip }) => {
    if (!hasCurl) return skip('there is no curl here');
    const client = await pointed('curl', way);
    const { code, out } = await client.run('sh', ['examples/curl/find-stv1.sh'], {
      env: places(client, way),
    });
    expect({ code, ...(JSON.parse(out) as object) }).toMatchObject({
      code: 0,
      data: [{ name: 'contoso-external' }, { name: 'contoso-public' }],
    });
  });
});

it('the example for the Azure CLI migrates', { timeout: 120_000 }, async ({ skip }) => {
  if (!hasCli) return skip('there is no az here (Debian: azure-cli)');
  const { commands, run } = await pointed('az', 'endpoint');
  for (const line of commands) expect(await run('sh', ['-c', line])).toMatchObject({ code: 0 });
  const ran = await run('sh', ['examples/azure-cli/migrate.sh']);
  expect(ran).toMatchObject({ code: 0, out: 'Succeeded\tstv1\nSucceeded\tstv2\n' });
});

it('the examples for Terraform are well-formed, and formatted', ({ skip }) => {
  if (!hasTerraform) return skip('there is no terraform here');
  const { status, stdout } = spawnSync(
    'terraform',
    ['fmt', '-check', '-diff', '-recursive', 'examples/terraform'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { type ArmUnderTest, servicePath, startArm } from '../helpers/arm.ts';
import { startPointed } from '../helpers/pointed.ts';

const modules = 'azure.mgmt.resourcegraph, azure.mgmt.monitor, azure.mgmt.policyinsights';

/** A Python that has the SDKs, which Debian's package `python3-azure` gives to its own one. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', `import ${modules}`]).status === 0,
);
const hasCli = spawnSync('az', ['version']).status === 0;

const services = [
  { name: 'contoso', vnet: 'external' },
  { name: 'woodgrove', vnet: 'none', platform: 'stv2' },
] as const;

async function failMigration(mock: ArmUnderTest): Promise<void> {
  await mock.post(`${servicePath(mock, 'contoso')}/migrateToStv2`);
  mock.fail('contoso', 'The new compute got no address.');
  mock.advance({ until: 'operation-end' });
}

it(
  'the Python SDKs find who is to migrate, and why it failed, over https',
  { timeout: 60_000 },
  async ({ skip }) => {
    if (python === undefined) return skip(`no Python here has ${modules} (Debian: python3-azure)`);
    const dataDir = mkdtempSync(join(tmpdir(), 'apim-rehearsal-python-'));
    onTestFinished(() => rmSync(dataDir, { recursive: true }));
    const mock = await startArm({ transport: 'https', dataDir, services });
    await failMigration(mock);
    const { armTls, caFile, subscriptionId } = mock;
    const about = JSON.stringify({ armTls, caFile, subscriptionId });
    const { stdout } = await promisify(execFile)(python, ['test/conformance/python/inventory.py', about]);
    expect(JSON.parse(stdout)).toEqual({
      found: [1, [['contoso', 'Premium']]],
      refused: ['InvalidQuery', 'InvalidQueryLanguage'],
      events: [['Microsoft.ApiManagement/service/migrateToStv2/action', 'ActivationFailed']],
      states: [
        ['contoso', 'NonCompliant'],
        ['woodgrove', 'Compliant'],
      ],
      summary: 1,
    });
  },
);

it(
  'the Azure CLI lists the Activity Log, and what Azure Policy finds',
  { timeout: 120_000 },
  async ({ skip }) => {
    if (!hasCli) return skip('there is no az here (Debian: azure-cli)');
    const { mock, commands, run } = await startPointed('az', 'endpoint', {
      services,
      clock: { mode: 'manual' },
    });
    await failMigration(mock);
    for (const line of commands) expect(await run('sh', ['-c', line])).toMatchObject({ code: 0 });
    const az = async (words: string, ...more: string[]): Promise<unknown> => {
      const ran = await run('az', [...words.split(' '), ...more, '--output', 'json']);
      expect(ran).toMatchObject({ code: 0 });
      return JSON.parse(ran.out);
    };
    expect(
      await az(
        'monitor activity-log list --start-time 2024-08-19 --offset 1d --status Failed --resource-group rg-contoso',
      ),
    ).toMatchObject([
      {
        operationName: { value: 'Microsoft.ApiManagement/service/migrateToStv2/action' },
        properties: { statusMessage: expect.stringContaining('The new compute got no address.') as string },
      },
    ]);
    expect(await az('policy state list')).toMatchObject([
      { complianceState: 'NonCompliant' },
      { complianceState: 'Compliant' },
    ]);
    // `az policy state summarize` of Debian's package sends its options in place of the subscription, to whomever it asks.
    const query = `rest --method post --url /providers/Microsoft.ResourceGraph/resources?api-version=2022-10-01 --body`;
    const body = JSON.stringify({ query: "resources|where type has 'apimanagement'|count" });
    expect(await az(query, body)).toMatchObject({ data: [{ Count: 2 }] });
  },
);

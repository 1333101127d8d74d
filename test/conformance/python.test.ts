import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startPointed, ways } from '../helpers/pointed.ts';

/** A Python that has the SDK, which Debian's package `python3-azure` gives to its own one. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import azure.identity, azure.mgmt.apimanagement']).status === 0,
);

/** The pre-release of azure-identity that Debian has calls it otherwise; both pass over what they do not know. [R] CLIENTS §7 */
function asOfDebian(code: string): string {
  return code.replace('disable_instance_discovery=True', '$&, instance_discovery=False');
}

describe.each(ways)('azure-mgmt-apimanagement, by %s', (way) => {
  it('creates, updates, lists, migrates, deletes and purges', { timeout: 90_000 }, async ({ skip }) => {
    if (python === undefined)
      return skip('no Python here has azure-mgmt-apimanagement and azure-identity (Debian: python3-azure)');
    const { code, run } = await startPointed('python', way, {
      services: [{ name: 'seeded', resourceGroup: 'rg', vnet: 'external' }],
    });
    const story = readFileSync('test/conformance/python/lifecycle.py', 'utf8');
    const ran = await run(python, ['-c', `${asOfDebian(code)}\n${story}`]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toEqual({
      created: ['Succeeded', 'stv2', 'West US'],
      updated: { stage: 'test' },
      listed: ['seeded', 'tailwind'],
      migrated: ['Succeeded', 'stv2'],
      gone: 'ServiceNotFound',
      deleted: ['tailwind'],
      left: [],
    });
  });
});

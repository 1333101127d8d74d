import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { startArm } from '../helpers/arm.ts';

/** A Python that has the SDK, which Debian's package `python3-azure` gives to its own one. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import azure.mgmt.apimanagement']).status === 0,
);

it('azure-mgmt-apimanagement creates, updates, lists, deletes and purges, over https', async ({ skip }) => {
  if (python === undefined)
    return skip('no Python here has azure-mgmt-apimanagement (Debian: python3-azure)');
  const dataDir = mkdtempSync(join(tmpdir(), 'apim-rehearsal-python-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const mock = await startArm({
    clock: { mode: 'skip' },
    transport: 'https',
    dataDir,
    services: [{ name: 'seeded', resourceGroup: 'rg' }],
  });
  const { armTls, caFile, subscriptionId } = mock;
  const about = JSON.stringify({ armTls, caFile, subscriptionId, group: 'rg' });
  const { stdout } = await promisify(execFile)(python, ['test/conformance/python/lifecycle.py', about]);
  expect(JSON.parse(stdout)).toEqual({
    created: ['Succeeded', 'stv2', 'West US'],
    updated: { stage: 'test' },
    listed: ['seeded', 'tailwind'],
    gone: 'ServiceNotFound',
    deleted: ['tailwind'],
    left: [],
  });
});

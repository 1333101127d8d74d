import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPointed, ways } from '../helpers/pointed.ts';

/** Where Debian's packages put sources. */
const path = '/usr/share/gocode';
const sdk = `${path}/src/github.com/Azure/azure-sdk-for-go/services/apimanagement/mgmt/2021-08-01`;

let [folder, program, problem] = ['', '', ''];

// Built once: that takes longer than all the rest.
beforeAll(() => {
  if (!existsSync(sdk) || spawnSync('go', ['version']).status !== 0) return;
  folder = mkdtempSync(join(tmpdir(), 'apim-rehearsal-go-'));
  program = join(folder, 'lifecycle');
  const env = { ...process.env, GOPATH: path, GO111MODULE: 'off', CGO_ENABLED: '0' };
  const built = spawnSync('go', ['build', '-o', program, 'test/conformance/go/main.go'], { env });
  problem = built.stderr.toString();
}, 300_000);

afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true });
});

describe.each(ways)('track 1 of the Azure SDK for Go, by %s', (way) => {
  it('creates, updates, lists, migrates, deletes and purges', { timeout: 90_000 }, async ({ skip }) => {
    if (program === '')
      return skip('there is no Go SDK here (Debian: golang-go, golang-github-azure-azure-sdk-for-go-dev)');
    expect(problem).toBe('');
    const { mock, run } = await startPointed('go', way, {
      services: [{ name: 'seeded', resourceGroup: 'rg', vnet: 'external' }],
    });
    const endpoint = way === 'proxy' ? 'https://management.azure.com' : (mock.armTls as string);
    const ran = await run(program, [], { env: { ARM_ENDPOINT: endpoint } });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(ran.out)).toEqual({
      created: ['Succeeded', 'stv2'],
      updated: { stage: 'test' },
      listed: ['seeded', 'tailwind'],
      migrated: 'stv2',
      gone: 404,
      deleted: ['tailwind'],
      left: [],
    });
  });
});

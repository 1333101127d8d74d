import { describe, expect, it } from 'vitest';
import { readLedger } from '../../scripts/parity-pages.mjs';
import { armContract } from '../../src/mock-arm/arm/contract.ts';
import { identityContract } from '../../src/mock-arm/identity/contract.ts';
import { doubts, ledgerOf } from '../../src/mock-arm/parity/ledger.ts';
import { markOfProvenance, tallyOf } from '../../src/mock-arm/parity/mark.ts';
import { officialOperation, officialOperations } from '../../src/mock-arm/parity/official-operations.ts';
import { groupPath, servicePath, startArm } from '../helpers/arm.ts';

const ledger = await readLedger();

describe('the ledger', () => {
  it('has a mark and a witness for everything that is not absent', () => {
    expect(doubts(ledger)).toEqual([]);
  });

  it('has every operation of both contracts once', () => {
    const served = [...ledger.operations, ...ledger.beside].filter(({ mark }) => mark !== 'absent');
    const routes = [...armContract.routes, ...identityContract.routes];
    expect(served.map(({ operationId }) => operationId).sort()).toEqual(
      routes.map(({ operationId }) => operationId as string).sort(),
    );
  });

  it('has every operation that is described, one by one or in the number of its group', () => {
    const counted = (version: '2022-08-01' | '2024-05-01'): number =>
      ledger.operations.filter(({ versions }) => versions.includes(version)).length +
      ledger.absentGroups.reduce((sum, { operations }) => sum + operations[version], 0);
    expect([counted('2022-08-01'), counted('2024-05-01')]).toEqual([398, 611]);
  });

  it('never counts what is synthetic as parity', () => {
    expect(tallyOf(['documented', 'observed', 'inferred', 'synthetic', 'synthetic', 'absent'])).toEqual({
      total: 6,
      documented: 1,
      observed: 1,
      inferred: 1,
      synthetic: 2,
      absent: 1,
      parityPercent: 50,
    });
    expect(tallyOf([]).parityPercent).toBe(0);
  });

  it.each(['Documented', 'constructor', '', undefined])('takes %s for no mark', (provenance) => {
    expect(markOfProvenance(provenance)).toBeUndefined();
  });

  it('complains of an operation without a mark, and of a row without a test', () => {
    const paths = { '/a': { get: { operationId: 'A_Get' } }, '/b': { parameters: [] } };
    const bare = ledgerOf([{ document: { paths }, witness: 'test/a.test.ts' }], () => []);
    expect(doubts(bare)).toEqual([
      'A_Get has no x-provenance in openapi/ that is a mark',
      ...ledger.behaviours
        .filter(({ mark }) => mark !== 'absent')
        .map(({ row }) => expect.stringContaining(`${row} is in no test`) as unknown),
    ]);
  });
});

describe('an operation that is described', () => {
  const served = new Map(armContract.routes.map((route) => [route.operationId as string, route]));
  const both = officialOperations.filter(({ operationId }) => served.has(operationId));

  it.each(both)('is served where it is described: $operationId', ({ operationId, method, path }) => {
    const { method: ours, url } = served.get(operationId) ?? { method: '', url: '' };
    // A parameter may have another name with us.
    const shape = (text: string): string => text.replaceAll(/\{\w+\}|:\w+/g, '{}').toLowerCase();
    expect([ours, shape(url)]).toEqual([method, shape(path)]);
  });

  it('and is not served says so, by its name', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    // A HEAD has no words to say it in, so of those it is enough that nothing is there.
    const absent = officialOperations.filter(
      ({ operationId, method }) => !served.has(operationId) && method !== 'HEAD',
    );
    const first = new Map(absent.toReversed().map((operation) => [operation.group, operation]));
    expect(absent.length).toBeGreaterThan(0);
    for (const { operationId, method, path } of first.values()) {
      const url = path
        .replace(
          '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}',
          groupPath(arm, 'rg-tailwind'),
        )
        .replace('{subscriptionId}', arm.subscriptionId)
        .replace('{serviceName}', 'tailwind')
        .replaceAll(/\{\w+\}/g, 'a');
      const { status, body } = await arm.ask(method, url);
      expect([operationId, status, body.error?.message]).toEqual([
        operationId,
        501,
        expect.stringContaining(`The operation '${operationId}' is not simulated`),
      ]);
    }
  });

  it.each([
    { what: 'of a later description', path: 'workspaces', apiVersion: '2022-08-01', status: 404 },
    { what: 'of that description', path: 'workspaces', apiVersion: '2024-05-01', status: 501 },
    { what: 'of the older one, before it', path: 'backends', apiVersion: '2021-08-01', status: 501 },
    { what: 'in none', path: 'gadgets', apiVersion: '2024-05-01', status: 404 },
  ])('is one $what: GET $path of $apiVersion answers $status', async ({ path, apiVersion, status }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    expect((await arm.get(`${servicePath(arm, 'tailwind')}/${path}`, { apiVersion })).status).toBe(status);
  });

  it('is the one with the word, where another takes any name', () => {
    const at = '/subscriptions/a/resourceGroups/b/providers/microsoft.apimanagement/service/c/reports/BYAPI';
    expect(officialOperation('GET', at, '2024-05-01')?.operationId).toBe('Reports_ListByApi');
  });
});

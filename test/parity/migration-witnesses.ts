import { expect } from 'vitest';
import type { Answer, ArmUnderTest } from '../helpers/arm.ts';
import { at, end, shown, waits, type Witness } from './witness.ts';

const of = 'ApiManagementService_MigrateToStv2' as const;
const migrate = (arm: ArmUnderTest, body?: object, apiVersion = '2024-05-01'): Promise<Answer> =>
  arm.post(`${at(arm)}/migrateToStv2`, body, { apiVersion });

/** Which address there is after a migration with that body, compared with the one before. */
async function keepsAddress(arm: ArmUnderTest, body?: object): Promise<boolean> {
  const before = await shown(arm, 'publicIPAddresses');
  const { body: after } = await end(arm, await migrate(arm, body));
  expect(after.properties?.['platformVersion']).toBe('stv2');
  return JSON.stringify(before) === JSON.stringify(after.properties?.['publicIPAddresses']);
}

/** ARM §3 */
export const migrationWitnesses: readonly Witness[] = [
  {
    row: 'W3.since',
    of,
    holds: async (arm) => {
      expect((await migrate(arm, undefined, '2021-12-01-preview')).status).toBe(404);
      expect((await migrate(arm, undefined, '2022-04-01-preview')).status).toBe(202);
    },
  },
  {
    row: 'W3.accepted',
    of,
    holds: async (arm) => {
      const answer = await migrate(arm);
      expect([answer.status, answer.text, waits(answer)]).toEqual([202, '', ['location', 'retry-after']]);
    },
  },
  {
    row: 'W3.operation-id',
    of,
    holds: async (arm) => {
      const location = (await migrate(arm)).headers.get('location') ?? '';
      const [, id = ''] = /operationresults\/([^?]+)/.exec(location) ?? [];
      expect(Buffer.from(decodeURIComponent(id), 'base64').toString()).toMatch(
        /^westus:tailwind_ManageRole_[0-9a-f]{8}$/,
      );
    },
  },
  {
    row: 'W3.result',
    of,
    holds: async (arm) => {
      const { status, body } = await end(arm, await migrate(arm));
      expect([status, body['name'], body.properties]).toEqual([
        200,
        'tailwind',
        expect.objectContaining({
          provisioningState: 'Succeeded',
          targetProvisioningState: '',
          platformVersion: 'stv2',
        }),
      ]);
    },
  },
  {
    row: 'W3.default-mode',
    of,
    holds: async (arm) => {
      expect(await keepsAddress(arm)).toBe(true);
    },
  },
  {
    row: 'W3.mode-case',
    of,
    holds: async (arm) => {
      for (const mode of ['NewIp', 'newip', 'NewIP']) {
        arm.reset();
        expect([mode, await keepsAddress(arm, { mode })]).toEqual([mode, false]);
      }
    },
  },
  {
    row: 'W3.all-locations',
    of,
    options: { services: [{ name: 'tailwind', additionalLocations: ['eastus'] }] },
    holds: async (arm) => {
      const { body } = await end(arm, await migrate(arm));
      const others = body.properties?.['additionalLocations'] as { platformVersion: string }[];
      expect([
        body.properties?.['platformVersion'],
        ...others.map(({ platformVersion }) => platformVersion),
      ]).toEqual(['stv2', 'stv2']);
    },
  },
  {
    row: 'W3.already',
    of,
    holds: async (arm) => {
      await end(arm, await migrate(arm));
      expect((await migrate(arm)).status).toBe(400);
    },
  },
  {
    row: 'W3.with-downtime',
    of,
    options: { era: '2024-11', services: [{ name: 'tailwind', vnet: 'internal', special: true }] },
    holds: async (arm) => {
      const path = `${at(arm)}/migrateToStv2?migrateWithDowntime=true&api-version=2024-06-01-preview`;
      expect((await arm.post(path, { mode: 'PreserveIP' })).status).toBe(202);
    },
  },
];

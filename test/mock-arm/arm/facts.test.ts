import { describe, expect, it } from 'vitest';
import { type ArmUnderTest, serviceBody, servicePath, startArm } from '../../helpers/arm.ts';

const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');
const promised = 'Microsoft.WindowsAzure.ApiManagement.Stv2MigrationPreCreatedIps';

const shown = async (arm: ArmUnderTest, apiVersion?: string): Promise<Readonly<Record<string, unknown>>> =>
  (await arm.get(at(arm), apiVersion === undefined ? {} : { apiVersion })).body.properties ?? {};

describe('platformVersion', () => {
  it.each([
    { apiVersion: '2020-12-01', want: false },
    { apiVersion: '2021-01-01-preview', want: false },
    { apiVersion: '2021-04-01-preview', want: true },
    { apiVersion: '2021-08-01', want: true },
  ])('is shown from 2021-04-01-preview on [A6]: $apiVersion, $want', async ({ apiVersion, want }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    expect('platformVersion' in (await shown(arm, apiVersion))).toBe(want);
  });

  it.each(['PUT', 'PATCH'])('is nothing that a %s could set [A6]', async (method) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const properties = { platformVersion: 'stv2', publisherName: 'Anew' };
    const whole = serviceBody(properties, { sku: { name: 'Premium', capacity: 1 } });
    const body = method === 'PUT' ? whole : { properties };
    expect((await arm.ask(method, at(arm), { body })).status).toBeLessThan(300);
    arm.advance({ until: 'operation-end' });
    expect(await shown(arm)).toMatchObject({ platformVersion: 'stv1', publisherName: 'Anew' });
  });
});

describe('addresses made in advance', () => {
  it('stand in customProperties, with commas between those of several locations [B20]', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind', additionalLocations: ['eastus'] }] });
    const { customProperties } = await shown(arm);
    expect((customProperties as Record<string, string>)[promised]).toMatch(
      /^198\.1[89]\.[\d.]+,198\.1[89]\.[\d.]+$/,
    );
  });

  it('are gone from there when they are used [B21.used]', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind', vnet: 'external' }] });
    const before = ((await shown(arm))['customProperties'] as Record<string, string>)[promised];
    await arm.post(`${at(arm)}/migrateToStv2`, { mode: 'NewIp' });
    arm.advance({ until: 'operation-end' });
    const after = await shown(arm);
    expect(after['publicIPAddresses']).toEqual([before]);
    expect(after['customProperties']).not.toHaveProperty([promised]);
  });

  it('are none where no public address serves [B20]', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind', vnet: 'internal' }] });
    expect((await shown(arm))['customProperties']).not.toHaveProperty([promised]);
  });
});

describe('a call without a body', () => {
  it.each(['2022-04-01-preview', '2022-08-01', '2023-05-01-preview', '2024-05-01'])(
    'preserves the address in every api-version that knows it: %s [B14, X36]',
    async (apiVersion) => {
      const arm = await startArm({ services: [{ name: 'tailwind' }] });
      const before = (await shown(arm))['publicIPAddresses'];
      expect((await arm.post(`${at(arm)}/migrateToStv2`, undefined, { apiVersion })).status).toBe(202);
      arm.advance({ until: 'operation-end' });
      expect(await shown(arm)).toMatchObject({ platformVersion: 'stv2', publicIPAddresses: before });
    },
  );
});

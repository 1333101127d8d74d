import { ApiManagementClient } from 'arm-apimanagement-10';
import { expect, it } from 'vitest';
import type { Era } from '../../src/model/index.ts';
import type { ServiceSeed } from '../../src/sim/index.ts';
import { type ArmUnderTest, inNetwork, publicIp, startArm } from '../helpers/arm.ts';

const [group, name] = ['rg-tailwind', 'tailwind'];

type Services = ApiManagementClient['apiManagementService'];
type Seen = Awaited<ReturnType<Services['get']>>;

/** One path of the documents, walked by an official client that knows nothing of the mock. */
interface Walk {
  readonly path: string;
  readonly rows: readonly string[];
  readonly era?: Era;
  readonly seed: Omit<ServiceSeed, 'name'>;
  /** Asks for it, and waits for its end as the client does. */
  readonly walk: (services: Services, arm: ArmUnderTest) => Promise<unknown>;
  /** What the client reads afterwards, beside Succeeded. */
  readonly reads: Partial<Seen>;
  /** Whether the public address is still the one it was. */
  readonly address: 'kept' | 'new';
}

const migrate =
  (mode?: 'PreserveIp' | 'NewIP') =>
  (services: Services): Promise<unknown> =>
    services.beginMigrateToStv2AndWait(group, name, mode && { parameters: { mode } });

const external = { vnet: 'external' } as const;
const internal = { vnet: 'internal' } as const;
const stv2 = { platformVersion: 'stv2' } as const;

/** The blade has no public call: it is asked through the control API's own door, and the client waits. */
const blade =
  (keeps: boolean) =>
  async (services: Services, arm: ArmUnderTest): Promise<void> => {
    const { virtualNetworkConfiguration: to } = inNetwork(arm) as {
      virtualNetworkConfiguration: { subnetResourceId: string };
    };
    arm.platformMigration(name, { subnetResourceId: to.subnetResourceId, retainOldCompute: keeps });
    while ((await services.get(group, name)).provisioningState !== 'Succeeded') continue;
  };

const walks: readonly Walk[] = [
  {
    path: 'same-subnet/external/preserve',
    rows: ['P1'],
    seed: external,
    walk: migrate(),
    reads: stv2,
    address: 'kept',
  },
  {
    path: 'same-subnet/external/new',
    rows: ['P2'],
    seed: external,
    walk: migrate('NewIP'),
    reads: stv2,
    address: 'new',
  },
  {
    path: 'same-subnet/internal/preserve',
    rows: ['P3'],
    seed: internal,
    walk: migrate('PreserveIp'),
    reads: stv2,
    address: 'kept',
  },
  {
    path: 'same-subnet/internal/new',
    rows: ['P4'],
    seed: internal,
    walk: migrate('NewIP'),
    reads: stv2,
    address: 'new',
  },
  {
    path: 'new-subnet/as-soon-as-possible',
    rows: ['P5'],
    seed: external,
    walk: blade(false),
    reads: stv2,
    address: 'new',
  },
  {
    path: 'new-subnet/keep-48-hours',
    rows: ['P6'],
    seed: internal,
    walk: blade(true),
    reads: stv2,
    address: 'new',
  },
  {
    path: 'no-vnet/preserve',
    rows: ['P11'],
    seed: {},
    walk: migrate('PreserveIp'),
    reads: stv2,
    address: 'kept',
  },
  { path: 'no-vnet/new', rows: ['P12'], seed: {}, walk: migrate('NewIP'), reads: stv2, address: 'new' },
  {
    path: 'update/subnet',
    rows: ['P7'],
    seed: { ...external, platform: 'stv2' },
    walk: (services, arm) => services.beginUpdateAndWait(group, name, { ...inNetwork(arm) }),
    reads: { ...stv2, virtualNetworkType: 'External' },
    address: 'new',
  },
  {
    path: 'vnet-update',
    rows: ['P8'],
    era: '2023-10',
    seed: external,
    walk: (services, arm) =>
      services.beginUpdateAndWait(group, name, { ...inNetwork(arm), publicIpAddressId: publicIp(arm) }),
    reads: { ...stv2, virtualNetworkType: 'External' },
    address: 'new',
  },
  {
    path: 'vnet-inject',
    rows: ['P9'],
    era: '2022-03',
    seed: {},
    walk: (services, arm) =>
      services.beginUpdateAndWait(group, name, {
        ...inNetwork(arm, 'Internal'),
        publicIpAddressId: publicIp(arm),
      }),
    reads: { ...stv2, virtualNetworkType: 'Internal' },
    address: 'new',
  },
  {
    path: 'zones',
    rows: ['P10'],
    seed: { sku: { name: 'Premium', capacity: 2 } },
    walk: (services) => services.beginUpdateAndWait(group, name, { zones: ['1', '2'] }),
    reads: { ...stv2, zones: ['1', '2'] },
    address: 'new',
  },
  {
    path: 'same-subnet/external/preserve',
    rows: ['P14'],
    seed: { ...external, additionalLocations: ['North Europe', 'Japan East'] },
    walk: migrate(),
    reads: {
      ...stv2,
      additionalLocations: [
        expect.objectContaining({ location: 'North Europe', platformVersion: 'stv2' }),
        expect.objectContaining({ location: 'Japan East', platformVersion: 'stv2' }),
      ] as never,
    },
    address: 'kept',
  },
  {
    path: 'update/network',
    rows: ['P18', 'X23'],
    seed: external,
    // The platform migrates, drops the network and shuts everybody out; one PATCH puts it back and opens again.
    walk: async (services, arm) => {
      arm.advance({ to: '2024-09-01T00:00:00Z' });
      arm.automaticMigration(name, { dropsNetwork: true });
      arm.advance({ until: 'phase:blocked' });
      const blocked = await services.get(group, name);
      expect(blocked).toMatchObject({ ...stv2, virtualNetworkType: 'None', provisioningState: 'Succeeded' });
      expect(blocked.customProperties).toMatchObject({ [disabled]: 'True' });
      return services.beginUpdateAndWait(group, name, {
        ...inNetwork(arm),
        customProperties: { [disabled]: 'False' },
      });
    },
    reads: { ...stv2, virtualNetworkType: 'External' },
    address: 'new',
  },
];

const disabled = 'Microsoft.WindowsAzure.ApiManagement.Service.Disabled';

it.each(walks)('$rows by the JavaScript SDK: $path', async ({ path, era, seed, walk, reads, address }) => {
  const arm = await startArm({
    transport: 'in-process',
    clock: { mode: 'skip' },
    networks: true,
    ...(era && { era }),
    services: [{ name, ...seed }],
  });
  const { apiManagementService: services } = new ApiManagementClient(
    arm.credential,
    arm.subscriptionId,
    arm.clientOptions,
  );
  const before = await services.get(group, name);
  expect(before.platformVersion).toBe(seed.platform ?? 'stv1');
  await walk(services, arm);
  const after = await services.get(group, name);
  expect(after).toMatchObject({ provisioningState: 'Succeeded', ...reads });
  const kept = JSON.stringify(after.publicIPAddresses) === JSON.stringify(before.publicIPAddresses);
  expect(kept ? 'kept' : 'new').toBe(address);
  const started = arm.timeline.filter(({ event }) => event === 'operation.started');
  expect(started.at(-1)?.detail['path']).toBe(path);
  expect(
    arm
      .status(name)
      .names.filter(({ view }) => view === 'public')
      .map(({ reaches }) => reaches),
  ).not.toContain(null);
});

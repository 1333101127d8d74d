import { describe, expect, it } from 'vitest';
import {
  inventPeople,
  RehearsalError,
  type ServiceSeed,
  World,
  type WorldOptions,
} from '../../src/sim/index.ts';

/** What was thrown, as a caller would want to show it. */
function thrown(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (!(error instanceof RehearsalError)) return error;
    const { name, message, field, value } = error;
    return { name, message, field, value };
  }
  return undefined;
}

const misuse = (field: string, value: unknown, message: string): object => ({
  name: 'RehearsalError',
  message,
  field,
  value,
});

describe('an option of a world that makes no sense is refused with its name, its value and the way out', () => {
  const eras = 'one of 2021-08, 2022-03, 2023-01, 2023-10, 2024-03, 2024-08, 2024-11';
  it.each<{ options: Record<string, unknown>; wants: string }>([
    { options: { name: '' }, wants: 'letters, digits, dots, dashes; at most 100' },
    { options: { name: '-a' }, wants: 'letters, digits, dots, dashes; at most 100' },
    { options: { name: 'a'.repeat(101) }, wants: 'letters, digits, dots, dashes; at most 100' },
    { options: { seed: 1.5 }, wants: 'a whole number' },
    { options: { seed: Number.NaN }, wants: 'a whole number' },
    { options: { seed: '1' }, wants: 'a whole number' },
    { options: { era: '2020-01' }, wants: eras },
    { options: { era: 'constructor' }, wants: eras },
    { options: { durations: 'random' }, wants: "'documented' or 'drawn'" },
    { options: { start: 'yesterday' }, wants: 'a time like 2024-08-19T00:00:00Z' },
    { options: { start: '2024-08-19T00:00:00' }, wants: 'a time like 2024-08-19T00:00:00Z' },
    { options: { subscriptionId: '42' }, wants: 'a GUID' },
    { options: { tenantId: '42' }, wants: 'a GUID' },
  ])('$options', ({ options, wants }) => {
    const [[field, value]] = Object.entries(options) as [[string, unknown]];
    const message = `Expected \`${field}\` to be ${wants}; got \`${String(value)}\`.`;
    expect(thrown(() => World.create(options as WorldOptions))).toEqual(misuse(field, value, message));
  });
});

describe('a seed that makes no sense is refused with its field, its value and the way out', () => {
  const region = 'a region of Azure, like West US, West US 2, West US 3';
  const name = '1 to 50 letters, digits and dashes, beginning with a letter';
  const subnet = 'a network and a subnet like shared/apim, or a resource id';
  it.each<{ seed: Record<string, unknown>; field: string; value: unknown; wants: string }>([
    { seed: { name: '' }, field: 'name', value: '', wants: name },
    { seed: { name: '1st' }, field: 'name', value: '1st', wants: name },
    { seed: { name: 'a-' }, field: 'name', value: 'a-', wants: name },
    { seed: { name: 'a'.repeat(51) }, field: 'name', value: 'a'.repeat(51), wants: name },
    { seed: { name: 'a/b' }, field: 'name', value: 'a/b', wants: name },
    { seed: { vnet: 'both' }, field: 'vnet', value: 'both', wants: "'none', 'external' or 'internal'" },
    { seed: { platform: 'stv3' }, field: 'platform', value: 'stv3', wants: "'stv1', 'stv2' or 'stv2.1'" },
    { seed: { vnet: 'external', subnet: 'apim' }, field: 'subnet', value: 'apim', wants: subnet },
    { seed: { vnet: 'external', subnet: 'a/b/c' }, field: 'subnet', value: 'a/b/c', wants: subnet },
    { seed: { subnetPrefix: 30 }, field: 'subnetPrefix', value: 30, wants: 'a whole number from 16 to 29' },
    { seed: { subnetPrefix: 15 }, field: 'subnetPrefix', value: 15, wants: 'a whole number from 16 to 29' },
    { seed: { publicIp: true }, field: 'publicIp', value: true, wants: 'false outside of a network' },
    {
      seed: { vnet: 'external', special: true },
      field: 'special',
      value: true,
      wants: 'false unless vnet is internal',
    },
    { seed: { sku: 'Huge' }, field: 'sku', value: 'Huge', wants: 'Developer, Basic, Standard or Premium' },
    {
      seed: { sku: 'Consumption' },
      field: 'sku',
      value: 'Consumption',
      wants: 'Developer, Basic, Standard or Premium',
    },
    {
      seed: { sku: { name: 'Premium', capacity: 0 } },
      field: 'sku.capacity',
      value: 0,
      wants: 'a whole number from 1 to 31',
    },
    {
      seed: { sku: { name: 'Premium', capacity: 32 } },
      field: 'sku.capacity',
      value: 32,
      wants: 'a whole number from 1 to 31',
    },
    {
      seed: { sku: 'Basic', vnet: 'external' },
      field: 'vnet',
      value: 'external',
      wants: "'none' on Basic: only Developer and Premium stand in a network",
    },
    {
      seed: { sku: 'Developer', additionalLocations: ['Japan East'] },
      field: 'sku',
      value: 'Developer',
      wants: 'Premium, to have more locations',
    },
    { seed: { location: 'Atlantis' }, field: 'location', value: 'Atlantis', wants: region },
    {
      seed: { additionalLocations: ['Atlantis'] },
      field: 'additionalLocations',
      value: 'Atlantis',
      wants: region,
    },
    {
      seed: { vnet: 'internal', precreatedIp: true },
      field: 'precreatedIp',
      value: true,
      wants: 'false for an internal instance',
    },
  ])('$seed', ({ seed, field, value, wants }) => {
    const services = [{ name: 'contoso', ...seed } as ServiceSeed];
    const message = `Expected \`${field}\` to be ${wants}; got \`${String(value)}\`.`;
    expect(thrown(() => World.create({ services }))).toEqual(misuse(field, value, message));
  });

  it('two services of one name, whatever its case', () => {
    const services = [{ name: 'contoso' }, { name: 'CONTOSO' }];
    const message = 'There is a service named `CONTOSO` already.';
    expect(thrown(() => World.create({ services }))).toEqual(misuse('name', 'CONTOSO', message));
  });
});

describe('a world of an era', () => {
  it.each([
    { era: '2021-08', starts: '2021-08-10T00:00:00Z' },
    { era: '2022-03', starts: '2022-03-16T00:00:00Z' },
    { era: '2023-01', starts: '2023-01-20T00:00:00Z' },
    { era: '2023-10', starts: '2023-10-18T00:00:00Z' },
    { era: '2024-03', starts: '2024-03-14T00:00:00Z' },
    { era: '2024-08', starts: '2024-08-19T00:00:00Z' },
    { era: '2024-11', starts: '2024-11-04T00:00:00Z' },
  ] as const)('$era begins on the day of its document, unless told otherwise', ({ era, starts }) => {
    expect(World.create({ era }).now).toBe(starts);
    expect(World.create({ era, start: '2025-01-01' }).now).toBe('2025-01-01T00:00:00Z');
  });
});

describe('a world that nothing was said of', () => {
  it('has defaults that stand once and are complete', () => {
    const { options } = World.create();
    expect(options).toEqual({
      name: 'default',
      seed: 1,
      era: '2024-08',
      start: '2024-08-19T00:00:00Z',
      durations: 'documented',
      azureTtlSeconds: 60,
      subscriptionId: options.subscriptionId,
      tenantId: options.tenantId,
      services: [],
    });
    expect(World.create(options).options).toEqual(options);
  });

  it('has the same subscription each time, and another one under another name or seed', () => {
    const ids = [{}, { name: 'other' }, { seed: 2 }].map(
      (options) => World.create(options).options.subscriptionId,
    );
    expect(new Set(ids).size).toBe(3);
    expect(World.create().options.subscriptionId).toBe(ids[0]);
    expect(World.create().options.tenantId).not.toBe(ids[0]);
  });

  it('starts where it is told to, in milliseconds and in text', () => {
    const world = World.create({ start: '2025-01-31T12:00:00+02:00' });
    expect([world.startMs, world.now]).toEqual([Date.UTC(2025, 0, 31, 10), '2025-01-31T10:00:00Z']);
  });
});

describe('a seed that says nothing but its name', () => {
  const seeded = (seed: Partial<ServiceSeed> = {}): World =>
    World.create({ services: [{ name: 'contoso', ...seed }] });

  it('is an stv1 Premium instance outside a network, which can be migrated', () => {
    const world = seeded();
    expect(world.service('CONTOSO')).toMatchObject({
      name: 'contoso',
      resourceGroup: 'rg-contoso',
      principalId: null,
      configuration: {
        location: 'West US',
        tier: 'Premium',
        capacity: 1,
        network: 'None',
        subnetResourceId: null,
      },
    });
    expect(world.groups.get('rg-contoso')).toMatchObject({ name: 'rg-contoso', location: 'West US' });
    expect(world.describe('contoso')).toMatchObject({
      platformVersion: 'stv1',
      provisioningState: 'Succeeded',
    });
    expect(world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' })).toMatchObject({
      kind: 'started',
    });
  });

  it.each(['external', 'internal'] as const)('has a network made up for it where it is %s', (vnet) => {
    const configuration = seeded({ vnet, additionalLocations: ['japaneast'] }).service(
      'contoso',
    )?.configuration;
    const subnets = [configuration, ...(configuration?.additionalLocations ?? [])].map(
      (place) => place?.subnetResourceId,
    );
    expect(new Set(subnets).size).toBe(2);
    for (const subnet of subnets)
      expect(subnet).toMatch(/\/virtualNetworks\/vnet-contoso[^/]*\/subnets\/apim$/);
    expect(configuration?.additionalLocations[0]?.location).toBe('Japan East');
  });

  it('may be on stv2 already, and then nothing was made in advance', () => {
    const world = seeded({ platform: 'stv2' });
    expect(world.describe('contoso')?.platformVersion).toBe('stv2');
    expect(world.service('contoso')?.precreated.size).toBe(0);
  });
});

describe('invented people', () => {
  it('are the same for the same seed and name, others for others, and yield to what was said', async () => {
    const people = await inventPeople({ name: 'contoso' }, 1);
    expect(await inventPeople({ name: 'contoso' }, 1)).toEqual(people);
    expect(await inventPeople({ name: 'fabrikam' }, 1)).not.toMatchObject({
      publisherEmail: people.publisherEmail,
    });
    expect(await inventPeople({ name: 'contoso' }, 2)).not.toMatchObject({
      publisherEmail: people.publisherEmail,
    });
    expect(people.publisherEmail).toMatch(/@example\.com$/);
    expect(Object.keys(people.tags ?? {})).toEqual(['costCenter', 'environment', 'owner']);
    expect(await inventPeople({ name: 'contoso', publisherName: 'Me' }, 1)).toEqual({
      ...people,
      publisherName: 'Me',
    });
  });
});

import { describe, expect, it } from 'vitest';
import {
  type CommandResult,
  type ServiceConfiguration,
  type ServiceSeed,
  type ServiceStatus,
  World,
} from '../../src/sim/index.ts';
import { putNetwork, putPublicIp } from '../helpers/network.ts';

const minute = 60_000;
const hour = 60 * minute;

const plain: ServiceConfiguration = {
  location: 'West US',
  tier: 'Premium',
  capacity: 1,
  network: 'None',
  subnetResourceId: null,
  publicIpAddressId: null,
  hostnames: [],
  additionalLocations: [],
  identity: null,
  infrastructure: {},
  settings: {},
};
const failure = { code: 'ActivationFailed', message: 'No capacity.' };

class Story {
  readonly world: World;
  /** In a network, on a public IP resource of its own or not. */
  readonly inVnet: ServiceConfiguration;
  readonly withIp: ServiceConfiguration;

  constructor(world = World.create()) {
    this.world = world;
    const { apim = '' } = putNetwork(world);
    this.inVnet = { ...plain, network: 'External', subnetResourceId: apim };
    this.withIp = { ...this.inVnet, publicIpAddressId: putPublicIp(world, 'own') };
  }

  create(configuration: ServiceConfiguration = plain): CommandResult {
    return this.world.execute({
      type: 'service.create',
      resourceGroup: 'rg',
      name: 'contoso',
      configuration,
    });
  }

  update(change: Partial<ServiceConfiguration>): CommandResult {
    const configuration = { ...(this.world.service('contoso')?.configuration ?? plain), ...change };
    return this.world.execute({ type: 'service.update', name: 'contoso', configuration });
  }

  delete(keep: 'softDeleted' | 'nothing' = 'softDeleted'): CommandResult {
    return this.world.execute({ type: 'service.delete', name: 'contoso', keep });
  }

  wait(ms: number): this {
    this.world.advanceTo(this.world.nowMs + ms);
    return this;
  }

  get status(): ServiceStatus | undefined {
    return this.world.describe('contoso');
  }

  get words(): string {
    const { provisioningState, platformVersion, phase } = this.status ?? {};
    return `${provisioningState} ${platformVersion} ${phase}`;
  }
}

const seeded = (seed: Partial<ServiceSeed> = {}): Story =>
  new Story(World.create({ services: [{ name: 'contoso', resourceGroup: 'rg', ...seed }] }));

/** The public addresses that somebody beside the one public IP resource holds. */
const held = ({ world, withIp }: Story): unknown =>
  world.save().addresses.holders.filter(([, holder]) => holder !== withIp.publicIpAddressId);

describe('an instance that is created', () => {
  it.each<{
    given: string;
    configuration: (story: Story) => ServiceConfiguration;
    minutes: number;
    platform: string;
    promised: number;
  }>([
    { given: 'outside a network', configuration: () => plain, minutes: 34, platform: 'stv2', promised: 0 },
    {
      given: 'in a network without an IP of its own',
      configuration: ({ inVnet }) => inVnet,
      minutes: 55,
      platform: 'stv1',
      promised: 1,
    },
    {
      given: 'in a network with an IP of its own',
      configuration: ({ withIp }) => withIp,
      minutes: 55,
      platform: 'stv2',
      promised: 0,
    },
    {
      given: 'of Consumption',
      configuration: () => ({ ...plain, tier: 'Consumption' }),
      minutes: 1,
      platform: 'mtv1',
      promised: 0,
    },
  ])(
    '$given serves on $platform after $minutes minutes [A3, A12, A17]',
    ({ configuration, minutes, platform, promised }) => {
      const story = new Story();
      story.create(configuration(story));
      expect(story.status).toMatchObject({ provisioningState: 'Activating', phase: 'building' });
      story.wait(minutes * minute - 1);
      expect(story.status?.provisioningState).toBe('Activating');
      story.wait(1);
      expect(story.words).toBe(`Succeeded ${platform} steady`);
      expect(story.world.service('contoso')?.precreated.size).toBe(promised);
    },
  );

  it('is refused in a network that is not there, and nothing has changed [D10]', () => {
    const story = new Story();
    const before = JSON.stringify(story.world.save());
    const elsewhere = { ...story.inVnet, subnetResourceId: `${story.inVnet.subnetResourceId}-2` };
    expect(story.create(elsewhere)).toMatchObject({ kind: 'refused', refusal: { rule: 'subnet.exists' } });
    expect(JSON.stringify(story.world.save())).toBe(before);
  });

  it('has the identity it asked for from the start', () => {
    const story = new Story();
    story.create({ ...plain, identity: { type: 'SystemAssigned, UserAssigned' } });
    expect(story.world.service('contoso')?.principalId).toMatch(/^[0-9a-f]{8}-/);
  });

  it('is Failed where that fails, and is created anew by the next update', () => {
    const story = new Story();
    story.create();
    story.wait(minute).world.execute({ type: 'service.fail', name: 'contoso', failure });
    expect(story.words).toBe('Activating undetermined rollingBack');
    expect(story.wait(10 * minute).words).toBe('Failed undetermined steady');
    expect(held(story)).toEqual([]);
    expect(story.world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' })).toMatchObject({
      refusal: { refused: 'notOnline' },
    });
    expect(story.update({ capacity: 2 })).toMatchObject({ kind: 'started', operation: { kind: 'create' } });
    expect(story.wait(34 * minute).words).toBe('Succeeded stv2 steady');
    expect(story.world.service('contoso')?.configuration.capacity).toBe(2);
  });
});

describe('an instance that is updated', () => {
  it('keeps its old values until that has succeeded', () => {
    const story = seeded();
    expect(story.update({ capacity: 3 })).toMatchObject({ kind: 'started', operation: { kind: 'update' } });
    expect(story.wait(30 * minute - 1).world.service('contoso')?.configuration.capacity).toBe(1);
    expect(story.wait(1).world.service('contoso')?.configuration.capacity).toBe(3);
  });

  it('keeps them for good where that fails', () => {
    const story = seeded();
    story.update({ capacity: 3 });
    story.world.execute({ type: 'service.fail', name: 'contoso', failure });
    story.wait(hour);
    expect(story.world.service('contoso')).toMatchObject({ pending: null, configuration: { capacity: 1 } });
  });

  it('is left alone where nothing would change', () => {
    const story = seeded();
    const before = story.world.save();
    expect(story.update({})).toEqual({ kind: 'unchanged' });
    expect(story.world.save()).toEqual(before);
  });

  it.each<{ change: Partial<ServiceConfiguration>; minutes: number }>([
    { change: { settings: { tags: { a: '1' } } }, minutes: 1 },
    { change: { identity: { type: 'SystemAssigned' } }, minutes: 1 },
    { change: { capacity: 2 }, minutes: 30 },
    { change: { hostnames: [{ type: 'Proxy', hostName: 'api.contoso.com', other: {} }] }, minutes: 30 },
    { change: { network: 'External' }, minutes: 36 },
    { change: { capacity: 2, settings: { tags: {} } }, minutes: 30 },
    { change: { network: 'External', capacity: 2, settings: { tags: {} } }, minutes: 36 },
  ])('with $change takes $minutes minutes: the gravest part decides', ({ change, minutes }) => {
    const story = seeded({ platform: 'stv2' });
    const { subnetResourceId } = story.inVnet;
    const result = story.update({ ...change, ...(change.network && { subnetResourceId }) });
    story.wait(2 * hour);
    const { startedAtMs, endedAtMs } = (result as Extract<CommandResult, { kind: 'started' }>).operation;
    expect(((endedAtMs ?? 0) - startedAtMs) / minute).toBe(minutes);
  });

  it('moved into a network has other addresses, and names that go with them [D15, C22.created]', () => {
    const story = seeded({ vnet: 'external', platform: 'stv2' });
    const [before] = story.status?.locations[0]?.vips ?? [];
    story.update({ network: 'Internal' });
    story.wait(36 * minute);
    const vips = story.status?.locations[0]?.vips ?? [];
    expect(vips.map(({ kind }) => kind)).toEqual(['public', 'private']);
    expect(vips[0]?.address).not.toBe(before?.address);
    expect(
      story.status?.names.filter(({ view }) => view === 'public').map(({ endpoint }) => endpoint),
    ).toEqual(['management']);
    expect(story.status?.names.filter(({ reaches }) => reaches !== 'stv2')).toEqual([]);
    expect(story.words).toBe('Succeeded stv2 steady');
  });

  it('gains and loses locations', () => {
    const story = seeded();
    const place = { subnetResourceId: null, publicIpAddressId: null, other: {} };
    story.update({ additionalLocations: [{ ...place, location: 'Japan East' }] });
    expect(story.status?.locations.map(({ platformVersion }) => platformVersion)).toEqual([
      'stv1',
      'undetermined',
    ]);
    expect(story.status?.platformVersion).toBe('stv1');
    story.wait(30 * minute);
    expect(
      story.status?.locations.map(({ location, platformVersion }) => `${location} ${platformVersion}`),
    ).toEqual(['West US stv1', 'Japan East stv1']);
    story.update({ additionalLocations: [] });
    expect(story.wait(30 * minute).status?.locations.map(({ location }) => location)).toEqual(['West US']);
  });
});

describe('an instance that is deleted', () => {
  it('is gone after two minutes, with all its timers and addresses', () => {
    const story = seeded({ vnet: 'internal' });
    const subnet = story.world.service('contoso')?.configuration.subnetResourceId ?? '';
    story.world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' });
    story.wait(50 * minute).delete('nothing');
    expect(story.wait(2 * minute - 1).words).toBe('Deleting stv2 building');
    story.wait(1);
    expect([story.status, story.world.deletedServices.size, held(story)]).toEqual([undefined, 0, []]);
    expect(story.world.subnetUsage(subnet)).toMatchObject({ held: [], tenants: [{ as: 'linked' }] });
    story.wait(hour);
    expect(story.world.subnetUsage(subnet)).toMatchObject({ held: [], tenants: [] });
    expect(story.world.nextEventMs).toBeNull();
  });

  it('keeps its name for 48 hours, in which it can be brought back as it was', () => {
    const story = new Story(
      World.create({ services: [{ name: 'contoso', resourceGroup: 'rg', identity: true }] }),
    );
    const { principalId, configuration } = story.world.service('contoso') ?? {};
    story.world.execute({
      type: 'entity.put',
      service: 'contoso',
      path: 'apis/echo',
      properties: { path: 'echo' },
    });
    story.delete();
    story.wait(hour);
    expect(story.world.deletedServices.get('contoso')).toMatchObject({
      deletedAtMs: story.world.startMs + 2 * minute,
      scheduledPurgeMs: story.world.startMs + 48 * hour,
    });
    story.world.execute({ type: 'service.undelete', name: 'CONTOSO' });
    expect(story.words).toBe('Activating undetermined building');
    expect(story.wait(hour).world.service('contoso')).toMatchObject({ principalId, configuration });
    expect([...(story.world.service('contoso')?.entities.keys() ?? [])]).toEqual(['apis/echo']);
    expect([story.world.deletedServices.size, story.world.nextEventMs]).toEqual([0, null]);
  });

  it.each([
    { how: 'by itself, 48 hours after that was asked for', purge: false, ms: 48 * hour - 2 * minute },
    { how: 'a minute after it is purged', purge: true, ms: minute },
  ])('is forgotten $how', ({ purge, ms }) => {
    const story = seeded();
    story.delete();
    story.wait(2 * minute);
    if (purge) story.world.execute({ type: 'service.purge', name: 'contoso' });
    expect(story.wait(ms - 1).world.deletedServices.size).toBe(1);
    expect(story.wait(1).world.deletedServices.size).toBe(0);
    expect([...story.world.operations.values()].filter(({ endedAtMs }) => endedAtMs === null)).toEqual([]);
    expect(story.world.nextEventMs).toBeNull();
  });

  it('goes with its resource group, which is refused while anything in it moves', () => {
    const story = seeded();
    const gone = (): CommandResult => story.world.execute({ type: 'group.delete', name: 'RG' });
    story.update({ capacity: 2 });
    expect(gone()).toMatchObject({ kind: 'refused', refusal: { refused: 'busy' } });
    expect(story.wait(30 * minute).world.groups.get('rg')?.deleting).toBe(false);
    expect(gone()).toMatchObject({ kind: 'started', operation: { kind: 'deleteGroup' } });
    expect(story.world.groups.get('rg')?.deleting).toBe(true);
    story.wait(2 * minute + 15_000);
    expect([story.world.services.size, story.world.groups.size, story.world.deletedServices.size]).toEqual([
      0, 0, 1,
    ]);
  });
});

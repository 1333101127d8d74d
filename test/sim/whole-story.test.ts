import { describe, expect, it } from 'vitest';
import {
  type CommandResult,
  type ServiceConfiguration,
  type ServiceStatus,
  type SubnetUsage,
  World,
} from '../../src/sim/index.ts';
import { put, putInterface, putNetwork } from '../helpers/network.ts';

const minute = 60_000;

/**
 * Three instances on stv1 share a subnet. All move to another one: alpha keeps its old compute for 48 hours, bravo and
 * charlie do not; alpha returns as soon as that is taken up. Minutes count from the first move; the story stands in rows
 * C5 to C7.
 */
class Story {
  readonly world: World;
  readonly original: string;
  readonly other: string;

  constructor(seed = 1) {
    const shared = {
      vnet: 'internal',
      resourceGroup: 'rg',
      subnet: 'shared/apim',
      subnetPrefix: 28,
    } as const;
    const services = ['alpha', 'bravo', 'charlie'].map((name) => ({ name, ...shared }));
    this.world = World.create({ seed, services });
    this.original = this.configuration('alpha').subnetResourceId as string;
    this.other = putNetwork(this.world)['apim'] as string;
  }

  configuration(name: string): ServiceConfiguration {
    return this.world.service(name)?.configuration as ServiceConfiguration;
  }

  status(name: string): ServiceStatus {
    return this.world.describe(name) as ServiceStatus;
  }

  usage(subnet = this.original): SubnetUsage {
    return this.world.subnetUsage(subnet) as SubnetUsage;
  }

  /** The private address that an instance serves on now. */
  address(name: string): string | undefined {
    const [location] = this.status(name).locations;
    const active = location?.compute.find(({ role }) => role === 'active');
    return location?.vips.find(({ kind, answeredBy }) => kind === 'private' && answeredBy === active?.id)
      ?.address;
  }

  /** What answers on the gateway's name inside the network: the record is the customer's, who leaves it as it is. */
  gateway(name: string): string | null | undefined {
    return this.status(name).names.find(({ endpoint, view }) => endpoint === 'gateway' && view === 'vnet')
      ?.reaches;
  }

  away(name: string, keeps: boolean): CommandResult {
    const form = { mode: 'NewIp', subnetResourceId: this.other, retainOldCompute: keeps } as const;
    return this.world.execute({ type: 'service.blade', name, ...form });
  }

  back(name: string): CommandResult {
    const configuration = { ...this.configuration(name), subnetResourceId: this.original };
    return this.world.execute({ type: 'service.update', name, configuration });
  }

  at(minutes: number): this {
    this.world.advanceTo(this.world.startMs + minutes * minute);
    return this;
  }

  /** The story up to a minute; alpha returns in minute 3030. */
  until(minutes: number): this {
    const acts: readonly [minute: number, act: () => CommandResult][] = [
      [0, () => this.away('alpha', true)],
      [60, () => this.away('bravo', false)],
      [120, () => this.away('charlie', false)],
      [3030, () => this.back('alpha')],
    ];
    for (const [when, act] of acts.filter(([each]) => each <= minutes)) {
      this.at(when);
      expect(act()).toMatchObject({ kind: 'started' });
    }
    return this.at(minutes);
  }
}

const standing = ({ tenants }: SubnetUsage): string =>
  tenants
    .map(({ service, as, platform }) => `${service} ${as}${platform ? ` on ${platform}` : ''}`)
    .join(', ');

describe('three instances leave the subnet they share, and one returns', () => {
  it('they are built elsewhere, beside the old ones that serve on', () => {
    const story = new Story().until(30);
    expect(story.status('alpha')).toMatchObject({ provisioningState: 'Updating', platformVersion: 'stv1' });
    expect(story.status('bravo')).toMatchObject({ provisioningState: 'Succeeded', platformVersion: 'stv1' });
    expect(['alpha', 'bravo', 'charlie'].map((name) => story.gateway(name))).toEqual([
      'stv1',
      'stv1',
      'stv1',
    ]);
    expect(standing(story.usage())).toBe(
      'alpha stands on stv1, bravo stands on stv1, charlie stands on stv1',
    );
    expect(story.usage(story.other).held.map(({ service }) => service)).toEqual(['alpha', 'alpha', 'alpha']);
  });

  it('for 48 hours both serve: the old one on the records as they are, the new one on the name that Azure keeps', () => {
    const story = new Story().until(50);
    expect(story.status('alpha')).toMatchObject({
      provisioningState: 'Succeeded',
      platformVersion: 'stv2',
      phase: 'coexisting',
      phaseEndsAt: '2024-08-21T00:45:00Z',
    });
    expect(story.configuration('alpha').subnetResourceId).toBe(story.other);
    expect(story.gateway('alpha')).toBe('stv1');
    const management = story.status('alpha').names.find(({ view }) => view === 'public');
    expect(management).toMatchObject({ endpoint: 'management', reaches: 'stv2' });
    expect(story.usage()).toMatchObject({ size: 11, free: 2 });
    expect(story.usage(story.other)).toMatchObject({ size: 251, free: 248 });
    expect(story.at(2924).gateway('alpha')).toBe('stv1');
  });

  it('then the old ones are purged, the addresses released, and the links go', () => {
    const seen = [2924, 2925, 2970, 3029].map((at) => {
      const story = new Story().until(at);
      return [at, story.usage().free, standing(story.usage()), story.gateway('alpha')];
    });
    expect(seen).toEqual([
      [2924, 8, 'alpha stands on stv1', 'stv1'],
      [2925, 8, 'alpha vacating on stv1', null],
      [2970, 11, 'alpha linked', null],
      [3029, 11, 'alpha linked', null],
    ]);
    expect(new Story().until(3029).at(3030).usage()).toMatchObject({
      size: 11,
      free: 11,
      held: [],
      tenants: [],
    });
  });

  it.each<{ minute: number; who: string; because: object }>([
    { minute: 20, who: 'alpha', because: { refused: 'busy' } },
    {
      minute: 50,
      who: 'alpha',
      because: held('alpha (stands in it), bravo (stands in it), charlie (stands in it)'),
    },
    {
      minute: 185,
      who: 'bravo',
      because: held(
        'alpha (stands in it), charlie (has not released its addresses), bravo (is still linked to it)',
      ),
    },
    { minute: 300, who: 'bravo', because: held('alpha (stands in it)') },
    { minute: 300, who: 'alpha', because: held('alpha (stands in it)') },
    { minute: 2930, who: 'alpha', because: held('alpha (has not released its addresses)') },
    { minute: 2975, who: 'charlie', because: held('alpha (is still linked to it)') },
    { minute: 3029, who: 'alpha', because: held('alpha (is still linked to it)') },
  ])(
    'until then nobody returns: $who in minute $minute is refused, and nothing has changed [P7, C6, D9]',
    ({ minute: at, who, because }) => {
      const story = new Story().until(at);
      const before = JSON.stringify(story.world.save());
      expect(story.back(who)).toMatchObject({ kind: 'refused', refusal: because });
      expect(JSON.stringify(story.world.save())).toBe(before);
    },
  );

  it('then one returns, to other addresses once more, and the other subnet is left to the others [C7, D15]', () => {
    const story = new Story().until(3074);
    expect(story.status('alpha')).toMatchObject({ provisioningState: 'Updating', path: 'update/subnet' });
    const [stayed] = story.status('alpha').locations[0]?.vips ?? [];
    story.at(3075);
    expect(story.status('alpha')).toMatchObject({ provisioningState: 'Succeeded', platformVersion: 'stv2' });
    expect(story.configuration('alpha').subnetResourceId).toBe(story.original);
    expect(story.status('alpha').locations[0]?.vips[0]?.address).not.toBe(stayed?.address);
    expect(standing(story.at(3140).usage())).toBe('alpha stands on stv2');
    expect(standing(story.usage(story.other))).toBe('bravo stands on stv2, charlie stands on stv2');
    expect(story.world.nextEventMs).toBeNull();
  });

  function held(by: string): object {
    const says = `is in use by ${by} and cannot be updated`;
    return {
      refused: 'prerequisite',
      rule: 'subnet.released',
      says: expect.stringContaining(says) as unknown,
    };
  }
});

describe('whoever returns', () => {
  it('may or may not have the private address of before; where he has, the records that were left fit again [C7.private, C24]', () => {
    const outcomes = Array.from({ length: 40 }, (_, seed) => {
      const story = new Story(seed);
      const before = story.address('alpha');
      story.until(3140);
      expect(story.gateway('alpha')).toBe(story.address('alpha') === before ? 'stv2' : null);
      return story.address('alpha') === before;
    });
    expect(new Set(outcomes)).toEqual(new Set([true, false]));
  });

  it('has it for certain where interfaces are parked on all other addresses, the lower ones and the rest [C7.private]', () => {
    for (let seed = 0; seed < 10; seed++) {
      const story = new Story(seed).until(3029).at(3030);
      for (const host of [7, 8, 9, 10, 11, 12, 13, 14]) park(story, host);
      story.back('alpha');
      story.at(3140);
      expect([story.address('alpha'), story.gateway('alpha')]).toEqual(['10.1.0.6', 'stv2']);
    }
  });

  it('is brought up to a higher one of before by interfaces on those below, as near as chance allows', () => {
    const seen = Array.from({ length: 30 }, (_, seed) => {
      const story = new Story(seed).until(3029).at(3030);
      for (const host of [4, 5, 6, 7, 8, 9]) park(story, host);
      expect(story.back('charlie')).toMatchObject({ kind: 'started' });
      return story.at(3140).address('charlie');
    });
    expect(new Set(seen)).toEqual(new Set(['10.1.0.12', '10.1.0.13', '10.1.0.14']));
  });

  it('waits for hours more where a resource lock is over the network, and that must go first [C5.unlock.locked, D9, V.lock]', () => {
    const story = new Story().until(2980);
    const lock = `${story.original.slice(0, story.original.indexOf('/providers/'))}/providers/Microsoft.Authorization/locks/keep`;
    put(story.world, lock, 'Microsoft.Authorization/locks', { properties: { level: 'CanNotDelete' } });
    expect(story.at(5000).back('alpha')).toMatchObject({ refusal: { rule: 'subnet.released' } });
    story.world.execute({ type: 'resource.delete', id: lock });
    expect(story.at(5359).back('alpha')).toMatchObject({ refusal: { rule: 'subnet.released' } });
    expect(story.at(5360).back('alpha')).toMatchObject({ kind: 'started' });
  });

  function park({ world, original }: Story, host: number): void {
    putInterface(world, `parked-${host}`, original, `10.1.0.${host}`);
  }
});

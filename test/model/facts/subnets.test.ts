import { describe, expect, it } from 'vitest';
import {
  addressesNeeded,
  type Era,
  eras,
  isRefusal,
  plan,
  type PlanRequest,
  prerequisites,
  type Situation,
  type SubnetView,
  unitsOf,
} from '../../../src/model/index.ts';
import { completeSeed, type ServiceConfiguration, type ServiceSeed, World } from '../../../src/sim/index.ts';
import { put, putNetwork } from '../../helpers/network.ts';
import { inside, place, type PlaceWish, situation } from '../situations.ts';
import { Instance } from './instance.ts';

const everyEra = Object.keys(eras) as Era[];
const stay: PlanRequest = { kind: 'migrate', mode: 'NewIp' };
const leave: PlanRequest = { kind: 'blade', mode: 'NewIp', subnet: 'new', keepOld: false };

/** The path, or the rule that refuses it. */
function asked(request: PlanRequest, over: Partial<Situation>): string {
  const answer = plan(request, situation(over));
  return isRefusal(answer) ? (answer.rule ?? answer.refused) : answer.path;
}

/** What comes of a move, within a subnet or to another one, where that subnet is like this. */
function moved(request: PlanRequest, subnet: Partial<SubnetView>, over: Partial<Situation> = {}): string {
  const id = request === leave ? 'vnet/other' : 'vnet/apim';
  return asked(request, { ...over, places: [place({ in: 'External', subnet: { id, ...subnet } })] });
}

describe('how much of a subnet an instance takes', () => {
  it.each([
    { tier: 'Developer', units: 1, external: 1, internal: 2 },
    { tier: 'Basic', units: 1, external: 2, internal: 3 },
    { tier: 'Premium', units: 1, external: 2, internal: 3 },
    { tier: 'Premium', units: 5, external: 10, internal: 11 },
    { tier: 'Premium', units: 31, external: 62, internal: 63 },
  ] as const)('$tier with $units: $external, or $internal when internal [D4]', (row) => {
    expect(addressesNeeded(row.tier, row.units, 'External')).toBe(row.external);
    expect(addressesNeeded(row.tier, row.units, 'Internal')).toBe(row.internal);
  });

  it.each([
    { prefix: 29, size: 3, most: 1 },
    { prefix: 28, size: 11, most: 5 },
    { prefix: 27, size: 27, most: 13 },
    { prefix: 26, size: 59, most: 29 },
    { prefix: 25, size: 123, most: 31 },
    { prefix: 24, size: 251, most: 31 },
  ])(
    'a /$prefix has $size and holds $most units of an internal instance at most [D4]',
    ({ prefix, size, most }) => {
      const seed = (capacity: number): Partial<ServiceSeed> => ({
        vnet: 'internal',
        subnetPrefix: prefix,
        sku: { name: 'Premium', capacity },
      });
      const instance = new Instance(seed(most));
      const usage = instance.world.subnetUsage(instance.subnet);
      expect(usage).toMatchObject({ size, free: size - 2 * most - 1 });
      expect(() => new Instance(seed(most + 1))).toThrow(most === 31 ? 'sku.capacity' : 'No room');
    },
  );

  it.each([
    { tier: 'Developer', units: [1, 1] },
    { tier: 'Basic', units: [1, 2] },
    { tier: 'Standard', units: [1, 4] },
    { tier: 'Premium', units: [1, 31] },
    { tier: 'Isolated', units: [1, 1] },
    { tier: 'Consumption', units: [0, 0] },
  ] as const)('$tier has $units units [D4]', ({ tier, units }) => {
    expect(unitsOf[tier]).toEqual(units);
  });

  it('/25 would hold 61 units, were there no more than 31 to be had [D4]', () => {
    expect(addressesNeeded('Premium', 61, 'Internal')).toBe(123);
    expect(() => completeSeed({ name: 'contoso', sku: { name: 'Premium', capacity: 32 } })).toThrow(
      '1 to 31',
    );
  });
});

describe('addresses of a subnet', () => {
  it('the smallest is a /29: Azure keeps five of every subnet [D4]', () => {
    expect(() => completeSeed({ name: 'contoso', vnet: 'internal', subnetPrefix: 30 })).toThrow('16 to 29');
    const world = World.create();
    const id = putNetwork(world, { subnets: [{ name: 'apim', prefix: '10.200.0.0/30' }] })['apim'] as string;
    expect(world.subnetUsage(id)).toMatchObject({ size: 0, free: 0 });
  });

  it('more units need more of it, and are refused where there are none [D4]', () => {
    const grow = (capacity: number): string =>
      new Instance({ vnet: 'internal', subnetPrefix: 28 }).update({ capacity });
    expect(grow(5)).toBe('update/infrastructure');
    expect(grow(6)).toBe('refused: subnet.roomToGrow');
  });

  it('units that come take theirs at once, and units that go give them back [D4]', () => {
    const instance = new Instance({ vnet: 'external' });
    const free = (): number => instance.world.subnetUsage(instance.subnet)?.free ?? 0;
    instance.update({ capacity: 4 });
    expect(free()).toBe(251 - 8);
    instance.settled().update({ capacity: 2 });
    expect(free()).toBe(251 - 8);
    instance.settled();
    expect(free()).toBe(251 - 4);
  });
});

describe('room for two', () => {
  it.each([
    { units: 2, fits: true },
    { units: 3, fits: false },
  ])(
    'a /28 with an internal instance of $units units: the second copy fits is $fits [D3, D4, V.size]',
    (row) => {
      const seed = {
        vnet: 'internal',
        subnetPrefix: 28,
        sku: { name: 'Premium', capacity: row.units },
      } as const;
      for (const mode of ['PreserveIp', 'NewIp'] as const) {
        const want = row.fits ? 'same-subnet/internal' : 'refused: subnet.room';
        expect(new Instance(seed).migrate(mode)).toMatch(want);
      }
    },
  );

  it.each([
    { free: 5, want: 'subnet.room' },
    { free: 6, want: 'same-subnet/external/new' },
  ])('three units want six free addresses; of $free: $want [D3, V.size]', ({ free, want }) => {
    const answer = asked(stay, { places: [place({ in: 'External', units: 3, subnet: { free } })] });
    expect(answer).toBe(want);
  });

  it('is asked of the subnet one goes to, not of the one left behind [D3, D4]', () => {
    expect(moved(leave, { free: 1 })).toBe('subnet.room');
    expect(moved(leave, { free: 2 })).toBe('new-subnet/as-soon-as-possible');
  });
});

describe('several stv1 instances in a subnet', () => {
  /** Three of them, of one unit each, in a subnet of 11 addresses. */
  const crowd = (): { migrate: (name: string) => string; world: World } => {
    const shared = {
      resourceGroup: 'rg',
      vnet: 'external',
      subnet: 'shared/apim',
      subnetPrefix: 28,
    } as const;
    const world = World.create({ services: ['a', 'b', 'c'].map((name) => ({ name, ...shared })) });
    const migrate = (name: string): string => {
      const result = world.execute({ type: 'service.migrate', name, mode: 'NewIp' });
      return result.kind === 'refused' ? (result.refusal.rule ?? result.refusal.refused) : result.kind;
    };
    return { migrate, world };
  };

  it('at the same time have no room for all the second copies [D6]', () => {
    const { migrate } = crowd();
    expect(['a', 'b', 'c'].map(migrate)).toEqual(['started', 'started', 'subnet.room']);
  });

  it('one after the other have [D6]', () => {
    const { migrate, world } = crowd();
    for (const name of ['a', 'b', 'c']) {
      expect(migrate(name)).toBe('started');
      world.advanceUntil(() => false);
      expect(world.describe(name)?.platformVersion).toBe('stv2');
    }
  });

  it('are warned of who moves beside them [D6]', () => {
    const { migrate, world } = crowd();
    const warned = (): (string | undefined)[] => {
      const [found] = world.preflight('b', 'new');
      const said = found?.findings.find(({ rule }) => rule === 'subnet.sequence');
      return [said?.verdict, said?.effect];
    };
    expect(warned()).toEqual(['pass', 'warns']);
    migrate('a');
    expect(warned()).toEqual(['fail', 'warns']);
  });
});

/** What is wrong with a subnet, and what comes of staying in it or going there. */
const demands: readonly {
  rows: string[];
  given: string;
  subnet: Partial<SubnetView>;
  within: string;
  to: string;
}[] = [
  {
    rows: ['D2', 'V.nsg'],
    given: 'without a security group',
    subnet: { rules: null },
    within: 'subnet.securityGroup',
    to: 'subnet.securityGroup',
  },
  {
    rows: ['D7', 'V.delegation', 'X34'],
    given: 'that is delegated',
    subnet: { delegations: ['Microsoft.Web/serverFarms'] },
    within: 'subnet.delegation',
    to: 'subnet.delegation',
  },
  {
    rows: ['X34'],
    given: 'with other things in it',
    subnet: { foreign: 1 },
    within: 'subnet.foreign',
    to: 'new-subnet/as-soon-as-possible',
  },
  {
    rows: ['D10'],
    given: 'in another region',
    subnet: { location: 'East US' },
    within: 'subnet.region',
    to: 'subnet.region',
  },
  {
    rows: ['D10'],
    given: 'in another subscription',
    subnet: { subscriptionId: 'another' },
    within: 'subnet.subscription',
    to: 'subnet.subscription',
  },
  {
    rows: ['D1', 'V.endpoints'],
    given: 'without service endpoints',
    subnet: { serviceEndpoints: [] },
    within: 'same-subnet/external/new',
    to: 'new-subnet/as-soon-as-possible',
  },
];

describe('what a subnet must be', () => {
  it.each(demands)('one $given: staying there $within, going there $to $rows', ({ subnet, within, to }) => {
    expect(moved(stay, {})).toBe('same-subnet/external/new');
    expect([moved(stay, subnet), moved(leave, subnet)]).toEqual([within, to]);
  });

  it('a subnet that is not there is refused, and so is none at all [D10]', () => {
    const instance = new Instance({ vnet: 'external' });
    const nowhere = instance.subnet.replace(/[^/]+$/, 'nowhere');
    expect(instance.blade({ subnetResourceId: nowhere })).toBe('refused: subnet.exists');
    expect(instance.update({ subnetResourceId: null })).toBe('refused: subnet.exists');
    expect(instance.shown).toBe('Succeeded stv1');
  });

  it('the one that an instance on stv2 stands in may be shared, too [X34]', () => {
    const changed = (platformVersion: 'stv1' | 'stv2'): string => {
      const wish = { in: 'External', to: 'Internal', subnet: { foreign: 1 } } as const;
      return asked({ kind: 'update', touches: 'network' }, { platformVersion, places: [place(wish)] });
    };
    expect(changed('stv1')).toBe('subnet.foreign');
    expect(changed('stv2')).toBe('update/network');
  });

  it('another subnet may be shared with what is no stv1 instance [X34]', () => {
    const instance = new Instance({ vnet: 'external' });
    const subnetResourceId = instance.other();
    const configuration: ServiceConfiguration = { ...instance.configuration, subnetResourceId };
    const about = { resourceGroup: 'rg-contoso', name: 'fabrikam' };
    const publicIpAddressId = pip(instance);
    const create = { type: 'service.create', ...about } as const;
    instance.world.execute({ ...create, configuration: { ...configuration, publicIpAddressId } });
    instance.settled();
    expect(instance.world.describe('fabrikam')?.platformVersion).toBe('stv2');
    expect(instance.blade({ subnetResourceId })).toBe('new-subnet/as-soon-as-possible');
  });

  const pip = ({ world }: Instance): string => {
    const id = `/subscriptions/${world.options.subscriptionId}/resourceGroups/net/providers/Microsoft.Network/publicIPAddresses/one`;
    put(world, id, 'Microsoft.Network/publicIPAddresses', {
      location: 'westus',
      sku: { name: 'Standard' },
      properties: { dnsSettings: { domainNameLabel: 'fabrikam' } },
    });
    return id;
  };
});

describe('whether the subnet of an update has to be another', () => {
  const network: PlanRequest = { kind: 'update', touches: 'network' };
  const wish: PlaceWish = { in: 'External', publicIp: {} };

  it.each(everyEra)('in %s: one that migrates goes elsewhere, or may stay up to 2022-03 [X9]', (era) => {
    const within = asked(network, { era, places: [place(wish)] });
    const elsewhere = asked(network, { era, places: [place({ ...wish, subnet: { id: 'vnet/other' } })] });
    const early = era === '2021-08' || era === '2022-03';
    expect(elsewhere).toBe('vnet-update');
    expect(within === 'vnet-update').toBe(early);
  });
});

describe('what blocks a key vault', () => {
  it.each([
    { era: '2024-08', want: 'same-subnet/external/new' },
    { era: '2024-11', want: 'keyVault.open' },
  ] as const)('a vault that shuts it out in $era: $want [D8, V.keyVault]', ({ era, want }) => {
    const over = { era, closedVaults: ['certs'] };
    const answer = plan(stay, inside('External', over));
    expect(isRefusal(answer) ? answer.rule : answer.path).toBe(want);
  });

  it('to another subnet such a vault is found when the new compute comes up [D8, V.keyVault]', () => {
    const blade = { kind: 'blade', mode: 'NewIp', subnet: 'new', keepOld: false } as const;
    const places = [place({ in: 'External', subnet: { id: 'vnet/other' } })];
    const november = situation({ era: '2024-11', closedVaults: ['certs'], places });
    const offer = plan(blade, november);
    expect(offer).toMatchObject({ path: 'new-subnet/as-soon-as-possible' });
    const found = isRefusal(offer) ? [] : prerequisites(offer, november);
    expect(found.find(({ rule }) => rule === 'keyVault.open')).toMatchObject({
      verdict: 'fail',
      effect: 'breaks',
    });
  });

  it('outside of a network nothing is asked of vaults, nor of anything else [P11, P12]', () => {
    const nowhere = situation({ era: '2024-11', closedVaults: ['certs'], now: '2024-08-01T00:00:00Z' });
    for (const mode of ['PreserveIp', 'NewIp'] as const) {
      const offer = plan({ kind: 'migrate', mode }, nowhere);
      const found = isRefusal(offer) ? undefined : prerequisites(offer, nowhere);
      expect(found?.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    }
  });

  it('is seen of the vaults that host names take their certificates from [D8]', () => {
    const shut = (subnets: (of: Instance) => string[]): string => {
      const instance = new Instance({ vnet: 'external' }, { era: '2024-11' });
      const { world } = instance;
      const id = `/subscriptions/${world.options.subscriptionId}/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/certs`;
      const virtualNetworkRules = subnets(instance).map((each) => ({ id: each }));
      const networkAcls = { defaultAction: 'Deny', virtualNetworkRules };
      put(world, id, 'Microsoft.KeyVault/vaults', { properties: { networkAcls } });
      const other = { keyVaultId: 'https://certs.vault.azure.net/secrets/api' };
      instance.update({ hostnames: [{ type: 'Proxy', hostName: 'api.contoso.com', other }] });
      return instance.settled().migrate();
    };
    expect(shut(() => [])).toBe('refused: keyVault.open');
    expect(shut(({ subnet }) => [subnet])).toBe('same-subnet/external/preserve');
  });
});

describe('a backend', () => {
  it('sees addresses from anywhere in the subnet, and others after a migration [D14]', () => {
    const instance = new Instance({ vnet: 'external' });
    const seen = (): string[] =>
      instance.world.subnetUsage(instance.subnet)?.held.map(({ address }) => address) ?? [];
    const before = seen();
    instance.migrate();
    const during = seen();
    const after = [instance.settled(), seen()][1] as string[];
    expect(during).toHaveLength(4);
    expect(after.filter((address) => before.includes(address))).toEqual([]);
    for (const address of [...before, ...after]) expect(address).toMatch(/^10\.1\.0\./);
  });
});

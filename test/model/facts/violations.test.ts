import { describe, expect, it } from 'vitest';
import type { Era } from '../../../src/model/index.ts';
import type { ServiceSeed } from '../../../src/sim/index.ts';
import { putPublicIp } from '../../helpers/network.ts';
import { Instance } from './instance.ts';
import { autoscaled, deny, force, subnet } from './spoil.ts';

interface Violation {
  readonly rows: readonly string[];
  readonly given: string;
  readonly seed?: Partial<ServiceSeed>;
  readonly era?: Era;
  readonly spoil: (instance: Instance) => void;
}

describe('refused at once', () => {
  it.each<Violation & { rule: string; ask?: (instance: Instance) => string }>([
    {
      rows: ['V.nsg', 'D2'],
      given: 'no security group',
      spoil: (instance) => subnet(instance, { networkSecurityGroup: null }),
      rule: 'subnet.securityGroup',
    },
    {
      rows: ['V.delegation', 'D7'],
      given: 'a delegated subnet',
      spoil: (instance) =>
        subnet(instance, {
          delegations: [{ name: 'web', properties: { serviceName: 'Microsoft.Web/serverFarms' } }],
        }),
      rule: 'subnet.delegation',
    },
    {
      rows: ['V.size', 'D3'],
      given: 'a subnet that is too small',
      seed: { subnetPrefix: 29, sku: 'Premium' },
      spoil: () => {},
      rule: 'subnet.room',
    },
    {
      rows: ['V.keyVault', 'D8'],
      given: 'key vaults shut out, by the text of November',
      era: '2024-11',
      spoil: (instance) => deny(instance, 'key-vault'),
      rule: 'traffic.keyVault',
    },
    {
      rows: ['V.label', 'D11'],
      given: 'a public IP without a label',
      spoil: (instance) => void putPublicIp(instance.world, 'own', { properties: {} }),
      ask: (instance) =>
        instance.blade({
          subnetResourceId: instance.other(),
          publicIpAddressId: idOf(instance, 'publicIPAddresses'),
        }),
      rule: 'publicIp.label',
    },
    {
      rows: ['V.samePublicIp', 'D11'],
      given: 'the public IP that is in use',
      seed: { publicIp: true },
      spoil: () => {},
      ask: (instance) =>
        instance.blade({
          subnetResourceId: instance.other(),
          publicIpAddressId: idOf(instance, 'publicIPAddresses'),
        }),
      rule: 'publicIp.free',
    },
  ])('$given: $rule, and nothing has changed $rows', ({ seed, era = '2024-08', spoil, rule, ask }) => {
    const instance = new Instance({ vnet: 'external', ...seed }, { era });
    spoil(instance);
    const before = instance.vips;
    expect((ask ?? ((each: Instance) => each.migrate()))(instance)).toBe(`refused: ${rule}`);
    expect(instance.shown).toBe('Succeeded stv1');
    expect(instance.vips).toEqual(before);
    expect(instance.settled().shown).toBe('Succeeded stv1');
  });
});

function idOf({ world }: Instance, type: string): string {
  return [...world.resources.values()].find((each) => each.type.endsWith(type))?.id ?? '';
}

const unable =
  /^Unable to activate API service at this time\. Please provide correlationId [\da-f-]{36} and TimeStamp .+\. Make sure the prerequisites at https:\/\/aka\.ms\/apimvnet are followed\. /;
const unreached = /^Failed to connect to management endpoint contoso\.management\.azure-api\.net:3443 /;

const broken: readonly (Violation & { code: string; says: RegExp })[] = [
  {
    rows: ['V.3443', 'H15'],
    given: 'the management port shut',
    spoil: (instance) => deny(instance, 'management'),
    code: 'ManagementApiRequestFailed',
    says: unreached,
  },
  {
    rows: ['V.routes', 'D12', 'H15'],
    given: 'all traffic forced elsewhere',
    spoil: force,
    code: 'ManagementApiRequestFailed',
    says: unreached,
  },
  ...['storage', 'sql'].map((rule) => ({
    rows: ['V.dependencies', 'H15'],
    given: `${rule} out of reach`,
    spoil: (instance: Instance) => deny(instance, rule),
    code: 'ActivationFailed',
    says: unable,
  })),
  {
    rows: ['V.dependencies', 'V.keyVault', 'D8'],
    given: 'key vaults shut out, by the text of August',
    spoil: (instance) => deny(instance, 'key-vault'),
    code: 'ActivationFailed',
    says: unable,
  },
  {
    rows: ['V.6390', 'X24'],
    given: 'the probe of the load balancer shut out',
    spoil: (instance) => deny(instance, 'load-balancer'),
    code: 'ActivationFailed',
    says: unable,
  },
  {
    rows: ['V.publicIp', 'X7'],
    given: 'no public IP, by the text of March',
    era: '2024-03',
    spoil: () => {},
    code: 'ActivationFailed',
    says: unable,
  },
];

describe('started, and gone back after half an hour', () => {
  it.each(broken)('$given: $code, at minute 35 of 45 $rows', ({ era = '2024-08', spoil, code, says }) => {
    const instance = new Instance({ vnet: 'external' }, { era });
    spoil(instance);
    const before = instance.vips;
    const ask =
      era === '2024-08' ? instance.migrate('NewIp') : instance.update({ subnetResourceId: instance.other() });
    expect(ask).toMatch(/^(same-subnet|vnet-update)/);
    expect(instance.at(34.9).status.phase).toBe('building');
    expect(instance.at(35).status.lastFailure).toMatchObject({ code, phase: 'building' });
    expect(instance.status.lastFailure?.message).toMatch(says);
    expect(instance.at(35).shown).toBe('Updating stv1');
    expect(instance.ended()).toBe(45);
    expect(instance.shown).toBe('Succeeded stv1');
    expect(instance.vips).toEqual(before);
  });

  it('or at the end of the build, where that comes first [H15.probe]', () => {
    const instance = new Instance({ vnet: 'internal' });
    deny(instance, 'sql');
    instance.migrate('PreserveIp');
    expect(instance.settled().course).toEqual([
      '0 building',
      '25 found traffic.sql',
      '25 failed ActivationFailed',
      '25 rollingBack',
      '35 steady',
      '35 unlocked',
    ]);
  });

  it('unless it is put right before anybody looks [H15, H15.probe]', () => {
    const instance = new Instance({ vnet: 'external' });
    deny(instance, 'sql');
    instance.migrate('NewIp');
    deny(instance.at(34), 'nothing');
    expect(instance.settled().shown).toBe('Succeeded stv2');
  });

  it('and if it is spoilt after that it shows in other ways [H15.probe, D16]', () => {
    const instance = new Instance({ vnet: 'external' });
    instance.migrate('NewIp');
    deny(instance.at(36), 'sql');
    expect(instance.settled().shown).toBe('Succeeded stv2');
  });
});

describe('taken up all the same', () => {
  it('without service endpoints [V.endpoints, D1]', () => {
    const instance = new Instance({ vnet: 'external' });
    subnet(instance, { serviceEndpoints: [] });
    instance.migrate();
    expect(instance.settled().shown).toBe('Succeeded stv2');
  });

  it('with autoscale on, which fails as soon as it scales [D5, D5.effect, V.autoscale]', () => {
    const scaled = (migrating: boolean): Instance => {
      const instance = new Instance({ vnet: 'external' });
      autoscaled(instance);
      if (migrating) instance.migrate();
      instance.at(10).world.execute({ type: 'service.autoscale', name: 'contoso', capacity: 3 });
      return instance;
    };
    const failed = scaled(true);
    expect(failed.status.phase).toBe('rollingBack');
    expect(failed.settled().shown).toBe('Succeeded stv1');
    expect(failed.configuration.capacity).toBe(1);
    expect(scaled(false).settled().configuration.capacity).toBe(3);
  });

  it.each([
    { enabled: true, verdict: 'fail' },
    { enabled: false, verdict: 'pass' },
  ])(
    'autoscale that is enabled ($enabled) is warned of: $verdict [D5, V.autoscale]',
    ({ enabled, verdict }) => {
      const instance = new Instance({ vnet: 'external' });
      autoscaled(instance, enabled);
      const [found] = instance.world.preflight('contoso', 'preserve');
      expect(found?.findings.find(({ rule }) => rule === 'autoscale.off')).toMatchObject({
        verdict,
        effect: 'warns',
      });
      expect(found?.ready).toBe(true);
    },
  );

  it('with Traffic Manager kept out, of which several locations are warned [V.trafficManager]', () => {
    const instance = new Instance({ vnet: 'external', additionalLocations: ['East US'] });
    deny(instance, 'clients');
    const [found] = instance.world.preflight('contoso', 'new');
    const said = found?.findings.filter(({ rule }) => rule === 'traffic.trafficManager') ?? [];
    expect(said.map(({ location, verdict, effect }) => [location, verdict, effect])).toEqual([
      ['West US', 'fail', 'warns'],
      ['East US', 'pass', 'warns'],
    ]);
    expect(found?.ready).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import {
  type Era,
  eras,
  isRefusal,
  type MigrationMode,
  plan,
  type PlanRequest,
  type Situation,
} from '../../../src/model/index.ts';
import { completeSeed, parseMigrationMode, type ServiceSeed } from '../../../src/sim/index.ts';
import { putPublicIp } from '../../helpers/network.ts';
import { inside, place, situation } from '../situations.ts';
import { Instance } from './instance.ts';

const everyEra = Object.keys(eras) as Era[];

/** Every way that an instance of its own accord comes to stv2 in the same place. */
const ways: readonly { vnet: 'none' | 'external' | 'internal'; mode: MigrationMode }[] = (
  ['none', 'external', 'internal'] as const
).flatMap((vnet) => (['PreserveIp', 'NewIp'] as const).map((mode) => ({ vnet, mode })));

describe('a migration', () => {
  it.each(ways)('$vnet, $mode: changes the compute and nothing else [B1]', ({ vnet, mode }) => {
    const instance = new Instance({ vnet, identity: true, tags: { team: 'web' } });
    const put = { type: 'entity.put', service: 'contoso', path: 'apis/echo', properties: { a: 1 } } as const;
    instance.world.execute(put);
    const kept = (): unknown => {
      const { configuration, principalId, entities } = instance.service;
      return structuredClone({ configuration, principalId, entities });
    };
    const before = kept();
    instance.migrate(mode);
    expect(instance.settled().shown).toBe('Succeeded stv2');
    expect(kept()).toEqual(before);
    expect(instance.service.principalId).not.toBeNull();
  });

  it.each(ways)('$vnet, $mode: is Updating throughout, and online means over [B3, A8]', ({ vnet, mode }) => {
    const instance = new Instance({ vnet });
    instance.migrate(mode);
    for (const minute of [0, 1, 20, 30, 44.99]) {
      expect(instance.at(minute).shown).toBe('Updating stv1');
      expect(instance.status.targetProvisioningState).toBe('Updating');
    }
    expect(instance.at(45).shown).toBe('Succeeded stv2');
    expect(instance.status.targetProvisioningState).toBe('');
  });

  it.each(ways)(
    '$vnet, $mode: takes up to 45 minutes, the old compute beside the new [B2]',
    ({ vnet, mode }) => {
      const instance = new Instance({ vnet });
      instance.migrate(mode);
      const [location] = instance.at(20).status.locations;
      expect(location?.compute.map(({ platform, role, serving }) => [platform, role, serving])).toEqual([
        ['stv1', 'active', true],
        ['stv2', 'incoming', false],
      ]);
      expect(instance.ended()).toBe(45);
    },
  );
});

describe('a migration that is over', () => {
  it.each(ways)('$vnet, $mode: cannot be undone, by nobody and nothing [B4, X15]', ({ vnet, mode }) => {
    const instance = new Instance({ vnet }, { era: '2024-11' });
    instance.migrate(mode);
    instance.settled();
    const again = [instance.migrate('PreserveIp'), instance.migrate('NewIp'), instance.blade({ mode })];
    expect(again).toEqual(Array(3).fill('refused: alreadyMigrated'));
    expect(() => instance.fail()).toThrow('Nothing on `contoso` can fail now');
    expect(instance.settled().shown).toBe('Succeeded stv2');
  });

  it.each(ways.flatMap((way) => [5, 31, 44].map((failsAt) => ({ ...way, failsAt }))))(
    '$vnet, $mode: failing at minute $failsAt goes back by itself and leaves nothing changed [B5, C19]',
    ({ vnet, mode, failsAt }) => {
      const instance = new Instance({ vnet });
      const seen = (): unknown => {
        const { provisioningState, platformVersion, locations, names, phase } = instance.status;
        const usage = vnet === 'none' ? null : instance.world.subnetUsage(instance.subnet);
        const promised = [...instance.service.precreated];
        return structuredClone({
          provisioningState,
          platformVersion,
          locations,
          names,
          phase,
          usage,
          promised,
        });
      };
      const before = seen();
      instance.migrate(mode);
      instance.at(failsAt).fail();
      expect(instance.shown).toBe('Updating stv1');
      expect(instance.settled().shown).toBe('Succeeded stv1');
      expect(seen()).toEqual(before);
      expect(instance.status.lastFailure).toMatchObject({ code: 'ActivationFailed', message: 'Told to.' });
      expect(instance.migrate(mode)).toMatch(/preserve|new/);
    },
  );

  it('and its old compute serve side by side while both are there [B9]', () => {
    const instance = new Instance({ vnet: 'external' });
    instance.migrate('NewIp');
    expect(instance.at(50).vips).toEqual(['promised public stv2', 'old public stv1']);
    const [location] = instance.status.locations;
    expect(location?.compute.map(({ role, serving }) => `${role} ${serving}`)).toEqual([
      'active true',
      'retained true',
    ]);
    expect(instance.at(60).vips).toEqual(['promised public stv2']);
  });

  it('is followed by a network status that is all green [B12]', () => {
    const instance = new Instance({ vnet: 'internal' });
    instance.migrate();
    instance.settled();
    const required = instance.world
      .networkStatus('contoso', 'West US')
      .filter(({ isOptional }) => !isOptional);
    expect(required.length).toBeGreaterThan(3);
    expect(required.filter(({ status }) => status !== 'success')).toEqual([]);
  });
});

describe('while it is updating', () => {
  const asked: readonly PlanRequest[] = [
    { kind: 'update', touches: 'settings' },
    { kind: 'update', touches: 'network' },
    { kind: 'migrate', mode: 'NewIp' },
    { kind: 'blade', mode: 'NewIp', subnet: 'new', keepOld: false },
    { kind: 'delete' },
    { kind: 'applyNetwork' },
  ];

  it.each(everyEra)('nothing else is taken up, say what the lock may, in %s [B8, V.busy, X10]', (era) => {
    for (const request of asked)
      expect(plan(request, situation({ era, provisioningState: 'Updating' }))).toMatchObject({
        refused: 'busy',
      });
  });

  it('not even when the documented lock is over; APIs and the like stay editable [B8, X10]', () => {
    const instance = new Instance({ vnet: 'external' });
    instance.migrate('NewIp');
    expect(instance.at(29).status.configurationLockedUntil).toBe('2024-08-19T00:30:00Z');
    expect(instance.at(31).status.configurationLockedUntil).toBeNull();
    const put = { type: 'entity.put', service: 'contoso', path: 'apis/a', properties: {} } as const;
    expect(instance.world.execute(put)).toEqual({ kind: 'done' });
    const larger = { ...instance.configuration, capacity: 2 };
    const update = { type: 'service.update', name: 'contoso', configuration: larger } as const;
    expect(instance.world.execute(update)).toMatchObject({ kind: 'refused', refusal: { refused: 'busy' } });
  });
});

describe('the modes', () => {
  it.each(['PreserveIp', 'PreserveIP', 'preserveip', 'PRESERVEIP'])('%s preserves [B15]', (text) => {
    expect(parseMigrationMode(text)).toBe('PreserveIp');
  });

  it.each(['NewIp', 'NewIP', 'newip'])('%s renews [B15]', (text) => {
    expect(parseMigrationMode(text)).toBe('NewIp');
  });

  it('come to nothing where they are neither [B15]', () => {
    expect(parseMigrationMode('KeepIp')).toBeUndefined();
  });
});

describe('what the platform cannot migrate', () => {
  it.each(['stv2', 'stv2.1'] as const)('is what is on %s already [B16, V.migrated]', (platformVersion) => {
    for (const mode of ['PreserveIp', 'NewIp'] as const)
      expect(plan({ kind: 'migrate', mode }, situation({ platformVersion }))).toMatchObject({
        refused: 'alreadyMigrated',
        facts: ['B4', 'B16', 'V.migrated'],
      });
  });
});

describe('under special conditions of an internal network', () => {
  const november: Partial<Situation> = { era: '2024-11', special: true };
  const ask = (mode: MigrationMode, withDowntime: boolean, over: Partial<Situation>): string => {
    const answer = plan({ kind: 'migrate', mode, withDowntime }, inside('Internal', over));
    return isRefusal(answer) ? `${answer.refused} ${answer.facts.join()}` : answer.path;
  };

  it('the ordinary call is refused in words that name the other one [P17.required]', () => {
    const answer = plan({ kind: 'migrate', mode: 'PreserveIp' }, inside('Internal', november));
    expect(answer).toMatchObject({ refused: 'notOffered', facts: ['P17.required'] });
    expect(isRefusal(answer) ? answer.says : '').toMatch('migrateWithDowntime=true');
  });

  it.each<{ rows: string[]; given: string; mode: MigrationMode; over: Partial<Situation>; want: string }>([
    {
      rows: ['P17', 'B18'],
      given: 'with downtime',
      mode: 'PreserveIp',
      over: november,
      want: 'same-subnet/internal/preserve/with-downtime',
    },
    { rows: ['B18'], given: 'for a new address', mode: 'NewIp', over: november, want: 'notOffered B18' },
    {
      rows: ['P17'],
      given: 'before November',
      mode: 'PreserveIp',
      over: { ...november, era: '2024-08' },
      want: 'notOffered P17',
    },
    {
      rows: ['B18'],
      given: 'with downtime that nothing asks for',
      mode: 'PreserveIp',
      over: { era: '2024-11' },
      want: 'same-subnet/internal/preserve',
    },
  ])('the call $given comes to $want $rows', ({ mode, over, want }) => {
    expect(ask(mode, true, over)).toBe(want);
  });

  it('the refusal names a call that there is: before November the ordinary one will do [P17.required, P17]', () => {
    for (const era of everyEra) {
      const over = { era, special: true };
      const ordinary = ask('PreserveIp', false, over);
      expect(ordinary === 'notOffered P17.required').toBe(era === '2024-11');
    }
    expect(ask('PreserveIp', false, { special: true })).toBe('same-subnet/internal/preserve');
  });

  it('a new address or another subnet is to be had without [P17]', () => {
    expect(ask('NewIp', false, november)).toBe('same-subnet/internal/new');
    const blade = { kind: 'blade', mode: 'NewIp', subnet: 'new', keepOld: false } as const;
    const elsewhere = { ...november, places: [place({ in: 'Internal', subnet: { id: 'vnet/other' } })] };
    expect(plan(blade, situation(elsewhere))).toMatchObject({ path: 'new-subnet/as-soon-as-possible' });
  });

  it('nobody answers for an hour, and then the address is back [C17]', () => {
    const instance = new Instance({ vnet: 'internal', special: true }, { era: '2024-11' });
    instance.migrate('PreserveIp', { withDowntime: true });
    expect(instance.at(44.9).name('contoso.azure-api.net', 'vnet')).toBe('old stv1');
    for (const minute of [45, 75, 104.9])
      expect(instance.at(minute).name('contoso.azure-api.net', 'vnet')).toBe('old nobody');
    expect(instance.at(105).name('contoso.azure-api.net', 'vnet')).toBe('old stv2');
  });
});

describe('the address made in advance', () => {
  const promised = (instance: Instance): (string | undefined)[] => [...instance.service.precreated.values()];

  it.each([
    { vnet: 'none', count: 1 },
    { vnet: 'external', count: 1 },
    { vnet: 'internal', count: 0 },
  ] as const)('is there for what a public address reaches: $count for $vnet [B20]', ({ vnet, count }) => {
    expect(promised(new Instance({ vnet }))).toHaveLength(count);
  });

  it('is there for every location [B20]', () => {
    const instance = new Instance({ additionalLocations: ['East US', 'UK South'] });
    expect(new Set(promised(instance)).size).toBe(3);
  });

  it.each<Partial<ServiceSeed>>([
    { vnet: 'internal', precreatedIp: true },
    { platform: 'stv2', precreatedIp: true },
  ])('is not there for $vnet $platform [B20]', (seed) => {
    expect(() => completeSeed({ name: 'contoso', ...seed })).toThrow('precreatedIp');
  });

  it.each(['none', 'external'] as const)('%s, renewing, is the new one and stays [B21, P2, P12]', (vnet) => {
    const instance = new Instance({ vnet });
    instance.migrate('NewIp');
    expect(instance.at(44).name('contoso.azure-api.net')).toBe('old stv1');
    expect(instance.at(45).name('contoso.azure-api.net')).toBe('promised stv2');
    expect(instance.settled().name('contoso.azure-api.net')).toBe('promised stv2');
  });

  it('external, preserving, serves until the old one has moved [B21, C1]', () => {
    const instance = new Instance({ vnet: 'external' });
    instance.migrate('PreserveIp');
    expect(instance.at(30).name('contoso.azure-api.net')).toBe('promised stv2');
    expect(instance.settled().name('contoso.azure-api.net')).toBe('old stv2');
    expect(instance.vips).toEqual(['old public stv2']);
  });

  it('where none was made is taken when the run starts [B21.none]', () => {
    const instance = new Instance({ vnet: 'external', precreatedIp: false });
    instance.migrate('NewIp');
    expect(instance.at(1).vips).toEqual(['old public stv1', 'new public nobody']);
    expect(instance.settled().vips).toEqual(['new public stv2']);
  });

  it('is gone after a success and there again after a failure [B21.used]', () => {
    const instance = new Instance({ vnet: 'external' });
    const before = promised(instance);
    instance.migrate('NewIp');
    instance.at(20).fail();
    expect(promised(instance.settled())).toEqual(before);
    instance.migrate('NewIp');
    expect(promised(instance.settled())).toEqual([]);
  });

  it('is of no use to whoever goes to another subnet with an address of his own [B21, P5]', () => {
    const instance = new Instance({ vnet: 'external' });
    const publicIpAddressId = putPublicIp(instance.world, 'own');
    instance.blade({ subnetResourceId: instance.other(), publicIpAddressId });
    const own = instance.world.resources.get(publicIpAddressId.toLowerCase())?.address;
    expect(instance.settled().status.locations[0]?.vips.map(({ address }) => address)).toEqual([own]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Era, isRefusal, plan, type SubnetTenant } from '../../../src/model/index.ts';
import type { ServiceSeed } from '../../../src/sim/index.ts';
import { place, situation } from '../situations.ts';
import { putPublicIp } from '../../helpers/network.ts';
import { Instance } from './instance.ts';

/** An instance that has left its subnet for another, and the subnet it has left. */
function left(seed: Partial<ServiceSeed> = {}, keep = false): { instance: Instance; original: string } {
  const instance = new Instance({ vnet: 'external', ...seed });
  const original = instance.subnet;
  instance.blade({ subnetResourceId: instance.other(), retainOldCompute: keep });
  return { instance, original };
}

const tenants = ({ world }: Instance, subnet: string): string[] =>
  world.subnetUsage(subnet)?.tenants.map(({ as, platform }) => `${as} ${platform}`) ?? [];

describe('the subnet that is left behind', () => {
  it('is held, then vacated, then unlinked [C5.vacating, C5.unlock, D9, X16]', () => {
    const { instance, original } = left();
    const free = (): number => instance.world.subnetUsage(original)?.free ?? 0;
    const at = (minute: number): unknown[] => {
      instance.at(minute);
      return [free(), ...tenants(instance, original)];
    };
    expect(at(44)).toEqual([249, 'stands stv1']);
    expect(at(59.9)).toEqual([249, 'stands stv1']);
    expect(at(60)).toEqual([249, 'vacating stv1']);
    expect(at(104.9)).toEqual([249, 'vacating stv1']);
    expect(at(105)).toEqual([251, 'linked null']);
    expect(at(164.9)).toEqual([251, 'linked null']);
    expect(at(165)).toEqual([251]);
  });

  it('can be returned to then, and not before [P7, C7, D9]', () => {
    for (const minute of [50, 61, 106, 164]) {
      const { instance, original } = left();
      expect(instance.at(minute).update({ subnetResourceId: original })).toBe('refused: subnet.released');
    }
    const { instance, original } = left();
    expect(instance.at(165).update({ subnetResourceId: original })).toBe('update/subnet');
    expect(instance.settled().shown).toBe('Succeeded stv2');
    expect(instance.subnet).toBe(original);
  });
});

describe('a subnet that somebody is still in, or was', () => {
  it('cannot be returned to as long as the old compute is kept there [C6, P6, P7]', () => {
    const { instance, original } = left({}, true);
    for (const hours of [1, 24, 47])
      expect(instance.at(45 + hours * 60).update({ subnetResourceId: original })).toBe(
        'refused: subnet.released',
      );
  });

  it('is not linked to what was on stv2 [C5.unlock, D9]', () => {
    const instance = new Instance({ vnet: 'external', platform: 'stv2' });
    const original = instance.subnet;
    instance.update({ subnetResourceId: instance.other() });
    expect(instance.settled().course.filter((word) => / (vacated|unlinked)$/.test(word))).toEqual([
      '105 vacated',
    ]);
    expect(tenants(instance, original)).toEqual([]);
  });

  it('stays as it was where the move fails, and so does the other one [B5, C19]', () => {
    const { instance, original } = left();
    const other = instance.service.pending?.subnetResourceId ?? '';
    instance.at(20).fail();
    instance.settled();
    expect(tenants(instance, original)).toEqual(['stands stv1']);
    expect(tenants(instance, other)).toEqual([]);
    expect(instance.world.subnetUsage(other)?.free).toBe(251);
    expect(instance.migrate()).toBe('same-subnet/external/preserve');
  });

  it('is free of an instance that is deleted when its link is gone, too [D9, C5.unlock]', () => {
    const instance = new Instance({ vnet: 'external' });
    const { subnet, world } = instance;
    world.execute({ type: 'service.delete', name: 'contoso', keep: 'nothing' });
    world.advanceTo(world.nowMs + 3 * 60_000);
    expect(tenants(instance, subnet)).toEqual(['linked null']);
    world.advanceTo(world.nowMs + 60 * 60_000);
    expect(tenants(instance, subnet)).toEqual([]);
  });

  it.each<{ rows: string[]; eras: Era[]; minutes: number }>([
    { rows: ['C5.unlock.2020', 'X16'], eras: ['2021-08', '2022-03'], minutes: 180 },
    { rows: ['C5.unlock.2023', 'X16'], eras: ['2023-01', '2023-10'], minutes: 360 },
    { rows: ['C5.unlock', 'X16'], eras: ['2024-03', '2024-08', '2024-11'], minutes: 60 },
  ])('is unlinked $minutes minutes after it is empty by the texts of $eras $rows', ({ eras, minutes }) => {
    for (const era of eras) {
      const instance = new Instance({ vnet: 'external' }, { era });
      const publicIpAddressId = putPublicIp(instance.world, 'own');
      instance.update({ subnetResourceId: instance.other(), publicIpAddressId });
      const minuteOf = (word: string): number =>
        Number(instance.course.find((each) => each.endsWith(` ${word}`))?.split(' ')[0]);
      instance.settled();
      expect(minuteOf('unlinked') - minuteOf('vacated')).toBe(minutes);
      expect(minuteOf('vacated') - minuteOf('steady')).toBe(45);
    }
  });
});

describe('a resource lock over the network', () => {
  it('keeps the subnet linked until it is gone, and for 6 hours more [C5.unlock.locked, D9, V.lock]', () => {
    const { instance, original } = left();
    const unlock = instance.lock();
    instance.at(200);
    expect(instance.course).toContain('165 held');
    expect(instance.update({ subnetResourceId: original })).toBe('refused: subnet.released');
    unlock();
    instance.begins();
    expect(instance.at(359.9).update({ subnetResourceId: original })).toBe('refused: subnet.released');
    instance.at(360);
    expect(instance.update({ subnetResourceId: original })).toBe('update/subnet');
  });

  it('that is gone before the link would be makes no difference [D9]', () => {
    const { instance } = left();
    const unlock = instance.lock();
    instance.at(120);
    unlock();
    expect(instance.settled().course).toContain('165 unlinked');
  });

  it('over another group does not matter [D9]', () => {
    const { instance } = left();
    instance.lock('rg-other');
    expect(instance.settled().course).toContain('165 unlinked');
  });

  it('is drawn between 4 and 6 hours where spans are [C5.unlock.locked]', () => {
    const spans = Array.from({ length: 12 }, (_, seed) => {
      const instance = new Instance({ vnet: 'external' }, { seed, durations: 'drawn' });
      instance.blade({ subnetResourceId: instance.other() });
      const unlock = instance.lock();
      instance.at(600);
      unlock();
      instance.begins();
      return Number(instance.settled().course[0]?.split(' ')[0]) / 60;
    });
    expect(spans.filter((hours) => hours < 4 || hours > 6)).toEqual([]);
    expect(new Set(spans).size).toBeGreaterThan(6);
  });
});

describe('whoever is in the way of a subnet', () => {
  const tenant = (over: Partial<SubnetTenant>): SubnetTenant => ({
    service: 'fabrikam',
    as: 'stands',
    platform: 'stv1',
    busy: false,
    ...over,
  });
  const going = (tenants: readonly SubnetTenant[]): string => {
    const places = [place({ in: 'External', subnet: { id: 'vnet/other', tenants } })];
    const blade = { kind: 'blade', mode: 'NewIp', subnet: 'new', keepOld: false } as const;
    const answer = plan(blade, situation({ places }));
    return isRefusal(answer) ? answer.says : answer.path;
  };

  it.each<{ given: string; of: Partial<SubnetTenant>; want: string }>([
    { given: 'another instance on stv1', of: {}, want: 'fabrikam (stands in it)' },
    { given: 'oneself, not gone yet', of: { service: 'contoso' }, want: 'contoso (stands in it)' },
    {
      given: 'oneself on stv2',
      of: { service: 'CONTOSO', platform: 'stv2' },
      want: 'CONTOSO (stands in it)',
    },
    { given: 'what is leaving', of: { as: 'vacating' }, want: 'fabrikam (has not released its addresses)' },
    { given: 'a link', of: { as: 'linked', platform: null }, want: 'fabrikam (is still linked to it)' },
    { given: 'another instance on stv2', of: { platform: 'stv2' }, want: 'new-subnet/as-soon-as-possible' },
  ])('$given: $want [D9, P7]', ({ of, want }) => {
    expect(going([tenant(of)])).toMatch(want);
  });

  it('with nobody there all is well [D9]', () => {
    expect(going([])).toBe('new-subnet/as-soon-as-possible');
  });
});

import { describe, expect, it } from 'vitest';
import {
  type Era,
  eras,
  isRefusal,
  migrations,
  plan,
  type PlanRequest,
  prerequisites,
  type PublicIpView,
} from '../../../src/model/index.ts';
import type { JsonObject, ServiceSeed } from '../../../src/sim/index.ts';
import { putPublicIp } from '../../helpers/network.ts';
import { place, type PlaceWish, situation } from '../situations.ts';
import { Instance } from './instance.ts';

const everyEra = Object.keys(eras) as Era[];
const blade: PlanRequest = { kind: 'blade', mode: 'NewIp', subnet: 'new', keepOld: false };

/** What comes of going to another subnet with a public IP like this. */
function takes(publicIp: Partial<PublicIpView>): string {
  const places = [place({ in: 'External', subnet: { id: 'vnet/other' }, publicIp })];
  const answer = plan(blade, situation({ places }));
  return isRefusal(answer) ? (answer.rule ?? answer.refused) : answer.path;
}

describe('a public IP of one’s own', () => {
  it.each<{ rows: string[]; given: string; ip: Partial<PublicIpView>; want: string }>([
    { rows: ['D11'], given: 'as documented', ip: {}, want: 'new-subnet/as-soon-as-possible' },
    { rows: ['D11'], given: 'of SKU Basic', ip: { sku: 'Basic' }, want: 'publicIp.standard' },
    { rows: ['D11'], given: 'of IPv6', ip: { version: 'IPv6' }, want: 'publicIp.standard' },
    { rows: ['D11', 'V.label'], given: 'without a DNS label', ip: { label: null }, want: 'publicIp.label' },
    {
      rows: ['D10', 'D11'],
      given: 'in another region',
      ip: { location: 'East US' },
      want: 'publicIp.region',
    },
    {
      rows: ['D10'],
      given: 'in another subscription',
      ip: { subscriptionId: 'another' },
      want: 'publicIp.subscription',
    },
    {
      rows: ['D11', 'V.samePublicIp'],
      given: 'that serves already',
      ip: { usedBy: 'contoso' },
      want: 'publicIp.free',
    },
  ])('$given: $want $rows', ({ ip, want }) => {
    expect(takes(ip)).toBe(want);
  });

  it('that is not there is refused [D11]', () => {
    const instance = new Instance({ vnet: 'external' });
    const publicIpAddressId = putPublicIp(instance.world, 'own').replace('own', 'nowhere');
    const subnetResourceId = instance.other();
    expect(instance.blade({ subnetResourceId, publicIpAddressId })).toBe('refused: publicIp.exists');
  });

  it.each<{ rows: string[]; given: string; body: JsonObject; region?: string; want: string }>([
    { rows: ['D11'], given: 'Basic', body: { sku: { name: 'Basic' } }, want: 'refused: publicIp.standard' },
    { rows: ['D11'], given: 'unlabelled', body: { properties: {} }, want: 'refused: publicIp.label' },
    { rows: ['D10'], given: 'elsewhere', body: {}, region: 'eastus', want: 'refused: publicIp.region' },
    { rows: ['D11'], given: 'as wanted', body: {}, want: 'new-subnet/as-soon-as-possible' },
  ])('that is $given in a world: $want $rows', ({ body, region, want }) => {
    const instance = new Instance({ vnet: 'external' });
    const publicIpAddressId = putPublicIp(instance.world, 'own', body, region);
    expect(instance.blade({ subnetResourceId: instance.other(), publicIpAddressId })).toBe(want);
  });

  it('in use now cannot serve the new compute, but can again when it is free [D11, V.samePublicIp]', () => {
    const instance = new Instance({ vnet: 'external', publicIp: true });
    const [first, subnet] = [instance.configuration.publicIpAddressId as string, instance.subnet];
    const move = (subnetResourceId: string, publicIpAddressId: string): string =>
      instance.blade({ subnetResourceId, publicIpAddressId });
    expect(move(instance.other(), first)).toBe('refused: publicIp.free');
    expect(move(instance.other(), putPublicIp(instance.world, 'second'))).toMatch('new-subnet');
    expect(instance.world.publicIpUser(first)).toBe('contoso');
    instance.settled();
    expect(instance.world.publicIpUser(first)).toBeNull();
    expect(instance.update({ subnetResourceId: subnet, publicIpAddressId: first })).toBe('update/subnet');
  });

  it('is what serves in the end, by its address [D11, P8]', () => {
    const instance = new Instance({ vnet: 'internal' });
    const publicIpAddressId = putPublicIp(instance.world, 'own');
    instance.blade({ subnetResourceId: instance.other(), publicIpAddressId });
    const address = instance.world.resources.get(publicIpAddressId.toLowerCase())?.address;
    expect(instance.settled().status.locations[0]?.vips).toContainEqual(
      expect.objectContaining({ kind: 'public', address }),
    );
    expect(instance.configuration.publicIpAddressId).toBe(publicIpAddressId);
  });
});

describe('without a public IP of its own', () => {
  const needed = (era: Era): boolean => eras[era].publicIp === 'everyNetwork';

  it('every instance in a network fails to migrate up to 2024-03, and none later [X7, X8, V.publicIp]', () => {
    expect(everyEra.filter(needed)).toEqual(['2021-08', '2022-03', '2023-01', '2023-10', '2024-03']);
  });

  it.each(
    everyEra.flatMap((era) => (['External', 'Internal'] as const).map((network) => ({ era, network }))),
  )('$network in $era: that is told beforehand [X7, X8, V.publicIp]', ({ era, network }) => {
    const told = (wish: PlaceWish): string[] => {
      const places = [place({ in: network, subnet: { id: 'vnet/other' }, ...wish })];
      const found = prerequisites(migrations['vnet-update'], situation({ era, places }));
      const failing = found.filter(({ rule, verdict }) => rule.startsWith('publicIp.') && verdict === 'fail');
      return failing.map(({ rule, effect }) => `${rule} ${effect}`);
    };
    const later = network === 'External' ? ['publicIp.advised warns'] : [];
    expect(told({ publicIp: {} })).toEqual([]);
    expect(told({})).toEqual(needed(era) ? ['publicIp.there breaks'] : later);
  });

  it.each(['external', 'internal'] as const)(
    '%s, by the text of 2024-03: it fails [X7, V.publicIp, H15]',
    (vnet) => {
      const migrate = (seed: Partial<ServiceSeed>, own: boolean): string[] => {
        const instance = new Instance({ vnet, ...seed }, { era: '2024-03' });
        const publicIpAddressId = own ? putPublicIp(instance.world, 'own') : null;
        instance.update({ subnetResourceId: instance.other(), publicIpAddressId });
        return instance.settled().course;
      };
      expect(migrate({}, false)).toEqual([
        '0 building',
        '30 unlocked',
        '35 found publicIp.there',
        '35 failed ActivationFailed',
        '35 rollingBack',
        '45 steady',
      ]);
      expect(migrate({}, true)).toContain('45 stv2');
    },
  );

  it('that is no matter by the text of 2024-08, when Azure makes one [X7, X8]', () => {
    const instance = new Instance({ vnet: 'internal' });
    instance.blade({ subnetResourceId: instance.other() });
    expect(instance.settled().shown).toBe('Succeeded stv2');
    expect(instance.vips).toEqual(['new public stv2', 'new private stv2']);
  });

  it('whoever sets zones gets a new address all the same [X35]', () => {
    const instance = new Instance({
      vnet: 'external',
      sku: { name: 'Premium', capacity: 2 },
      platform: 'stv2',
    });
    const infrastructure = { ...instance.configuration.infrastructure, zones: ['1', '2'] };
    expect(instance.update({ infrastructure })).toBe('update/zones');
    expect(instance.settled().vips).toEqual(['new public stv2']);
  });
});

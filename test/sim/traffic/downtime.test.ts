import { describe, expect, it } from 'vitest';
import type { MigrationMode } from '../../../src/model/index.ts';
import { type Population, type ServiceSeed, watch, World } from '../../../src/sim/index.ts';
import { callers, livedFor, told } from './callers.ts';

const minute = 60_000;
const customDomains: Required<ServiceSeed>['customDomains'] = [
  { name: 'api.contoso.com', record: 'A' },
  { name: 'www.contoso.com', record: 'CNAME' },
];
const names = { default: 'contoso.azure-api.net', CNAME: 'www.contoso.com', A: 'api.contoso.com' } as const;

/** For six hours after the migration has begun nobody touches any record. */
const watchedMinutes = 360;

function begun(vnet: 'none' | 'external' | 'internal', mode: MigrationMode, special = false): World {
  const world = World.create({
    ...(special && { era: '2024-11' }),
    services: [{ name: 'contoso', vnet, special, customDomains }],
  });
  const result = world.execute({ type: 'service.migrate', name: 'contoso', mode, withDowntime: special });
  if (result.kind !== 'started') throw new Error(`not begun: ${JSON.stringify(result)}`);
  return world;
}

/** The minutes between which a client of a name is down, as in `25-45`; `-` where it never is. */
function downtime(world: World, over: Partial<Population>): string {
  const { startMs } = world;
  const { firstFailureMs, lastFailureMs, losses, longestOutageMs } = livedFor(world, watchedMinutes, over);
  if (firstFailureMs === null || lastFailureMs === null) return '-';
  const [from, last] = [(firstFailureMs - startMs) / minute, (lastFailureMs - startMs) / minute];
  expect(longestOutageMs).toBe((Math.ceil(last) - from) * minute); // in one piece
  const why = [...new Set(losses.map(({ kind, why: cause }) => `${kind}, ${cause}`))].join('; ');
  return `${from}-${Math.ceil(last)} ${why}`;
}

describe('clients that look the name up for each request are down', () => {
  it.each`
    row           | vnet          | mode            | special  | byDefault                   | byCname                     | byA                         | resolver
    ${'C1, X38'}  | ${'external'} | ${'PreserveIp'} | ${false} | ${'-'}                      | ${'-'}                      | ${'25-45 refused, moving'}  | ${'public'}
    ${'C2'}       | ${'external'} | ${'NewIp'}      | ${false} | ${'-'}                      | ${'-'}                      | ${'60-360 refused, gone'}   | ${'public'}
    ${'C3'}       | ${'internal'} | ${'PreserveIp'} | ${false} | ${'25-45 refused, moving'}  | ${'25-45 refused, moving'}  | ${'25-45 refused, moving'}  | ${'vnet:vnet-contoso'}
    ${'C4'}       | ${'internal'} | ${'NewIp'}      | ${false} | ${'285-360 refused, gone'}  | ${'285-360 refused, gone'}  | ${'285-360 refused, gone'}  | ${'vnet:vnet-contoso'}
    ${'C11, X12'} | ${'none'}     | ${'PreserveIp'} | ${false} | ${'30-45 refused, moving'}  | ${'30-45 refused, moving'}  | ${'30-45 refused, moving'}  | ${'public'}
    ${'C12'}      | ${'none'}     | ${'NewIp'}      | ${false} | ${'-'}                      | ${'-'}                      | ${'60-360 refused, gone'}   | ${'public'}
    ${'C17'}      | ${'internal'} | ${'PreserveIp'} | ${true}  | ${'45-105 refused, moving'} | ${'45-105 refused, moving'} | ${'45-105 refused, moving'} | ${'vnet:vnet-contoso'}
  `(
    'on $vnet with $mode: $byDefault by the default name, $byCname by a CNAME, $byA by an A record [$row]',
    ({ vnet, mode, special, byDefault, byCname, byA, resolver: view }: Row) => {
      const seen = [names.default, names.CNAME, names.A].map((hostName) =>
        downtime(begun(vnet, mode, special), { hostName, view }),
      );
      expect(seen).toEqual([byDefault, byCname, byA]);
    },
  );
});

interface Row {
  readonly vnet: 'none' | 'external' | 'internal';
  readonly mode: MigrationMode;
  readonly special: boolean;
  readonly byDefault: string;
  readonly byCname: string;
  readonly byA: string;
  readonly resolver: Population['view'];
}

describe('what clients believe', () => {
  it.each<{ resolver: Population['resolver']; atMost: number }>([
    { resolver: { kind: 'honest' }, atMost: minute },
    { resolver: { kind: 'maximum', seconds: 5 }, atMost: 5_000 },
    { resolver: { kind: 'minimum', seconds: 600 }, atMost: 10 * minute },
    { resolver: { kind: 'forever' }, atMost: 20 * minute },
  ])(
    'makes them late by so long where nobody else is down: $resolver.kind, $atMost ms [C1]',
    ({ resolver, atMost }) => {
      const { longestOutageMs } = livedFor(begun('external', 'PreserveIp'), watchedMinutes, { resolver });
      expect(longestOutageMs).toBeGreaterThan(atMost / 2);
      expect(longestOutageMs).toBeLessThanOrEqual(atMost);
    },
  );

  it('costs nothing where the old compute outlasts it [C12]', () => {
    for (const resolver of [{ kind: 'honest' }, { kind: 'minimum', seconds: 890 }] as const)
      expect(livedFor(begun('none', 'NewIp'), watchedMinutes, { resolver }).lost).toBe(0);
    const hour = { resolver: { kind: 'minimum', seconds: 3_600 } } as const;
    expect(livedFor(begun('none', 'NewIp'), watchedMinutes, hour).longestOutageMs).toBe(44 * minute); // who asked at minute 44
  });

  it('is looked up anew by a pool once its connections break, when the old compute is deleted [C2]', () => {
    const world = begun('external', 'NewIp');
    expect(livedFor(world, watchedMinutes, { resolver: { kind: 'pool' } })).toMatchObject({
      lost: 0,
      resets: 60,
      servedByOld: 60 * 60 * 60,
      servedByNew: 60 * 60 * 300,
    });
  });

  it('matters not to who has the new address in a hosts file: it answers from the switch on [C23]', () => {
    const world = begun('external', 'NewIp');
    const [address] = world.service('contoso')?.precreated.values() ?? [];
    const { losses } = livedFor(world, watchedMinutes, {
      resolver: { kind: 'hosts', address: address ?? '' },
    });
    expect(
      losses.map(({ phase, lastAtMs }) => [phase, Math.ceil((lastAtMs - world.startMs) / minute)]),
    ).toEqual([['building', 45]]);
  });

  it('is of no use where their own firewall does not let them out to the new address [C2, C12]', () => {
    for (const vnet of ['external', 'none'] as const) {
      const world = begun(vnet, 'NewIp');
      const [old] = world.vips.map(({ address }) => address);
      const { losses, servedByNew } = livedFor(world, watchedMinutes, { allows: [old as string] });
      expect(servedByNew).toBe(0);
      expect(told({ losses }, world)).toEqual([
        `45-60 coexisting notAllowed ${losses[0]?.address}: firewall`,
        `60-360 steady notAllowed ${losses[0]?.address}: firewall`,
      ]);
    }
  });

  it('keeps those out for twenty minutes whose firewall does not know the temporary address [C1]', () => {
    const world = begun('external', 'PreserveIp');
    const [old] = world.vips.map(({ address }) => address);
    const { losses, longestOutageMs } = livedFor(world, watchedMinutes, { allows: [`${old}/32`] });
    expect(losses.map(({ kind, phase }) => `${kind} ${phase}`)).toEqual(['notAllowed cutover']);
    expect(longestOutageMs).toBe(20 * minute);
  });
});

describe('a watch', () => {
  it('counts ten thousand clients over two days one request a second, none too many and none too few', () => {
    const world = begun('external', 'NewIp');
    const scene = { populations: [{ ...callers, clients: 10_000 }], backends: [] };
    const [experience] = watch(world, scene, world.nowMs + 2_880 * minute);
    expect(experience).toMatchObject({ requests: 10_000 * 2_880 * 60, lost: 0 });
    expect(world.nowMs - world.startMs).toBe(2_880 * minute);
  });

  it('tells the same however it is cut, and of the same world always the same', () => {
    const counts = (parts: readonly number[]): number => {
      const world = begun('external', 'PreserveIp');
      return parts.reduce((sum, minutes) => sum + livedFor(world, minutes, { hostName: names.A }).lost, 0);
    };
    expect(counts([60])).toBe(20 * 60 * 60);
    expect([counts([60]), counts([25, 35]), counts([7.5, 20, 32.5])]).toEqual(Array(3).fill(counts([60])));
  });
});

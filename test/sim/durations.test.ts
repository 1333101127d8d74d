import { describe, expect, it } from 'vitest';
import { type Figure, migrations, type Plan } from '../../src/model/index.ts';
import { type ServiceSeed, World } from '../../src/sim/index.ts';

const minute = 60_000;
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

const ways: readonly [
  path: keyof typeof migrations,
  vnet: ServiceSeed['vnet'],
  mode: 'PreserveIp' | 'NewIp',
][] = [
  ['same-subnet/external/preserve', 'external', 'PreserveIp'],
  ['same-subnet/external/new', 'external', 'NewIp'],
  ['same-subnet/internal/preserve', 'internal', 'PreserveIp'],
  ['same-subnet/internal/new', 'internal', 'NewIp'],
  ['no-vnet/preserve', 'none', 'PreserveIp'],
  ['no-vnet/new', 'none', 'NewIp'],
];

/** How long each phase of a migration lasts in a world of this seed. */
function phases(vnet: ServiceSeed['vnet'], mode: 'PreserveIp' | 'NewIp', seed: number): Map<string, number> {
  const world = World.create({
    seed,
    durations: 'drawn',
    services: [{ name: 'contoso', ...(vnet && { vnet }) }],
  });
  world.execute({ type: 'service.migrate', name: 'contoso', mode });
  const lasted = new Map<string, number>();
  for (
    let phase = world.describe('contoso')?.phase;
    phase !== 'steady';
    phase = world.describe('contoso')?.phase
  ) {
    const beganMs = world.nowMs;
    world.advanceUntil(() => world.describe('contoso')?.phase !== phase);
    lasted.set(String(phase), world.nowMs - beganMs);
  }
  return lasted;
}

/** What a table of durations amounts to: whether all are in the range of the figure, and whether they differ. */
function spread(
  figure: Figure | null | undefined,
  all: readonly (number | undefined)[],
): { outside: number[]; differ: boolean } {
  const [least, most] = figure?.rangeMs ?? [0, 0];
  const drawn = all.map((ms) => ms ?? 0);
  return { outside: drawn.filter((ms) => ms < least || ms > most), differ: new Set(drawn).size > 1 };
}

/** Within its range, and different from seed to seed where the range is more than one figure. */
function wanted(figure: Figure | null | undefined): ReturnType<typeof spread> {
  const [least, most] = figure?.rangeMs ?? [0, 0];
  return { outside: [], differ: least < most };
}

describe('drawn durations', () => {
  it.each(ways)('%s: stay within what the words of the documents allow, and use it', (path, vnet, mode) => {
    const { build, cutover, retention }: Plan = migrations[path];
    const drawn = seeds.map((seed) => phases(vnet, mode, seed));
    for (const [phase, figure] of [
      ['building', build],
      ['cutover', cutover?.lasts],
      ['coexisting', retention],
    ] as const) {
      const lasted = drawn.map((each) => each.get(phase));
      expect(spread(figure, lasted), `${phase}`).toEqual(wanted(figure));
    }
  });

  it.each(ways)('%s: never make the documented lock outlive the migration', (_, vnet, mode) => {
    for (const seed of seeds) {
      const world = World.create({
        seed,
        durations: 'drawn',
        services: [{ name: 'contoso', ...(vnet && { vnet }) }],
      });
      world.execute({ type: 'service.migrate', name: 'contoso', mode });
      world.advanceUntil(() => world.describe('contoso')?.provisioningState === 'Succeeded');
      expect(world.describe('contoso')?.configurationLockedUntil).toBeNull();
      expect(world.nowMs - world.startMs).toBeLessThanOrEqual(50 * minute);
    }
  });
});

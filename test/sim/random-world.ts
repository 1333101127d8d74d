import fc from 'fast-check';
import { type Era, eras, roleNames, type Tier } from '../../src/model/index.ts';
import { type Command, completeSeed, RehearsalError, World } from '../../src/sim/index.ts';
import { type Change, changes, commandOf, type Move } from './random-moves.ts';
import { anyResourceMove, group, places, putNetworks, spot } from './random-network.ts';

const hour = 3_600_000;

const act = <Act extends Move['act']>(word: Act): fc.Arbitrary<Act> => fc.constant(word);
const name = fc.constantFrom('alpha', 'bravo', 'charlie', 'BRAVO');
const few = fc.nat({ max: 2 });
const ip = fc.option(fc.nat({ max: 3 }));
const tier = fc.constantFrom<Tier>('Premium', 'Premium', 'Developer', 'Basic', 'Standard', 'Consumption');
const caller = fc.constantFrom(undefined, undefined, undefined, 'eve');

/** Odd waits, and round ones, so that commands meet timers at the very same instant. */
const ms = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 * 3600 }).map((seconds) => seconds * 1000) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(1, 2, 10, 15, 20, 25, 30, 35, 45, 60, 180).map((minutes) => minutes * 60_000),
  },
  { weight: 1, arbitrary: fc.constantFrom(48, 24 * 7).map((hours) => hours * hour) },
);

const of = <Type extends Command['type']>(
  type: Type,
  rest: { [Key in keyof Omit<Extract<Command, { type: Type }>, 'type'>]: fc.Arbitrary<unknown> },
): fc.Arbitrary<Move> =>
  fc
    .record({ type: fc.constant(type), ...rest })
    .map((command) => ({ act: 'do', command: command as unknown as Command }));

const mode = fc.constantFrom('PreserveIp' as const, 'NewIp' as const);
const groupName = fc.constantFrom(group, 'rg-alpha', 'rg-bravo');
const path = few.map((one) => `apis/${one}`);
const failure = fc.constant({ code: 'Stop', message: 'Told to.' });

const update = fc.record({
  act: act('update'),
  name,
  change: fc.constantFrom<Change>(...changes),
  to: few,
  spot,
  unblocks: fc.boolean(),
  caller,
});

const migrate = of('service.migrate', {
  name,
  mode,
  withDowntime: fc.constantFrom(false, false, false, true),
  caller,
});

const blade = fc.record({
  act: act('blade'),
  name,
  mode,
  keeps: fc.boolean(),
  at: few,
  to: fc.oneof(fc.constant('same' as const), spot),
  ip,
});

/** Something an instance is busy with for a while, and that may fail. */
export const anyTask: fc.Arbitrary<Move> = fc.oneof(
  update,
  migrate,
  blade,
  of('service.upgrade', { name }),
  of('service.applyNetwork', { name, caller }),
);

const seed = fc.record({
  act: act('seed'),
  of: fc
    .record({
      name,
      vnet: fc.constantFrom('none' as const, 'external' as const, 'internal' as const),
      platform: fc.constantFrom('stv1' as const, 'stv1' as const, 'stv2' as const, 'stv2.1' as const),
      sku: fc.constantFrom('Premium' as const, 'Premium' as const, 'Developer' as const, 'Basic' as const),
      special: fc.boolean(),
      publicIp: fc.boolean(),
      subnet: fc.constantFrom('v0/wide', 'v0/small', 'shared/apim', 'shared/apim'),
      subnetPrefix: fc.constantFrom(24, 28, 29),
      additionalLocations: few.map((more) => places.slice(1, 1 + more)),
      customDomains: fc.constantFrom(
        [],
        [
          { name: 'a.example.com', record: 'A' as const },
          { name: 'c.example.com', record: 'CNAME' as const },
        ],
      ),
    })
    .map(({ vnet, special, publicIp, ...others }) => ({
      ...others,
      vnet,
      resourceGroup: group,
      special: special && vnet === 'internal',
      publicIp: publicIp && vnet !== 'none',
    })),
});

const create = fc.record({
  act: act('create'),
  name,
  tier,
  network: fc.constantFrom('None' as const, 'External' as const, 'Internal' as const),
  spot,
  ip,
  more: few,
});

const joins = [
  'Microsoft.Network/virtualNetworks/subnets/join/action',
  'Microsoft.ApiManagement/service/write',
];

/** What a caller is left: everything but for a few actions, or what some roles give here, or elsewhere. */
const anyCaller = of('caller.put', {
  id: fc.constant('eve'),
  denied: fc.subarray(joins),
  roleAssignments: fc.option(
    fc.array(
      fc.record(
        { role: fc.constantFrom(...roleNames), scope: fc.constant('/subscriptions/elsewhere') },
        { requiredKeys: ['role'] },
      ),
      { maxLength: 2 },
    ),
    { nil: undefined },
  ),
});

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 16, arbitrary: fc.record({ act: act('wait'), ms }) },
  { weight: 6, arbitrary: migrate },
  { weight: 5, arbitrary: blade },
  {
    weight: 4,
    arbitrary: of('service.fail', { name, failure, location: fc.constantFrom(undefined, ...places) }),
  },
  { weight: 6, arbitrary: update },
  { weight: 3, arbitrary: seed },
  { weight: 2, arbitrary: create },
  { weight: 8, arbitrary: anyResourceMove(name) },
  {
    weight: 2,
    arbitrary: of('service.announce', {
      name,
      dropsNetwork: fc.boolean(),
      noticeMs: fc.constantFrom(0, hour, 7 * 24 * hour),
    }),
  },
  { weight: 2, arbitrary: of('service.unblock', { name }) },
  { weight: 1, arbitrary: of('service.upgrade', { name }) },
  { weight: 1, arbitrary: of('service.applyNetwork', { name, caller }) },
  { weight: 1, arbitrary: of('service.autoscale', { name, capacity: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 2, arbitrary: anyCaller },
  { weight: 2, arbitrary: of('service.delete', { name, keep: fc.constantFrom('softDeleted', 'nothing') }) },
  { weight: 1, arbitrary: of('service.undelete', { name }) },
  { weight: 1, arbitrary: of('service.purge', { name }) },
  {
    weight: 1,
    arbitrary: of('entity.put', { service: name, path, properties: fc.record({ on: fc.boolean() }) }),
  },
  { weight: 1, arbitrary: of('entity.delete', { service: name, path }) },
  {
    weight: 1,
    arbitrary: of('group.put', { name: groupName, location: fc.constant('West US'), tags: fc.constant({}) }),
  },
  { weight: 1, arbitrary: of('group.delete', { name: groupName }) },
);

/** A world to begin with, and what is done to it. */
export interface Story {
  readonly durations: 'documented' | 'drawn';
  readonly seed: number;
  readonly era: Era;
  /** Whether it begins after stv1 has retired, when the platform migrates by itself. */
  readonly late: boolean;
  readonly moves: readonly Move[];
}

export const anyStory: fc.Arbitrary<Story> = fc.record({
  durations: fc.constantFrom('documented' as const, 'drawn' as const),
  seed: fc.nat({ max: 1_000_000 }),
  era: fc.constantFrom<Era>('2024-08', '2024-11', ...(Object.keys(eras) as Era[])),
  late: fc.boolean(),
  moves: fc.array(anyMove, { minLength: 1, maxLength: 40, size: 'max' }),
});

/** Who is there from the start. */
const residents = [
  { name: 'alpha', vnet: 'external', additionalLocations: ['Japan East'], identity: true },
  { name: 'bravo', vnet: 'internal', customDomains: [{ name: 'api.example.com', record: 'A' }] },
] as const;

/** The world of a story before anything has happened. */
export function beginning({ durations, seed: number, era, late }: Omit<Story, 'moves'>): World {
  const start = late ? { start: '2024-09-02T00:00:00Z' } : {};
  const world = World.create({ durations, seed: number, era, ...start });
  putNetworks(world);
  for (const each of residents) world.execute({ type: 'service.seed', seed: completeSeed(each) });
  return world;
}

/**
 * Makes a move.
 *
 * @returns how it was answered: as a command is, `misuse` where it made no sense, `time` where time passed
 */
export function play(
  world: World,
  move: Move,
  wait = (by: number): void => world.advanceTo(world.nowMs + by),
): string {
  if (move.act === 'wait') {
    wait(move.ms);
    return 'time';
  }
  try {
    const command = commandOf(world, move);
    return command === undefined ? 'nothing' : world.execute(command).kind;
  } catch (error) {
    if (error instanceof RehearsalError) return 'misuse';
    throw error;
  }
}

/** Lets a whole story happen. */
export function tell(story: Story): World {
  const world = beginning(story);
  for (const move of story.moves) play(world, move);
  return world;
}

/** Lets so much time pass that nothing more should be able to happen. */
export function outlast(world: World): void {
  world.advanceTo(world.nowMs + 400 * hour);
}

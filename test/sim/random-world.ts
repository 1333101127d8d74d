import fc from 'fast-check';
import type { MigrationMode, VirtualNetworkType } from '../../src/model/index.ts';
import {
  type Command,
  completeSeed,
  RehearsalError,
  type ServiceConfiguration,
  World,
} from '../../src/sim/index.ts';

const hour = 3_600_000;
const group = 'rg';
const places = ['West US', 'North Europe', 'Japan East'];

/** Something somebody does to a world. What it comes to depends on how the world stands. */
export type Move =
  | { readonly act: 'wait'; readonly ms: number }
  | { readonly act: 'do'; readonly command: Command }
  | { readonly act: 'migrate'; readonly name: string; readonly mode: MigrationMode }
  | { readonly act: 'seed'; readonly of: Parameters<typeof completeSeed>[0] }
  | {
      readonly act: 'create';
      readonly name: string;
      readonly network: VirtualNetworkType;
      readonly ownIp: boolean;
      readonly more: number;
    }
  | { readonly act: 'update'; readonly name: string; readonly change: Change; readonly to: number };

type Change =
  'capacity' | 'tags' | 'publicIp' | 'network' | 'locations' | 'hostname' | 'identity' | 'nothing';

const act = <Act extends Move['act']>(word: Act): fc.Arbitrary<Act> => fc.constant(word);
const name = fc.constantFrom('alpha', 'bravo', 'charlie', 'BRAVO');
const few = fc.nat({ max: 2 });

/** Odd waits, and round ones, so that commands meet timers at the very same instant. */
const ms = fc.oneof(
  fc.integer({ min: 1, max: 3 * 3600 }).map((seconds) => seconds * 1000),
  fc.constantFrom(1, 2, 10, 15, 20, 25, 30, 45, 60, 180).map((minutes) => minutes * 60_000),
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

const update = fc.record({
  act: act('update'),
  name,
  change: fc.constantFrom<Change>(
    'capacity',
    'tags',
    'publicIp',
    'network',
    'locations',
    'hostname',
    'identity',
    'nothing',
  ),
  to: few,
});

/** Something an instance is busy with for a while, and that may fail. */
export const anyTask = fc.oneof(update, fc.record({ act: act('migrate'), name, mode }));

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ act: act('wait'), ms }) },
  { weight: 6, arbitrary: fc.record({ act: act('migrate'), name, mode }) },
  {
    weight: 4,
    arbitrary: of('service.fail', { name, failure: fc.constant({ code: 'Stop', message: 'Told to.' }) }),
  },
  { weight: 4, arbitrary: update },
  {
    weight: 2,
    arbitrary: fc.record({
      act: act('seed'),
      of: fc.record({
        name,
        resourceGroup: fc.constant(group),
        vnet: fc.constantFrom('none' as const, 'external' as const, 'internal' as const),
        platform: fc.constantFrom('stv1' as const, 'stv2' as const),
        additionalLocations: few.map((more) => places.slice(1, 1 + more)),
        customDomains: fc.constantFrom(
          [],
          [
            { name: 'a.example.com', record: 'A' as const },
            { name: 'c.example.com', record: 'CNAME' as const },
          ],
        ),
      }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: act('create'),
      name,
      network: fc.constantFrom('None' as const, 'External' as const, 'Internal' as const),
      ownIp: fc.boolean(),
      more: few,
    }),
  },
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
  readonly moves: readonly Move[];
}

export const anyStory: fc.Arbitrary<Story> = fc.record({
  durations: fc.constantFrom('documented' as const, 'drawn' as const),
  seed: fc.nat({ max: 1_000_000 }),
  moves: fc.array(anyMove, { minLength: 1, maxLength: 40, size: 'max' }),
});

/** The world of a story before anything has happened. */
export function beginning({ durations, seed }: Pick<Story, 'durations' | 'seed'>): World {
  return World.create({
    durations,
    seed,
    services: [
      { name: 'alpha', vnet: 'external', additionalLocations: ['Japan East'], identity: true },
      { name: 'bravo', vnet: 'internal', customDomains: [{ name: 'api.example.com', record: 'A' }] },
    ],
  });
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
    return world.execute(commandOf(world, move)).kind;
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
  world.advanceTo(world.nowMs + 100 * hour);
}

function commandOf(world: World, move: Exclude<Move, { act: 'wait' }>): Command {
  switch (move.act) {
    case 'do':
      return move.command;
    case 'migrate':
      return { type: 'service.migrate', name: move.name, mode: move.mode };
    case 'seed':
      return { type: 'service.seed', seed: completeSeed(move.of) };
    case 'create': {
      const configuration = fresh(world, move.network, move.ownIp, move.more);
      return { type: 'service.create', resourceGroup: group, name: move.name, configuration };
    }
    case 'update':
      return { type: 'service.update', name: move.name, configuration: changed(world, move) };
  }
}

function fresh(
  { options }: World,
  network: VirtualNetworkType,
  ownIp: boolean,
  more: number,
): ServiceConfiguration {
  const prefix = `/subscriptions/${options.subscriptionId}/resourceGroups/${group}/providers/Microsoft.Network`;
  const place = (
    at: number,
  ): Pick<ServiceConfiguration, 'location' | 'subnetResourceId' | 'publicIpAddressId'> => ({
    location: places[at] as string,
    subnetResourceId: network === 'None' ? null : `${prefix}/virtualNetworks/v${at}/subnets/apim`,
    publicIpAddressId: ownIp && network !== 'None' ? `${prefix}/publicIPAddresses/p${at}` : null,
  });
  return {
    ...place(0),
    tier: 'Premium',
    capacity: 1,
    network,
    hostnames: [],
    additionalLocations: Array.from({ length: more }, (_, at) => ({ ...place(at + 1), other: {} })),
    identity: null,
    infrastructure: {},
    settings: {},
  };
}

function changed(
  world: World,
  { name: of, change, to }: Extract<Move, { act: 'update' }>,
): ServiceConfiguration {
  const before = world.service(of)?.configuration ?? fresh(world, 'None', false, 0);
  switch (change) {
    case 'capacity':
      return { ...before, capacity: 1 + to };
    case 'tags':
      return { ...before, settings: { ...before.settings, tags: { to: String(to) } } };
    case 'publicIp':
      return { ...before, publicIpAddressId: `/ip-${to}` };
    case 'network': {
      const network = (['None', 'External', 'Internal'] as const)[to] as VirtualNetworkType;
      return { ...before, network, subnetResourceId: fresh(world, network, false, 0).subnetResourceId };
    }
    case 'locations':
      return { ...before, additionalLocations: fresh(world, before.network, false, to).additionalLocations };
    case 'hostname':
      return { ...before, hostnames: [{ type: 'Proxy', hostName: `${to}.example.com`, other: {} }] };
    case 'identity':
      return { ...before, identity: to === 0 ? null : { type: 'SystemAssigned' } };
    case 'nothing':
      return before;
  }
}

import { completeSeed, inventPeople, iso, type Recipe, type ServiceSeed, World } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { TakenError, type Worlds } from '../worlds.ts';
import type { ControlCall, Handlers } from './call.ts';
import type { BodyOf } from './contract.ts';
import { badInput, conflict, orConflict, within } from './problem.ts';

type Creation = BodyOf<'Worlds_Create'>;
type Planes = Pick<ControlCall<'Worlds_List'>, 'dns' | 'gateway'>;

/** Worlds come, go, begin anew and are saved. */
export const worldOperations: Handlers<
  'Worlds_List' | 'Worlds_Create' | 'Worlds_Get' | 'Worlds_Delete' | 'Worlds_Reset' | 'Journal_Get'
> = {
  Worlds_List: async ({ worlds, ...planes }) => {
    await settled(planes);
    const value = worlds.all.map((world) => {
      world.clock.sync();
      return worldBody(world, planes);
    });
    return { status: 200, body: { value } };
  },
  Worlds_Create: async ({ worlds, body, ...planes }) => {
    const world = await (body.recipe
      ? replay(worlds, body, body.recipe as unknown as Recipe)
      : add(worlds, body));
    await settled(planes);
    return { status: 201, body: worldBody(world, planes), location: `/v1/worlds/${world.name}` };
  },
  Worlds_Get: async ({ world, ...planes }) => {
    await settled(planes);
    return { status: 200, body: worldBody(world, planes) };
  },
  Worlds_Delete: async ({ worlds, world: { name } }) => {
    await orConflict('world-stays', () => worlds.remove(name));
    return { status: 204 };
  },
  Worlds_Reset: async ({ world, ...planes }) => {
    world.reset();
    await settled(planes);
    return { status: 200, body: worldBody(world, planes) };
  },
  Journal_Get: ({ world }) => ({ status: 200, body: world.world.recipe }),
};

/** What is told of them is so by then. */
async function settled({ dns, gateway }: Planes): Promise<void> {
  await dns?.settled();
  await gateway?.settled();
}

function worldBody(mock: MockWorld, { dns, gateway }: Planes) {
  const { name, subscriptionId, tenantId, clock, throttle, world } = mock;
  const { seed, era, durations, azureTtlSeconds } = world.options;
  const listening = gateway?.whereaboutsOf(mock);
  return {
    name,
    subscriptionId,
    tenantId,
    seed,
    era,
    durations,
    azureTtlSeconds,
    startedAt: iso(world.startMs),
    now: world.now,
    clock: clock.settings,
    throttling: throttle.mode,
    ...(dns && { dnsViews: dns.addressesOf(mock) as Record<string, string> }),
    ...(listening && { gateway: listening }),
    services: [...world.services.values()].map((service) => service.name),
  };
}

/** People are made up before the world is, and so belong to what it is reset to. */
async function add(worlds: Worlds, { services = [], ...options }: Creation): Promise<MockWorld> {
  const { seed } = World.create(options).options;
  const invented: ServiceSeed[] = [];
  for (const [index, service] of services.entries()) {
    await within(`services.${index}`, () => completeSeed(service));
    invented.push(await inventPeople(service, seed));
  }
  return orConflict(
    'name-taken',
    () => worlds.add({ ...options, services: invented }),
    (error) => error instanceof TakenError,
  );
}

/** A recipe comes from outside, and anything at all may stand in it. */
function replay(worlds: Worlds, { name, clock, throttling }: Creation, recipe: Recipe): MockWorld {
  try {
    return worlds.add(
      { ...(name !== undefined && { name }), ...(clock && { clock }), ...(throttling && { throttling }) },
      recipe,
    );
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof TakenError) throw conflict('name-taken', message);
    throw badInput([{ field: 'recipe', message: `The recipe cannot be replayed: ${message}` }]);
  }
}

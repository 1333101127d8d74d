import { completeSeed, inventPeople, iso, type Recipe, type ServiceSeed, World } from '../../sim/index.ts';
import type { DnsServer } from '../dns/dns-server.ts';
import type { MockWorld } from '../mock-world.ts';
import { TakenError, type Worlds } from '../worlds.ts';
import type { Handlers } from './call.ts';
import type { BodyOf } from './contract.ts';
import { badInput, conflict, orConflict, within } from './problem.ts';

type Creation = BodyOf<'Worlds_Create'>;

/** Worlds come, go, begin anew and are saved. */
export const worldOperations: Handlers<
  'Worlds_List' | 'Worlds_Create' | 'Worlds_Get' | 'Worlds_Delete' | 'Worlds_Reset' | 'Journal_Get'
> = {
  Worlds_List: async ({ worlds, dns }) => {
    await dns?.settled();
    const value = worlds.all.map((world) => {
      world.clock.sync();
      return worldBody(world, dns);
    });
    return { status: 200, body: { value } };
  },
  Worlds_Create: async ({ worlds, body, dns }) => {
    const world = await (body.recipe
      ? replay(worlds, body, body.recipe as unknown as Recipe)
      : add(worlds, body));
    await dns?.settled();
    return { status: 201, body: worldBody(world, dns), location: `/v1/worlds/${world.name}` };
  },
  Worlds_Get: async ({ world, dns }) => {
    await dns?.settled();
    return { status: 200, body: worldBody(world, dns) };
  },
  Worlds_Delete: async ({ worlds, world: { name } }) => {
    await orConflict('world-stays', () => worlds.remove(name));
    return { status: 204 };
  },
  Worlds_Reset: async ({ world, dns }) => {
    world.reset();
    await dns?.settled();
    return { status: 200, body: worldBody(world, dns) };
  },
  Journal_Get: ({ world }) => ({ status: 200, body: world.world.recipe }),
};

function worldBody(mock: MockWorld, dns: DnsServer | undefined) {
  const { name, subscriptionId, tenantId, clock, world } = mock;
  const { seed, era, durations } = world.options;
  return {
    name,
    subscriptionId,
    tenantId,
    seed,
    era,
    durations,
    startedAt: iso(world.startMs),
    now: world.now,
    clock: clock.settings,
    ...(dns && { dnsViews: dns.addressesOf(mock) as Record<string, string> }),
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
function replay(worlds: Worlds, { name, clock }: Creation, recipe: Recipe): MockWorld {
  try {
    return worlds.add({ ...(name !== undefined && { name }), ...(clock && { clock }) }, recipe);
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof TakenError) throw conflict('name-taken', message);
    throw badInput([{ field: 'recipe', message: `The recipe cannot be replayed: ${message}` }]);
  }
}

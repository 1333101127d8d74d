import type { components } from '../../../openapi/generated/control.d.ts';
import { defaultName } from '../../model/index.ts';
import {
  type Backend,
  type Experience,
  iso,
  type Loss,
  partsOf,
  type Population,
  type ResolverModel,
  trafficOf,
} from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { parseDuration } from '../world-clock.ts';
import type { Handlers } from './call.ts';
import { notFound, orConflict, within } from './problem.ts';

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Who calls the services, what stands behind them, and what becomes of it. */
export const trafficOperations: Handlers<
  | 'Populations_List'
  | 'Populations_Get'
  | 'Populations_Put'
  | 'Populations_Delete'
  | 'Backends_List'
  | 'Backends_Get'
  | 'Backends_Put'
  | 'Backends_Delete'
  | 'Traffic_Get'
> = {
  Populations_List: ({ world: { world } }) => ({
    status: 200,
    body: { value: world.populations.map(populationBody) },
  }),
  Populations_Get: ({ world: { world }, path: { name } }) => ({
    status: 200,
    body: populationBody(demand('population', world.populations, name)),
  }),
  Populations_Put: async ({ world, path: { name }, body }) => {
    const population = populationOf(world, name, body);
    await within('', () => world.execute({ type: 'population.put', population }));
    return { status: 200, body: populationBody(population) };
  },
  Populations_Delete: ({ world, path: { name } }) => {
    demand('population', world.world.populations, name);
    world.execute({ type: 'population.delete', name });
    return { status: 204 };
  },
  Backends_List: ({ world: { world } }) => ({ status: 200, body: { value: world.backends } }),
  Backends_Get: ({ world: { world }, path: { name } }) => ({
    status: 200,
    body: demand('backend', world.backends, name),
  }),
  Backends_Put: async ({ world, path: { name }, body: { network = null, admits } }) => {
    const backend: Backend = { name, network, admits };
    await within('', () => world.execute({ type: 'backend.put', backend }));
    return { status: 200, body: backend };
  },
  Backends_Delete: async ({ world, path: { name } }) => {
    demand('backend', world.world.backends, name);
    await orConflict('backend-used', () => world.execute({ type: 'backend.delete', name }));
    return { status: 204 };
  },
  Traffic_Get: async ({ world: { world } }) => ({
    status: 200,
    body: { now: world.now, value: (await within('', () => trafficOf(world))).map(experienceBody) },
  }),
};

/** A population with everything that is not said made up. */
function populationOf(world: MockWorld, name: string, wish: Schema<'PopulationWish'>): Population {
  const { service, every = 'PT1S', resolver = { kind: 'honest' } } = wish;
  const { address, allows = 'any', backend = null } = wish;
  return {
    name,
    service,
    hostName: wish.hostName ?? defaultName(service.toLowerCase(), 'gateway'),
    clients: wish.clients ?? 100,
    view: (wish.view as Population['view'] | undefined) ?? viewOf(world, service),
    ...(address !== undefined && { address }),
    resolver: resolver as ResolverModel,
    keepAlive: wish.keepAlive ?? false,
    everyMs: parseDuration(every, 'every'),
    allows,
    backend,
  };
}

/** Where clients of a service stand that can reach it. */
function viewOf({ world }: MockWorld, service: string): Population['view'] {
  const { network, subnetResourceId } = world.service(service)?.configuration ?? {};
  if (network !== 'Internal' || subnetResourceId == null) return 'public';
  return `vnet:${partsOf(subnetResourceId.replace(/\/subnets\/.*/i, '')).name}`;
}

function populationBody({ everyMs, ...population }: Population): Schema<'Population'> {
  return { ...population, every: `PT${everyMs / 1_000}S` };
}

function experienceBody(experience: Experience): Schema<'Experience'> {
  const { population, losses, firstFailureMs, lastFailureMs, longestOutageMs, ...counts } = experience;
  return {
    population: population.name,
    ...counts,
    losses: losses.map(lossBody),
    firstFailureAt: firstFailureMs === null ? null : iso(firstFailureMs),
    lastFailureAt: lastFailureMs === null ? null : iso(lastFailureMs),
    longestOutage: `PT${longestOutageMs / 1_000}S`,
  };
}

function lossBody({ firstAtMs, lastAtMs, source, ...loss }: Loss): Schema<'Loss'> {
  return { ...loss, source: source ?? null, firstAt: iso(firstAtMs), lastAt: iso(lastAtMs) };
}

function demand<Named extends { readonly name: string }>(
  what: string,
  all: readonly Named[],
  name: string,
): Named {
  const found = all.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const known = all.map((each) => each.name).join(', ') || 'none yet';
  throw notFound(`There is no ${what} \`${name}\`; there are: ${known}.`);
}

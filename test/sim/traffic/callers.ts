import {
  type Backend,
  type Experience,
  type Json,
  type JsonObject,
  type Population,
  type Resource,
  watch,
  type World,
} from '../../../src/sim/index.ts';
import { put } from '../../helpers/network.ts';

const minute = 60_000;

/** Sixty clients of contoso's default name that call once a second, and look the name up each time. */
export const callers: Population = {
  name: 'callers',
  service: 'contoso',
  hostName: 'contoso.azure-api.net',
  clients: 60,
  view: 'public',
  resolver: { kind: 'maximum', seconds: 0 },
  keepAlive: false,
  everyMs: 1_000,
  allows: 'any',
  backend: null,
};

/** What some clients live through for some minutes. */
export function livedFor(
  world: World,
  minutes: number,
  over: Partial<Population> = {},
  backends: readonly Backend[] = [],
): Experience {
  const scene = { populations: [{ ...callers, ...over }], backends };
  const [experience] = watch(world, scene, world.nowMs + minutes * minute);
  return experience as Experience;
}

/** Losses in a line each, as in `25-45 cutover refused 198.18.0.1: moving`; minutes count from the world's beginning. */
export function told({ losses }: Pick<Experience, 'losses'>, { startMs }: Pick<World, 'startMs'>): string[] {
  return losses.map(({ kind, phase, address, why, source, firstAtMs, lastAtMs }) => {
    const [from, to] = [firstAtMs, lastAtMs].map((ms) => Math.round((ms - startMs) / minute));
    const where = [address, source].filter((each) => each !== undefined && each !== null).join(' from ');
    return `${from}-${to} ${phase} ${kind} ${where}: ${why}`;
  });
}

/** The resource whose id ends like this. */
export function resource(world: World, ending: string): Resource {
  const found = [...world.resources.values()].find(({ id }) => id.endsWith(ending));
  if (!found) throw new Error(`there is no ${ending}`);
  return found;
}

/** Changes properties of a resource. */
export function change(world: World, ending: string, properties: Readonly<Record<string, Json>>): void {
  const { id, type, body } = resource(world, ending);
  put(world, id, type, { ...body, properties: { ...(body['properties'] as JsonObject), ...properties } });
}

import { dnsViews } from '../dns/lookup.ts';
import { key } from '../key.ts';
import type { CommandResult } from '../command-result.ts';
import { RehearsalError } from '../rehearsal-error.ts';
import type { Workings } from '../workings.ts';
import { demandBackend, demandOwnName, demandPopulation } from './demands.ts';
import type { Backend, Population } from './population.ts';

/** Has a population call from now on, in place of the one of its name. @throws RehearsalError that names the bad field */
export function putPopulation(workings: Workings, population: Population): CommandResult {
  const { populations, backends, services } = workings;
  demandPopulation({ services, dnsViews: dnsViews(workings) }, [...backends.values()], population);
  demandOwnName(workings, population);
  populations.set(key(population.name), population);
  return { kind: 'done' };
}

/** Takes a population away. @throws RehearsalError where there is none of that name */
export function deletePopulation({ populations }: Workings, name: string): CommandResult {
  if (!populations.delete(key(name))) throw missing('population', name, populations);
  return { kind: 'done' };
}

/** Puts up a backend, in place of the one of its name. @throws RehearsalError that names the bad field */
export function putBackend(workings: Workings, backend: Backend): CommandResult {
  const { backends, services } = workings;
  demandBackend({ services, dnsViews: dnsViews(workings) }, backend);
  backends.set(key(backend.name), backend);
  return { kind: 'done' };
}

/** Takes a backend away. @throws RehearsalError where there is none of that name, or requests of a population end at it */
export function deleteBackend({ backends, populations }: Workings, name: string): CommandResult {
  const user = [...populations.values()].find(({ backend }) => key(backend ?? '') === key(name));
  if (user !== undefined) {
    const says = `Requests of the population ${user.name} end at the backend \`${name}\`; take the population away first.`;
    throw new RehearsalError(says, 'backend', name);
  }
  if (!backends.delete(key(name))) throw missing('backend', name, backends);
  return { kind: 'done' };
}

function missing(
  what: string,
  name: string,
  all: ReadonlyMap<string, { readonly name: string }>,
): RehearsalError {
  const known = [...all.values()].map((each) => each.name).join(', ') || 'none';
  return new RehearsalError(`There is no ${what} \`${name}\`; there are: ${known}.`, what, name);
}

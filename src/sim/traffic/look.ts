import { contains } from '../reach.ts';
import type { Resolution } from '../dns/records.ts';
import type { World } from '../world.ts';
import type { Heard, Meeting, Met, Trouble } from './meeting.ts';
import type { Backend, Population } from './population.ts';

/** A client gives up on an answer that takes so long. [I] What stub resolvers do. */
const patienceMs = 5_000;

/** Nobody believes anything for longer: a year. */
const longestMs = 31_536_000_000;

/**
 * What a population meets in a world now.
 *
 * @param backend what its requests end at; undefined where the gateway answers by itself
 * @param known addresses that its clients may turn to, besides those they would be told of now
 */
export function look(
  world: World,
  population: Population,
  backend: Backend | undefined,
  known: Iterable<string>,
): Meeting {
  const { view, hostName, service, resolver } = population;
  const heard = hear(world.resolve(view, hostName, 'A'));
  const told = heard.kind === 'answer' ? heard.addresses : [];
  const addresses = new Set([...known, ...told, ...(resolver.kind === 'hosts' ? [resolver.address] : [])]);
  return {
    phase: world.describe(service)?.phase ?? 'deleted',
    heard,
    met: new Map([...addresses].map((address) => [address, meet(world, population, backend, address)])),
  };
}

/** What a client makes of an answer of DNS. An answer is believed as long as the shortest-lived record in it. */
export function hear({ rcode, answer, delayMs }: Resolution): Heard {
  if (rcode === 'SERVFAIL' || delayMs >= patienceMs) return { kind: 'silence' };
  const addresses = answer.answers.flatMap((record) => (record.type === 'A' ? [record.data] : []));
  const negative = answer.authority.flatMap((record) =>
    record.type === 'SOA' ? [Math.min(record.ttl, record.data.minimum)] : [],
  );
  const ttls = answer.answers.map(({ ttl }) => ttl);
  const seconds = Math.min(...ttls, ...(addresses.length > 0 ? [] : negative.length > 0 ? negative : [0]));
  return { kind: 'answer', addresses, lastsMs: Math.min(seconds * 1_000, longestMs) };
}

function meet(
  world: World,
  { view, address: from, hostName, allows }: Population,
  backend: Backend | undefined,
  address: string,
): Met {
  const isAllowed = allows === 'any' || allows.some((range) => contains(range, address));
  if (!isAllowed) return lost(address, { kind: 'notAllowed', why: 'firewall' });
  const place = { view, ...(from !== undefined && { address: from }) };
  const connection = world.connect(place, address, 443, hostName);
  if (connection.kind === 'unanswered') {
    const { how: kind, why } = connection;
    return lost(address, { kind, why });
  }
  const { service, computeId } = connection;
  const call = backend && world.callBackend(service, computeId, backend);
  if (call === undefined || call.admitted) return { address, computeId, trouble: null };
  const source = call.source === null ? {} : { source: call.source };
  return { address, computeId, trouble: { kind: 'backendRefused', why: 'backend', ...source } };
}

function lost(address: string, trouble: Trouble): Met {
  return { address, computeId: null, trouble };
}

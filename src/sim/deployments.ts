import { invariant } from '../model/index.ts';
import { armLink, dropLink } from './links.ts';
import { formatElapsed } from './timeline.ts';
import { subnetName } from './resources.ts';
import { type Deployment, key, type Service } from './service.ts';
import { freeIn } from './subnets.ts';
import { findService, record, type Workings } from './workings.ts';

/** A private address of compute that moves in is one of so many lowest free ones. [I] C7.private */
const drawnAmong = 8;

/**
 * Takes addresses of a subnet for the compute of one location: its instances get the lowest free ones, then comes the
 * private address. [I] D4.order
 */
export function deploy(
  workings: Workings,
  service: Service,
  about: Pick<
    Deployment,
    'computeId' | 'platform' | 'location' | 'subnetResourceId' | 'publicIpAddressId' | 'dnsLabel'
  >,
  wants: {
    readonly instances: number;
    /** An address that is known, or how one is chosen. */
    readonly privateAddress: 'none' | 'lowest' | 'drawn' | { readonly known: string };
  },
): Deployment {
  const subnet = workings.resources.subnet(about.subnetResourceId);
  invariant(
    subnet !== undefined,
    () => `${service.name} is to stand in ${about.subnetResourceId}, which is not there`,
  );
  const known = typeof wants.privateAddress === 'object' ? wants.privateAddress.known : null;
  const instances = freeIn(workings, subnet, wants.instances + 1)
    .filter((address) => address !== known)
    .slice(0, wants.instances);
  const deployment: Deployment = {
    ...about,
    instances,
    privateAddress: known,
    vacatesAfterMs: 0,
    leaving: false,
  };
  service.deployments.set(about.computeId, deployment);
  addOccupant(workings.occupants, service, deployment);
  if (wants.privateAddress !== 'none' && known === null) {
    const free = freeIn(workings, subnet, drawnAmong);
    invariant(free.length > 0, () => `no address is left in ${subnet.id}`);
    const at =
      wants.privateAddress === 'lowest' ? 0 : workings.chance.integer('address.private', 0, free.length - 1);
    deployment.privateAddress = free[at] as string;
  }
  return deployment;
}

/** Gives the compute that serves as many addresses as its units need now. */
export function resize(workings: Workings, service: Service, computeId: string, instances: number): void {
  const deployment = service.deployments.get(computeId);
  if (deployment === undefined) return;
  const more = instances - deployment.instances.length;
  if (more < 0) deployment.instances = deployment.instances.slice(0, instances);
  if (more <= 0) return;
  const subnet = workings.resources.subnet(deployment.subnetResourceId);
  invariant(subnet !== undefined, () => `${deployment.subnetResourceId} is not there`);
  deployment.instances = [...deployment.instances, ...freeIn(workings, subnet, more)];
}

/**
 * Brings the addresses in subnets up to date with the computes there are: a compute that is gone gives them back, at
 * once or after a while, and the subnet it leaves stays linked to its instance for a time. [D] C5
 */
export function settleDeployments(workings: Workings): void {
  for (const name of workings.touched) {
    const service = findService(workings, name);
    if (service !== undefined) settle(workings, service);
    noteSubnets(workings, name, service);
  }
}

function settle(workings: Workings, service: Service): void {
  const privateAddresses = new Map<string, string | null>();
  for (const { context } of service.locations.values()) {
    for (const compute of [context.active, context.incoming, ...context.retained])
      if (compute) privateAddresses.set(compute.id, compute.privateAddress);
  }
  const owned = new Set(privateAddresses.values());
  for (const deployment of service.deployments.values()) {
    const own = privateAddresses.get(deployment.computeId);
    if (own !== undefined) deployment.privateAddress = own;
    else if (owned.has(deployment.privateAddress)) deployment.privateAddress = null; // handed over
    if (own === undefined && !deployment.leaving) leave(workings, service, deployment);
  }
}

/** Compute is gone; its addresses follow. */
function leave(workings: Workings, service: Service, deployment: Deployment): void {
  const { computeId, vacatesAfterMs, subnetResourceId } = deployment;
  if (vacatesAfterMs === 0) return void service.deployments.delete(computeId);
  deployment.leaving = true;
  workings.clock.set(vacatingTimer(computeId), vacatesAfterMs, {
    type: 'vacated',
    service: service.name,
    computeId,
  });
  record(workings, {
    subject: service.name,
    event: 'subnet.leaving',
    text: `${computeId} is gone; its addresses in ${subnetName(subnetResourceId)} are released in ${formatElapsed(vacatesAfterMs)}`,
    facts: ['C5.vacating'],
    detail: { computeId, subnetResourceId },
  });
}

/** The timer of a compute that is gone and whose addresses are not free yet. */
export function vacatingTimer(computeId: string): string {
  return `vacate/${computeId}`;
}

/** The addresses of a compute that has left are free. */
export function vacate(workings: Workings, serviceName: string, computeId: string): void {
  const service = findService(workings, serviceName);
  const deployment = service?.deployments.get(computeId);
  if (service === undefined || deployment === undefined) return;
  service.deployments.delete(computeId);
  workings.touched.add(key(serviceName));
  record(workings, {
    subject: service.name,
    event: 'subnet.vacated',
    text: `the addresses of ${computeId} in ${subnetName(deployment.subnetResourceId)} are free`,
    facts: ['C5.vacating'],
    detail: { computeId, subnetResourceId: deployment.subnetResourceId },
  });
}

/** A subnet stays linked to an instance whose stv1 compute has left it. [D] D9, X16 */
function noteSubnets(workings: Workings, name: string, service: Service | undefined): void {
  const before = workings.stood.get(name) ?? new Map<string, Deployment>();
  const now = subnetsOfService(service);
  for (const [subnet, deployment] of before) {
    if (!now.has(subnet) && deployment.platform === 'stv1')
      armLink(workings, service?.name ?? name, deployment.subnetResourceId);
  }
  for (const subnet of now.keys()) dropLink(workings, name, subnet);
  if (now.size === 0) workings.stood.delete(name);
  else workings.stood.set(name, now);
}

/** The subnets an instance is in, each with one of its deployments there: one on stv1 where there is one. */
export function subnetsOfService(service: Service | undefined): Map<string, Deployment> {
  const found = new Map<string, Deployment>();
  for (const deployment of service?.deployments.values() ?? []) {
    const subnet = key(deployment.subnetResourceId);
    if (found.get(subnet)?.platform !== 'stv1') found.set(subnet, deployment);
  }
  return found;
}

/** Where the compute of every service stands. */
export function allOccupants(services: Iterable<Service>): Workings['occupants'] {
  const occupants: Workings['occupants'] = new Map();
  for (const service of services)
    for (const deployment of service.deployments.values()) addOccupant(occupants, service, deployment);
  return occupants;
}

function addOccupant(
  occupants: Workings['occupants'],
  { name }: Service,
  { subnetResourceId, publicIpAddressId }: Deployment,
): void {
  for (const id of [subnetResourceId, publicIpAddressId]) {
    if (id === null) continue;
    const there = occupants.get(key(id)) ?? new Set();
    occupants.set(key(id), there.add(key(name)));
  }
}

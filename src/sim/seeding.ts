import { addressesNeeded, begin, type Compute } from '../model/index.ts';
import { placements, type PlacedLocation, type ServiceConfiguration } from './configuration.ts';
import { deploy } from './deployments.ts';
import { makeRecords } from './dns/owner.ts';
import { grantIdentity, promiseAddresses } from './effects.ts';
import { parseInstant } from './instant.ts';
import type { CommandResult } from './command-result.ts';
import { parseAddress, usable, within } from './prefixes.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { labelOf } from './resources.ts';
import { seedNetwork } from './seed-network.ts';
import { freeIn } from './subnets.ts';
import { type CompleteServiceSeed, seedConfiguration, type StandingLocation } from './seed.ts';
import { key, newService, type Service } from './service.ts';
import { addService, findService, record, touch, type Workings } from './workings.ts';

/** Puts an instance into a world as though it had been there all along. */
export function seedService(workings: Workings, seed: CompleteServiceSeed): CommandResult {
  const { name, resourceGroup, precreatedIp, customDomains } = seed;
  if (findService(workings, name) || workings.deleted.has(key(name))) {
    throw new RehearsalError(`There is a service named \`${name}\` already.`, 'name', name);
  }
  const configuration = seedConfiguration(seed, workings.options.subscriptionId);
  demandRoom(workings, seed, configuration);
  seedNetwork(workings, seed, configuration);
  if (!workings.groups.has(key(resourceGroup))) {
    workings.groups.set(key(resourceGroup), {
      name: resourceGroup,
      location: seed.location,
      tags: {},
      deleting: false,
    });
  }
  const service = standing(workings, seed, configuration);
  service.principalId = seed.standing?.principalId ?? null;
  grantIdentity(workings, service);
  const records = new Map(customDomains.map((domain) => [domain.name, domain.record]));
  makeRecords(workings, service, records, seed.standing !== undefined);
  if (precreatedIp) promiseAddresses(workings, service);
  touch(workings, service);
  const place = seed.vnet === 'none' ? 'no virtual network' : `${seed.vnet} in a virtual network`;
  record(workings, {
    subject: name,
    event: 'service.seeded',
    text: `${seed.platform}, ${place}, ${seed.sku.name}, ${[seed.location, ...seed.additionalLocations].join(' + ')}`,
    facts: [],
    detail: { platform: seed.platform, vnet: seed.vnet, sku: seed.sku.name, location: seed.location },
  });
  return { kind: 'done' };
}

function standing(
  workings: Workings,
  seed: CompleteServiceSeed,
  configuration: ServiceConfiguration,
): Service {
  const { name, resourceGroup, platform, special, standing: found } = seed;
  const service = newService(
    { name, resourceGroup, configuration, special, locations: new Map() },
    createdAtMs(found?.createdAt) ?? workings.clock.nowMs,
  );
  addService(workings, service);
  for (const place of placements(configuration)) {
    const known = found?.locations?.[place.location] ?? {};
    service.locations.set(
      place.location,
      begin(computeOf(workings, service, place, known.platform ?? platform, known)),
    );
    if (known.precreatedAddress !== undefined)
      service.precreated.set(place.location, workings.addresses.takePublic(name, known.precreatedAddress));
  }
  return service;
}

/** @throws RehearsalError where it is no time */
function createdAtMs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const ms = parseInstant(text);
  if (ms !== undefined) return ms;
  const says = `Expected \`createdAt\` to be a time like 2024-08-19T00:00:00Z; got \`${text}\`.`;
  throw new RehearsalError(says, 'createdAt', text);
}

function computeOf(
  workings: Workings,
  service: Service,
  { location, subnetResourceId, publicIpAddressId, units }: PlacedLocation,
  platform: Compute['platform'],
  known: StandingLocation,
): Compute {
  const id = `c${++workings.counters.compute}`;
  const resource = workings.resources.get(publicIpAddressId);
  const publicAddress = resource?.address ?? workings.addresses.takePublic(service.name, known.publicAddress);
  if (subnetResourceId === null) return { id, platform, publicAddress, privateAddress: null };
  const { tier, network } = service.configuration;
  const { privateAddress } = deploy(
    workings,
    service,
    {
      computeId: id,
      platform,
      location,
      subnetResourceId,
      publicIpAddressId: resource?.id ?? null,
      dnsLabel: resource ? labelOf(resource) : null,
    },
    {
      instances: addressesNeeded(tier, units, 'None'),
      privateAddress:
        network === 'Internal' ? knownIn(workings, subnetResourceId, known.privateAddress) : 'none',
    },
  );
  return { id, platform, publicAddress, privateAddress };
}

/** @throws RehearsalError where the address that is known lies outside of the subnet */
function knownIn(
  { resources }: Workings,
  subnetId: string,
  known: string | undefined,
): 'lowest' | { readonly known: string } {
  if (known === undefined) return 'lowest';
  const [subnet, address] = [resources.subnet(subnetId), parseAddress(known)];
  const block = subnet?.prefix;
  if (block && address !== undefined && within({ first: address, size: 1 }, block)) return { known };
  const says = `The address ${known} lies outside of ${subnetId}, which is ${subnet?.addressPrefix}.`;
  throw new RehearsalError(says, 'privateAddress', known);
}

/** @throws RehearsalError where a subnet has no room for it */
function demandRoom(
  workings: Workings,
  { subnet, subnetPrefix }: CompleteServiceSeed,
  configuration: ServiceConfiguration,
): void {
  const { tier, network } = configuration;
  for (const { subnetResourceId, units } of placements(configuration)) {
    if (subnetResourceId === null) continue;
    const found = workings.resources.subnet(subnetResourceId);
    const wanted = addressesNeeded(tier, units, network);
    const madeUp = usable({ first: 0, size: 2 ** (32 - subnetPrefix) });
    if ((found ? freeIn(workings, found, wanted).length : madeUp) < wanted)
      throw new RehearsalError(`No room for ${wanted} addresses is left in \`${subnet}\`.`, 'subnet', subnet);
  }
}

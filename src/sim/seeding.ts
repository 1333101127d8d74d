import { begin, type Compute } from '../model/index.ts';
import { placements } from './configuration.ts';
import { grantIdentity, promiseAddresses, settleRecords } from './movement.ts';
import type { CommandResult } from './moving.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { type CompleteServiceSeed, seedConfiguration } from './seed.ts';
import { key, newService, type Service } from './service.ts';
import { addService, findService, record, touch, type Workings } from './workings.ts';

/** Puts an instance into a world as though it had been there all along. */
export function seedService(workings: Workings, seed: CompleteServiceSeed): CommandResult {
  const { name, resourceGroup, precreatedIp, customDomains } = seed;
  if (findService(workings, name) || workings.deleted.has(key(name))) {
    throw new RehearsalError(`There is a service named \`${name}\` already.`, 'name', name);
  }
  if (!workings.groups.has(key(resourceGroup))) {
    workings.groups.set(key(resourceGroup), {
      name: resourceGroup,
      location: seed.location,
      tags: {},
      deleting: false,
    });
  }
  const service = standing(workings, seed);
  addService(workings, service);
  grantIdentity(workings, service);
  settleRecords(service, new Map(customDomains.map((domain) => [domain.name, domain.record])));
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

function standing(workings: Workings, seed: CompleteServiceSeed): Service {
  const { name, resourceGroup, platform, vnet } = seed;
  const configuration = seedConfiguration(seed, workings.options.subscriptionId);
  const locations = placements(configuration).map(({ location, subnetResourceId }) => {
    const active: Compute = {
      id: `c${++workings.counters.compute}`,
      platform,
      publicAddress: workings.addresses.takePublic(name),
      privateAddress:
        vnet === 'internal' && subnetResourceId
          ? workings.addresses.takePrivate(subnetResourceId, name)
          : null,
    };
    return [location, begin(active)] as const;
  });
  return newService(
    { name, resourceGroup, configuration, locations: new Map(locations) },
    workings.clock.nowMs,
  );
}

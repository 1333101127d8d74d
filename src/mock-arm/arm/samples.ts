import type { JsonObject } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';

/** What a new service has inside, so that there is something to try; Consumption has none. [M] CLIENTS §2 E */
const samples: Readonly<Record<string, JsonObject>> = {
  'apis/echo-api': {
    displayName: 'Echo API',
    apiRevision: '1',
    description: null,
    subscriptionRequired: true,
    serviceUrl: 'http://echoapi.cloudapp.net/api',
    path: 'echo',
    protocols: ['https'],
    isCurrent: true,
  },
  'products/starter': product('Starter', 'A few calls a minute, for trying.', false),
  'products/unlimited': product('Unlimited', 'As many calls as wanted, once somebody has approved.', true),
};

function product(displayName: string, description: string, approvalRequired: boolean): JsonObject {
  const terms = { subscriptionRequired: true, approvalRequired, subscriptionsLimit: 1, state: 'published' };
  return { displayName, description, terms: null, ...terms };
}

/** Puts the samples into a service that is being created: Terraform deletes them as soon as it can. [R] CLIENTS §2 E */
export function addSamples({ world }: { readonly world: MockWorld }, service: string): void {
  if (world.world.service(service)?.configuration.tier === 'Consumption') return;
  for (const [path, properties] of Object.entries(samples))
    world.execute({ type: 'entity.put', service, path, properties });
}

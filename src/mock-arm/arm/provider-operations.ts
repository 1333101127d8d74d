import { regions } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import {
  type ArmCall,
  type ArmReply,
  type Served,
  subscription,
  type SubscriptionCall,
  tenant,
} from './call.ts';
import { page } from './paging.ts';
import { invalidResourceNamespace } from './platform-error.ts';
import { noteRead } from './polling.ts';
import { type ServedType, servedNamespace, servedProviders } from './provider-catalogue.ts';

/** Providers, and how a subscription stands with them. */
export const providerOperations = {
  Providers_ListAtTenantScope: tenant((call) => list(call, '/providers', (name) => described('', name))),
  Providers_GetAtTenantScope: tenant((call) => ({
    status: 200,
    body: described('', demandNamespace(call)),
  })),
  Providers_List: subscription((call) =>
    list(call, `/subscriptions/${call.world.subscriptionId}/providers`, (name) => inSubscription(call, name)),
  ),
  Providers_Get: subscription((call) => {
    const namespace = demandNamespace(call);
    noteRead(call, call.world.world.runningOperation('register', namespace));
    return { status: 200, body: inSubscription(call, namespace) };
  }),
  Providers_Register: subscription((call) => change(call, 'provider.register')),
  Providers_Unregister: subscription((call) => change(call, 'provider.unregister')),
} satisfies Record<string, Served>;

/** How a subscription stands with a provider: read off what it was unregistered from, and what runs. */
export function registrationOf(
  { world }: MockWorld,
  namespace: string,
): 'NotRegistered' | 'Registering' | 'Registered' {
  if (!world.unregistered.has(namespace.toLowerCase())) return 'Registered';
  return world.runningOperation('register', namespace) ? 'Registering' : 'NotRegistered';
}

/** @throws ArmError where nothing is served of it */
function demandNamespace({ params }: ArmCall): string {
  const written = params['resourceProviderNamespace'] as string;
  const namespace = servedNamespace(written);
  if (namespace === undefined) throw invalidResourceNamespace(written);
  return namespace;
}

function list(call: ArmCall, path: string, describe: (namespace: string) => object): ArmReply {
  const { entries, nextLink } = page(call, [...servedProviders().keys()], path, '$skiptoken');
  return { status: 200, body: { value: entries.map(describe), ...nextLink } };
}

function change(call: SubscriptionCall, type: 'provider.register' | 'provider.unregister'): ArmReply {
  const namespace = demandNamespace(call);
  call.world.execute({ type, namespace });
  return { status: 200, body: inSubscription(call, namespace) };
}

function inSubscription({ world }: SubscriptionCall, namespace: string): object {
  return {
    ...described(`/subscriptions/${world.subscriptionId}`, namespace),
    registrationState: registrationOf(world, namespace),
    registrationPolicy: 'RegistrationRequired',
  };
}

function described(scope: string, namespace: string): object {
  return {
    id: `${scope}/providers/${namespace}`,
    namespace,
    authorizations: [],
    resourceTypes: (servedProviders().get(namespace) ?? []).map(typeBody),
  };
}

/** What can be done with each type is only told of services. [R] CLIENTS §2 C5 */
function typeBody({ resourceType, apiVersions, defaultApiVersion, isRegional }: ServedType): object {
  const capabilities =
    resourceType === 'service' ? 'SystemAssignedResourceIdentity, SupportsTags, SupportsLocation' : 'None';
  return { resourceType, locations: isRegional ? regions : [], apiVersions, defaultApiVersion, capabilities };
}

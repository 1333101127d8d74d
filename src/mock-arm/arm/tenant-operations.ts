import { domainOf } from '../identity/directory.ts';
import { type Served, tenant } from './call.ts';
import { tenantOf } from './token.ts';

/** The tenants that somebody can sign in to; the Azure CLI asks after a person has signed in. [R] CLIENTS §2 C2 */
export const tenantOperations = {
  Tenants_List: tenant(({ worlds, header }) => {
    const seen = worlds.ofTenant(tenantOf(header('authorization')));
    const byId = new Map(seen.toReversed().map((world) => [world.tenantId, world]));
    return {
      status: 200,
      body: {
        value: [...byId.values()].toReversed().map((world) => ({
          id: `/tenants/${world.tenantId}`,
          tenantId: world.tenantId,
          countryCode: 'US',
          displayName: `Rehearsal ${world.name}`,
          domains: [domainOf(world)],
          tenantCategory: 'Home',
          defaultDomain: domainOf(world),
          tenantType: 'AAD',
        })),
      },
    };
  }),
} satisfies Record<string, Served>;

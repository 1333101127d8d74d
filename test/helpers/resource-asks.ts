import type { ArmUnderTest } from './arm.ts';
import { dnsAsks, putZones } from './dns-asks.ts';

/** A request, with `{group}` and the like for what a test fills in, and the status it is answered with. */
export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly status: number;
}

const provider = '{group}/providers';
const network = `${provider}/Microsoft.Network`;
const rule = { protocol: 'Tcp', access: 'Allow', direction: 'Inbound', priority: 100 };
const route = { nextHopType: 'Internet' };
const space = { addressPrefixes: ['10.0.0.0/16'] };
const one = (properties: object): object[] => [{ name: 'one', properties }];

interface Kind {
  readonly path: string;
  /** The least that a PUT must say, beside the location. */
  readonly properties: object;
}

const networks: Kind = {
  path: `${network}/virtualNetworks`,
  properties: { addressSpace: space, subnets: one({ addressPrefix: '10.0.0.0/24' }) },
};
const groups: Kind = {
  path: `${network}/networkSecurityGroups`,
  properties: { securityRules: one(rule) },
};
const tables: Kind = { path: `${network}/routeTables`, properties: { routes: one(route) } };
const publicIps: Kind = { path: `${network}/publicIPAddresses`, properties: {} };
const interfaces: Kind = {
  path: `${network}/networkInterfaces`,
  properties: { ipConfigurations: one({ subnet: { id: `${networks.path}/other/subnets/one` } }) },
};
const autoscale: Kind = {
  path: `${provider}/Microsoft.Insights/autoscaleSettings`,
  properties: { profiles: [] },
};
const vaults: Kind = {
  path: `${provider}/Microsoft.KeyVault/vaults`,
  properties: { tenantId: '00000000-0000-4000-8000-000000000000', sku: { name: 'standard' } },
};

/** One request for every operation on what stands around services, where {@link putResources} has been. */
export const resourceAsks = {
  ...whole('VirtualNetworks', networks, ofNetwork()),
  ...inside('Subnets', `${networks.path}/that/subnets`, { addressPrefix: '10.0.1.0/24' }),
  VirtualNetworks_ListUsage: ask('GET', `${networks.path}/that/usages`, 200),
  ...whole('NetworkSecurityGroups', groups, ofNetwork()),
  ...inside('SecurityRules', `${groups.path}/that/securityRules`, { ...rule, priority: 110 }),
  ...whole('RouteTables', tables, ofNetwork()),
  ...inside('Routes', `${tables.path}/that/routes`, route),
  ...whole('PublicIPAddresses', publicIps, ofNetwork()),
  ...whole('NetworkInterfaces', interfaces, ofNetwork()),
  ...whole('AutoscaleSettings', autoscale, ofOthers()),
  ...whole('Vaults', vaults, ofOthers()),
  ...dnsAsks,
  ...locks('SubscriptionLevel', '{subscription}'),
  ...locks('ResourceGroupLevel', '{group}'),
  ...locks('ResourceLevel', `${networks.path}/that`),
  ...locks('ChildResourceLevel', `${networks.path}/that/subnets/one`),
};

/** Puts one of every kind there, named `that`, and what is inside it `one`. */
export async function putResources(arm: ArmUnderTest, group: string): Promise<void> {
  const body = ({ properties }: Kind): unknown => filled({ location: 'westus', properties }, arm, group);
  const path = (text: string): string => filled(text, arm, group) as string;
  await arm.put(path(`${networks.path}/other`), body(networks));
  for (const kind of [networks, groups, tables, publicIps, interfaces, autoscale, vaults])
    await arm.put(path(`${kind.path}/that`), body(kind));
  await putZones((at, what) => arm.put(path(at), filled(what, arm, group)));
}

/** Puts what is meant in place of what stands in braces. */
export function filled(value: unknown, { subscription }: ArmUnderTest, group: string): unknown {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return undefined;
  return JSON.parse(text.replaceAll('{group}', group).replaceAll('{subscription}', subscription));
}

function ask(method: string, path: string, status: number, body?: unknown): Ask {
  return { method, path, status, ...(body !== undefined && { body }) };
}

function ofNetwork() {
  return { all: 'ListAll', group: 'List', patch: 'UpdateTags' } as const;
}

function ofOthers() {
  return { all: 'ListBySubscription', group: 'ListByResourceGroup', patch: 'Update' } as const;
}

type Names = ReturnType<typeof ofNetwork> | ReturnType<typeof ofOthers>;

function whole<Family extends string, Own extends Names>(
  family: Family,
  { path, properties }: Kind,
  { all, group, patch }: Own,
) {
  type Verb = Own[keyof Names] | 'Get' | 'CreateOrUpdate' | 'Delete';
  const asks: Record<string, Ask> = {
    [`${family}_${all}`]: ask('GET', path.replace('{group}', '{subscription}'), 200),
    [`${family}_${group}`]: ask('GET', path, 200),
    [`${family}_Get`]: ask('GET', `${path}/that`, 200),
    [`${family}_CreateOrUpdate`]: ask('PUT', `${path}/new`, 201, { location: 'westus', properties }),
    [`${family}_${patch}`]: ask('PATCH', `${path}/that`, 200, { tags: { a: 'b' } }),
    [`${family}_Delete`]: ask('DELETE', `${path}/that`, 200),
  };
  return asks as Record<`${Family}_${Verb}`, Ask>;
}

function inside<Family extends string>(family: Family, path: string, properties: object) {
  const asks: Record<string, Ask> = {
    [`${family}_List`]: ask('GET', path, 200),
    [`${family}_Get`]: ask('GET', `${path}/one`, 200),
    [`${family}_CreateOrUpdate`]: ask('PUT', `${path}/new`, 201, { properties }),
    [`${family}_Delete`]: ask('DELETE', `${path}/one`, 200),
  };
  return asks as Record<`${Family}_${'List' | 'Get' | 'CreateOrUpdate' | 'Delete'}`, Ask>;
}

function locks<Level extends string>(level: Level, scope: string) {
  const path = `${scope}/providers/Microsoft.Authorization/locks`;
  const asks: Record<string, Ask> = {
    [`ManagementLocks_ListAt${level}`]: ask('GET', path, 200),
    [`ManagementLocks_GetAt${level}`]: ask('GET', `${path}/that`, 404),
    [`ManagementLocks_CreateOrUpdateAt${level}`]: ask('PUT', `${path}/new`, 201, {
      properties: { level: 'CanNotDelete' },
    }),
    [`ManagementLocks_DeleteAt${level}`]: ask('DELETE', `${path}/that`, 204),
  };
  return asks as Record<`ManagementLocks_${'List' | 'Get' | 'CreateOrUpdate' | 'Delete'}At${Level}`, Ask>;
}

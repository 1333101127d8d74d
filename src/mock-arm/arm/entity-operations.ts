import { type Entity, type JsonObject, type Service, serviceId } from '../../sim/index.ts';
import { demandParameters, entityNotFound, invalidParameters, notSimulated } from './arm-error.ts';
import { type ArmReply, provider, type ProviderCall, type Served } from './call.ts';
import { armContract } from './contract.ts';
import { isObject, mergePatch, withoutNulls } from './json.ts';
import { openService, pretty, sentProperties } from './inside-service.ts';
import { anyOperator, type FilterFields, parseFilter } from './odata-filter.ts';
import { page } from './paging.ts';
import { demandMatch } from './preconditions.ts';
import { etagText, sevenDecimals } from './service-body.ts';

/** A kind of thing inside a service that stays writable while the service is updating. [D] B8 */
interface EntityKind {
  /** For errors, as the service calls it. */
  readonly noun: string;
  /** Resource type below the service. */
  readonly type: string;
  /** The collection's path below the service, from the parameters of a request. */
  readonly collection: (params: ProviderCall['params']) => string;
  /** The parameter that names one of the collection. */
  readonly parameter: string;
  /** The component of the contract that describes an answer. */
  readonly schema: string;
  /** What is there when nobody says otherwise, given what was said. */
  readonly defaults: (id: string, said: JsonObject, nowMs: number) => JsonObject;
  /** What a list can be filtered by; nothing where it takes no filter. [D] */
  readonly filters?: FilterFields;
  /** Properties that stay as they were first. */
  readonly fixed?: readonly string[];
}

const apis: EntityKind = {
  noun: 'API',
  type: 'apis',
  collection: () => 'apis',
  parameter: 'apiId',
  schema: 'ApiContract',
  filters: {
    name: anyOperator,
    displayName: anyOperator,
    description: anyOperator,
    serviceUrl: anyOperator,
    path: anyOperator,
    isCurrent: ['eq', 'ne'],
  },
  defaults: (id, said) => {
    if (said['value'] != null || said['format'] != null)
      throw notSimulated('Importing an API from a document');
    const keys = { header: 'Ocp-Apim-Subscription-Key', query: 'subscription-key' };
    const named = said['subscriptionKeyParameterNames'];
    return {
      displayName: id,
      apiRevision: '1',
      description: null,
      subscriptionRequired: true,
      serviceUrl: null,
      protocols: ['https'],
      isCurrent: true,
      ...(isObject(named) && { subscriptionKeyParameterNames: { ...keys, ...named } }),
    };
  },
};

const products: EntityKind = {
  noun: 'Product',
  type: 'products',
  collection: () => 'products',
  parameter: 'productId',
  schema: 'ProductContract',
  filters: {
    name: anyOperator,
    displayName: anyOperator,
    description: anyOperator,
    terms: anyOperator,
    state: ['eq'],
  },
  defaults: () => ({ description: null, terms: null, subscriptionRequired: true, state: 'notPublished' }),
};

const users: EntityKind = {
  noun: 'User',
  type: 'users',
  collection: () => 'users',
  parameter: 'userId',
  schema: 'UserContract',
  filters: {
    name: anyOperator,
    firstName: anyOperator,
    lastName: anyOperator,
    email: anyOperator,
    state: ['eq'],
    registrationDate: ['eq', 'ne', 'gt', 'ge', 'lt', 'le'],
    note: anyOperator,
  },
  defaults: (_id, said, nowMs) => ({
    state: 'active',
    registrationDate: sevenDecimals(nowMs),
    note: null,
    identities: [{ provider: 'Basic', id: said['email'] ?? '' }],
  }),
  fixed: ['registrationDate'],
};

const policies: EntityKind = {
  noun: 'PoliciesConfiguration',
  type: 'policies',
  collection: () => 'policies',
  parameter: 'policyId',
  schema: 'PolicyContract',
  defaults: (_id, { format }) => {
    if ((format as string | undefined)?.endsWith('-link'))
      throw notSimulated('Fetching a policy from a link');
    return { format: 'xml' };
  },
};

const apiPolicies: EntityKind = {
  ...policies,
  type: 'apis/policies',
  collection: ({ apiId }) => `apis/${apiId}/policies`,
};

/** The operations on what is inside a service. */
export const entityOperations = {
  Api_ListByService: provider((call) => list(call, apis)),
  Api_GetEntityTag: provider((call) => ({ ...get(call, apis), body: '' })),
  Api_Get: provider((call) => get(call, apis)),
  Api_CreateOrUpdate: provider((call) => put(call, apis)),
  Api_Update: provider((call) => patch(call, apis)),
  Api_Delete: provider((call) => remove(call, apis)),
  Product_ListByService: provider((call) => list(call, products)),
  Product_GetEntityTag: provider((call) => ({ ...get(call, products), body: '' })),
  Product_Get: provider((call) => get(call, products)),
  Product_CreateOrUpdate: provider((call) => put(call, products)),
  Product_Update: provider((call) => patch(call, products)),
  Product_Delete: provider((call) => remove(call, products)),
  User_ListByService: provider((call) => list(call, users)),
  User_GetEntityTag: provider((call) => ({ ...get(call, users), body: '' })),
  User_Get: provider((call) => get(call, users)),
  User_CreateOrUpdate: provider((call) => put(call, users)),
  User_Update: provider((call) => patch(call, users)),
  User_Delete: provider((call) => remove(call, users)),
  Policy_ListByService: provider((call) => list(call, policies)),
  Policy_GetEntityTag: provider((call) => ({ ...get(call, policies), body: '' })),
  Policy_Get: provider((call) => get(call, policies)),
  Policy_CreateOrUpdate: provider((call) => put(call, policies)),
  Policy_Delete: provider((call) => remove(call, policies)),
  ApiPolicy_ListByApi: provider((call) => list(call, apiPolicies)),
  ApiPolicy_GetEntityTag: provider((call) => ({ ...get(call, apiPolicies), body: '' })),
  ApiPolicy_Get: provider((call) => get(call, apiPolicies)),
  ApiPolicy_CreateOrUpdate: provider((call) => put(call, apiPolicies)),
  ApiPolicy_Delete: provider((call) => remove(call, apiPolicies)),
} satisfies Record<string, Served>;

/** The service whose inside is asked for, once it has one. @throws ArmError */
function open(call: ProviderCall, kind: EntityKind): Readonly<Service> {
  const service = openService(call);
  const { apiId } = call.params;
  if (kind === apiPolicies && !service.entities.has(`apis/${apiId}`.toLowerCase()))
    throw entityNotFound(apis.noun);
  return service;
}

function pathOf({ params }: ProviderCall, kind: EntityKind): string {
  const id = params[kind.parameter] as string;
  return `${kind.collection(params)}/${kind.parameter === 'policyId' ? id.toLowerCase() : id}`;
}

function demandEntity(service: Readonly<Service>, call: ProviderCall, kind: EntityKind): Entity {
  const entity = service.entities.get(pathOf(call, kind).toLowerCase());
  if (entity === undefined) throw entityNotFound(kind.noun);
  return entity;
}

function get(call: ProviderCall, kind: EntityKind): ArmReply {
  const service = open(call, kind);
  return shown(call, kind, service, demandEntity(service, call, kind), 200);
}

function list(call: ProviderCall, kind: EntityKind): ArmReply {
  if (call.query['tags'] !== undefined) throw notSimulated("'tags' on what is inside a service");
  const passes = filterOf(call, kind);
  const service = open(call, kind);
  const prefix = `${kind.collection(call.params)}/`.toLowerCase();
  const all = [...service.entities].flatMap(([key, entity]) =>
    key.startsWith(prefix) && !key.slice(prefix.length).includes('/') && passes(entity) ? [entity] : [],
  );
  const path = `${serviceId(call.world.subscriptionId, service)}/${kind.collection(call.params)}`;
  const { entries, nextLink } = page(call, all, path, '$skip');
  const value = entries.map((entity) => body(call, kind, service, entity));
  return pretty(200, { value, count: all.length, ...nextLink });
}

/** @throws ArmError where `$filter` cannot be understood */
function filterOf({ query }: ProviderCall, { filters }: EntityKind): (entity: Entity) => boolean {
  const text = query['$filter'];
  if (text === undefined || text === '') return () => true;
  const written = String(text);
  const refuse = (why: string): Error => {
    const message = `$filter is '${written.slice(0, 200)}'; that cannot be used. ${why}`;
    return invalidParameters([{ code: 'InvalidParameters', message, target: '$filter' }]);
  };
  if (filters === undefined) throw refuse('There is nothing to filter by here; leave it out.');
  const names = new Map(Object.keys(filters).map((name) => [name.toLowerCase(), name]));
  const filter = parseFilter(written, filters, refuse);
  return ({ path, properties }) =>
    filter((field) => {
      const value = field === 'name' ? nameIn(path) : properties[names.get(field) ?? field];
      return typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : undefined;
    });
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function put(call: ProviderCall, kind: EntityKind): ArmReply {
  const service = open(call, kind);
  const before = service.entities.get(pathOf(call, kind).toLowerCase());
  demandMatch(call, before?.etag, 'optional');
  const { properties = {} } = before ?? {};
  const fixed = (kind.fixed ?? []).flatMap((name) => (name in properties ? [[name, properties[name]]] : []));
  const asked = { ...sentProperties(call), ...(Object.fromEntries(fixed) as JsonObject) };
  return store(call, kind, service, asked, before ? 200 : 201);
}

function patch(call: ProviderCall, kind: EntityKind): ArmReply {
  const service = open(call, kind);
  const before = demandEntity(service, call, kind);
  demandMatch(call, before?.etag, 'required');
  const merged = mergePatch(before.properties, sentProperties(call)) as JsonObject;
  return store(call, kind, service, merged, 200);
}

function remove(call: ProviderCall, kind: EntityKind): ArmReply {
  const service = open(call, kind);
  const before = service.entities.get(pathOf(call, kind).toLowerCase());
  demandMatch(call, before?.etag, 'required');
  if (before === undefined) return { status: 204 };
  call.world.execute({ type: 'entity.delete', service: service.name, path: before.path });
  return { status: 200 };
}

/**
 * Keeps what was asked for, with defaults where nothing was. What the contract does not show goes no further: among it
 * passwords and what only steers a creation.
 *
 * @throws ArmError where something was said by halves, so that no answer could show it
 */
function store(
  call: ProviderCall,
  kind: EntityKind,
  service: Readonly<Service>,
  asked: JsonObject,
  status: number,
): ArmReply {
  const id = call.params[kind.parameter] as string;
  const said = withoutNulls(asked);
  const all = mergePatch(kind.defaults(id, said, call.world.world.nowMs), said) as JsonObject;
  const known = armContract.shownProperties(kind.schema, ['properties']);
  const properties = Object.fromEntries(Object.entries(all).filter(([name]) => known.has(name)));
  const path = pathOf(call, kind);
  const answered = body(call, kind, service, { path, etag: 0, properties });
  demandParameters(armContract.complaints(`/components/schemas/${kind.schema}`, answered));
  call.world.execute({ type: 'entity.put', service: service.name, path, properties });
  return shown(call, kind, service, service.entities.get(path.toLowerCase()) as Entity, status);
}

function shown(
  call: ProviderCall,
  kind: EntityKind,
  service: Readonly<Service>,
  entity: Entity,
  status: number,
): ArmReply {
  const reply = pretty(status, body(call, kind, service, entity));
  return { ...reply, headers: { etag: `"${etagText(entity.etag)}"` } };
}

/** A policy comes in the format it is asked for. Its text is the same in both, which is synthetic. [D] */
function askedFormat({ format }: ProviderCall['query']): JsonObject {
  return format === 'xml' || format === 'rawxml' ? { format } : {};
}

function body(
  { world, query }: ProviderCall,
  kind: EntityKind,
  service: Readonly<Service>,
  { path, properties }: Entity,
): JsonObject {
  return {
    id: `${serviceId(world.subscriptionId, service)}/${path}`,
    type: `Microsoft.ApiManagement/service/${kind.type}`,
    name: nameIn(path),
    properties: { ...properties, ...(kind.parameter === 'policyId' && askedFormat(query)) },
  };
}

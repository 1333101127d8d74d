import { type JsonObject, partsOf, regionName, type Resource, type ResourceGroup } from '../../sim/index.ts';
import { apiVersions } from '../arm/api-version.ts';
import { mayRead } from '../arm/authorization.ts';
import { privateZones, publicZones } from '../arm/dns-zone-kinds.ts';
import { shownZone } from '../arm/dns-zone-operations.ts';
import { subscriptionBody } from '../arm/group-operations.ts';
import { shownResource } from '../arm/resource-document.ts';
import { kinds, type ResourceKind } from '../arm/resource-kinds.ts';
import { serviceBody } from '../arm/service-body.ts';
import type { MockWorld } from '../mock-world.ts';
import type { Database } from './run-query.ts';
import type { Column, Row, Table } from './table.ts';
import type { ColumnType, Value } from './value.ts';

/** The columns of a table, and what each holds, in the order of Azure's own. [D] */
const types = {
  id: 'string',
  name: 'string',
  type: 'string',
  tenantId: 'string',
  kind: 'string',
  location: 'string',
  resourceGroup: 'string',
  subscriptionId: 'string',
  managedBy: 'string',
  sku: 'object',
  plan: 'object',
  properties: 'object',
  tags: 'object',
  identity: 'object',
  zones: 'object',
  extendedLocation: 'object',
} as const satisfies Readonly<Record<string, ColumnType>>;

const columns: readonly Column[] = Object.entries(types).map(([name, type]) => ({ name, type }));

const newest = apiVersions.at(-1) as (typeof apiVersions)[number];

const kindOf: ReadonlyMap<string, ResourceKind> = new Map(
  Object.values(kinds).map((kind) => [kind.type, kind]),
);

/**
 * The tables of Resource Graph for some worlds. Each is made when it is first asked for.
 *
 * @param authorization of who asks: he finds what he may read
 */
export function tablesOf(
  worlds: readonly MockWorld[],
  authorization: string | undefined,
): Database['tables'] {
  const table = (documentsOf: (world: MockWorld) => readonly JsonObject[]): (() => Table) =>
    once(() => ({
      columns,
      rows: worlds.flatMap((world) => rowsOf(world, documentsOf(world), authorization)),
    }));
  return new Map([
    ['resources', table(resourceDocuments)],
    ['resourcecontainers', table(containerDocuments)],
  ]);
}

function once(make: () => Table): () => Table {
  let made: Table | undefined;
  return () => (made ??= make());
}

function rowsOf(
  world: MockWorld,
  documents: readonly JsonObject[],
  authorization: string | undefined,
): Row[] {
  return documents
    .filter(({ type, id }) => mayRead(world, authorization, { type: type as string, id: id as string }))
    .map((document) => rowOf(world, document));
}

/** Services as the newest api-version shows them, then what stands around them. Locks are no rows of this table. [M] */
function resourceDocuments(mock: MockWorld): JsonObject[] {
  const { world, subscriptionId, tenantId } = mock;
  for (const { operationId } of world.services.values())
    if (operationId !== null) mock.clock.noteRead(operationId); // who looks may be waiting for that
  const services = [...mock.world.services.values()];
  return [
    ...services.map((service) => serviceBody(service, subscriptionId, tenantId, newest)),
    ...[...mock.world.resources.values()].flatMap((resource) => documentOf(mock, resource)),
  ];
}

function documentOf(mock: MockWorld, resource: Resource): JsonObject[] {
  const zone = [publicZones, privateZones].find(({ type }) => type === resource.type);
  if (zone) return [shownZone(zone, resource)];
  const kind = kindOf.get(resource.type);
  return kind ? [shownResource(mock, kind, resource)] : [];
}

/** The subscription, then its groups. */
function containerDocuments(mock: MockWorld): JsonObject[] {
  const { id, displayName, state, subscriptionPolicies } = subscriptionBody(mock) as Readonly<
    Record<string, string>
  >;
  const properties = { state, subscriptionPolicies, managementGroupAncestorsChain: [] };
  const own = { id, name: displayName, type: 'microsoft.resources/subscriptions', properties } as JsonObject;
  return [own, ...[...mock.world.groups.values()].map((group) => groupDocument(mock, group))];
}

function groupDocument(
  { subscriptionId }: MockWorld,
  { name, location, tags, deleting }: ResourceGroup,
): JsonObject {
  return {
    id: `/subscriptions/${subscriptionId}/resourceGroups/${name}`,
    name,
    type: 'microsoft.resources/subscriptions/resourcegroups',
    location,
    tags,
    properties: { provisioningState: deleting ? 'Deleting' : 'Succeeded' },
  };
}

/** Type and group are in lower case here, and regions short, however they were written. [M] */
function rowOf({ tenantId, subscriptionId }: MockWorld, document: JsonObject): Row {
  const { id, type, location } = document as Readonly<Record<string, string | undefined>>;
  const cells: Readonly<Record<string, Value | undefined>> = {
    ...document,
    type: (type as string).toLowerCase(),
    tenantId,
    kind: document['kind'] ?? '',
    location: regionName(location ?? ''),
    resourceGroup: partsOf(id as string).resourceGroup.toLowerCase(),
    subscriptionId,
    managedBy: document['managedBy'] ?? '',
  };
  return columns.map(({ name }) => cells[name] ?? null);
}

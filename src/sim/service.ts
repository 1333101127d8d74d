import type { Compute, Failure, LocationState, Phase } from '../model/index.ts';
import type { ServiceConfiguration } from './configuration.ts';
import type { JsonObject } from './json.ts';

/** A thing of an instance's own that stays writable while it is updating: an API, a product, a policy, a user. [D] B8 */
export interface Entity {
  /** Below the instance, as in `apis/echo/policies/policy`; unique whatever the case of its letters. */
  readonly path: string;
  readonly etag: number;
  readonly properties: JsonObject;
}

/** A failed attempt, as an owner wants to read of it afterwards. */
export interface PastFailure extends Failure {
  readonly atMs: number;
  readonly phase: Phase;
}

/** The room that a compute takes in a subnet: held until it has left. [D] D4, C5 */
export interface Deployment {
  readonly computeId: string;
  readonly platform: Compute['platform'];
  /** Display name of the location it serves. */
  readonly location: string;
  readonly subnetResourceId: string;
  /** The public IP resource whose address it has; null where the platform gave it one. */
  readonly publicIpAddressId: string | null;
  /** The DNS name label that resource had when the compute came up: default names go on asking for it. [R] C26 */
  readonly dnsLabel: string | null;
  /** One or two addresses a unit. */
  instances: readonly string[];
  privateAddress: string | null;
  /** How long its addresses stay held when the compute is gone. */
  vacatesAfterMs: number;
  /** Whether the compute is gone and only its addresses are left. */
  leaving: boolean;
}

/** What one dependency of an instance showed when it was last looked at. [D] D16 */
export interface ObservedDependency {
  readonly name: string;
  readonly status: 'success' | 'failure';
  readonly error: string;
  /** Since when it shows that, in milliseconds since 1970. */
  readonly sinceMs: number;
}

/** An instance of API Management in a world. Its status is not in here: it is read off `locations`. */
export interface Service {
  readonly name: string;
  readonly resourceGroup: string;
  readonly createdAtMs: number;
  /** What is in force. While an update runs these are the old values. */
  configuration: ServiceConfiguration;
  /** What will be in force when the running update has succeeded. */
  pending: ServiceConfiguration | null;
  /** One state a location, by display name; the first is the first location. */
  readonly locations: Map<string, LocationState>;
  /** What each compute holds in a subnet, by its id; empty outside of any network. */
  readonly deployments: Map<string, Deployment>;
  /** How each location's dependencies were last seen, before the network changed under them. [D] D16 */
  readonly observed: Map<string, { readonly atMs: number; readonly entries: readonly ObservedDependency[] }>;
  /** Whether its network has the conditions that make the portal announce an hour of downtime. [D] P17 */
  readonly special: boolean;
  /** When the platform will migrate it by itself, if it has said so. [D] C18.notice */
  announced: { readonly atMs: number; readonly dropsNetwork: boolean } | null;
  /** Addresses made in advance of a migration, by location. [D] B20 */
  readonly precreated: Map<string, string>;
  /** The system-assigned identity; it survives everything but its own removal. [D] B1 */
  principalId: string | null;
  operationId: string | null;
  lastFailure: PastFailure | null;
  readonly entities: Map<string, Entity>;
  etag: number;
  /** What a deletion leaves behind: for 48 hours a service that can be brought back, or nothing. [D] E14 */
  afterDeletion: 'softDeleted' | 'nothing';
}

/** A service nothing has happened to. */
export function newService(
  about: Pick<Service, 'name' | 'resourceGroup' | 'configuration' | 'locations'> &
    Partial<Pick<Service, 'special'>>,
  nowMs: number,
): Service {
  const { name, resourceGroup, configuration, locations, special = false } = about;
  return {
    name,
    resourceGroup,
    configuration,
    locations,
    createdAtMs: nowMs,
    pending: null,
    deployments: new Map(),
    observed: new Map(),
    special,
    announced: null,
    precreated: new Map(),
    principalId: null,
    operationId: null,
    lastFailure: null,
    entities: new Map(),
    etag: 0,
    afterDeletion: 'softDeleted',
  };
}

/** A deleted instance that can still be brought back or purged. [D] E14, E15 */
export interface DeletedService {
  readonly name: string;
  readonly resourceGroup: string;
  readonly configuration: ServiceConfiguration;
  readonly principalId: string | null;
  readonly entities: readonly Entity[];
  readonly deletedAtMs: number;
  scheduledPurgeMs: number;
}

/** A resource group: somewhere to create into. */
export interface ResourceGroup {
  readonly name: string;
  /** Display name, as in `West US`. */
  readonly location: string;
  readonly tags: JsonObject;
  deleting: boolean;
}

/** Something long that runs, or has run. */
export interface Operation {
  /** Eight hexadecimal digits, unique within a world. */
  readonly id: string;
  readonly kind:
    | 'create'
    | 'update'
    | 'applyNetwork'
    | 'migrate'
    | 'blade'
    | 'automatic'
    | 'upgrade'
    | 'delete'
    | 'purge'
    | 'deleteGroup'
    | 'register'
    | 'connectivityCheck';
  /** The service, resource group or provider it is about. */
  readonly subject: string;
  readonly resourceGroup: string;
  readonly location: string;
  readonly startedAtMs: number;
  endedAtMs: number | null;
  /** Null unless it failed. */
  failure: Failure | null;
  /** Of a connectivity check: what it tells when it has ended. */
  finding?: ConnectivityFinding;
}

/** Whether a location of a service reaches a destination, and by which way. */
export interface ConnectivityFinding {
  /** The address it calls from; null where it has none. */
  readonly source: string | null;
  /** The address that is called; null where the name leads to none. */
  readonly destination: string | null;
  readonly through: 'internet' | 'network' | 'appliance';
  /** Null where it is reached; otherwise what is in the way, by name. */
  readonly issue: {
    readonly type: 'DnsResolution' | 'NetworkSecurityRule' | 'UserDefinedRoute' | 'Platform';
    readonly by: string;
  } | null;
}

export { key } from './key.ts';

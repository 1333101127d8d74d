import type { Failure, LocationState, NameRecord, Phase } from '../model/index.ts';
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
  /** The customer's records: inside an internal instance's network, and of custom host names. */
  records: readonly NameRecord[];
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
  about: Pick<Service, 'name' | 'resourceGroup' | 'configuration' | 'locations'>,
  nowMs: number,
): Service {
  const { name, resourceGroup, configuration, locations } = about;
  return {
    name,
    resourceGroup,
    configuration,
    locations,
    createdAtMs: nowMs,
    pending: null,
    records: [],
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
  readonly kind: 'create' | 'update' | 'migrate' | 'delete' | 'purge' | 'deleteGroup';
  /** The service or resource group it is about. */
  readonly subject: string;
  readonly resourceGroup: string;
  readonly location: string;
  readonly startedAtMs: number;
  endedAtMs: number | null;
  /** Null unless it failed. */
  failure: Failure | null;
}

/** The form in which names are compared: ARM keeps their case and ignores it. */
export function key(name: string): string {
  return name.toLowerCase();
}

import type { Caller } from './caller.ts';
import type { RecordSet } from './dns/record-sets.ts';
import type { JsonObject } from './json.ts';
import type { ResourceType } from './resources.ts';
import type { Backend, Population } from './traffic/population.ts';

/** A resource that is there from the start. */
export interface StandingResource {
  /** ARM resource id. */
  readonly id: string;
  readonly type: ResourceType;
  /** Location, tags, sku, properties …, as its owner would put it. */
  readonly body: JsonObject;
  /** What the platform has given it: the address of a public IP or of a network interface. @defaultValue made up */
  readonly address?: string;
}

/** A resource group that is there from the start. Those that services stand in need not be named. */
export interface StandingGroup {
  readonly name: string;
  /** Any way of writing a region. */
  readonly location: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/** What a world begins with beside its instances. Everything may be left out. */
export interface WorldSetting {
  readonly resourceGroups?: readonly StandingGroup[];
  /** Networks, public IPs, zones, locks and the like, in any order. What instances need and nobody names is made up. */
  readonly resources?: readonly StandingResource[];
  /** Zones on the owner's premises, by name. */
  readonly onPremZones?: Readonly<Record<string, readonly RecordSet[]>>;
  /** Who may do less than everything. [D] B7 */
  readonly callers?: readonly Caller[];
  /** What stands behind the instances. */
  readonly backends?: readonly Backend[];
  /** Who calls them. */
  readonly populations?: readonly Population[];
}

const parts = ['resourceGroups', 'resources', 'onPremZones', 'callers', 'backends', 'populations'] as const;

/** The setting among other options; what is not said is left out. */
export function settingOf(options: WorldSetting): WorldSetting {
  return Object.fromEntries(parts.flatMap((name) => (options[name] ? [[name, options[name]]] : [])));
}

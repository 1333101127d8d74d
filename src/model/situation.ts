import type { Era } from './era.ts';
import type { PublicIpView, SubnetView } from './network.ts';
import type { CallerRights } from './roles.ts';
import type {
  MigrationMode,
  PlatformVersion,
  ProvisioningState,
  Tier,
  VirtualNetworkType,
} from './vocabulary.ts';

/** What somebody asks of an instance. */
export type PlanRequest =
  | { readonly kind: 'create' }
  | {
      readonly kind: 'update';
      /** The gravest part of what it changes. */
      readonly touches: 'network' | 'zones' | 'infrastructure' | 'settings';
      /** Whether it also lets clients in again after the platform has shut them out. [D] X23 */
      readonly unblocks?: boolean;
    }
  | { readonly kind: 'migrate'; readonly mode: MigrationMode; readonly withDowntime?: boolean }
  | {
      /** The Platform migration blade of the portal. */
      readonly kind: 'blade';
      readonly mode: MigrationMode;
      readonly subnet: 'same' | 'new';
      readonly keepOld: boolean;
    }
  /** The platform migrates by itself, and may drop the virtual network. [D] P18 */
  | { readonly kind: 'automatic'; readonly dropsNetwork: boolean }
  /** The platform moves an instance to newer hardware. [D] A4 */
  | { readonly kind: 'upgrade' }
  | { readonly kind: 'applyNetwork' }
  | { readonly kind: 'delete' };

/** Where one location of an instance stands, and where the request would have it stand. */
export interface Place {
  /** Display name, as in `West US`. */
  readonly location: string;
  readonly units: number;
  /** How many units more it is to have. */
  readonly grows: number;
  readonly zones: number;
  readonly from: {
    readonly network: VirtualNetworkType;
    readonly subnetId: string | null;
    readonly publicIpId: string | null;
  };
  readonly to: {
    readonly network: VirtualNetworkType;
    readonly subnetId: string | null;
    /** Null where it needs none, or where it does not exist. */
    readonly subnet: SubnetView | null;
    readonly publicIpId: string | null;
    readonly publicIp: PublicIpView | null;
  };
  /** Whether the request is about this location's compute. */
  readonly moves: boolean;
  /** Whether it has no compute yet. */
  readonly comes: boolean;
}

/** How things stand when something is asked. Read only: planning changes nothing. */
export interface Situation {
  readonly era: Era;
  /** Virtual time, ISO-8601. */
  readonly now: string;
  readonly service: string;
  readonly subscriptionId: string;
  readonly tier: Tier;
  readonly provisioningState: ProvisioningState;
  readonly platformVersion: PlatformVersion;
  /** Whether the platform shuts all clients out. */
  readonly blocked: boolean;
  /** Whether the network has the conditions that make the portal announce an hour of downtime. [D] P17 */
  readonly special: boolean;
  /** Whether rules scale it by themselves. */
  readonly autoscaled: boolean;
  /** Key vaults that it reads certificates from and that do not let it in, by name. */
  readonly closedVaults: readonly string[];
  readonly places: readonly Place[];
  /** Its id; where it is left out, no role covers it that is limited to a scope. */
  readonly resourceId?: string;
  /** Who asks, and what he may do. */
  readonly caller: CallerRights & { readonly id: string };
}

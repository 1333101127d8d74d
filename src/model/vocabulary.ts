/** The words of Azure API Management that the model speaks, as unions. */

/** `properties.platformVersion`: the generation of the compute that serves. [D] A1–A4, A8 */
export type PlatformVersion = 'undetermined' | 'stv1' | 'stv2' | 'stv2.1' | 'mtv1';

/** `properties.virtualNetworkType`: how an instance stands towards a virtual network. */
export type VirtualNetworkType = 'None' | 'External' | 'Internal';

/** `sku.name` of the tiers whose compute is simulated. The v2 tiers never were stv1. [D] A7 */
export type Tier = 'Developer' | 'Basic' | 'Standard' | 'Premium' | 'Isolated' | 'Consumption';

/** `mode` of `migrateToStv2`: keep the address, or take a new one. [D] B14 */
export type MigrationMode = 'PreserveIp' | 'NewIp';

/** `properties.provisioningState`, as far as a service can be in it. [D] A8; Deleting [R] ARM §2 */
export type ProvisioningState = 'Created' | 'Activating' | 'Updating' | 'Deleting' | 'Succeeded' | 'Failed';

/** Where a location stands between two steady states. */
export type Phase = 'steady' | 'building' | 'cutover' | 'coexisting' | 'rollingBack' | 'blocked' | 'deleted';

/** What a name leads to on an instance. [D] C25 */
export type Endpoint =
  'gateway' | 'portal' | 'developer' | 'management' | 'scm' | 'configuration' | 'regional';

/** One deployment of an instance: what answers on its addresses. */
export interface Compute {
  /** Unique within a world. */
  readonly id: string;
  readonly platform: Exclude<PlatformVersion, 'undetermined'>;
  readonly publicAddress: string | null;
  /** Only an instance inside a virtual network in internal mode has one. */
  readonly privateAddress: string | null;
}

import { type Era, eras } from './era.ts';
import type { FactId } from './facts.ts';
import type { Plan } from './plan.ts';
import { upkeep } from './plans.ts';
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
  | { readonly kind: 'update'; readonly touches: 'network' | 'infrastructure' | 'settings' }
  | { readonly kind: 'migrate'; readonly mode: MigrationMode }
  | { readonly kind: 'delete' };

/** How things stand when it is asked. Read only: planning changes nothing. */
export interface Situation {
  readonly era: Era;
  readonly tier: Tier;
  readonly network: VirtualNetworkType;
  /** Whether the instance brings a public IP resource of its own. */
  readonly ownPublicIp: boolean;
  readonly provisioningState: ProvisioningState;
  readonly platformVersion: PlatformVersion;
}

/** Why a request is not taken up. */
export type RefusalReason = 'busy' | 'notOnline' | 'alreadyMigrated' | 'neverMigrates' | 'subnetFull';

/** A refused request, with the row that says so. It changed nothing. */
export interface Refusal {
  readonly refused: RefusalReason;
  readonly facts: readonly FactId[];
  /** A sentence for people; the wire has its own words. */
  readonly says: string;
}

/** Narrows what {@link plan} answered. */
export function isRefusal(answer: Plan | Refusal): answer is Refusal {
  return 'refused' in answer;
}

/** Decides whether a request is taken up, and by which plan. The one place that knows tiers, modes and eras. */
export function plan(request: PlanRequest, situation: Situation): Plan | Refusal {
  if (isBusy(situation.provisioningState)) {
    return {
      refused: 'busy',
      facts: ['B8', 'X10'],
      says: `The service is ${situation.provisioningState}; infrastructure changes are refused until that has ended.`,
    };
  }
  switch (request.kind) {
    case 'create':
      return creation(situation);
    case 'update':
      return {
        network: upkeep.updateNetwork,
        infrastructure: upkeep.updateInfrastructure,
        settings: upkeep.updateSettings,
      }[request.touches];
    case 'delete':
      return situation.tier === 'Consumption' ? upkeep.deleteConsumption : upkeep.delete;
    case 'migrate':
      return migration(request.mode, situation);
  }
}

function isBusy(state: ProvisioningState): boolean {
  return state === 'Activating' || state === 'Updating' || state === 'Deleting';
}

function creation({ tier, network, ownPublicIp }: Situation): Plan {
  if (tier === 'Consumption') return upkeep.createConsumption;
  if (network === 'None') return upkeep.create; // [D] A12
  return ownPublicIp ? upkeep.createInVnet : upkeep.createInVnetOnStv1; // [R] A17
}

function migration(mode: MigrationMode, situation: Situation): Plan | Refusal {
  const { era, network, platformVersion, provisioningState } = situation;
  if (provisioningState !== 'Succeeded') {
    return { refused: 'notOnline', facts: ['B3'], says: `The service is ${provisioningState}, not online.` };
  }
  switch (platformVersion) {
    case 'stv1':
      return eras[era].migrate[network][mode];
    case 'stv2':
      return { refused: 'alreadyMigrated', facts: ['B4', 'B16'], says: 'The service is on stv2 already.' };
    case 'mtv1':
    case 'undetermined':
      return {
        refused: 'neverMigrates',
        facts: ['A3'],
        says: `Nothing migrates a service on ${platformVersion}.`,
      };
  }
}

import { hasCome, retirementIn } from './calendar.ts';
import { eras } from './era.ts';
import { minutes, prolonged } from './figures.ts';
import { migrations, retaining } from './migrations.ts';
import type { Plan } from './plan.ts';
import { firstRefusal, prerequisites } from './prerequisites.ts';
import { isRefusal, notOffered, type Refusal } from './refusal.ts';
import type { PlanRequest, Situation } from './situation.ts';
import { upkeep } from './upkeep.ts';
import type { MigrationMode, ProvisioningState, VirtualNetworkType } from './vocabulary.ts';

type Offer = Plan | Refusal;

/** Decides whether a request is taken up, and by which plan. The one place that knows tiers, modes and paths. */
export function plan(request: PlanRequest, situation: Situation): Offer {
  if (isBusy(situation.provisioningState)) {
    return {
      refused: 'busy',
      facts: ['B8', 'X10', 'V.busy'],
      says: `The service is ${situation.provisioningState}; infrastructure changes are refused until that has ended.`,
    };
  }
  const offer = intended(request, situation);
  if (isRefusal(offer)) return offer;
  return firstRefusal(prerequisites(offer, situation)) ?? offer;
}

/** The plan a request would run if nothing stood in its way: what a check of its prerequisites begins with. */
export function intended(request: PlanRequest, situation: Situation): Offer {
  const offer = wayOf(request, situation);
  return isRefusal(offer) ? offer : fitted(offer, situation, request);
}

function wayOf(request: PlanRequest, situation: Situation): Offer {
  switch (request.kind) {
    case 'create':
      return creation(situation);
    case 'update': {
      const { touches, unblocks = false } = request;
      const planned = update(touches, situation);
      return isRefusal(planned) || !unblocks ? planned : { ...planned, access: 'open' };
    }
    case 'delete':
      return situation.tier === 'Consumption' ? upkeep.deleteConsumption : upkeep.delete;
    case 'applyNetwork':
      return upkeep.applyNetwork;
    case 'upgrade':
      return upgrade(situation);
    case 'migrate':
    case 'blade':
    case 'automatic':
      return hindrance(situation) ?? migration(request, situation);
  }
}

function isBusy(state: ProvisioningState): boolean {
  return state === 'Activating' || state === 'Updating' || state === 'Deleting';
}

function creation({ era, tier, places: [first] }: Situation): Plan {
  if (tier === 'Consumption') return upkeep.createConsumption;
  const { network = 'None', publicIpId = null } = first?.to ?? {};
  const offered = !eras[era].withoutStv2.includes(first?.location ?? ''); // [D] A14
  if (network !== 'None')
    return offered && publicIpId !== null ? upkeep.createInVnet : upkeep.createInVnetOnStv1; // [R] A17
  const zoned = (first?.zones ?? 0) > 0;
  const onStv2 = offered && (zoned || eras[era].newOutsideNetwork === 'stv2'); // [D] A10–A12
  return onStv2 ? upkeep.create : upkeep.createOnStv1;
}

/** What a change amounts to: on stv1 it may bring the instance to stv2 besides. [D] A10–A13 */
function update(touches: (PlanRequest & { kind: 'update' })['touches'], situation: Situation): Offer {
  const { era, tier, platformVersion, places } = situation;
  const { update: rules } = eras[era];
  const moved = places.filter((place) => place.moves);
  const offered = moved.every(({ location }) => !eras[era].withoutStv2.includes(location)); // [D] A14
  const moves = platformVersion === 'stv1' && rules.tiers.includes(tier) && offered;
  switch (touches) {
    case 'network':
      if (!moves || (rules.needsOtherSubnet && moved.every(staysInSubnet)))
        return moved.some(changesSubnetOnly) ? upkeep.updateSubnet : upkeep.updateNetwork;
      return moved.every(({ from }) => from.network === 'None') ? rules.inject : rules.network;
    case 'zones':
      if (!moves) return { ...upkeep.updateNetwork, path: 'update/zones', facts: ['B8', 'D15', 'P10'] };
      return rules.zones;
    case 'infrastructure':
    case 'settings': {
      const inPlace = touches === 'settings' ? upkeep.updateSettings : upkeep.updateInfrastructure;
      const bringsIp = moved.every(({ to }) => to.network === 'None' || to.publicIpId !== null); // [R] A17
      return moves && bringsIp && rules.other === 'moves'
        ? { ...rules.network, path: 'update', facts: ['A10', 'X2'] }
        : inPlace;
    }
  }
}

/** An update within the subnet was recorded to leave stv1 as it is. [R] ARM.update.network, X9 */
function staysInSubnet({ from, to }: Situation['places'][number]): boolean {
  return from.subnetId !== null && from.subnetId.toLowerCase() === to.subnetId?.toLowerCase();
}

function changesSubnetOnly({ from, to }: Situation['places'][number]): boolean {
  return from.network === to.network && from.network !== 'None' && from.subnetId !== to.subnetId;
}

/** What keeps an instance from being migrated, whichever way is asked for. */
function hindrance({ provisioningState, platformVersion }: Situation): Refusal | undefined {
  if (provisioningState !== 'Succeeded')
    return { refused: 'notOnline', facts: ['B3'], says: `The service is ${provisioningState}, not online.` };
  switch (platformVersion) {
    case 'stv1':
      return undefined;
    case 'stv2':
    case 'stv2.1': {
      const says = `The service is on ${platformVersion} already.`;
      return { refused: 'alreadyMigrated', facts: ['B4', 'B16', 'V.migrated'], says };
    }
    case 'mtv1':
    case 'undetermined': {
      const says = `Nothing migrates a service on ${platformVersion}.`;
      return { refused: 'neverMigrates', facts: ['A3'], says };
    }
  }
}

function migration(
  request: PlanRequest & { kind: 'migrate' | 'blade' | 'automatic' },
  situation: Situation,
): Offer {
  const { network } = situation.places[0]?.from ?? { network: 'None' };
  switch (request.kind) {
    case 'migrate':
      return byCall(request, situation, network);
    case 'blade':
      return byBlade(request, situation, network);
    case 'automatic':
      return byPlatform(request.dropsNetwork, situation, network);
  }
}

function byCall(
  { mode, withDowntime = false }: { readonly mode: MigrationMode; readonly withDowntime?: boolean },
  { era, special }: Situation,
  network: VirtualNetworkType,
): Offer {
  const offer = eras[era].migrate[network][mode];
  const hard = special && network === 'Internal' && mode === 'PreserveIp';
  if (withDowntime) {
    if (mode !== 'PreserveIp')
      return notOffered('B18', 'migrateWithDowntime goes with mode PreserveIp only.');
    const longer = eras[era].withDowntime;
    return hard || isRefusal(longer) ? longer : offer;
  }
  if (hard && !isRefusal(offer) && !isRefusal(eras[era].withDowntime)) {
    const says =
      'The network has special internal conditions: keeping the address takes migrateWithDowntime=true and about an hour.';
    return notOffered('P17.required', says);
  }
  return offer;
}

function byBlade(
  { mode, subnet, keepOld }: PlanRequest & { kind: 'blade' },
  { era, places }: Situation,
  network: VirtualNetworkType,
): Offer {
  const { blade } = eras[era];
  if (network === 'None') {
    if (subnet === 'new')
      return notOffered('P9', 'It stands in no virtual network: an update of its network puts it into one.');
    if (keepOld)
      return notOffered('C12', 'Outside a virtual network the old compute cannot be kept for longer.');
    return blade.none[mode];
  }
  if (
    mode === 'PreserveIp' &&
    (subnet === 'new' || places.some(({ moves, ...place }) => moves && bringsIp(place)))
  )
    return notOffered('D15', 'Another subnet or public IP means another address: take mode NewIp.');
  if (subnet === 'new') return keepOld ? blade.newSubnet.keep : blade.newSubnet.asSoonAsPossible;
  const offer = blade.sameSubnet[network][mode];
  if (!keepOld || isRefusal(offer)) return offer;
  if (network === 'Internal' && mode === 'NewIp' && blade.keepsSameSubnet !== null)
    return retaining(offer, blade.keepsSameSubnet);
  return notOffered(
    'X3',
    'In the same subnet only an internal instance that takes a new address can keep its old compute.',
  );
}

function bringsIp({ from, to }: Pick<Situation['places'][number], 'from' | 'to'>): boolean {
  return to.publicIpId !== null && to.publicIpId.toLowerCase() !== from.publicIpId?.toLowerCase();
}

function byPlatform(dropsNetwork: boolean, { now, places }: Situation, network: VirtualNetworkType): Offer {
  const { automaticFrom } = retirementIn(places[0]?.location ?? '');
  if (!hasCome(automaticFrom, now)) {
    const says = `The platform migrates by itself from ${automaticFrom} on; it is ${now}. Let time pass first.`;
    return { refused: 'tooEarly', facts: ['A21'], says };
  }
  if (network === 'None') return migrations['automatic/no-vnet'];
  return migrations[dropsNetwork ? 'automatic/drops-vnet' : 'automatic/keeps-vnet'];
}

function upgrade({ platformVersion }: Situation): Offer {
  if (platformVersion === 'stv2') return migrations['platform-upgrade'];
  const says = `Only stv2 is brought to stv2.1 by the platform; the service is on ${platformVersion}.`;
  return notOffered('A4', says);
}

/** What tier and number of locations make of a plan. */
function fitted(offer: Plan, { tier, places, platformVersion }: Situation, { kind }: PlanRequest): Plan {
  const atOnce = ['migrate', 'blade', 'automatic'].includes(kind)
    ? places.filter(({ moves }) => moves).length
    : 1;
  const longer: Plan =
    atOnce === 1
      ? offer
      : {
          ...offer,
          facts: [...offer.facts, 'P14', 'P14.longer', 'P14.together'],
          build: { ...offer.build, lasts: prolonged(offer.build.lasts, 15 * (atOnce - 1)) },
        };
  const swaps = platformVersion !== 'undetermined' && longer.successor === 'incoming' && kind !== 'upgrade';
  return tier === 'Developer' && swaps ? onDeveloper(longer) : longer;
}

/** The Developer tier has no second machine to serve from: it is down while it swaps. [D] X14, [I] X14.swap */
function onDeveloper(offer: Plan): Plan {
  if (offer.cutover !== null || offer.build.old === 'silent') return offer;
  const facts = [...offer.facts, 'X14', 'X14.swap'] as const;
  if (offer.path === 'vnet-inject') return { ...offer, facts, build: { ...offer.build, old: 'silent' } }; // [D] C9
  const swap = minutes(5, 'X14.swap', [1, 10]);
  return {
    ...offer,
    facts,
    build: { ...offer.build, lasts: prolonged(offer.build.lasts, -5) },
    cutover: { lasts: swap, temporary: 'none' },
    rollback: { ...offer.rollback, cutover: minutes(5, 'C19.handBack', [1, 5]) },
  };
}

import { type Tier, unitsOf } from '../../model/index.ts';
import { regionName, regions } from '../../sim/index.ts';
import { type ArmReply, provider, type ProviderCall, type Served } from './call.ts';
import { page } from './paging.ts';
import { demandService } from './service-operations.ts';

/** How units of a tier are added. [D] ARM §2 */
const scaling: Readonly<Record<Tier, 'none' | 'manual' | 'automatic'>> = {
  Developer: 'none',
  Basic: 'manual',
  Standard: 'automatic',
  Premium: 'automatic',
  Isolated: 'automatic',
  Consumption: 'none',
};

/** The tiers in the order of the official example. */
const tiers = Object.keys(scaling) as readonly Tier[];

/** Which tiers there are: for one service, and everywhere. [D] ARM §1.1 */
export const skuOperations = {
  ApiManagementServiceSkus_ListAvailableServiceSkus: provider((call) => {
    const { tier } = demandService(call).configuration;
    const isShared = tier === 'Consumption';
    const value = tiers
      .filter((each) => (each === 'Consumption') === isShared)
      .map((name) => ({
        resourceType: 'Microsoft.ApiManagement/service',
        sku: { name },
        capacity: isShared ? null : { ...unitsIn(name), scaleType: scaling[name] },
      }));
    return { status: 200, body: { value, nextLink: null } };
  }),
  ApiManagementSkus_List: provider(listAll),
} satisfies Record<string, Served>;

function unitsIn(tier: Tier): { minimum: number; maximum: number; default: number } {
  const [minimum, maximum] = unitsOf[tier];
  return { minimum, maximum, default: minimum };
}

/** A line for each tier in each region; nobody sells Isolated any more. [D] example */
function listAll(call: ProviderCall): ArmReply {
  const all = regions.flatMap((region) => {
    const location = regionName(region);
    return tiers
      .filter((name) => name !== 'Isolated')
      .map((name) => ({
        resourceType: 'service',
        name,
        locations: [location],
        locationInfo: [{ location, zones: [], zoneDetails: [] }],
        capacity: { ...unitsIn(name), scaleType: capitalized(scaling[name]) },
        restrictions: [],
      }));
  });
  const path = `/subscriptions/${call.world.subscriptionId}/providers/Microsoft.ApiManagement/skus`;
  const { entries, nextLink } = page(call, all, path, '$skiptoken');
  return { status: 200, body: { value: entries, ...nextLink } };
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

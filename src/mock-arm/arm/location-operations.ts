import { regionName, regions } from '../../sim/index.ts';
import { type Served, subscription } from './call.ts';

/** The regions a subscription can create in: those of the simulation. [R] CLIENTS §2 C3 */
export const locationOperations = {
  Subscriptions_ListLocations: subscription(({ world }) => ({
    status: 200,
    body: { value: regions.map((region) => locationBody(world.subscriptionId, region)) },
  })),
} satisfies Record<string, Served>;

/** The geography of a region, by a word of its name; the first that fits counts. [D] */
const geographies: readonly (readonly [words: RegExp, geography: string])[] = [
  [/^US (?:Gov|DoD)/, 'US'],
  [/^UK|Europe|^(?:France|Germany|Italy|Norway|Poland|Spain|Sweden|Switzerland)/, 'Europe'],
  [/^China/, 'China'],
  [/^(?:Israel|Qatar|UAE)/, 'Middle East'],
  [/^South Africa/, 'Africa'],
  [/^(?:Brazil)/, 'South America'],
  [/^Canada/, 'Canada'],
  [/^Mexico/, 'Mexico'],
  [/Asia|India|^(?:Australia|Japan|Korea)/, 'Asia Pacific'],
];

function locationBody(subscriptionId: string, region: string): object {
  const name = regionName(region);
  const geographyGroup = geographies.find(([words]) => words.test(region))?.[1] ?? 'US';
  return {
    id: `/subscriptions/${subscriptionId}/locations/${name}`,
    name,
    type: 'Region',
    displayName: region,
    regionalDisplayName: `(${geographyGroup}) ${region}`,
    metadata: {
      regionType: 'Physical',
      regionCategory: region.includes('EUAP') ? 'Other' : 'Recommended',
      geographyGroup,
      pairedRegion: [],
    },
  };
}

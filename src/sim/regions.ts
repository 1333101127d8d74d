/** Azure's regions by display name, as ARM writes them in answers; those of its sovereign clouds among them. [D] A14, A19 */
const displayNames = [
  'Australia Central',
  'Australia East',
  'Australia Southeast',
  'Brazil South',
  'Canada Central',
  'Canada East',
  'Central India',
  'Central US',
  'Central US EUAP',
  'China East',
  'China East 2',
  'China North',
  'China North 2',
  'China North 3',
  'East Asia',
  'East US',
  'East US 2',
  'East US 2 EUAP',
  'France Central',
  'France South',
  'Germany North',
  'Germany West Central',
  'Israel Central',
  'Italy North',
  'Japan East',
  'Japan West',
  'Jio India West',
  'Korea Central',
  'Korea South',
  'Mexico Central',
  'North Central US',
  'North Europe',
  'Norway East',
  'Norway West',
  'Poland Central',
  'Qatar Central',
  'South Africa North',
  'South Africa West',
  'South Central US',
  'South India',
  'Southeast Asia',
  'Spain Central',
  'Sweden Central',
  'Sweden South',
  'Switzerland North',
  'Switzerland West',
  'UAE Central',
  'UAE North',
  'UK South',
  'UK West',
  'US DoD Central',
  'US DoD East',
  'US Gov Arizona',
  'US Gov Texas',
  'US Gov Virginia',
  'West Central US',
  'West Europe',
  'West India',
  'West US',
  'West US 2',
  'West US 3',
] as const;

const byName = new Map(displayNames.map((displayName) => [regionName(displayName), displayName as string]));

/** All display names, in order. */
export const regions: readonly string[] = displayNames;

/** The form ARM uses inside names and paths: `West US` → `westus`. */
export function regionName(location: string): string {
  return location.replaceAll(' ', '').toLowerCase();
}

/** The display name of a region, whichever way it was written; undefined for a region that does not exist. */
export function displayRegion(location: string): string | undefined {
  return byName.get(regionName(location));
}

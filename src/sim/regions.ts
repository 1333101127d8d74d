/** Azure's public regions by display name, as ARM writes them in answers. */
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

import { regionName } from '../regions.ts';

/** The name that a label gives to a public IP resource. [D] C26 */
export function labelName(label: string, location: string): string {
  return `${label}.${regionName(location)}.cloudapp.azure.com`.toLowerCase();
}

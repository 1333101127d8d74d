import type { Course } from './course.ts';
import { automatic } from './courses/automatic.ts';
import { injection } from './courses/injection.ts';
import { newSubnet } from './courses/new-subnet.ts';
import { outsideOfNetworks } from './courses/no-vnet.ts';
import { sameSubnet } from './courses/same-subnet.ts';
import { severalLocations } from './courses/several-locations.ts';
import { tiersAndHardware } from './courses/tiers-and-hardware.ts';
import { vnetUpdate } from './courses/vnet-update.ts';

/** The six migrations of `migrateToStv2` as the documents of August 2024 tell them. */
export const calls: readonly Course[] = [...sameSubnet, ...outsideOfNetworks].filter(
  ({ ways }) => ways[0]?.[0] === '2024-08',
);

/**
 * Every path there is. In a table `ends` and `lock` are the minutes shown for the end of the phase and of the documented
 * lock; `writes` is how a change of infrastructure would be answered; names are asked inside the network of an internal
 * instance, but for that of management; `promise` is the address made in advance; `silent` is an address that is held and
 * that nobody answers; `gone` is one that the instance holds no more.
 */
export const courses: readonly Course[] = [
  ...sameSubnet,
  ...outsideOfNetworks,
  ...newSubnet,
  ...vnetUpdate,
  ...injection,
  ...severalLocations,
  ...automatic,
  ...tiersAndHardware,
];

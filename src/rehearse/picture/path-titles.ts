import type { CheckablePath } from '../../sim/index.ts';

/** What each path is called in a title, after *migrated*. */
export const pathTitles: Readonly<Record<CheckablePath, string>> = {
  preserve: 'keeping its address',
  new: 'with a new address',
  'preserve/with-downtime': 'keeping its address, with downtime',
  'new-subnet/as-soon-as-possible': 'to another subnet, leaving the old one soon',
  'new-subnet/keep-48-hours': 'to another subnet, the old compute kept for 48 hours',
  'vnet-update': 'by an update of its network',
  'automatic/keeps-vnet': 'by the platform itself, within its network',
  'automatic/drops-vnet': 'by the platform itself, out of its network',
};

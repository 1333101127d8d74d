import type { Served } from './call.ts';
import { linkOperations } from './dns-link-operations.ts';
import { recordSetOperations } from './dns-record-operations.ts';
import { zoneOperations } from './dns-zone-operations.ts';

/** The operations on zones of DNS, on the record sets in them, and on their links to networks. */
export const dnsOperations = {
  ...zoneOperations,
  ...recordSetOperations,
  ...linkOperations,
} satisfies Record<string, Served>;

import * as from from './documents.ts';
import type { Fact } from './fact.ts';

/** What all migrations have in common, the operation `migrateToStv2`, and how long the old compute stays. Rows B. */
export const migrationFacts = {
  B1: {
    says: 'Only the compute changes: configuration, APIs and the system-assigned identity survive.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  B2: {
    says: 'The new compute is built beside the old one, in up to 45 minutes.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  B3: {
    says: 'The service is Updating throughout; back online means finished.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  B4: {
    says: 'A migration that succeeded cannot be undone.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  B5: {
    says: 'A migration that fails returns to stv1 by itself and leaves nothing changed.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  B6: {
    says: 'From 2023-10 to 2024-03 a service that was Updating for over two hours was a case for support.',
    mark: 'D',
    source: from.migrationOctober2023,
  },
  B7: {
    says: 'Migrating takes write permission on the instance, and in a virtual network the right to join the subnet and the public address.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  B8: {
    says: 'While a service is updating no other infrastructure change is accepted; APIs, products, policies and users stay editable.',
    mark: 'D',
    source: from.updatingInclude,
  },
  B9: {
    says: 'During coexistence both gateways are online and serve.',
    mark: 'D',
    source: from.coexistInclude,
  },
  B10: {
    says: 'The developer portal stays up; the record of its custom name has to follow when the address changes.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  B11: {
    says: 'Self-hosted gateways need nothing, except where a rule is pinned to the address of their configuration endpoint and that address is new.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  B12: {
    says: 'After a migration the network status of every required dependency should be success.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  B13: {
    says: 'migrateToStv2 is a POST: 202 with a Location to poll, and 200 with the service when it is done.',
    mark: 'D',
    source: from.migrateReference,
  },
  B14: {
    says: 'migrateToStv2 takes an optional mode; without one the address is preserved.',
    mark: 'D',
    source: from.migrateReference,
  },
  B15: {
    says: 'The modes are written PreserveIp, PreserveIP, NewIp and NewIP: their case does not count.',
    mark: 'I',
    source: 'the spellings of the documents, taken together',
  },
  B16: {
    says: 'migrateToStv2 on an instance that is on stv2 already is answered 400.',
    mark: 'R',
    source: 'azure-docs #106553',
  },
  B17: {
    says: 'migrateToStv2 on a Basic or Standard instance starts at once, unasked.',
    mark: 'R',
    source: 'azure-docs #106553',
  },
  B18: {
    says: 'migrateWithDowntime=true with api-version 2024-06-01-preview and PreserveIP migrates under special network conditions, for about an hour of downtime.',
    mark: 'D',
    source: from.vnetNovember2024,
  },
  B19: {
    says: 'For over a month in 2024 every call was refused: the migration API was switched off on the side of Azure.',
    mark: 'R',
    source: 'azure-docs #123237',
  },
  B20: {
    says: 'Addresses made in advance stand in customProperties under Stv2MigrationPreCreatedIps, for instances that a public address reaches.',
    mark: 'D',
    source: from.precreatedInclude,
  },
  B21: {
    says: 'Preserving, the precreated address serves only until the old one has moved; renewing, it stays.',
    mark: 'D',
    source: from.precreatedInclude,
  },
  'B21.none': {
    says: 'Where no address was made in advance, one is taken when the run starts.',
    mark: 'I',
    source: '-',
  },
  'B21.used': {
    says: 'A precreated address leaves customProperties when a migration has succeeded, and stays there after one that failed.',
    mark: 'I',
    source: '-',
  },
  'B.retention.2023-10': {
    says: 'By the text of 2023-10 the old compute stays for 48 hours, less only through support.',
    mark: 'D',
    source: from.migrationOctober2023,
  },
  'B.retention.2024-03': {
    says: 'By the text of 2024-03 the old compute stays for 15 minutes; in a virtual network support can make it 48 hours.',
    mark: 'D',
    source: from.vnetMarch2024,
  },
  'B.retention.2024-11': {
    says: 'By the text of 2024-11 the old compute of an internal instance with a new address stays for 15 minutes, or for 48 hours where the portal was told so.',
    mark: 'D',
    source: from.vnetNovember2024,
  },
} as const satisfies Record<string, Fact>;

import * as from from './documents.ts';
import type { Fact } from './fact.ts';

/** Minute by minute: what each path does and how long it lasts. Rows C1 to C18. */
export const timelineFacts = {
  C1: {
    says: 'External, preserving: no downtime; traffic runs over a temporary address for at most 20 minutes.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C1.build': {
    says: 'External, preserving: the new compute is ready after 25 of the 45 minutes.',
    mark: 'I',
    source: 'what is left of 45 minutes before a window of 20',
  },
  'C1.lock': {
    says: 'Preserving in a virtual network locks the infrastructure configuration for 45 minutes.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C1.retention': {
    says: 'Preserving in the same subnet, the old compute is deleted on completion.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  C2: {
    says: 'External, renewing: no downtime; at minute 45 default names move to the new address at once.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C2.lock': {
    says: 'Renewing in a virtual network locks the infrastructure configuration for 30 minutes.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C2.retention': {
    says: 'External, renewing: the old compute serves on for 15 minutes.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  C3: {
    says: 'Internal, preserving: about 20 minutes of downtime while the address moves.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C3.build': {
    says: 'Internal, preserving: the new compute is ready after 25 of the 45 minutes.',
    mark: 'I',
    source: 'what is left of 45 minutes before an outage of 20',
  },
  C4: {
    says: 'Internal, renewing: no downtime; the customer moves the DNS records.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C4.retention': {
    says: 'Internal, renewing: the old compute serves on for 4 hours.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  C5: {
    says: 'To a new subnet: no downtime; the compute built there takes over at minute 45, under new addresses.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C5.retention': {
    says: 'Returning soon, the old compute is deleted about 15 minutes after the new one has taken over.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C5.vacating': {
    says: 'The old gateway leaves its subnet within 15 to 45 minutes.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C5.unlock': {
    says: 'When the old compute is gone, the lock on its subnet goes within 60 minutes.',
    mark: 'D',
    source: from.vnetMarch2024,
  },
  'C5.unlock.2023': {
    says: 'By the text of 2023 the lock on the subnet that was left goes within 6 hours.',
    mark: 'D',
    source: from.troubleshootingInclude,
  },
  'C5.unlock.2020': {
    says: 'In 2020 the link that locks a subnet was seen to go within 3 hours.',
    mark: 'R',
    source: 'azure-rest-api-specs #10395',
  },
  'C5.unlock.locked': {
    says: 'Where a lock on the resource group stood in the way, the subnet comes free 4 to 6 hours after it was removed.',
    mark: 'D',
    source: from.internalNetwork,
  },
  C6: {
    says: 'To a new subnet, staying: as when returning soon, and the original subnet is not free before the old compute is gone.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C6.retention': {
    says: 'Staying in the new subnet, the old compute serves on for 48 hours.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  C7: {
    says: 'Back to the original subnet: Updating for about 45 minutes, no downtime for default names, and new addresses once more.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C7.retention': {
    says: 'Back in the original subnet, the compute in the other one serves on for 15 minutes.',
    mark: 'I',
    source: '-',
  },
  'C7.private': {
    says: 'The private address is drawn among the lowest free ones of the subnet, so that the one from before may or may not come back.',
    mark: 'I',
    source: '-',
  },
  C8: {
    says: 'Update of the network, stv1 to stv2: 15 to 45 minutes of Updating, and a new address at the end.',
    mark: 'D',
    source: from.platforms2022,
  },
  'C8.retention': {
    says: 'Where the text of 2022-03 says nothing, the old compute serves on for 15 minutes.',
    mark: 'I',
    source: '-',
  },
  'C8.downtime': {
    says: 'The text of January 2023 announces downtime while the network is updated; from 2023-10 on there is none.',
    mark: 'D',
    source: from.migrationJanuary2023,
  },
  C9: {
    says: 'Injection into a network: 15 to 45 minutes of Updating, a new address, and downtime on Developer.',
    mark: 'D',
    source: from.externalNetwork2022,
  },
  'C9.retention': {
    says: 'After an injection the old compute serves on for 15 minutes.',
    mark: 'I',
    source: '-',
  },
  C10: {
    says: 'Enabling zones: 15 to 45 minutes of Updating in which the gateway serves on, and a new address.',
    mark: 'D',
    source: from.zones2022,
  },
  'C10.retention': {
    says: 'After zones were enabled the old compute serves on for 15 minutes.',
    mark: 'I',
    source: '-',
  },
  C11: {
    says: 'No virtual network, preserving: about 15 minutes unresponsive while the address moves.',
    mark: 'D',
    source: from.noVnetMarch2024,
  },
  'C11.build': {
    says: 'No virtual network, preserving: the new compute is ready after 30 of the 45 minutes.',
    mark: 'I',
    source: 'what is left of 45 minutes before an outage of 15',
  },
  'C11.lock': {
    says: 'No virtual network: preserving locks the infrastructure configuration for 45 minutes.',
    mark: 'D',
    source: from.noVnetMarch2024,
  },
  'C11.retention': {
    says: 'No virtual network, preserving: the old compute is deleted on completion.',
    mark: 'D',
    source: from.noVnetMarch2024,
  },
  C12: {
    says: 'No virtual network, renewing: no downtime; at minute 45 default names move to the new address at once.',
    mark: 'D',
    source: from.noVnetMarch2024,
  },
  'C12.lock': {
    says: 'No virtual network: renewing locks the infrastructure configuration for 30 minutes.',
    mark: 'D',
    source: from.noVnetMarch2024,
  },
  'C12.retention': {
    says: 'No virtual network, renewing: the old compute serves on for 15 minutes.',
    mark: 'D',
    source: 'migrate-stv1-to-stv2-no-vnet, 2024-02-13',
  },
  'C12.retention.2023-10': {
    says: 'By the text of 2023-10 the old compute serves on for 48 hours outside a network too.',
    mark: 'D',
    source: from.migrationOctober2023,
  },
  C14: {
    says: 'Several locations in one call take longer than 45 minutes; one by one in the portal each takes about 45, the others serving on, and the service says stv1 until the last is done.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  C17: {
    says: 'Special conditions, same subnet, preserving: nobody answers for about an hour more, then the address is back.',
    mark: 'D',
    source: from.vnetNovember2024,
  },
  'C17.build': {
    says: 'Under special conditions the new compute is built in 45 minutes, as on any other path.',
    mark: 'I',
    source: '-',
  },
  'C17.cutover': {
    says: 'Under special conditions the outage lasts about 60 minutes.',
    mark: 'D',
    source: from.vnetNovember2024,
  },
  C18: {
    says: 'Automatic migration that drops the network: the service is back online on stv2 and blocked, until the customer acts.',
    mark: 'D',
    source: from.automaticMarch2025,
  },
  'C18.build': {
    says: 'An automatic migration builds its compute in 45 minutes.',
    mark: 'I',
    source: '-',
  },
  'C18.notice': {
    says: 'An automatic migration is announced 7 days ahead.',
    mark: 'D',
    source: from.retirement2025,
  },
  'C18.addresses': {
    says: 'An automatic migration that keeps the network keeps the address; one that drops it takes a new public one.',
    mark: 'I',
    source: '-',
  },
} as const satisfies Record<string, Fact>;

import * as from from './documents.ts';
import type { Fact } from './fact.ts';

/** What a failure leaves behind, and where names point. Rows C19 to C27. */
export const failureAndNameFacts = {
  C19: {
    says: 'A failed attempt ends on stv1, online, with the names and addresses it began with.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C19.abandon': {
    says: 'Giving up a compute that is still being built takes 10 minutes; the old one serves throughout.',
    mark: 'I',
    source: '-',
  },
  'C19.handBack': {
    says: 'Moving an address back takes as long as moving it there; what answered in the window answers until then.',
    mark: 'I',
    source: '-',
  },
  C20: {
    says: 'Public default names follow the serving compute the moment a migration succeeds.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C20.ttl': {
    says: 'Answers for the names that Azure keeps are believed for 60 seconds.',
    mark: 'I',
    source: '-',
  },
  C21: {
    says: 'The management endpoint keeps its default name, which Azure updates in every network mode.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  C22: {
    says: 'For internal instances every record but that one belongs to the customer; Azure moves none of them.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C22.created': {
    says: 'The customer is taken to make the records of an internal instance when it is first reachable inside its network.',
    mark: 'I',
    source: '-',
  },
  'C22.ttl': {
    says: 'Records of a customer who has not said otherwise are believed for an hour.',
    mark: 'I',
    source: '-',
  },
  'C22.onprem': {
    says: 'The premises are taken to be connected to every virtual network.',
    mark: 'I',
    source: '-',
  },
  C23: {
    says: 'The new address can be tried before DNS moves, through a hosts file: an instance answers to its host names, never to a bare address.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'C23.silence': {
    says: 'Where nobody answers a connection is refused; packets that a firewall drops, or that find no way, are waited for.',
    mark: 'I',
    source: '-',
  },
  C24: {
    says: 'Private and instance addresses are not fixed: who leaves a subnet and returns may get others.',
    mark: 'D',
    source: from.injectionResources,
  },
  C25: {
    says: 'Default names: {n}.azure-api.net, {n}.portal., .developer., .management., .scm., .configuration., and {n}-{region}-01.regional.azure-api.net.',
    mark: 'D',
    source: 'api-management-using-with-internal-vnet, 2026-08-24',
  },
  C26: {
    says: 'Where a network instance has a public address of its own, its default names are CNAMEs to {label}.{region}.cloudapp.azure.com.',
    mark: 'R',
    source: 'azure-docs #101984',
  },
  'C26.stale': {
    says: 'A label that is renamed leaves those CNAMEs on the old one, and the default names stop resolving.',
    mark: 'R',
    source: 'azure-docs #101984',
  },
  C27: {
    says: 'Every region has its own address, public traffic goes where latency is lowest, and a secondary that is added does not change the address of the primary.',
    mark: 'D',
    source: from.regionsInclude,
  },
} as const satisfies Record<string, Fact>;

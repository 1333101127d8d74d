/**
 * What the simulation takes for true, one row a statement, with its source. The code cites rows; README.md prints them.
 *
 * Marks: D documented by Microsoft, R reported or recorded, I inferred by us, S synthetic (we had to invent it).
 */
export type Mark = 'D' | 'R' | 'I' | 'S';

/** One statement about API Management, in our own words. */
export interface Fact {
  readonly says: string;
  readonly mark: Mark;
  /** The document, thread or recording it was taken from; `-` where it is ours. */
  readonly source: string;
}

const vnetArticle = 'migrate-stv1-to-stv2-vnet, 2024-08-19';
const noVnetArticle = 'migrate-stv1-to-stv2-no-vnet, 2024-03-14';

/** Every statement the code relies on, by its row. */
export const facts = {
  A1: {
    says: 'stv1 is the single-tenant compute on cloud services: Developer, Basic, Standard, Premium.',
    mark: 'D',
    source: 'compute-infrastructure, 2022-03-16',
  },
  A2: {
    says: 'stv2 is the single-tenant compute on virtual machine scale sets.',
    mark: 'D',
    source: 'compute-infrastructure, 2022-03-16',
  },
  A3: {
    says: 'mtv1 is the multi-tenant compute of the Consumption tier; nothing migrates it.',
    mark: 'D',
    source: 'compute-infrastructure, 2022-03-16',
  },
  A7: {
    says: 'The v2 tiers have nothing to do with stv2 and are not migrated.',
    mark: 'D',
    source: 'compute-infrastructure, 2023-03-09',
  },
  A8: {
    says: 'provisioningState is Created, Activating, Succeeded, Updating, Failed and some more; targetProvisioningState is that of the running operation.',
    mark: 'D',
    source: 'REST reference of the service',
  },
  A12: {
    says: 'A Developer, Basic, Standard or Premium instance created today runs on stv2.',
    mark: 'D',
    source: 'compute-infrastructure, 2023-02-01',
  },
  A15: {
    says: 'Only Developer and Premium instances stand in a virtual network; the article without one covers all four tiers.',
    mark: 'D',
    source: vnetArticle,
  },
  A17: {
    says: 'An instance created inside a virtual network without a public IP resource of its own came up on stv1.',
    mark: 'R',
    source: 'terraform-provider-azurerm #20939, bicep-registry-modules #1104',
  },
  A25: {
    says: 'migrateToStv2 exists from api-version 2022-04-01-preview on.',
    mark: 'D',
    source: 'REST reference of migrateToStv2',
  },
  B1: {
    says: 'Only the compute changes: configuration, APIs and the system-assigned identity survive.',
    mark: 'D',
    source: vnetArticle,
  },
  B2: {
    says: 'The new compute is built beside the old one, in up to 45 minutes.',
    mark: 'D',
    source: vnetArticle,
  },
  B3: {
    says: 'The service is Updating throughout; back online means finished.',
    mark: 'D',
    source: vnetArticle,
  },
  B4: {
    says: 'A migration that succeeded cannot be undone.',
    mark: 'D',
    source: vnetArticle,
  },
  B5: {
    says: 'A migration that fails returns to stv1 by itself and leaves nothing changed.',
    mark: 'D',
    source: vnetArticle,
  },
  B8: {
    says: 'While a service is updating no other infrastructure change is accepted; APIs, products, policies and users stay editable.',
    mark: 'D',
    source: 'api-management-service-update-behavior (include)',
  },
  B9: {
    says: 'During coexistence both gateways are online and serve.',
    mark: 'D',
    source: 'api-management-migration-compute-coexist (include)',
  },
  B14: {
    says: 'migrateToStv2 takes an optional mode; without one the address is preserved.',
    mark: 'D',
    source: 'REST reference of migrateToStv2, 2022-08-01 and 2024-05-01',
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
  B20: {
    says: 'Addresses made in advance stand in customProperties under Stv2MigrationPreCreatedIps, for instances that a public address reaches.',
    mark: 'D',
    source: 'api-management-migration-precreated-ip (include), 2024-08-29',
  },
  B21: {
    says: 'Preserving, the precreated address serves only until the old one has moved; renewing, it stays.',
    mark: 'D',
    source: 'api-management-migration-precreated-ip (include), 2024-08-29',
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
  C1: {
    says: 'External, preserving: no downtime; traffic runs over a temporary address for at most 20 minutes.',
    mark: 'D',
    source: vnetArticle,
  },
  'C1.build': {
    says: 'External, preserving: the new compute is ready after 25 of the 45 minutes.',
    mark: 'I',
    source: 'what is left of 45 minutes before a window of 20',
  },
  'C1.lock': {
    says: 'Preserving in a virtual network locks the infrastructure configuration for 45 minutes.',
    mark: 'D',
    source: vnetArticle,
  },
  'C1.retention': {
    says: 'Preserving in the same subnet, the old compute is deleted on completion.',
    mark: 'D',
    source: vnetArticle,
  },
  C2: {
    says: 'External, renewing: no downtime; at minute 45 default names move to the new address at once.',
    mark: 'D',
    source: vnetArticle,
  },
  'C2.lock': {
    says: 'Renewing in a virtual network locks the infrastructure configuration for 30 minutes.',
    mark: 'D',
    source: vnetArticle,
  },
  'C2.retention': {
    says: 'External, renewing: the old compute serves on for 15 minutes.',
    mark: 'D',
    source: vnetArticle,
  },
  C3: {
    says: 'Internal, preserving: about 20 minutes of downtime while the address moves.',
    mark: 'D',
    source: vnetArticle,
  },
  'C3.build': {
    says: 'Internal, preserving: the new compute is ready after 25 of the 45 minutes.',
    mark: 'I',
    source: 'what is left of 45 minutes before an outage of 20',
  },
  C4: {
    says: 'Internal, renewing: no downtime; the customer moves the DNS records.',
    mark: 'D',
    source: vnetArticle,
  },
  'C4.retention': {
    says: 'Internal, renewing: the old compute serves on for 4 hours.',
    mark: 'D',
    source: vnetArticle,
  },
  C11: {
    says: 'No virtual network, preserving: about 15 minutes unresponsive while the address moves.',
    mark: 'D',
    source: noVnetArticle,
  },
  'C11.build': {
    says: 'No virtual network, preserving: the new compute is ready after 30 of the 45 minutes.',
    mark: 'I',
    source: 'what is left of 45 minutes before an outage of 15',
  },
  'C11.lock': {
    says: 'No virtual network: preserving locks the infrastructure configuration for 45 minutes.',
    mark: 'D',
    source: noVnetArticle,
  },
  'C11.retention': {
    says: 'No virtual network, preserving: the old compute is deleted on completion.',
    mark: 'D',
    source: noVnetArticle,
  },
  C12: {
    says: 'No virtual network, renewing: no downtime; at minute 45 default names move to the new address at once.',
    mark: 'D',
    source: noVnetArticle,
  },
  'C12.lock': {
    says: 'No virtual network: renewing locks the infrastructure configuration for 30 minutes.',
    mark: 'D',
    source: noVnetArticle,
  },
  'C12.retention': {
    says: 'No virtual network, renewing: the old compute serves on for 15 minutes.',
    mark: 'D',
    source: 'migrate-stv1-to-stv2-no-vnet, 2024-02-13',
  },
  C19: {
    says: 'A failed attempt ends on stv1, online, with the names and addresses it began with.',
    mark: 'D',
    source: vnetArticle,
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
    source: vnetArticle,
  },
  C21: {
    says: 'The management endpoint keeps its default name, which Azure updates in every network mode.',
    mark: 'D',
    source: vnetArticle,
  },
  C22: {
    says: 'For internal instances every record but that one belongs to the customer; Azure moves none of them.',
    mark: 'D',
    source: vnetArticle,
  },
  'C22.created': {
    says: 'The customer is taken to make the records of an internal instance when it is first reachable inside its network.',
    mark: 'I',
    source: '-',
  },
  C25: {
    says: 'Default names: {n}.azure-api.net, {n}.portal., .developer., .management., .scm., .configuration., and {n}-{region}-01.regional.azure-api.net.',
    mark: 'D',
    source: 'api-management-using-with-internal-vnet, 2026-08-24',
  },
  D4: {
    says: 'Azure keeps five addresses of a subnet for itself; a Premium instance has at most 31 units.',
    mark: 'D',
    source: 'virtual-network-injection-resources, 2025-04-17',
  },
  E14: {
    says: 'A deletion with api-version 2020-06-01-preview or newer keeps the service for 48 hours, and its name taken; older ones leave nothing.',
    mark: 'D',
    source: 'soft-delete, 2022-02-03',
  },
  E15: {
    says: 'A deleted service can be listed, brought back or purged, under the location it had.',
    mark: 'D',
    source: 'soft-delete, 2022-02-03',
  },
  E16: {
    says: 'A PUT with restore brings a deleted service back as it was; everything else in it is ignored.',
    mark: 'D',
    source: 'soft-delete, 2022-02-03',
  },
  'E16.compute': {
    says: 'A service that is brought back gets new compute, as a new one would.',
    mark: 'I',
    source: '-',
  },
  P14: {
    says: 'One call migrates all locations; the instance counts as migrated only when every one of them is.',
    mark: 'D',
    source: vnetArticle,
  },
  X10: {
    says: 'The documents lock 30 or 45 minutes and yet call the service Updating for all 45: writes are refused while Updating, the lock is shown as documented.',
    mark: 'I',
    source: vnetArticle,
  },
  X21: {
    says: 'A custom name that is a CNAME follows the default name; an A record stays where the customer left it.',
    mark: 'I',
    source: vnetArticle,
  },
  X38: {
    says: 'In the temporary-address window default names point to the temporary address; the original one is silent for who is pinned to it.',
    mark: 'I',
    source: '-',
  },
  X40: {
    says: 'The developer portal is down for whoever asks a name whose address nobody answers on, whatever is promised of it.',
    mark: 'I',
    source: '-',
  },
  'ARM.create': {
    says: 'A dedicated instance outside a virtual network is created in 34 to 41 minutes.',
    mark: 'R',
    source: 'recorded Azure CLI sessions, 2019 and 2020',
  },
  'ARM.create.vnet': {
    says: 'An instance inside a virtual network was created in 55 minutes.',
    mark: 'R',
    source: 'recorded .NET SDK session, 2023-04-27',
  },
  'ARM.create.consumption': {
    says: 'A Consumption instance is created in about a minute.',
    mark: 'R',
    source: 'recorded Azure CLI session, 2025-05-12',
  },
  'ARM.update.network': {
    says: 'External to Internal took 36 minutes, changed the public address and gave a private one; others say 15 to 45.',
    mark: 'R',
    source: 'recorded .NET SDK session, 2023-04-27',
  },
  'ARM.update.infrastructure': {
    says: 'Scaling, host names, certificates, zones and locations take 15 to 45 minutes.',
    mark: 'I',
    source: 'zone-redundancy, 2022-05-11, taken for all of them',
  },
  'ARM.update.settings': {
    says: 'Names, tags, e-mail addresses and custom properties take a minute.',
    mark: 'I',
    source: '-',
  },
  'ARM.delete': {
    says: 'Deleting a dedicated instance takes two minutes.',
    mark: 'R',
    source: 'recorded Azure CLI session, 2019-12-21',
  },
  'ARM.delete.consumption': {
    says: 'Deleting a Consumption instance takes 40 seconds.',
    mark: 'R',
    source: 'recorded Azure CLI session, 2025-05-12',
  },
} as const satisfies Record<string, Fact>;

/** The name of a row of {@link facts}. */
export type FactId = keyof typeof facts;

import * as from from './documents.ts';
import type { Fact } from './fact.ts';

/** Platforms, tiers, regions and dates. Rows A. */
export const platformFacts = {
  A1: {
    says: 'stv1 is the single-tenant compute on cloud services: Developer, Basic, Standard, Premium.',
    mark: 'D',
    source: from.platforms2022,
  },
  A2: {
    says: 'stv2 is the single-tenant compute on virtual machine scale sets.',
    mark: 'D',
    source: from.platforms2022,
  },
  A3: {
    says: 'mtv1 is the multi-tenant compute of the Consumption tier; nothing migrates it.',
    mark: 'D',
    source: from.platforms2022,
  },
  A4: {
    says: 'stv2.1 is stv2 on stronger machines; since March 2023 Azure itself moves instances there, without downtime and where it has room, and no customer can.',
    mark: 'D',
    source: from.platformsSeptember2023,
  },
  'A4.build': {
    says: 'Azure takes 15 minutes to move an instance from stv2 to stv2.1.',
    mark: 'I',
    source: '-',
  },
  A5: {
    says: 'A migration has worked when platformVersion is stv2 or stv2.1 and the service is online.',
    mark: 'D',
    source: from.validateInclude,
  },
  A6: {
    says: 'platformVersion can only be read, and only from api-version 2021-04-01-preview on.',
    mark: 'D',
    source: from.platforms2022,
  },
  A7: {
    says: 'The v2 tiers have nothing to do with stv2 and are not migrated.',
    mark: 'D',
    source: from.platformsMarch2023,
  },
  A8: {
    says: 'provisioningState is Created, Activating, Succeeded, Updating, Failed and some more; targetProvisioningState is that of the running operation.',
    mark: 'D',
    source: from.serviceReference,
  },
  A9: {
    says: 'Each additional location shows its own platformVersion; outboundPublicIPAddresses is there on Premium stv2 alone.',
    mark: 'D',
    source: from.serviceReference,
  },
  A10: {
    says: 'By the text of 2021-08, stv2 is what has zones or was created or updated after April 2021, in the portal or by an api-version from 2021-01-01-preview on.',
    mark: 'D',
    source: from.platforms2021,
  },
  A11: {
    says: 'By the text of 2022-03, stv2 is only Developer with a virtual network set by an api-version from 2021-01-01-preview on, and Premium with such a network or zones.',
    mark: 'D',
    source: from.platforms2022,
  },
  A12: {
    says: 'A Developer, Basic, Standard or Premium instance created today runs on stv2.',
    mark: 'D',
    source: from.platformsFebruary2023,
  },
  A13: {
    says: 'A network connection that is made or changed in the portal puts the instance on stv2.',
    mark: 'D',
    source: from.prerequisitesInclude,
  },
  A14: {
    says: 'stv2 is not to be had in US Government, nor in China East, East 2, North and North 2; Qatar Central has nothing but stv2.',
    mark: 'D',
    source: from.platformsFebruary2023,
  },
  'A14.2023-09': {
    says: 'Since September 2023 stv2 is missing in the four China regions only.',
    mark: 'D',
    source: from.platformsSeptember2023,
  },
  A15: {
    says: 'Only Developer and Premium instances stand in a virtual network; the article without one covers all four tiers.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  A16: {
    says: 'Availability zones, private endpoints and DDoS protection come with stv2; stv1 has none of them.',
    mark: 'D',
    source: from.platformsSeptember2023,
  },
  A17: {
    says: 'An instance created inside a virtual network without a public IP resource of its own came up on stv1.',
    mark: 'R',
    source: 'terraform-provider-azurerm #20939, bicep-registry-modules #1104',
  },
  A18: {
    says: 'In global Azure stv1 retires on 31 August 2024.',
    mark: 'D',
    source: from.retirement2024,
  },
  A19: {
    says: 'In Azure Government and in China stv1 retires on 24 February 2025; the first text said the 28th.',
    mark: 'D',
    source: from.sovereignThen,
  },
  A20: {
    says: 'From 1 September 2024 stv1 has no service level agreement in any cloud: no promised 99.95 %, no credits, no new security work.',
    mark: 'D',
    source: from.retirement2025,
  },
  A21: {
    says: 'From 1 September 2024 Azure migrates the stv1 instances that are left, perhaps with downtime; until their turn comes, customers can do it themselves.',
    mark: 'D',
    source: from.automaticMarch2025,
  },
  A22: {
    says: 'Support can postpone neither the automatic migration nor the end of the service level agreement.',
    mark: 'D',
    source: from.supportInclude,
  },
  A23: {
    says: 'An stv1 instance after 31 August 2024 is unsupported and may have outages.',
    mark: 'D',
    source: from.retirement2023,
  },
  A24: {
    says: 'Until it retires stv1 works as ever, without new features.',
    mark: 'D',
    source: from.retirement2024,
  },
  A25: {
    says: 'migrateToStv2 exists from api-version 2022-04-01-preview on.',
    mark: 'D',
    source: 'REST reference of migrateToStv2',
  },
  A26: {
    says: 'The built-in policy 1dc2fc00-2245-4143-99f4-874c937f13ef finds services whose platformVersion is stv1: Audit unless told, else Deny or Disabled.',
    mark: 'D',
    source: 'azure-policy, built-in definitions',
  },
  A27: {
    says: 'Advisor asks for the migration to stv2 under 3dd24a8c-af06-49c3-9a04-fb5721d7a9bb.',
    mark: 'D',
    source: from.advisor,
  },
} as const satisfies Record<string, Fact>;

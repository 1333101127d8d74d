import type { Conflict } from './conflict.ts';
import * as from from './documents.ts';

/** What happens during a migration and after it, and how long it lasts. */
export const effectConflicts = {
  X3: {
    topic: 'The old compute of an internal instance with a new address, same subnet',
    statements: [
      { says: 'It stays for 4 hours.', source: from.vnetAugust2024, eras: '2024-08' },
      {
        says: 'It stays for 15 minutes, or for 48 hours where the portal was told so.',
        source: from.vnetNovember2024,
        eras: '2024-11',
      },
    ],
    handling: 'The era decides: 4 hours in 2024-08; 15 minutes in 2024-11, or 48 hours on request.',
  },
  X4: {
    topic: 'How long the old compute stays, in general',
    statements: [
      { says: '48 hours for everybody.', source: from.migrationOctober2023, eras: '2023-10' },
      {
        says: '15 to 45 minutes, and 48 hours by a request to support.',
        source: from.migrationDecember2023,
        eras: '2024-03',
      },
      {
        says: '15 minutes, and 48 hours by a choice in the portal.',
        source: from.coexistJune2024,
        eras: 'from 2024-08',
      },
      {
        says: 'An hour or less as a rule.',
        source: 'api-management-migration-compute-coexist (include), after 2024-08',
      },
    ],
    handling: 'The figure of the era is taken, for the path in question where the text has one.',
  },
  X10: {
    topic: 'Locked, or updating',
    statements: [
      {
        says: 'The configuration is locked for 30 minutes with a new address and for 45 with the old.',
        source: from.vnetAugust2024,
      },
      { says: 'The service is Updating for all of about 45 minutes.', source: from.vnetAugust2024 },
      { says: 'No infrastructure change is taken while it is updating.', source: from.updatingInclude },
    ],
    handling:
      'The documents lock 30 or 45 minutes and yet call the service Updating for all 45: writes are refused while Updating, the lock is shown as documented.',
  },
  X11: {
    topic: 'How long the lock is',
    statements: [
      { says: '30 minutes, say the questions and answers, of every way.', source: from.vnetAugust2024 },
      {
        says: '45 minutes where the address is preserved, says the body of the same article.',
        source: from.vnetAugust2024,
      },
    ],
    handling: 'The body is followed.',
  },
  X12: {
    topic: 'Downtime where the address is preserved',
    statements: [
      { says: 'About 15 minutes, or up to 15, outside a network.', source: from.migrateReference },
      {
        says: 'None in an external network, on a temporary address; about 20 minutes in an internal one.',
        source: from.vnetAugust2024,
      },
      { says: 'About an hour under special conditions.', source: from.vnetNovember2024 },
    ],
    handling: 'Every path has the figure of its own text.',
  },
  X13: {
    topic: 'Whether requests are answered throughout',
    statements: [
      {
        says: 'They are, and so do all regional gateways, say the questions and answers.',
        source: from.vnetAugust2024,
      },
      {
        says: 'An internal instance that preserves is out for about 20 minutes, says the table of the same article.',
        source: from.vnetAugust2024,
      },
    ],
    handling: 'The table is followed.',
  },
  X14: {
    topic: 'Downtime of the Developer tier',
    statements: [
      { says: 'A migration has none, Developer not excepted.', source: from.vnetAugust2024 },
      {
        says: 'Every change of infrastructure takes a Developer instance down.',
        source: from.externalNetwork2022,
      },
    ],
    handling: 'A Developer instance answers nobody for some minutes when the new compute takes over.',
  },
  X15: {
    topic: 'Going back after success',
    statements: [
      { says: 'Within 48 hours support can do it.', source: from.migrationOctober2023, eras: '2023-10' },
      { says: 'Never.', source: from.vnetMarch2024, eras: 'from 2024-03' },
    ],
    handling: 'Success is final in every era: there is no support in the simulation to ask.',
  },
  X16: {
    topic: 'How long the subnet left behind is locked',
    statements: [
      { says: 'Up to 6 hours.', source: from.troubleshootingInclude, eras: '2023-01 and 2023-10' },
      { says: 'Up to an hour.', source: 'azure-docs #121052', eras: 'from 2024-03' },
      { says: 'The old gateway leaves in 15 to 45 minutes.', source: from.vnetAugust2024 },
      {
        says: 'The link of the subnet is gone within 3 hours.',
        source: 'azure-rest-api-specs #10395',
        eras: 'up to 2022-03',
      },
    ],
    handling:
      'These are different spans and kept apart: the gateway leaves, then the lock of the era runs off.',
  },
  X18: {
    topic: 'Preserving outside a network, while the text grew',
    statements: [
      {
        says: 'The address changes for at most 15 minutes and comes back; the outage is in the last 10 to 15.',
        source: from.migrationMay2023,
        eras: '2023-01',
      },
      {
        says: 'The old or a new address, as one chooses.',
        source: from.migrationOctober2023,
        eras: 'from 2023-10',
      },
      { says: 'Preserved in the body, a new one on offer in the answers.', source: from.noVnetFebruary2024 },
    ],
    handling:
      'The era decides: up to 2023-01 there is one way, which preserves; from 2023-10 on there is the choice.',
  },
  X21: {
    topic: 'DNS of custom names',
    statements: [
      {
        says: 'With a custom name the gateway record still points to the old compute.',
        source: from.vnetAugust2024,
      },
      {
        says: 'Records have to change where they are not CNAMEs, say the answers of the same article.',
        source: from.vnetAugust2024,
      },
    ],
    handling:
      'A custom name that is a CNAME follows the default name; an A record stays where the customer left it.',
  },
  X22: {
    topic: 'What coexistence costs',
    statements: [
      { says: 'More is billed after the migration.', source: from.vnetMarch2024 },
      { says: 'More is billed during the migration and after it.', source: from.vnetAugust2024 },
      { says: 'The window in which both serve is not billed.', source: from.coexistInclude },
    ],
    handling: 'Coexistence costs nothing.',
  },
  X23: {
    topic: 'Repair after the automatic migration',
    statements: [
      { says: 'Back into the network first, then unblock.', source: from.automaticFebruary2025 },
      {
        says: 'Unblock first, which opens all endpoints to the public, then back; or both in one PATCH.',
        source: from.automaticMarch2025,
      },
    ],
    handling:
      'Either order works, and so does the one PATCH; while it is unblocked outside a network the instance counts as exposed.',
  },
  X24: {
    topic: 'Port 6390 on Developer',
    statements: [
      { says: 'Developer can do without.', source: from.networkReference },
      { says: 'Developer on stv2 was dead without.', source: 'azure-docs #100986' },
      { says: 'It is in the minimum for all.', source: from.vnetAugust2024 },
    ],
    handling: 'The rule is required; on Developer its lack is a warning.',
  },
  X25: {
    topic: 'Retirement in the sovereign clouds',
    statements: [
      { says: '28 February 2025.', source: from.sovereignFirst },
      { says: '24 February 2025.', source: from.sovereignThen },
    ],
    handling: 'The later text is followed: 24 February 2025.',
  },
  X38: {
    topic: 'Where names point in the window of the temporary address',
    statements: [
      { says: 'No downtime: traffic runs over a temporary address.', source: from.vnetAugust2024 },
      {
        says: 'The address is preserved, and no record has to change.',
        source: from.vnetAugust2024,
      },
    ],
    handling:
      'In the temporary-address window default names point to the temporary address; the original one is silent for who is pinned to it.',
  },
  X40: {
    topic: 'The developer portal in an outage',
    statements: [
      { says: 'The portal has no downtime.', source: from.vnetAugust2024 },
      {
        says: 'An internal instance that keeps its address is out for about 20 minutes while it moves.',
        source: from.vnetAugust2024,
      },
    ],
    handling:
      'The developer portal is down for whoever asks a name whose address nobody answers on, whatever is promised of it.',
  },
} as const satisfies Record<string, Conflict>;

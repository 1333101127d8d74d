import type { Conflict } from './conflict.ts';
import * as from from './documents.ts';

/** Who can migrate, by which way, with what, and in which order. */
export const pathConflicts = {
  X1: {
    topic: 'Basic and Standard',
    statements: [
      {
        says: 'They cannot be migrated; what they hold has to move to a new Developer or Premium instance.',
        source: from.platforms2022,
        eras: '2022-03',
      },
      {
        says: 'migrateToStv2 is there for all four dedicated tiers.',
        source: from.migrationJanuary2023,
        eras: 'from 2023-01',
      },
      { says: 'Called on a Basic instance, it began at once.', source: 'azure-docs #106553' },
    ],
    handling:
      'From era 2023-01 on migrateToStv2 takes Basic and Standard; in 2022-03 nothing does, and in 2021-08 they go by an update.',
  },
  X2: {
    topic: 'Which update leads to stv2',
    statements: [
      {
        says: 'Any change to any tier but Consumption, in the portal or with api-version 2021-01-01-preview or newer.',
        source: from.platforms2021,
        eras: '2021-08',
      },
      {
        says: 'Only a network that is set or changed, and zones.',
        source: from.platforms2022,
        eras: 'from 2022-03',
      },
    ],
    handling:
      'The era decides: in 2021-08 every update by such an api-version leads to stv2, afterwards only one that concerns network or zones.',
  },
  X5: {
    topic: 'Keeping the address in a virtual network',
    statements: [
      { says: 'There is no way to.', source: from.migrationOctober2023, eras: 'up to 2024-03' },
      { says: 'It can be kept in the same subnet.', source: from.vnetAugust2024, eras: 'from 2024-08' },
    ],
    handling:
      'Addresses in a virtual network are kept in the eras from 2024-08 on; before, asking for it is refused.',
  },
  X6: {
    topic: 'What migrates within the same subnet',
    statements: [
      {
        says: 'REST alone; the portal goes through a new subnet and back.',
        source: from.vnetAugust2024,
        eras: '2024-08',
      },
      { says: 'The portal as well as REST.', source: from.vnetNovember2024, eras: '2024-11' },
    ],
    handling: 'The portal stays in the same subnet in era 2024-11 only; REST does in both.',
  },
  X7: {
    topic: 'A public address for an internal instance',
    statements: [
      {
        says: 'It needs a Standard one, or the migration fails.',
        source: from.vnetMarch2024,
        eras: 'up to 2024-03',
      },
      { says: 'It is optional since May 2024.', source: from.publicIpInclude, eras: 'from 2024-08' },
    ],
    handling:
      'Up to era 2024-03 the migration of an internal instance without a public address of its own fails; later it needs none.',
  },
  X8: {
    topic: 'A public address for an external instance',
    statements: [
      { says: 'It is required.', source: from.publicIpInclude },
      { says: 'It is optional, in the steps to a new subnet.', source: from.vnetAugust2024 },
      { says: 'It is optional, and Azure makes one where none is given.', source: from.externalNetwork2026 },
    ],
    handling:
      'The newest text is followed: a public address of its own is optional, and the prerequisites warn where it is missing.',
  },
  X9: {
    topic: 'Whether the new subnet has to be another',
    statements: [
      { says: 'New or existing, as one likes.', source: from.platforms2022, eras: '2022-03' },
      {
        says: 'It has to differ from the current one.',
        source: from.migrationJanuary2023,
        eras: 'from 2023-01',
      },
      {
        says: 'The same one will do, by the call of its own.',
        source: from.vnetAugust2024,
        eras: 'from 2024-08',
      },
    ],
    handling:
      'From 2023-01 on an update only moves stv1 to stv2 where it names another subnet; within its own subnet it was recorded to stay on stv1.',
  },
  X17: {
    topic: 'Which address option is recommended',
    statements: [
      { says: 'The new address.', source: from.migrationOctober2023, eras: '2023-10' },
      { says: 'Neither.', source: from.noVnetMarch2024, eras: '2024-03' },
      { says: 'The address that is preserved.', source: from.vnetAugust2024, eras: 'from 2024-08' },
    ],
    handling: 'Advice only: nothing that happens depends on it.',
  },
  X19: {
    topic: 'Several locations outside a network',
    statements: [
      {
        says: 'Each goes by itself, with a subnet and an address, which even a remark in the source of the text doubts.',
        source: from.noVnetFebruary2024,
      },
      { says: 'One call takes them all.', source: from.noVnetMarch2024 },
    ],
    handling: 'All locations go at once.',
  },
  X20: {
    topic: 'Several locations in a network',
    statements: [
      { says: 'Each goes by itself, in the portal.', source: from.vnetMarch2024, eras: '2024-03' },
      {
        says: 'REST takes all in one call, the portal one location a run.',
        source: from.vnetAugust2024,
        eras: 'from 2024-08',
      },
    ],
    handling: 'The tool decides: the call takes all locations, the portal one.',
  },
  X34: {
    topic: 'Who else may be in the subnet',
    statements: [
      {
        says: 'Nobody: an stv1 instance has its subnet to itself.',
        source: 'api-management-virtual-network-prerequisites (include), stv1',
      },
      { says: 'An stv2 instance may share its subnet.', source: from.prerequisitesInclude },
      {
        says: 'To migrate in place there may be neither foreign resources nor a delegation.',
        source: from.newOptionsPost,
      },
    ],
    handling:
      'Migration in the same subnet is refused where it is delegated or holds what is not API Management; another subnet may be shared.',
  },
  X35: {
    topic: 'Zones on stv2 in a network',
    statements: [
      {
        says: 'The first step wants a new subnet, the list of steps only a new public address.',
        source: from.zoneMigration2022,
      },
      { says: 'A new subnet and, as one likes, a public address.', source: from.zones2025 },
    ],
    handling: 'The address has to be new: a public address not in use, or the one that Azure makes.',
  },
  X36: {
    topic: 'The first call of the script',
    statements: [
      { says: 'NewIp, with PreserveIp commented out.', source: from.migrationOctober2023 },
      { says: 'No body at all.', source: from.noVnetFebruary2024 },
      { says: 'PreserveIp.', source: from.scriptInclude },
    ],
    handling: 'All three are legal; a call without a body preserves.',
  },
  X37: {
    topic: 'Applying the network configuration',
    statements: [
      { says: 'It has to be done after saving.', source: from.vnetMarch2024 },
      { says: 'It is not needed, and the step was taken out.', source: 'azure-docs #122340' },
    ],
    handling: 'It can be called and changes nothing about a migration.',
  },
  X39: {
    topic: 'Backup as the way up for Basic and Standard',
    statements: [
      { says: 'Backup and restore brings them to Developer or Premium.', source: from.platforms2022 },
      {
        says: 'A restore wants the tier the backup was made in.',
        source: 'api-management-howto-disaster-recovery-backup-restore, about 2022',
      },
    ],
    handling: 'A restore into another tier is refused; a copy of the configuration through ARM is the way.',
  },
} as const satisfies Record<string, Conflict>;

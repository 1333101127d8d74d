import type { Conflict } from './conflict.ts';

const restoreArticle = (date: string): string => `disaster-recovery-backup-restore, ${date}`;
const moveArticle = 'howto-migrate (to another region), 2021-08-20';
const gatewayGuide = 'self-hosted-gateway-migration-guide, 2022-03-08';
const gatewayOverview = 'self-hosted-gateway-overview, 2025-09-30';

const nothingYet = 'Nothing yet: no instance is backed up or restored in the simulation.';
const noGateways = 'Nothing yet: self-hosted gateways are not part of the simulation.';

/** What the sources disagree about in matters that the simulation has no part in; shown so that the list is whole. */
export const conflictsElsewhere = {
  X26: {
    topic: 'Where the storage of a backup has to be',
    statements: [
      { says: 'In the region of the instance.', source: moveArticle },
      {
        says: 'With a key and a firewall, in any region but that of the instance.',
        source: restoreArticle('about 2022'),
      },
    ],
    handling: nothingYet,
  },
  X27: {
    topic: 'Whether the container of a backup has to be there',
    statements: [
      { says: 'It has to exist.', source: restoreArticle('2016-05-24 and 2020-02-03') },
      { says: 'The backup makes it where it is missing.', source: restoreArticle('about 2022') },
    ],
    handling: nothingYet,
  },
  X28: {
    topic: 'How long a backup can be used',
    statements: [
      { says: 'For 7 days.', source: restoreArticle('2016-05-24') },
      { says: 'For 30 days.', source: restoreArticle('2020-02-03 and later') },
    ],
    handling: nothingYet,
  },
  X29: {
    topic: 'How long a restore takes',
    statements: [
      { says: '30 minutes or more, by REST.', source: restoreArticle('about 2022') },
      { says: '45 minutes or more, by PowerShell on the same page.', source: restoreArticle('about 2022') },
    ],
    handling: nothingYet,
  },
  X30: {
    topic: 'Moving to another region under the same name',
    statements: [
      { says: 'Delete the instance, then create it.', source: moveArticle },
      { says: 'The name stays taken for 48 hours unless it is purged.', source: 'soft-delete, 2022-02-03' },
    ],
    handling:
      'The name stays taken until it is purged, as of any deleted instance; the move itself is not simulated yet.',
  },
  X31: {
    topic: 'From when on a self-hosted gateway runs as any user',
    statements: [
      { says: 'From 2.0.3 on.', source: gatewayGuide },
      { says: 'From 2.0.4 on.', source: 'an older text of the same guide' },
    ],
    handling: noGateways,
  },
  X32: {
    topic: 'A custom name for the configuration endpoint of gateways',
    statements: [
      { says: 'It is not supported.', source: gatewayGuide },
      { says: 'It is.', source: `${gatewayOverview}; azure-docs #115837` },
    ],
    handling: noGateways,
  },
  X33: {
    topic: 'The image tag in the manifest the portal writes',
    statements: [
      { says: 'It is latest.', source: 'how-to-self-hosted-gateway-on-kubernetes-in-production, 2021-12-17' },
      { says: 'It is v2.', source: gatewayOverview },
    ],
    handling: noGateways,
  },
} as const satisfies Record<string, Conflict>;

import * as from from './documents.ts';
import type { Fact } from './fact.ts';

/** How long ordinary operations take, and what a deletion leaves. Rows ARM and E. */
export const wireFacts = {
  E14: {
    says: 'A deletion with api-version 2020-06-01-preview or newer keeps the service for 48 hours, and its name taken; older ones leave nothing.',
    mark: 'D',
    source: from.softDelete,
  },
  E15: {
    says: 'A deleted service can be listed, brought back or purged, under the location it had.',
    mark: 'D',
    source: from.softDelete,
  },
  E16: {
    says: 'A PUT with restore brings a deleted service back as it was; everything else in it is ignored.',
    mark: 'D',
    source: from.softDelete,
  },
  'E16.compute': {
    says: 'A service that is brought back gets new compute, as a new one would.',
    mark: 'I',
    source: '-',
  },
  F16: {
    says: 'A self-hosted gateway needs no change when its instance moves to stv2; its configuration endpoint may be at another address.',
    mark: 'D',
    source: from.vnetAugust2024,
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
  'ARM.apply': {
    says: 'applynetworkconfigurationupdates takes a minute.',
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

import * as from from './documents.ts';
import type { Fact } from './fact.ts';

/** The ways to migrate: what starts each, what it wants and what is left to do. Rows P. */
export const pathFacts = {
  P1: {
    says: 'External, same subnet, preserving: a POST with PreserveIp, since 2024-11 the portal too; afterwards only the temporary address has to leave the allow-lists.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  P2: {
    says: 'External, same subnet, renewing: a POST with NewIp; DNS, firewalls and networks have to learn the new address.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  P3: {
    says: 'Internal, same subnet, preserving: a POST with PreserveIp keeps the private address and leaves nothing to do.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  P4: {
    says: 'Internal, same subnet, renewing: a POST with NewIp; private and on-premises DNS and firewalls have to learn the new address.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  P5: {
    says: 'To a new subnet, returning soon: the portal moves one location a run to another subnet of its region, with an optional public address of its own.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  P6: {
    says: 'To a new subnet, staying: the same choice in the portal, with the old compute kept for 48 hours.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  P7: {
    says: 'Back to the original subnet: an update of the network, possible once that subnet is unlocked and all its addresses are free.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  P8: {
    says: 'Update of the network: a PUT or PATCH of subnet and public address with api-version 2021-01-01-preview or newer migrated instances from 2022-03 to 2024-03.',
    mark: 'D',
    source: from.platforms2022,
  },
  P9: {
    says: 'Injection: a Developer or Premium instance outside a network that is put into one comes up there on stv2.',
    mark: 'D',
    source: from.platforms2022,
  },
  P10: {
    says: 'Zones: a Premium instance that is given zones, its units a multiple of them, goes to stv2; in a network it needs a new subnet and a new public address.',
    mark: 'D',
    source: from.zoneMigration2022,
  },
  P11: {
    says: 'No virtual network, preserving: a POST or the portal, without any prerequisite, and nothing to do afterwards.',
    mark: 'D',
    source: from.noVnetMarch2024,
  },
  P12: {
    says: 'No virtual network, renewing: a POST or the portal; A records, allow-lists and firewalls break until they know the new address.',
    mark: 'D',
    source: from.noVnetMarch2024,
  },
  P14: {
    says: 'One call migrates all locations; the instance counts as migrated only when every one of them is.',
    mark: 'D',
    source: from.vnetAugust2024,
  },
  'P14.longer': {
    says: 'Each location beyond the first makes the one call 15 minutes longer.',
    mark: 'I',
    source: '-',
  },
  'P14.together': {
    says: 'The locations of one call go in step, and what fails in one takes all of them back.',
    mark: 'I',
    source: '-',
  },
  'P14.alone': {
    says: 'In the portal a location that fails goes back alone; those that are done stay done.',
    mark: 'I',
    source: '-',
  },
  P17: {
    says: 'Special network conditions of an internal instance: the portal finds them, and the call with migrateWithDowntime is the way through in the same subnet.',
    mark: 'D',
    source: from.vnetNovember2024,
  },
  'P17.required': {
    says: 'Under special conditions the ordinary call is refused, and the refusal names migrateWithDowntime.',
    mark: 'I',
    source: '-',
  },
  P18: {
    says: 'Automatic migration keeps the virtual network as a rule; under special conditions it drops it and blocks all endpoints until they are unblocked, for good, or the network is set anew.',
    mark: 'D',
    source: from.automaticMarch2025,
  },
} as const satisfies Record<string, Fact>;

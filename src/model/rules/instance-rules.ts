import { hasCome, retirementIn } from '../calendar.ts';
import { eras } from '../era.ts';
import { addressesNeeded } from '../network.ts';
import {
  fields,
  type InstanceQuestion,
  passIf,
  type PlaceQuestion,
  type Rules,
  staysInSubnet,
} from './rule.ts';

/** What a location must offer before there can be compute. */
export const placeRules: Rules<PlaceQuestion> = {
  'region.stv2': {
    facts: ['A14', 'A14.2023-09'],
    effect: 'refuses',
    asks: ({ plan }) => plan.platform === 'stv2',
    verdict: ({ place, situation }) => passIf(!eras[situation.era].withoutStv2.includes(place.location)),
    says: ({ place }, verdict) => `There is ${verdict === 'pass' ? '' : 'no '}stv2 in ${place.location}.`,
    fix: 'Wait until the region offers it.',
  },
  'zones.units': {
    facts: ['P10'],
    effect: 'refuses',
    asks: ({ place, plan }) => place.zones > 0 && plan.platform !== 'stv1',
    verdict: ({ place, situation }) =>
      passIf(situation.tier === 'Premium' && place.units % place.zones === 0),
    says: ({ place, situation }) => `${place.units} units of ${situation.tier} over ${place.zones} zones.`,
    fix: 'Zones take Premium, and a number of units that is a multiple of theirs.',
    target: 'zones',
  },
  'subnet.exists': {
    facts: ['D10'],
    effect: 'refuses',
    asks: ({ place }) => place.to.network !== 'None',
    verdict: ({ place }) => passIf(place.to.subnet !== null),
    says: ({ place: { to } }, verdict) =>
      to.subnetId
        ? `The subnet ${to.subnetId} ${verdict === 'pass' ? 'is there' : 'does not exist'}.`
        : 'No subnet is named.',
    fix: 'Create the virtual network and its subnet first.',
    target: fields.subnet,
    resource: ({ place }) => place.to.subnetId,
  },
};

/** What compute that stays needs to get more units. [D] D4 */
export const growthRules: Rules<PlaceQuestion> = {
  'subnet.roomToGrow': {
    facts: ['D4'],
    effect: 'refuses',
    asks: ({ place }) => place.grows > 0 && place.to.subnet !== null,
    verdict: ({ place, situation }) =>
      passIf((place.to.subnet?.free ?? 0) >= addressesNeeded(situation.tier, place.grows, 'None')),
    says: ({ place, situation }) =>
      `${place.grows} more units need ${addressesNeeded(situation.tier, place.grows, 'None')} addresses; ${place.to.subnet?.free} are free.`,
    fix: 'Make the subnet larger, or free addresses in it.',
    target: 'sku.capacity',
    resource: ({ place }) => place.to.subnetId,
  },
};

/** What is asked of an instance as a whole while compute of it is exchanged. */
export const instanceRules: Rules<InstanceQuestion> = {
  'autoscale.off': {
    facts: ['D5', 'V.autoscale'],
    effect: 'warns',
    verdict: ({ situation }) => passIf(!situation.autoscaled),
    says: ({ situation }) => `${situation.autoscaled ? '' : 'No '}autoscale rules are on.`.replace(/^a/, 'A'),
    fix: 'Disable autoscale until the migration is over: scaling while it runs makes it fail.',
  },
  'platform.supported': {
    facts: ['A18', 'A19', 'A20', 'A23'],
    effect: 'warns',
    asks: ({ situation }) => situation.platformVersion === 'stv1',
    verdict: ({ situation: { now, places } }) =>
      passIf(!places.some(({ location }) => hasCome(retirementIn(location).unpromisedFrom, now))),
    says: ({ situation }, verdict) =>
      verdict === 'pass'
        ? 'stv1 is still supported.'
        : `No service level is promised for stv1 any more; it is ${situation.now}.`,
    fix: 'Migrate now; no date can be put off.',
  },
  'keyVault.open': {
    facts: ['D8', 'V.keyVault'],
    effect: (question) => {
      const { era, places } = question.situation;
      const stays = places.every((place) => !place.moves || staysInSubnet({ ...question, place }));
      return stays && eras[era].refusesClosedVaults ? 'refuses' : 'breaks';
    },
    asks: ({ situation }) => situation.places.some(({ to }) => to.network !== 'None'),
    verdict: ({ situation }) => passIf(situation.closedVaults.length === 0),
    says: ({ situation: { closedVaults } }) =>
      closedVaults.length === 0
        ? 'No key vault it reads certificates from shuts it out.'
        : `The key vault ${closedVaults.join(', ')} does not let the subnet in.`,
    fix: "Allow the subnet in the vault's firewall, or move to a subnet that it allows.",
  },
};

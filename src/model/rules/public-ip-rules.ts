import { eras } from '../era.ts';
import type { Place } from '../situation.ts';
import { fields, passIf, type PlaceQuestion, type Rule, type Rules, same } from './rule.ts';

/** What an instance needs of the public IP resource it names. */
export const publicIpRules: Rules<PlaceQuestion> = {
  'publicIp.there': {
    facts: ['X7', 'V.publicIp'],
    effect: 'breaks',
    asks: ({ place, plan, situation }) =>
      place.to.network !== 'None' &&
      plan.platform === 'stv2' &&
      plan.provisioning === 'Updating' &&
      eras[situation.era].publicIp === 'everyNetwork',
    verdict: ({ place }) => passIf(place.to.publicIpId !== null),
    says: ({ place }) =>
      place.to.publicIpId === null
        ? 'It names no public IP resource of its own.'
        : 'It brings a public IP of its own.',
    fix: 'Name a Standard public IP with a DNS name label in publicIpAddressId.',
    target: fields.publicIp,
  },
  'publicIp.advised': {
    facts: ['X8'],
    effect: 'warns',
    asks: ({ place, plan, situation }) =>
      place.to.network === 'External' &&
      plan.addresses === 'new' &&
      eras[situation.era].publicIp === 'nothing',
    verdict: ({ place }) => passIf(place.to.publicIpId !== null),
    says: ({ place }) =>
      place.to.publicIpId === null
        ? 'Azure will choose a public IP of its own.'
        : 'It brings a public IP of its own.',
    fix: 'Name a Standard public IP to have a say in the address.',
    target: fields.publicIp,
  },
  'publicIp.exists': {
    facts: ['D11'],
    effect: 'refuses',
    asks: ({ place }) => place.to.publicIpId !== null,
    verdict: ({ place }) => passIf(place.to.publicIp !== null),
    says: ({ place }) =>
      `The public IP ${place.to.publicIpId} ${place.to.publicIp === null ? 'does not exist' : 'is there'}.`,
    fix: 'Create it first.',
    target: fields.publicIp,
    resource: ({ place }) => place.to.publicIpId,
  },
  'publicIp.standard': publicIpRule(
    ({ publicIp }) => publicIp?.sku === 'Standard' && publicIp.version === 'IPv4',
    ({ publicIp }) => `The public IP is ${publicIp?.sku} ${publicIp?.version}.`,
    'Take a public IP of SKU Standard, IPv4.',
  ),
  'publicIp.region': publicIpRule(
    ({ publicIp }, { location }) => publicIp?.location === location,
    ({ publicIp }, { location }) => `The public IP is in ${publicIp?.location}, the instance in ${location}.`,
    'Take a public IP in the region of the instance.',
  ),
  'publicIp.subscription': {
    ...publicIpRule(
      () => true,
      ({ publicIp }) => `The public IP is in subscription ${publicIp?.subscriptionId}.`,
      'Take a public IP in the subscription of the instance.',
    ),
    facts: ['D10'],
    verdict: ({ place, situation }) =>
      passIf(same(place.to.publicIp?.subscriptionId ?? null, situation.subscriptionId)),
  },
  'publicIp.label': {
    ...publicIpRule(
      ({ publicIp }) => publicIp?.label != null,
      ({ publicIp }) =>
        publicIp?.label == null
          ? 'The public IP has no DNS name label.'
          : `Its DNS name label is ${publicIp.label}.`,
      'Give the public IP a DNS name label.',
    ),
    facts: ['D11', 'V.label'],
  },
  'publicIp.free': {
    ...publicIpRule(
      ({ publicIp }) => publicIp?.usedBy == null,
      ({ publicIp }) =>
        publicIp?.usedBy == null
          ? 'The public IP is free.'
          : `The public IP is in use by ${publicIp.usedBy}.`,
      'Take a public IP that nothing uses; the one in use now cannot serve the new compute beside the old.',
    ),
    facts: ['D11', 'V.samePublicIp'],
  },
};

function publicIpRule(
  holds: (to: Place['to'], place: Place) => boolean,
  says: (to: Place['to'], place: Place) => string,
  fix: string,
): Rule<PlaceQuestion> {
  return {
    facts: ['D11'],
    effect: 'refuses',
    asks: ({ place, plan }) =>
      place.to.publicIp !== null &&
      (plan.addresses === 'new' ||
        (plan.addresses === 'precreated' && !same(place.to.publicIpId, place.from.publicIpId))),
    verdict: ({ place }) => passIf(holds(place.to, place)),
    says: ({ place }) => says(place.to, place),
    fix,
    target: fields.publicIp,
    resource: ({ place }) => place.to.publicIpId,
  };
}

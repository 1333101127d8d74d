import { addressesNeeded, type SubnetView } from '../network.ts';
import { fields, passIf, type Rules, same, staysInSubnet, type SubnetQuestion } from './rule.ts';

/** What an instance needs of the subnet it is to stand in. */
export const subnetRules: Rules<SubnetQuestion> = {
  'subnet.region': {
    facts: ['D10'],
    effect: 'refuses',
    verdict: ({ place, subnet }) => passIf(subnet.location === place.location),
    says: ({ place, subnet }) =>
      `The virtual network is in ${subnet.location}, the instance in ${place.location}.`,
    fix: 'Take a subnet in the region of the instance.',
    target: fields.subnet,
  },
  'subnet.subscription': {
    facts: ['D10'],
    effect: 'refuses',
    verdict: ({ situation, subnet }) => passIf(same(subnet.subscriptionId, situation.subscriptionId)),
    says: ({ subnet }) => `The virtual network is in subscription ${subnet.subscriptionId}.`,
    fix: 'Take a subnet in the subscription of the instance.',
    target: fields.subnet,
  },
  'subnet.securityGroup': {
    facts: ['D2', 'V.nsg'],
    effect: 'refuses',
    verdict: ({ subnet }) => passIf(subnet.rules !== null),
    says: ({ subnet }, verdict) =>
      verdict === 'pass'
        ? 'A network security group is attached to the subnet.'
        : `${subnet.id} requires a Network Security Group to be associated with it.`,
    fix: 'Attach a network security group with the rules for stv2 to the subnet.',
    target: fields.subnet,
    resource: ({ subnet }) => subnet.id,
  },
  'subnet.delegation': {
    facts: ['D7', 'V.delegation'],
    effect: 'refuses',
    verdict: ({ subnet }) => passIf(subnet.delegations.length === 0),
    says: ({ subnet }) =>
      subnet.delegations.length === 0
        ? 'The subnet is delegated to nobody.'
        : `The subnet is delegated to ${subnet.delegations.join(', ')}.`,
    fix: 'Remove the delegation, or move to a subnet without one.',
    target: fields.subnet,
    resource: ({ subnet }) => subnet.id,
  },
  'subnet.foreign': {
    facts: ['X34'],
    effect: 'refuses',
    asks: (question) => staysInSubnet(question) && question.situation.platformVersion === 'stv1',
    verdict: ({ subnet }) => passIf(subnet.foreign === 0),
    says: ({ subnet }) =>
      subnet.foreign === 0
        ? 'Nothing but API Management is in the subnet.'
        : `${subnet.foreign} addresses of the subnet belong to other resources.`,
    fix: 'Take the other resources out of the subnet, or move to a subnet of its own.',
    target: fields.subnet,
    resource: ({ subnet }) => subnet.id,
  },
  'subnet.released': {
    facts: ['D9', 'P7', 'V.lock'],
    effect: 'refuses',
    asks: (question) => !staysInSubnet(question),
    verdict: (question) => passIf(holders(question).length === 0),
    says: (question) => {
      const held = holders(question);
      return held.length === 0
        ? 'Nobody holds the subnet.'
        : `Subnet ${question.subnet.id} is in use by ${held.join(', ')} and cannot be updated with resource navigation links for external resources.`;
    },
    fix: 'Wait until all addresses are released and the link is gone; remove resource locks on the network and its group.',
    target: fields.subnet,
    resource: ({ subnet }) => subnet.id,
  },
  'subnet.room': {
    facts: ['D3', 'D4', 'V.size'],
    effect: 'refuses',
    verdict: (question) => passIf(question.subnet.free >= need(question)),
    says: (question) =>
      `The new compute needs ${need(question)} addresses; ${question.subnet.free} of ${question.subnet.size} are free in ${question.subnet.addressPrefix}.`,
    fix: 'Make the subnet larger, free addresses in it, or move to another subnet.',
    target: fields.subnet,
    resource: ({ subnet }) => subnet.id,
  },
  'subnet.other': {
    facts: ['P10', 'X35'],
    effect: 'refuses',
    asks: ({ place, plan, situation }) =>
      plan.platform === 'stv2' && situation.platformVersion === 'stv1' && place.zones > 0 && !place.comes,
    verdict: (question) => passIf(!staysInSubnet(question)),
    says: (question) =>
      `Zones of an instance on stv1 take another subnet; it names ${staysInSubnet(question) ? 'the one it stands in' : 'one'}.`,
    fix: 'Name a new subnet, and a new public IP, beside the zones.',
    target: fields.subnet,
  },
  'subnet.sequence': {
    facts: ['D6'],
    effect: 'warns',
    asks: staysInSubnet,
    verdict: ({ subnet, situation }) => passIf(others(subnet, situation.service).every(({ busy }) => !busy)),
    says: ({ subnet, situation }) => {
      const busy = others(subnet, situation.service).filter((tenant) => tenant.busy);
      return busy.length === 0
        ? 'No other instance moves in the subnet now.'
        : `${busy.map(({ service }) => service).join(', ')} moves in the same subnet.`;
    },
    fix: 'Migrate the instances of a subnet one after the other.',
  },
  'subnet.serviceEndpoints': {
    facts: ['D1', 'V.endpoints'],
    effect: 'warns',
    asks: staysInSubnet,
    verdict: ({ subnet }) => passIf(missingEndpoints(subnet).length === 0),
    says: ({ subnet }) => {
      const missing = missingEndpoints(subnet);
      return missing.length === 0
        ? 'The service endpoints for Storage, SQL and Key Vault are enabled.'
        : `The subnet has no service endpoint for ${missing.join(', ')}.`;
    },
    fix: 'Enable the service endpoints Microsoft.Storage, Microsoft.Sql and Microsoft.KeyVault on the subnet.',
  },
};

function need({ place, situation }: SubnetQuestion): number {
  return addressesNeeded(situation.tier, place.units, place.to.network);
}

function missingEndpoints({ serviceEndpoints }: SubnetView): string[] {
  const enabled = new Set(serviceEndpoints.map((each) => each.toLowerCase()));
  return ['Microsoft.Storage', 'Microsoft.Sql', 'Microsoft.KeyVault'].filter(
    (each) => !enabled.has(each.toLowerCase()),
  );
}

function others({ tenants }: SubnetView, service: string): SubnetView['tenants'] {
  return tenants.filter((tenant) => !same(tenant.service, service));
}

/** Whoever keeps a subnet from being taken: what has not quite left, oneself, and other instances on stv1. [D] D9 */
function holders({ subnet, situation, place, plan }: SubnetQuestion): string[] {
  return subnet.tenants.flatMap((tenant) => {
    const own = same(tenant.service, situation.service);
    // Who comes back to where he was deleted finds his own link, and may take it up again. [I]
    if (own && place.comes) return [];
    const shares = tenant.platform !== 'stv1' || plan.platform === 'stv1';
    if (!own && tenant.as === 'stands' && shares) return [];
    const what = {
      stands: 'stands in it',
      vacating: 'has not released its addresses',
      linked: 'is still linked to it',
    };
    return [`${tenant.service} (${what[tenant.as]})`];
  });
}

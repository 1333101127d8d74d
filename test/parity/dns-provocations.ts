import { type Answer, type ArmUnderTest, groupPath } from '../helpers/arm.ts';
import { addresses, alias, spellings, zonePath } from '../helpers/dns-zones.ts';
import type { Provocation } from './provocation.ts';

const location = 'global';
const [outside] = spellings;
const options = { groups: ['net', 'other'], networks: true };

/** Asks once the zone is there. */
async function inZone(
  arm: ArmUnderTest,
  inside: string,
  body: object,
  headers?: Record<string, string>,
): Promise<Answer> {
  await arm.put(zonePath(arm, 'dnsZones'), { location });
  return arm.put(zonePath(arm, 'dnsZones', inside), body, headers && { headers });
}

const network = (arm: ArmUnderTest, name = 'westus'): string =>
  `${groupPath(arm, 'net')}/providers/Microsoft.Network/virtualNetworks/${name}`;

/** Links the private zone to a network, once it is there. */
async function link(arm: ArmUnderTest, name = 'hub', to = 'westus'): Promise<Answer> {
  const zone = zonePath(arm, 'privateDnsZones');
  if ((await arm.get(zone)).status === 404) await arm.put(zone, { location });
  const properties = { virtualNetwork: { id: network(arm, to) } };
  return arm.put(`${zone}/virtualNetworkLinks/${name}`, { location, properties });
}

/** Refusals of the providers of DNS. */
export const dnsProvocations: readonly Provocation[] = [
  {
    error: 'badAddress',
    when: 'a record has an address that is none',
    options,
    provoke: (arm) => inZone(arm, '/A/api', addresses(outside, '10.0.0.256')),
  },
  {
    error: 'badDomainName',
    when: 'a record points to a name that is none',
    options,
    provoke: (arm) => inZone(arm, '/CNAME/api', alias(outside, 'a b')),
  },
  {
    error: 'badMember',
    when: 'anything else in a record set makes no sense',
    options,
    provoke: (arm) => inZone(arm, '/A/api', { properties: { TTL: 0, ARecords: [] } }),
  },
  {
    error: 'badRecordName',
    when: 'the name of a record set is none',
    options,
    provoke: (arm) => inZone(arm, '/A/a..b', addresses(outside, '10.0.0.7')),
  },
  {
    error: 'notAtThisName',
    when: 'a record set cannot stand at that name, as a CNAME at the top of its zone',
    options,
    provoke: (arm) => inZone(arm, '/CNAME/@', alias(outside, 'a.example')),
  },
  {
    error: 'cannotBeDeleted',
    when: 'the SOA of a zone is deleted, or its own NS',
    options,
    provoke: async (arm) => {
      await arm.put(zonePath(arm, 'dnsZones'), { location });
      return arm.delete(zonePath(arm, 'dnsZones', '/SOA/@'));
    },
  },
  {
    error: 'othersStandThere',
    when: 'a CNAME is written where something else stands',
    options,
    provoke: async (arm) => {
      await inZone(arm, '/A/api', addresses(outside, '10.0.0.7'));
      return inZone(arm, '/CNAME/api', alias(outside, 'a.example'));
    },
  },
  {
    error: 'cnameStandsThere',
    when: 'something is written where a CNAME stands',
    options,
    provoke: async (arm) => {
      await inZone(arm, '/CNAME/api', alias(outside, 'a.example'));
      return inZone(arm, '/A/api', addresses(outside, '10.0.0.7'));
    },
  },
  {
    error: 'recordSetNotFound',
    when: 'there is no such record set',
    options,
    provoke: async (arm) => {
      await arm.put(zonePath(arm, 'dnsZones'), { location });
      return arm.get(zonePath(arm, 'dnsZones', '/A/none'));
    },
  },
  {
    error: 'linkNotFound',
    when: 'there is no such link',
    options,
    provoke: async (arm) => {
      await link(arm);
      return arm.get(zonePath(arm, 'privateDnsZones', '/virtualNetworkLinks/none'));
    },
  },
  {
    error: 'zoneNotFound',
    when: 'something is asked for in a zone that is not there',
    options,
    provoke: (arm) => arm.put(zonePath(arm, 'dnsZones', '/A/api'), addresses(outside, '10.0.0.7')),
  },
  {
    error: 'conditionFailed',
    when: 'If-Match or If-None-Match is not so',
    options,
    provoke: (arm) => inZone(arm, '/A/api', addresses(outside, '10.0.0.7'), { 'if-match': '*' }),
  },
  {
    error: 'linksStandInside',
    when: 'a private zone is deleted that is linked to a network',
    options,
    provoke: async (arm) => {
      await link(arm);
      return arm.delete(zonePath(arm, 'privateDnsZones'));
    },
  },
  {
    error: 'alreadyLinked',
    when: 'a private zone is linked to a network a second time',
    options,
    provoke: async (arm) => {
      await link(arm);
      return link(arm, 'again');
    },
  },
  {
    error: 'overlappingZones',
    when: 'a network is linked to two zones of one name',
    options,
    provoke: async (arm) => {
      const other = zonePath(arm, 'privateDnsZones').replace('/net/', '/other/');
      await arm.put(other, { location });
      const properties = { virtualNetwork: { id: network(arm) } };
      await arm.put(`${other}/virtualNetworkLinks/hub`, { location, properties });
      return link(arm);
    },
  },
  {
    error: 'networkNotFound',
    when: 'a zone is linked to a network that is not there',
    options,
    provoke: (arm) => link(arm, 'hub', 'nowhere'),
  },
  {
    error: 'networkIsFixed',
    when: 'a link is to lead to another network',
    options,
    provoke: async (arm) => {
      await link(arm);
      return link(arm, 'hub', 'eastus');
    },
  },
];

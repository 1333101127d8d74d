import { type Answer, type ArmUnderTest, groupPath, servicePath } from '../helpers/arm.ts';
import type { Provocation } from './provocation.ts';

const location = 'westus';
const options = { groups: ['net'] };
const rule = { protocol: 'Tcp', access: 'Allow', direction: 'Inbound', priority: 100 };

const at = (arm: ArmUnderTest, path: string): string =>
  `${groupPath(arm, 'net')}/providers/Microsoft.Network/${path}`;
const put = (arm: ArmUnderTest, path: string, properties: object, more: object = {}): Promise<Answer> =>
  arm.put(at(arm, path), { location, properties, ...more });

/** A network `hub` of one subnet `apim`. */
const network = (arm: ArmUnderTest, subnet: object = {}): Promise<Answer> =>
  put(arm, 'virtualNetworks/hub', {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
    subnets: [{ name: 'apim', properties: { addressPrefix: '10.0.1.0/24', ...subnet } }],
  });

/** An interface in it. */
const nic = (arm: ArmUnderTest, name: string, over: object = {}): Promise<Answer> => {
  const subnet = { id: at(arm, 'virtualNetworks/hub/subnets/apim') };
  return put(arm, `networkInterfaces/${name}`, {
    ipConfigurations: [{ name: 'primary', properties: { subnet, ...over } }],
  });
};
const fixed = (privateIPAddress: string): object => ({
  privateIPAllocationMethod: 'Static',
  privateIPAddress,
});

/** Refusals of Microsoft.Network. */
export const networkProvocations: readonly Provocation[] = [
  {
    error: 'childNotFound',
    when: 'what is asked for inside a network resource is not there',
    options,
    provoke: async (arm) => {
      await network(arm);
      return arm.get(at(arm, 'virtualNetworks/hub/subnets/none'));
    },
  },
  {
    error: 'parentNotFound',
    when: 'something is written inside a resource that is not there',
    options,
    provoke: (arm) => put(arm, 'virtualNetworks/none/subnets/a', { addressPrefix: '10.0.0.0/24' }),
  },
  {
    error: 'subnetInUse',
    row: 'W5.InUseSubnetCannotBeDeleted',
    when: 'a subnet is deleted with something in it',
    options,
    provoke: async (arm) => {
      await network(arm);
      await nic(arm, 'one');
      return arm.delete(at(arm, 'virtualNetworks/hub/subnets/apim'));
    },
  },
  {
    error: 'prefixInUse',
    when: 'the addresses of a subnet change with something in it',
    options,
    provoke: async (arm) => {
      await network(arm);
      await nic(arm, 'one');
      return network(arm, { addressPrefix: '10.0.9.0/24' });
    },
  },
  {
    error: 'securityGroupInUse',
    when: 'a network security group is deleted that a subnet has',
    options,
    provoke: async (arm) => {
      await put(arm, 'networkSecurityGroups/nsg', {});
      await network(arm, { networkSecurityGroup: { id: at(arm, 'networkSecurityGroups/nsg') } });
      return arm.delete(at(arm, 'networkSecurityGroups/nsg'));
    },
  },
  {
    error: 'routeTableInUse',
    when: 'a route table is deleted that a subnet has',
    options,
    provoke: async (arm) => {
      await put(arm, 'routeTables/table', {});
      await network(arm, { routeTable: { id: at(arm, 'routeTables/table') } });
      return arm.delete(at(arm, 'routeTables/table'));
    },
  },
  {
    error: 'publicIpInUse',
    when: 'a public IP address is deleted that something has',
    options: { services: [{ name: 'tailwind', vnet: 'external', subnet: 'hub/apim', publicIp: true }] },
    provoke: async (arm) => {
      const { body } = await arm.get(servicePath(arm, 'tailwind'));
      return arm.delete(String(body.properties?.['publicIpAddressId']));
    },
  },
  {
    error: 'addressTaken',
    when: 'an interface wants the address of another',
    options,
    provoke: async (arm) => {
      await network(arm);
      await nic(arm, 'one', fixed('10.0.1.9'));
      return nic(arm, 'two', fixed('10.0.1.9'));
    },
  },
  {
    error: 'addressOutside',
    when: 'an interface wants an address that its subnet does not have',
    options,
    provoke: async (arm) => {
      await network(arm);
      return nic(arm, 'one', fixed('10.9.9.9'));
    },
  },
  {
    error: 'subnetIsFull',
    when: 'the subnet has no address left',
    options,
    provoke: async (arm) => {
      await network(arm, { addressPrefix: '10.0.1.0/29' });
      for (const name of ['a', 'b', 'c']) await nic(arm, name);
      return nic(arm, 'd');
    },
  },
  {
    error: 'invalidSubnet',
    when: 'a subnet lies outside its network, or has no range',
    options,
    provoke: (arm) => network(arm, { addressPrefix: '192.168.0.0/24' }),
  },
  {
    error: 'subnetsOverlap',
    when: 'two subnets of a network overlap',
    options,
    provoke: async (arm) => {
      await network(arm);
      return put(arm, 'virtualNetworks/hub/subnets/two', { addressPrefix: '10.0.1.128/25' });
    },
  },
  {
    error: 'rulesConflict',
    when: 'two rules of a group have one priority and direction',
    options,
    provoke: async (arm) => {
      await put(arm, 'networkSecurityGroups/nsg', { securityRules: [{ name: 'one', properties: rule }] });
      return put(arm, 'networkSecurityGroups/nsg/securityRules/two', rule);
    },
  },
  {
    error: 'mustBeStatic',
    when: 'a public IP address of SKU Standard is to be dynamic',
    options,
    provoke: (arm) =>
      put(
        arm,
        'publicIPAddresses/ip',
        { publicIPAllocationMethod: 'Dynamic' },
        { sku: { name: 'Standard' } },
      ),
  },
  {
    error: 'sameNameTwice',
    when: 'a resource has two parts of one name',
    options,
    provoke: (arm) =>
      put(arm, 'networkSecurityGroups/nsg', {
        securityRules: [
          { name: 'one', properties: rule },
          { name: 'one', properties: { ...rule, priority: 200 } },
        ],
      }),
  },
  {
    error: 'referenceNotFound',
    when: 'a network resource names another that is not there',
    options,
    provoke: (arm) => network(arm, { networkSecurityGroup: { id: at(arm, 'networkSecurityGroups/none') } }),
  },
];

import { describe, expect, it } from 'vitest';
import { recommendedRules } from '../../../src/sim/index.ts';
import { startArm } from '../../helpers/arm.ts';
import { Azurerm } from './azurerm.ts';
import { claimsOf, Provider } from './provider.ts';

const [group, name] = ['rg-tailwind', 'tailwind'];

const at = (below: string, query = ''): string =>
  `{s}/resourceGroups/${group}/providers/Microsoft.ApiManagement/service/${name}${below}?api-version=2022-08-01${query}`;
const groupAt = `{s}/resourcegroups/${group}?api-version=2020-06-01`;
const deletedAt = `{s}/providers/Microsoft.ApiManagement/locations/westus/deletedServices/${name}?api-version=2022-08-01`;

const started = [
  'GET /metadata/endpoints?api-version=2022-09-01 200',
  'POST /{tenant}/oauth2/v2.0/token 200',
  'GET //metadata/endpoints?api-version=2018-01-01 200',
  'POST /{tenant}/oauth2/v2.0/token 200',
  'GET {s}/providers?api-version=2022-09-01 200',
];

const read = [
  `GET ${at('')} 200`,
  `GET ${at('/policies/policy', '&format=xml')} 404`,
  ...['signin', 'signup', 'delegation'].map((setting) => `GET ${at(`/portalsettings/${setting}`)} 200`),
  `POST ${at('/portalsettings/delegation/listSecrets')} 200`,
  `POST ${at('/tenant/access/listSecrets')} 200`,
];

const polled = Array.from({ length: 2 }, () => `GET ${at('/operationresults/{id}', '&asyncResponse')} 200`);

const created = [
  `GET ${at('')} 404`,
  `GET ${deletedAt} 404`,
  `PUT ${at('')} 201`,
  ...polled,
  `GET ${at('/apis')} 200`,
  `DELETE ${at('/apis/echo-api', '&deleteRevisions=true')} 200`,
  `GET ${at('/products')} 200`,
  ...['starter', 'unlimited'].map((id) => `DELETE ${at(`/products/${id}`, '&deleteSubscriptions=true')} 200`),
  `PUT ${at('/portalsettings/signin')} 200`,
  `PUT ${at('/portalsettings/signup')} 200`,
  ...read,
];

const groupCreated = [`GET ${groupAt} 404`, `PUT ${groupAt} 201`, ...Array(5).fill(`GET ${groupAt} 200`)];

/** The provider, started against a mock of its own in which looking is waiting. */
async function azurerm() {
  const arm = await startArm({ clock: { mode: 'skip' } });
  const terraform = new Azurerm(arm.arm as string, arm);
  await terraform.start();
  expect(terraform.provider.said()).toEqual(started);
  await terraform.createGroup(group);
  expect(terraform.provider.said()).toEqual(groupCreated);
  return { arm, terraform, said: () => terraform.provider.said() };
}

/** What is asked with two slashes, as it is logged. */
const doubled = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replace(/^(\w+) \{s\}(?!\/resourcegroups)/, '$1 /{s}'));

describe('azurerm 4.22, request by request', () => {
  it('creates a service, and reads back what it has written', async () => {
    const { terraform, said } = await azurerm();
    await terraform.createService(group, name);
    expect(said()).toEqual(created);
    const { customProperties, publisherEmail } = await terraform.readService(group, name);
    expect(publisherEmail).toBe('apis@contoso.example');
    expect(customProperties).toMatchObject({
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': 'False',
    });
  });

  it('refreshes without finding anything changed', async () => {
    const { terraform, said } = await azurerm();
    await terraform.createService(group, name);
    said();
    const first = await terraform.refresh(group, name);
    expect(said()).toEqual([...started, `GET ${groupAt} 200`, ...read]);
    expect(await terraform.refresh(group, name)).toEqual(first);
  });

  it('updates by a PATCH of what has changed', async () => {
    const { terraform, said } = await azurerm();
    await terraform.createService(group, name);
    said();
    await terraform.updateService(group, name, { publisherEmail: 'b@contoso.example' });
    expect(said()).toEqual([`GET ${at('')} 200`, `PATCH ${at('')} 202`, ...polled, ...read]);
    expect(await terraform.readService(group, name)).toMatchObject({ publisherEmail: 'b@contoso.example' });
  });

  it('destroys a service by looking at it until it is gone, purges it, and destroys the empty group', async () => {
    const { terraform, said } = await azurerm();
    await terraform.createService(group, name);
    said();
    await terraform.destroyService(group, name);
    expect(said()).toEqual([
      `GET ${at('')} 200`,
      `DELETE ${at('')} 202`,
      `GET ${at('')} 200`,
      `GET ${at('')} 404`,
      `GET ${deletedAt} 200`,
      `DELETE ${deletedAt} 202`,
      `GET ${deletedAt} 200`,
      `GET ${deletedAt} 404`,
    ]);
    await terraform.destroyGroup(group);
    expect(said()).toEqual([
      `GET {s}/resourceGroups/${group}/resources?%24expand=provisioningState&%24top=500&api-version=2020-06-01 200`,
      `DELETE ${groupAt} 202`,
      'GET {s}/operationresults/{id}?api-version=2020-06-01 202',
      'GET {s}/operationresults/{id}?api-version=2020-06-01 200',
    ]);
  });

  it('brings back what was deleted and is kept, and then writes what it wants', async () => {
    const { terraform, said } = await azurerm();
    await terraform.createService(group, name);
    await terraform.destroyService(group, name, { purges: false });
    said();
    await terraform.createService(group, name, { virtualNetworkType: 'None', publisherName: 'Tailwind' });
    expect(said()).toEqual([
      `GET ${at('')} 404`,
      `GET ${deletedAt} 200`,
      `PUT ${at('')} 201`,
      ...polled,
      `PUT ${at('')} 200`,
      ...polled,
      `GET ${at('/apis')} 200`,
      `GET ${at('/products')} 200`,
      `PUT ${at('/portalsettings/signin')} 200`,
      `PUT ${at('/portalsettings/signup')} 200`,
      ...read,
    ]);
    expect(await terraform.readService(group, name)).toMatchObject({ publisherName: 'Tailwind' });
  });

  it('registers the provider it needs, and waits for that', async () => {
    const arm = await startArm({ clock: { mode: 'skip' } });
    const provider = `${arm.subscription}/providers/Microsoft.ApiManagement`;
    await arm.post(`${provider}/unregister`, undefined, { apiVersion: '2022-09-01' });
    const terraform = new Azurerm(arm.arm as string, arm);
    await terraform.start();
    const at = '{s}/providers/Microsoft.ApiManagement';
    expect(terraform.provider.said()).toEqual([
      ...started,
      `POST ${at}/register?api-version=2022-09-01 200`,
      ...Array(2).fill(`GET ${at}?api-version=2022-09-01 200`),
    ]);
    await terraform.start();
    expect(terraform.provider.said()).toEqual(started);
  });

  it('goes by the token of the Azure CLI, with use_cli', async () => {
    const arm = await startArm({ clock: { mode: 'skip' } });
    const cli = new Provider(arm.arm as string, {}, []);
    const login = new URLSearchParams({
      client_id: 'cli',
      client_secret: 'any',
      grant_type: 'client_credentials',
      scope: `${arm.arm}/.default`,
    });
    const { json } = await cli.send('POST', '/adfs/oauth2/token', login);
    const terraform = new Azurerm(arm.arm as string, arm);
    await terraform.start(json?.['access_token'] as string);
    expect(terraform.provider.said()).toEqual(started.filter((line) => line.startsWith('GET')));
  });

  it('finds itself in Microsoft Graph where its token would not say who it is', async () => {
    const { terraform, said } = await azurerm();
    const { oid } = claimsOf(terraform.provider.token);
    expect(await terraform.findItself()).toBe(oid);
    expect(said()).toEqual(['GET /v1.0/servicePrincipals?%24filter=appId+eq+%27{client}%27 200']);
  });

  it('asks with two slashes where its cloud ends in one, and then looks for what it deletes where it is not', async () => {
    const arm = await startArm({ clock: { mode: 'skip' } });
    const terraform = new Azurerm(arm.arm as string, arm, { trailingSlash: true });
    const said = (): string[] => terraform.provider.said();
    await terraform.start();
    expect(said()).toEqual(doubled(started));
    await terraform.createGroup(group);
    expect(said()).toEqual(groupCreated);
    await terraform.createService(group, name);
    expect(said()).toEqual(doubled(created));
    await terraform.updateService(group, name, { publisherEmail: 'b@contoso.example' });
    expect(said()).toEqual(doubled([`GET ${at('')} 200`, `PATCH ${at('')} 202`, ...polled, ...read]));
    await terraform.deleteService(group, name);
    await terraform.lookForDeleted(group);
    const services = `/{s}/resourceGroups/${group}/providers/Microsoft.ApiManagement/service`;
    expect(said()).toEqual([
      ...doubled([`GET ${at('')} 200`, `DELETE ${at('')} 202`]),
      `GET /${services}?api-version=2022-08-01 200`,
    ]);
  });

  it('puts a service into a network that it has made before', async () => {
    const { arm, terraform, said } = await azurerm();
    const network = `/resourceGroups/${group}/providers/Microsoft.Network`;
    const id = (path: string): string => `${arm.subscription}${network}${path}`;
    const [subnetResourceId, publicIpAddressId] = [
      id('/virtualNetworks/vnet/subnets/apim'),
      id('/publicIPAddresses/pip'),
    ];
    await terraform.createNetworkResource(`${network}/networkSecurityGroups/nsg`, {
      location: 'westus',
      name: 'nsg',
      properties: { securityRules: recommendedRules() },
      tags: {},
    });
    await terraform.createNetworkResource(`${network}/publicIPAddresses/pip`, {
      location: 'westus',
      name: 'pip',
      properties: {
        ddosSettings: { protectionMode: 'VirtualNetworkInherited' },
        dnsSettings: { domainNameLabel: 'tailwind' },
        idleTimeoutInMinutes: 4,
        publicIPAddressVersion: 'IPv4',
        publicIPAllocationMethod: 'Static',
      },
      sku: { name: 'Standard', tier: 'Regional' },
      tags: {},
    });
    await terraform.createNetworkResource(`${network}/virtualNetworks/vnet`, {
      location: 'westus',
      name: 'vnet',
      properties: {
        addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
        dhcpOptions: { dnsServers: [] },
        privateEndpointVNetPolicies: 'Disabled',
        subnets: [],
      },
      tags: {},
    });
    said();
    await terraform.createSubnet(`${network}/virtualNetworks/vnet`, 'apim', {
      addressPrefix: '10.0.1.0/24',
      defaultOutboundAccess: true,
      delegations: [],
      networkSecurityGroup: { id: id('/networkSecurityGroups/nsg') },
      privateEndpointNetworkPolicies: 'Disabled',
      privateLinkServiceNetworkPolicies: 'Enabled',
      serviceEndpointPolicies: [],
      serviceEndpoints: [],
    });
    const vnetAt = `{s}${network}/virtualNetworks/vnet?api-version=2024-05-01`;
    const subnetAt = vnetAt.replace('?', '/subnets/apim?');
    expect(said()).toEqual([
      `GET ${vnetAt} 200`,
      `GET ${subnetAt} 404`,
      `PUT ${subnetAt} 201`,
      `GET ${subnetAt} 200`,
      `GET ${subnetAt} 200`,
      `GET ${vnetAt} 200`,
      `GET ${subnetAt} 200`,
    ]);
    await terraform.createService(group, name, {
      publicIpAddressId,
      virtualNetworkConfiguration: { subnetResourceId },
      virtualNetworkType: 'External',
    });
    expect(await terraform.readService(group, name)).toMatchObject({
      publicIpAddressId,
      virtualNetworkType: 'External',
      publicIPAddresses: [expect.any(String)],
    });
  });
});

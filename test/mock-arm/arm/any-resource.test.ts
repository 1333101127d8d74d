import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyValue } from '../../helpers/any-value.ts';
import { type ArmUnderTest, groupPath, type JsonBody, startArm } from '../../helpers/arm.ts';

/** Each run is a conversation of its own, so there are fewer of them. */
const runs = { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns as number) / 4) };

const network = 'Microsoft.Network';
const space = { addressPrefixes: ['10.0.0.0/16'] };

/** What has to fit, whatever else is said. */
type Fit = (body: JsonBody, arm: ArmUnderTest) => object;

const numbered = (list: unknown): [JsonBody, number][] =>
  ((list ?? []) as JsonBody[]).map((each, index) => [each, index]);

const withSubnets: Fit = (body) => ({
  properties: {
    ...body.properties,
    addressSpace: space,
    subnets: numbered(body.properties?.['subnets']).map(([each, index]) => ({
      ...each,
      name: `s${index}`,
      properties: {
        ...each.properties,
        addressPrefix: `10.0.${index}.0/24`,
        networkSecurityGroup: null,
        routeTable: null,
      },
    })),
  },
});

const withRules: Fit = (body) => ({
  properties: {
    ...body.properties,
    securityRules: numbered(body.properties?.['securityRules']).map(([each, index]) => ({
      ...each,
      name: `r${index}`,
      properties: { ...each.properties, priority: 100 + index },
    })),
  },
});

const withRoutes: Fit = (body) => ({
  properties: {
    ...body.properties,
    routes: numbered(body.properties?.['routes']).map(([each, index]) => ({ ...each, name: `r${index}` })),
  },
});

const inSubnet: Fit = (body, arm) => ({
  properties: {
    ...body.properties,
    networkSecurityGroup: null,
    ipConfigurations: numbered(body.properties?.['ipConfigurations']).map(([each, index]) => ({
      ...each,
      name: `c${index}`,
      properties: {
        ...each.properties,
        subnet: { id: `${groupPath(arm, 'net')}/providers/${network}/virtualNetworks/hub/subnets/apim` },
        publicIPAddress: null,
        privateIPAllocationMethod: 'Dynamic',
      },
    })),
  },
});

const asItIs: Fit = () => ({});

it.each([
  { path: `${network}/virtualNetworks`, component: 'VirtualNetworkWrite', fit: withSubnets },
  { path: `${network}/networkSecurityGroups`, component: 'NetworkSecurityGroupWrite', fit: withRules },
  { path: `${network}/routeTables`, component: 'RouteTableWrite', fit: withRoutes },
  { path: `${network}/publicIPAddresses`, component: 'PublicIPAddressWrite', fit: asItIs },
  { path: `${network}/networkInterfaces`, component: 'NetworkInterfaceWrite', fit: inSubnet },
  { path: 'Microsoft.Insights/autoscaleSettings', component: 'AutoscaleSettingWrite', fit: asItIs },
  { path: 'Microsoft.KeyVault/vaults', component: 'VaultWrite', fit: asItIs },
])('whatever is written to $path is kept, and can be written back', async ({ path, component, fit }) => {
  const arm = await startArm({ groups: ['net'] });
  const at = (what: string): string => `${groupPath(arm, 'net')}/providers/${what}`;
  const subnets = [{ name: 'apim', properties: { addressPrefix: '10.0.0.0/24' } }];
  const hub = { location: 'westus', properties: { addressSpace: space, subnets } };
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(anyValue(component), async (body) => {
      arm.reset();
      await arm.put(groupPath(arm, 'net'), { location: 'westus' });
      await arm.put(at(`${network}/virtualNetworks/hub`), hub);
      const sent = { ...(body as JsonBody), ...fit(body as JsonBody, arm), location: 'westus' };
      const made = await arm.put(at(`${path}/any`), sent);
      expect([201, 400]).toContain(made.status);
      if (made.status === 400) return;
      taken++;
      const read = await arm.get(at(`${path}/any`));
      expect(read.text).toBe(made.text);
      const echoed = await arm.put(at(`${path}/any`), read.body);
      expect([echoed.status, withoutEtags(echoed.body)]).toEqual([200, withoutEtags(read.body)]);
    }),
    runs,
  );
  expect(taken).toBeGreaterThan(runs.numRuns / 2);
});

/** Every write gives a new ETag to all of a resource. */
function withoutEtags(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (name, member: unknown) => (name === 'etag' ? undefined : member)));
}

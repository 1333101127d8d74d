import { expect } from 'vitest';
import { apiVersions } from '../../src/mock-arm/arm/api-version.ts';
import { serviceBody } from '../helpers/arm.ts';
import { at, create, createInside, fresh, older, shown, type Witness, withNetwork } from './witness.ts';

const ofGet = 'ApiManagementService_Get' as const;

/** A property is shown from an api-version on: there it is, and in the one before it is not. */
const since = (property: string, first: (typeof apiVersions)[number]): Omit<Witness, 'row'> => ({
  of: ofGet,
  holds: async (arm) => {
    const before = apiVersions[apiVersions.indexOf(first) - 1] as string;
    const has = async (apiVersion: string): Promise<boolean> =>
      property in ((await arm.get(at(arm), { apiVersion })).body.properties ?? {});
    expect([await has(first), await has(before)]).toEqual([true, false]);
  },
});

/** ARM §2 */
export const resourceWitnesses: readonly Witness[] = [
  {
    row: 'W2.order',
    of: ofGet,
    holds: async (arm) => {
      const { body } = await arm.get(at(arm));
      const order = 'id name type tags location etag properties sku identity zones systemData';
      expect(Object.keys(body).join(' ')).toBe(order);
    },
  },
  {
    row: 'W2.nulls',
    of: ofGet,
    holds: async (arm) => {
      const { body } = await arm.get(at(arm));
      expect([body['identity'], body['zones'], body.properties?.['privateIPAddresses']]).toEqual([
        null,
        null,
        null,
      ]);
    },
  },
  {
    row: 'W2.etag',
    of: ofGet,
    holds: async (arm) => {
      const { body, headers } = await arm.get(at(arm));
      expect(headers.get('etag')).toBe(`"${String(body['etag'])}"`);
      const put = await arm.put(at(arm), body);
      expect(put.headers.get('etag')).toBe(`"${String(put.body['etag'])}"`);
    },
  },
  {
    row: 'W2.location',
    of: 'ApiManagementService_CreateOrUpdate',
    holds: async (arm) => {
      expect((await create(arm, undefined, { location: 'westus' })).body['location']).toBe('West US');
    },
  },
  {
    row: 'W2.undetermined',
    of: 'ApiManagementService_CreateOrUpdate',
    holds: async (arm) => {
      expect((await create(arm)).body.properties?.['platformVersion']).toBe('undetermined');
    },
  },
  {
    row: 'W2.consumption',
    of: 'ApiManagementService_CreateOrUpdate',
    holds: async (arm) => {
      const { body } = await create(arm, undefined, { sku: { name: 'Consumption', capacity: 0 } });
      expect(body.properties?.['platformVersion']).toBe('mtv1');
    },
  },
  {
    row: 'W2.vnetid',
    of: ofGet,
    options: withNetwork,
    holds: async (arm) => {
      await createInside(arm);
      arm.advance({ until: 'operation-end' });
      expect(await shown(arm, 'virtualNetworkConfiguration')).toMatchObject({
        vnetid: '00000000-0000-0000-0000-000000000000',
        subnetname: null,
      });
    },
  },
  {
    row: 'W2.outbound-equals-public',
    of: ofGet,
    holds: async (arm) => {
      const { properties } = (await arm.get(at(arm))).body;
      expect(properties?.['natGatewayState']).toBe('Disabled');
      expect(properties?.['publicIPAddresses']).toHaveLength(1);
      expect(properties?.['outboundPublicIPAddresses']).toEqual(properties?.['publicIPAddresses']);
    },
  },
  {
    row: 'W2.custom-properties',
    of: ofGet,
    holds: async (arm) => {
      const values = Object.entries((await shown(arm, 'customProperties')) as object).filter(([name]) =>
        name.includes('.Security.'),
      );
      expect(values.length).toBeGreaterThan(0);
      expect(values.every(([, value]) => value === 'True' || value === 'False')).toBe(true);
    },
  },
  {
    row: 'W2.restore',
    of: 'ApiManagementService_CreateOrUpdate',
    holds: async (arm) => {
      const { status, body } = await arm.put(fresh(arm), serviceBody({ restore: false }));
      expect([status, 'restore' in (body.properties ?? {})]).toEqual([201, false]);
    },
  },
  {
    row: 'W2.gateway-url',
    of: 'ApiManagementService_CreateOrUpdate',
    holds: async (arm) => {
      const { body } = await create(arm);
      expect(body.properties?.['gatewayUrl']).toBe('https://fresh.azure-api.net');
      const then = await arm.get(fresh(arm), older);
      expect(then.body.properties?.['gatewayUrl']).toBeNull();
    },
  },
  {
    row: 'W2.system-data',
    of: ofGet,
    holds: async (arm) => {
      const has = async (apiVersion: string): Promise<boolean> =>
        'systemData' in (await arm.get(at(arm), { apiVersion })).body;
      expect([await has('2021-04-01-preview'), await has('2021-01-01-preview')]).toEqual([true, false]);
    },
  },
  { row: 'W2.since.publicIpAddressId', ...since('publicIpAddressId', '2021-01-01-preview') },
  { row: 'W2.since.publicNetworkAccess', ...since('publicNetworkAccess', '2021-04-01-preview') },
  {
    row: 'W2.since.privateEndpointConnections',
    ...since('privateEndpointConnections', '2021-04-01-preview'),
  },
  { row: 'W2.since.platformVersion', ...since('platformVersion', '2021-04-01-preview') },
  { row: 'W2.since.natGatewayState', ...since('natGatewayState', '2022-04-01-preview') },
  { row: 'W2.since.outboundPublicIPAddresses', ...since('outboundPublicIPAddresses', '2022-04-01-preview') },
  { row: 'W2.since.configurationApi', ...since('configurationApi', '2023-03-01-preview') },
  { row: 'W2.since.legacyPortalStatus', ...since('legacyPortalStatus', '2023-03-01-preview') },
  { row: 'W2.since.developerPortalStatus', ...since('developerPortalStatus', '2023-03-01-preview') },
  { row: 'W2.since.disableGateway', ...since('disableGateway', '2019-12-01-preview') },
  { row: 'W2.since.apiVersionConstraint', ...since('apiVersionConstraint', '2019-12-01-preview') },
];

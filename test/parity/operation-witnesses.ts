import { expect } from 'vitest';
import type { Answer } from '../helpers/arm.ts';
import { at, create, deleted, end, fresh, poll, provider, type Witness } from './witness.ts';

const api = { properties: { path: 'echo', displayName: 'Echo' } };
const star = { headers: { 'if-match': '*' } };
const check = (answer: Answer, says: object): void =>
  expect([answer.status, answer.body]).toEqual([200, says]);

interface Sku {
  readonly capacity?: { readonly scaleType: string };
  readonly locations?: readonly string[];
}

/** ARM §1 */
export const operationWitnesses: readonly Witness[] = [
  {
    row: 'W1.1.name-free',
    of: 'ApiManagementService_CheckNameAvailability',
    holds: async (arm) =>
      check(await arm.post(`${provider(arm)}/checkNameAvailability`, { name: 'free' }), {
        nameAvailable: true,
        reason: 'Valid',
        message: '',
      }),
  },
  {
    row: 'W1.1.name-taken',
    of: 'ApiManagementService_CheckNameAvailability',
    holds: async (arm) =>
      check(await arm.post(`${provider(arm)}/checkNameAvailability`, { name: 'tailwind' }), {
        nameAvailable: false,
        reason: 'AlreadyExists',
        message: 'tailwind is already in use. Please select a different name.',
      }),
  },
  {
    row: 'W1.1.network-status-list',
    of: 'NetworkStatus_ListByService',
    holds: async (arm) => {
      const { body } = await arm.get(`${at(arm)}/networkstatus`);
      expect(body).toEqual([{ location: 'West US', networkStatus: expect.anything() as unknown }]);
    },
  },
  {
    row: 'W1.1.network-status-location',
    of: 'NetworkStatus_ListByLocation',
    holds: async (arm) => {
      const { body } = await arm.get(`${at(arm)}/locations/westus/networkstatus`);
      expect(Object.keys(body).sort()).toEqual(['connectivityStatus', 'dnsServers']);
    },
  },
  {
    row: 'W1.1.outbound',
    of: 'OutboundNetworkDependenciesEndpoints_ListByService',
    holds: async (arm) => {
      const { body } = await arm.get(`${at(arm)}/outboundNetworkDependenciesEndpoints`);
      const first = (body['value'] as { category: string; endpoints: { domainName: string }[] }[])[0];
      expect([first?.category, typeof first?.endpoints[0]?.domainName]).toEqual([
        expect.stringContaining('Azure'),
        'string',
      ]);
    },
  },
  {
    row: 'W1.1.skus-of-service',
    of: 'ApiManagementServiceSkus_ListAvailableServiceSkus',
    holds: async (arm) => {
      const { body } = await arm.get(`${at(arm)}/skus`);
      const scales = (body['value'] as Sku[]).map(({ capacity }) => capacity?.scaleType);
      expect(scales.length).toBeGreaterThan(0);
      expect(scales.every((scale) => scale === scale?.toLowerCase())).toBe(true);
    },
  },
  {
    row: 'W1.1.skus-of-subscription',
    of: 'ApiManagementSkus_List',
    holds: async (arm) => {
      const { body } = await arm.get(`${provider(arm)}/skus`);
      const [first] = body['value'] as Sku[];
      expect(first?.capacity?.scaleType).toMatch(/^[A-Z]/);
      expect(first?.locations?.length).toBeGreaterThan(0);
    },
  },
  {
    row: 'W1.1.regions',
    of: 'Region_ListByService',
    holds: async (arm) =>
      check(await arm.get(`${at(arm)}/regions`), {
        value: [{ name: 'West US', isMasterRegion: true, isDeleted: false }],
        count: 1,
        nextLink: '',
      }),
  },
  {
    row: 'W1.1.apply-network',
    of: 'ApiManagementService_ApplyNetworkConfigurationUpdates',
    holds: async (arm) => {
      const { status, body } = await arm.post(`${at(arm)}/applynetworkconfigurationupdates`);
      expect([status, body.error?.code]).toEqual([400, 'InvalidOperation']);
    },
  },
  {
    row: 'W1.1.deleted-location',
    of: 'DeletedServices_GetByName',
    holds: async (arm) => {
      await end(arm, await arm.delete(at(arm)));
      expect((await arm.get(deleted(arm))).body['location']).toBe('West US');
    },
  },
  {
    row: 'W1.1.deleted-48h',
    of: 'DeletedServices_GetByName',
    holds: async (arm) => {
      await end(arm, await arm.delete(at(arm)));
      const { properties } = (await arm.get(deleted(arm))).body;
      const [from, to] = [properties?.['deletionDate'], properties?.['scheduledPurgeDate']].map(
        (date) => Date.parse(String(date)) / 3_600_000,
      );
      expect((to ?? 0) - (from ?? 0)).toBeCloseTo(48, 0);
    },
  },
  {
    row: 'W1.1.purge',
    of: 'DeletedServices_Purge',
    holds: async (arm) => {
      await end(arm, await arm.delete(at(arm)));
      const purge = await arm.delete(deleted(arm));
      expect(purge.headers.get('location')).toMatch(
        /deletedservices\/tailwind\/operationResults\/[^?]+\?api-version=/,
      );
      expect(purge.headers.get('location')).not.toContain('asyncResponse');
      const running = await arm.get(purge.headers.get('location') ?? '');
      arm.advance({ by: 'PT1H' });
      const done = await poll(arm, purge);
      expect([running.status, running.text, done.status, done.text]).toEqual([202, '', 200, '']);
    },
  },
  {
    row: 'W1.1.purge-scheduled',
    of: 'DeletedServices_Purge',
    holds: async (arm) => {
      await end(arm, await arm.delete(at(arm)));
      await arm.delete(deleted(arm));
      const { properties } = (await arm.get(deleted(arm))).body;
      expect(Date.parse(String(properties?.['scheduledPurgeDate']))).toBe(Date.parse(arm.now));
    },
  },
  {
    row: 'W1.2.list',
    of: 'Api_ListByService',
    holds: async (arm) => {
      await arm.put(`${at(arm)}/apis/echo`, api);
      const { body } = await arm.get(`${at(arm)}/apis`);
      expect([body['count'], (body['value'] as object[]).length]).toEqual([1, 1]);
    },
  },
  {
    row: 'W1.2.head',
    of: 'Api_GetEntityTag',
    holds: async (arm) => {
      await arm.put(`${at(arm)}/apis/echo`, api);
      const there = await arm.ask('HEAD', `${at(arm)}/apis/echo`);
      const gone = await arm.ask('HEAD', `${at(arm)}/apis/none`);
      expect([there.status, there.text, there.headers.has('etag'), gone.status]).toEqual([
        200,
        '',
        true,
        404,
      ]);
    },
  },
  {
    row: 'W1.2.put',
    of: 'Api_CreateOrUpdate',
    holds: async (arm) => {
      const first = await arm.put(`${at(arm)}/apis/echo`, api);
      const second = await arm.put(`${at(arm)}/apis/echo`, api);
      expect([first.status, second.status]).toEqual([201, 200]);
      expect([first, second].map(({ headers }) => headers.has('etag'))).toEqual([true, true]);
    },
  },
  {
    row: 'W1.2.patch-if-match',
    of: 'Api_Update',
    holds: async (arm) => {
      await arm.put(`${at(arm)}/apis/echo`, api);
      const without = await arm.patch(`${at(arm)}/apis/echo`, api);
      const with_ = await arm.patch(`${at(arm)}/apis/echo`, api, star);
      expect([without.status, with_.status]).toEqual([400, 200]);
    },
  },
  {
    row: 'W1.2.delete-if-match',
    of: 'Api_Delete',
    holds: async (arm) => {
      await arm.put(`${at(arm)}/apis/echo`, api);
      const without = await arm.delete(`${at(arm)}/apis/echo`);
      const with_ = await arm.delete(`${at(arm)}/apis/echo`, star);
      expect([without.status, with_.status]).toEqual([400, 200]);
    },
  },
  {
    row: 'W1.2.delete-gone',
    of: 'Api_Delete',
    holds: async (arm) => {
      expect((await arm.delete(`${at(arm)}/apis/none`, star)).status).toBe(204);
    },
  },
  {
    row: 'W1.2.pretty',
    of: 'Api_Get',
    holds: async (arm) => {
      await arm.put(`${at(arm)}/apis/echo`, api);
      expect((await arm.get(`${at(arm)}/apis/echo`)).text).toMatch(/^\{\n {2}"/);
      expect((await arm.get(at(arm))).text).not.toContain('\n');
    },
  },
  {
    row: 'W1.2.policy-missing',
    of: 'Policy_Get',
    holds: async (arm) => {
      const { status, body } = await arm.get(`${at(arm)}/policies/policy`);
      expect([status, body.error?.code, body.error?.message]).toEqual([
        404,
        'ResourceNotFound',
        'PoliciesConfiguration not found.',
      ]);
    },
  },
  {
    row: 'W1.2.activating',
    of: 'Api_ListByService',
    holds: async (arm) => {
      await create(arm);
      const { status, body } = await arm.get(`${fresh(arm)}/apis`);
      expect([status, body.error?.code, body.error?.message]).toEqual([
        400,
        'InvalidOperation',
        'API Management service is activating',
      ]);
    },
  },
];

import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type ArmUnderTest,
  groupPath,
  newest,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const one = {
  services: [{ name: 'tailwind', vnet: 'external', tags: { team: 'web' }, identity: true }],
} as const;
const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');
const deletedAt = (arm: ArmUnderTest, location = 'westus'): string =>
  `${arm.subscription}/providers/Microsoft.ApiManagement/locations/${location}/deletedservices/tailwind`;

async function startDeleted(apiVersion = newest): Promise<ArmUnderTest> {
  const arm = await startArm(one);
  await arm.put(`${at(arm)}/apis/echo`, { properties: { path: 'echo' } });
  await arm.delete(at(arm), { apiVersion });
  arm.advance({ until: 'operation-end' });
  return arm;
}

const codeOf = ({ status, body }: Answer): unknown[] => [status, body?.error?.code];

const nameIsFree = async (arm: ArmUnderTest): Promise<unknown> =>
  (
    await arm.post(`${arm.subscription}/providers/Microsoft.ApiManagement/checkNameAvailability`, {
      name: 'tailwind',
    })
  ).body['nameAvailable'];

describe('a deleted service', () => {
  it('is there while it is being deleted, and then is not, in the words of the provider', async () => {
    const arm = await startArm(one);
    await arm.delete(at(arm));
    expect((await arm.get(at(arm))).body.properties).toMatchObject({ provisioningState: 'Deleting' });
    arm.advance({ until: 'operation-end' });
    const gone = await arm.get(at(arm));
    expect([gone.status, gone.headers.get('x-ms-failure-cause'), gone.body.error]).toEqual([
      404,
      null,
      {
        code: 'ServiceNotFound',
        message: 'Api service does not exist: tailwind',
        details: null,
        innerError: null,
      },
    ]);
    expect((await arm.delete(at(arm))).status).toBe(204);
    const list = await arm.get(`${arm.subscription}/providers/Microsoft.ApiManagement/service`);
    expect(list.body).toEqual({ value: [] });
  });

  it('is kept for 48 hours after it was asked to go, under the location it had', async () => {
    const arm = await startDeleted();
    const kept = {
      id: deletedAt(arm),
      name: 'tailwind',
      type: 'Microsoft.ApiManagement/deletedservices',
      location: 'West US',
      properties: {
        serviceId: at(arm),
        scheduledPurgeDate: '2024-08-21T00:00:00.0000000Z',
        deletionDate: '2024-08-19T00:02:00.0000000Z',
      },
    };
    expect((await arm.get(deletedAt(arm))).body).toEqual(kept);
    expect(
      (await arm.get(deletedAt(arm, 'West%20US').replace('deletedservices', 'deletedServices'))).body,
    ).toEqual(kept);
    expect(codeOf(await arm.get(deletedAt(arm, 'eastus')))).toEqual([404, 'ServiceNotFound']);
    const list = `${arm.subscription}/providers/Microsoft.ApiManagement/deletedservices`;
    expect((await arm.get(list)).body).toEqual({ value: [kept] });

    arm.advance({ to: '2024-08-20T23:59:59Z' });
    expect([await nameIsFree(arm), (await arm.get(deletedAt(arm))).status]).toEqual([false, 200]);
    arm.advance({ by: '1s' });
    expect([await nameIsFree(arm), (await arm.get(deletedAt(arm))).status]).toEqual([true, 404]);
    expect((await arm.get(list)).body).toEqual({ value: [] });
    expect((await arm.put(at(arm), serviceBody())).status).toBe(201);
  });

  it('keeps its name from others meanwhile', async () => {
    const arm = await startDeleted();
    const { status, body } = await arm.put(at(arm), serviceBody());
    expect([status, body.error?.code, body.error?.message]).toEqual([
      409,
      'ServiceAlreadyExistsInSoftDeletedState',
      'Api service tailwind was soft-deleted. In order to create the new service with the same name, you have to either undelete the service or purge it. See https://aka.ms/apimsoftdelete.',
    ]);
    await arm.put(groupPath(arm, 'other'), { location: 'westus' });
    expect((await arm.put(servicePath(arm, 'tailwind', 'other'), serviceBody())).status).toBe(409);
  });

  it.each(['2019-01-01', '2019-12-01'])(
    'leaves nothing when an old api-version deletes it (%s)',
    async (apiVersion) => {
      const arm = await startDeleted(apiVersion);
      expect([await nameIsFree(arm), (await arm.get(deletedAt(arm))).status]).toEqual([true, 404]);
      expect(codeOf(await arm.get(at(arm)))).toEqual([404, 'ServiceNotFound']);
    },
  );
});

describe('a service is brought back with restore', () => {
  it('as it was: configuration, identity and APIs, on new compute', async () => {
    const arm = await startArm(one);
    await arm.put(`${at(arm)}/apis/echo`, { properties: { path: 'echo' } });
    const before = (await arm.get(at(arm))).body;
    await arm.delete(at(arm));
    arm.advance({ until: 'operation-end' });
    const ignored = serviceBody({
      restore: true,
      publisherName: 'Somebody Else',
      virtualNetworkType: 'None',
    });
    const accepted = await arm.put(at(arm), ignored);
    expect([accepted.status, accepted.body.properties]).toEqual([
      201,
      expect.objectContaining({
        provisioningState: 'Activating',
        publisherName: before.properties?.['publisherName'],
      }),
    ]);
    expect((await arm.get(deletedAt(arm))).status).toBe(404);
    arm.advance({ until: 'operation-end' });
    const after = (await arm.get(at(arm))).body;
    for (const member of ['tags', 'sku', 'identity', 'location'])
      expect(after[member]).toEqual(before[member]);
    expect(after.properties).toMatchObject({
      virtualNetworkType: 'External',
      provisioningState: 'Succeeded',
    });
    expect(after.properties).not.toHaveProperty('restore');
    expect((await arm.get(`${at(arm)}/apis/echo`)).status).toBe(200);
  });

  it('but not where nothing was deleted', async () => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    expect(codeOf(await arm.put(at(arm), serviceBody({ restore: true })))).toEqual([
      400,
      'ServiceUndeleteNotPossible',
    ]);
  });

  it('and not once it was purged', async () => {
    const arm = await startDeleted();
    await arm.delete(deletedAt(arm));
    arm.advance({ by: '2m' });
    expect(codeOf(await arm.put(at(arm), serviceBody({ restore: true })))).toEqual([
      400,
      'ServiceUndeleteNotPossible',
    ]);
  });
});

describe('a purge', () => {
  it('gives the name free at its end, and is polled without ever a body', async () => {
    const arm = await startDeleted();
    arm.advance({ by: '1h' });
    const accepted = await arm.delete(deletedAt(arm));
    expect([accepted.status, accepted.headers.get('azure-asyncoperation')]).toEqual([202, null]);
    expect(accepted.body.properties).toMatchObject({ scheduledPurgeDate: '2024-08-19T01:02:00.0000000Z' });
    const location = accepted.headers.get('location') as string;
    expect(location).toMatch(
      new RegExp(String.raw`^${arm.arm}${deletedAt(arm)}/operationResults/[^?]+\?api-version=[^&]+$`),
    );

    arm.advance({ by: '59s' });
    const running = await arm.get(location);
    expect([running.status, running.text, running.headers.get('location'), await nameIsFree(arm)]).toEqual([
      202,
      '',
      location,
      false,
    ]);
    arm.advance({ by: '1s' });
    const done = await arm.get(location);
    expect([done.status, done.text, done.headers.get('location'), await nameIsFree(arm)]).toEqual([
      200,
      '',
      null,
      true,
    ]);
  });
});

describe('a resource group', () => {
  it('is made, found, given other tags, and listed', async () => {
    const arm = await startArm();
    const path = groupPath(arm, 'rg-tailwind');
    const group = {
      id: path,
      name: 'rg-tailwind',
      type: 'Microsoft.Resources/resourceGroups',
      location: 'westeurope',
      tags: { team: 'web' },
      properties: { provisioningState: 'Succeeded' },
    };
    expect((await arm.ask('HEAD', path)).status).toBe(404);
    const made = await arm.put(path, { location: 'West Europe', tags: { team: 'web' } });
    expect([made.status, made.body]).toEqual([201, group]);
    expect([(await arm.get(path)).body, (await arm.ask('HEAD', path)).status]).toEqual([group, 204]);
    const patched = await arm.patch(path, { tags: { owner: 'ada' } });
    expect([patched.status, patched.body]).toEqual([200, { ...group, tags: { owner: 'ada' } }]);
    expect((await arm.patch(path, {})).body['tags']).toEqual({ owner: 'ada' });
    const written = await arm.put(path, { location: 'westeurope' });
    expect([written.status, written.body]).toEqual([200, { ...group, tags: {} }]);
    expect((await arm.get(`${arm.subscription}/resourcegroups`)).body).toEqual({ value: [written.body] });
  });

  it.each<{ what: string; body: object; status: number; code: string }>([
    {
      what: 'moves to another region',
      body: { location: 'eastus' },
      status: 409,
      code: 'InvalidResourceLocation',
    },
    {
      what: 'is in no region',
      body: { location: 'atlantis' },
      status: 400,
      code: 'LocationNotAvailableForResourceType',
    },
    { what: 'has no region', body: {}, status: 400, code: 'InvalidParameters' },
    {
      what: 'has tags that are numbers',
      body: { location: 'westus', tags: { a: 1 } },
      status: 400,
      code: 'InvalidParameters',
    },
  ])('never $what', async ({ body, status, code }) => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    expect(codeOf(await arm.put(groupPath(arm, 'rg-tailwind'), body))).toEqual([status, code]);
  });

  it('is deleted with what is in it, which is kept like any deleted service', async () => {
    const arm = await startArm({ ...one, clock: { mode: 'real' } });
    const accepted = await arm.delete(groupPath(arm, 'rg-tailwind'));
    const location = accepted.headers.get('location') as string;
    expect([accepted.status, accepted.text, accepted.headers.get('retry-after')]).toEqual([202, '', '15']);
    const prefix = `${arm.arm}${arm.subscription}/operationresults/`;
    expect(location.slice(0, prefix.length)).toBe(prefix);
    expect((await arm.get(groupPath(arm, 'rg-tailwind'))).body.properties).toEqual({
      provisioningState: 'Deleting',
    });
    expect((await arm.get(at(arm))).body.properties).toMatchObject({ provisioningState: 'Deleting' });
    expect(codeOf(await arm.put(servicePath(arm, 'other', 'rg-tailwind'), serviceBody()))).toEqual([
      409,
      'ResourceGroupBeingDeleted',
    ]);
    arm.advance({ by: '1m' });
    const running = await arm.get(location);
    expect([running.status, running.headers.get('location')]).toEqual([202, location]);
    arm.advance({ by: '2m' });
    const done = await arm.get(location);
    expect([done.status, done.text, done.headers.get('location')]).toEqual([200, '', null]);
    expect(codeOf(await arm.get(groupPath(arm, 'rg-tailwind')))).toEqual([404, 'ResourceGroupNotFound']);
    expect(codeOf(await arm.get(at(arm)))).toEqual([404, 'ResourceGroupNotFound']);
    expect((await arm.get(deletedAt(arm))).status).toBe(200);
  });

  it('stays while something in it is on its way', async () => {
    const arm = await startArm(one);
    await arm.post(`${at(arm)}/migrateToStv2`);
    expect(codeOf(await arm.delete(groupPath(arm, 'rg-tailwind')))).toEqual([409, 'ServiceLocked']);
    expect((await arm.get(groupPath(arm, 'rg-tailwind'))).body.properties).toEqual({
      provisioningState: 'Succeeded',
    });
  });

  it('that is not there is nowhere to create into, and cannot be deleted', async () => {
    const arm = await startArm();
    expect(codeOf(await arm.put(at(arm), serviceBody()))).toEqual([404, 'ResourceGroupNotFound']);
    expect(codeOf(await arm.delete(groupPath(arm, 'none')))).toEqual([404, 'ResourceGroupNotFound']);
    expect(codeOf(await arm.patch(groupPath(arm, 'none'), {}))).toEqual([404, 'ResourceGroupNotFound']);
  });
});

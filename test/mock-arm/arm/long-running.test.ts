import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type ArmUnderTest,
  inNetwork,
  newest,
  olderStyle,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

/** What a client goes by: the status, the state in the body, and where it is told to wait. */
interface Seen {
  readonly status: number;
  /** `provisioningState/targetProvisioningState`, the status of a status document, or null without a body. */
  readonly state: string | null;
  readonly Location: string | null;
  readonly 'Azure-AsyncOperation': string | null;
  readonly 'Retry-After': string | null;
}

const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');

/** What an answer tells its client; a URL to wait at is shown as what is found there. */
function seen(arm: ArmUnderTest, { status, headers, body }: Answer, apiVersion: string): Seen {
  const { provisioningState, targetProvisioningState } = body?.properties ?? {};
  const state =
    body === null
      ? null
      : (body['status'] ?? `${String(provisioningState)}/${String(targetProvisioningState)}`);
  const place = (url: string | null): string | null => {
    const prefix = `${arm.arm}${at(arm)}/operationresults/`;
    if (!url?.startsWith(prefix)) return url;
    const [id = '', query] = url.slice(prefix.length).split('?');
    const what = Buffer.from(id, 'base64')
      .toString()
      .replace(/[0-9a-f]{8}$/, '*');
    if (query === `api-version=${apiVersion}`) return `result of ${what}`;
    return query === `api-version=${apiVersion}&asyncResponse` ? `status of ${what}` : url;
  };
  return {
    status,
    state: state as string | null,
    Location: place(headers.get('location')),
    'Azure-AsyncOperation': place(headers.get('azure-asyncoperation')),
    'Retry-After': headers.get('retry-after'),
  };
}

const nowhere = { Location: null, 'Azure-AsyncOperation': null, 'Retry-After': null };
const result = (of: string): object => ({
  Location: `result of westus:tailwind_${of}_*`,
  'Azure-AsyncOperation': null,
  'Retry-After': '1',
});
const status = (of: string): object => ({
  Location: `status of westus:tailwind_${of}_*`,
  'Azure-AsyncOperation': `status of westus:tailwind_${of}_*`,
  'Retry-After': '1',
});

type Write = (arm: ArmUnderTest, apiVersion: string) => Promise<Answer>;

const create: Write = (arm, apiVersion) => arm.put(at(arm), serviceBody(), { apiVersion });
const update: Write = async (arm, apiVersion) => {
  const { body } = await arm.get(at(arm), { apiVersion });
  return arm.put(at(arm), { ...body, tags: { team: 'web' } }, { apiVersion });
};
const patch: Write = (arm, apiVersion) => arm.patch(at(arm), { tags: { team: 'web' } }, { apiVersion });
const remove: Write = (arm, apiVersion) => arm.delete(at(arm), { apiVersion });
const echo: Write = async (arm, apiVersion) => {
  const { body } = await arm.get(at(arm), { apiVersion });
  return arm.put(at(arm), body, { apiVersion });
};
const patchNothing: Write = (arm, apiVersion) =>
  arm.patch(at(arm), { properties: { publisherName: 'Contoso' } }, { apiVersion });

const standing = { services: [{ name: 'tailwind', publisherName: 'Contoso' }] } as const;
const empty = { groups: ['rg-tailwind'] } as const;

/** Waits at where a client would wait first, over the whole life of an operation. */
async function life(arm: ArmUnderTest, write: Write, apiVersion: string): Promise<Seen[]> {
  const accepted = await write(arm, apiVersion);
  const where = accepted.headers.get('azure-asyncoperation') ?? accepted.headers.get('location');
  const running = await arm.get(where as string);
  arm.advance({ until: 'operation-end' });
  const done = await arm.get(where as string);
  return [accepted, running, done].map((answer) => seen(arm, answer, apiVersion));
}

describe.each(['2016-07-07', '2019-01-01', olderStyle, '2021-12-01-preview'])(
  'in the older style (%s)',
  (apiVersion) => {
    it.each<{ what: string; given: object; write: Write; want: object[] }>([
      {
        what: 'a creation is a 201 of something Created, polled at its result',
        given: empty,
        write: create,
        want: [
          { status: 201, state: 'Created/Activating', ...result('Act') },
          { status: 202, state: null, ...result('Act') },
          { status: 200, state: 'Succeeded/', ...nowhere },
        ],
      },
      {
        what: 'an update is a 202 of something that has Succeeded and is to be Updating',
        given: standing,
        write: update,
        want: [
          { status: 202, state: 'Succeeded/Updating', ...result('Update') },
          { status: 202, state: null, ...result('Update') },
          { status: 200, state: 'Succeeded/', ...nowhere },
        ],
      },
      {
        what: 'a PATCH is a bare 202',
        given: standing,
        write: patch,
        want: [
          { status: 202, state: null, ...result('Update') },
          { status: 202, state: null, ...result('Update') },
          { status: 200, state: 'Succeeded/', ...nowhere },
        ],
      },
      {
        what: 'a deletion is a 202 of something that has Succeeded and is to be Deleting, and ends in nothing',
        given: standing,
        write: remove,
        want: [
          { status: 202, state: 'Succeeded/Deleting', ...result('Term') },
          { status: 202, state: null, ...result('Term') },
          { status: 200, state: null, ...nowhere },
        ],
      },
    ])('$what', async ({ given, write, want }) => {
      expect(await life(await startArm(given), write, apiVersion)).toEqual(want);
    });

    it('a failure is a 400 on its poll, with the error of the operation', async () => {
      const arm = await startArm(standing);
      const accepted = await patch(arm, apiVersion);
      arm.fail('tailwind', 'The subnet was full.');
      arm.advance({ until: 'operation-end' });
      const poll = await arm.get(accepted.headers.get('location') as string);
      expect(seen(arm, poll, apiVersion)).toMatchObject({ status: 400, ...nowhere });
      expect(poll.body).toEqual({
        error: {
          code: 'ActivationFailed',
          message: expect.stringMatching(
            /^Unable to activate API service at this time\. .*\.Please provide correlationId [0-9a-f-]{36} and TimeStamp 8\/19\/2024 12:00:00 AM\. The subnet was full\.$/,
          ) as unknown,
          details: null,
          innerError: null,
        },
      });
    });
  },
);

describe.each(['2022-04-01-preview', '2022-08-01', newest, '2025-09-01-preview'])(
  'in the newer style (%s)',
  (apiVersion) => {
    const running = { status: 200, state: 'InProgress' };
    const succeeded = { status: 200, state: 'Succeeded', ...nowhere };
    it.each<{ what: string; given: object; write: Write; want: object[] }>([
      {
        what: 'a creation is a 201 of something Activating, polled at its status',
        given: empty,
        write: create,
        want: [
          { status: 201, state: 'Activating/Activating', ...status('Act') },
          { ...running, ...status('Act') },
          succeeded,
        ],
      },
      {
        what: 'an update is a 200 that has only begun',
        given: standing,
        write: update,
        want: [
          { status: 200, state: 'Updating/Updating', ...status('Update') },
          { ...running, ...status('Update') },
          succeeded,
        ],
      },
      {
        what: 'a PATCH is a bare 202 whose Location leads to the service',
        given: standing,
        write: patch,
        want: [
          { status: 202, state: null, ...status('Update'), Location: 'result of westus:tailwind_Update_*' },
          { ...running, ...status('Update') },
          succeeded,
        ],
      },
      {
        what: 'a deletion is a 202 of something Deleting',
        given: standing,
        write: remove,
        want: [
          { status: 202, state: 'Deleting/Deleting', ...status('Term') },
          { ...running, ...status('Term') },
          succeeded,
        ],
      },
    ])('$what', async ({ given, write, want }) => {
      expect(await life(await startArm(given), write, apiVersion)).toEqual(want);
    });

    it('a failure is a status, and no error of the poll', async () => {
      const arm = await startArm(standing);
      const accepted = await patch(arm, apiVersion);
      const [status, location] = ['azure-asyncoperation', 'location'].map(
        (name) => accepted.headers.get(name) as string,
      );
      arm.fail('tailwind');
      const stillRunning = await arm.get(status as string);
      expect(stillRunning.body).toEqual({ status: 'InProgress' });
      arm.advance({ until: 'operation-end' });
      const poll = await arm.get(status as string);
      expect([poll.status, poll.body]).toEqual([
        200,
        {
          status: 'Failed',
          error: {
            code: 'ActivationFailed',
            message: expect.stringContaining('Unable to activate') as unknown,
          },
        },
      ]);
      expect((await arm.get(location as string)).status).toBe(400);
    });
  },
);

describe.each([olderStyle, newest])('what changes nothing (%s)', (apiVersion) => {
  it.each<{ what: string; write: Write }>([
    { what: 'a PUT of what was read', write: echo },
    { what: 'a PATCH of what is so', write: patchNothing },
    { what: 'an empty PATCH', write: (arm) => arm.patch(at(arm), {}, { apiVersion }) },
  ])('$what is done at once, with the ETag there was', async ({ write }) => {
    const arm = await startArm(standing);
    const before = await arm.get(at(arm), { apiVersion });
    const answer = await write(arm, apiVersion);
    expect(seen(arm, answer, apiVersion)).toEqual({ status: 200, state: 'Succeeded/', ...nowhere });
    expect([answer.headers.get('etag'), answer.text]).toEqual([before.headers.get('etag'), before.text]);
    expect((await arm.get(at(arm), { apiVersion })).text).toBe(before.text);
  });
});

describe('the URL of an operation', () => {
  async function accepted(): Promise<{ arm: ArmUnderTest; location: string }> {
    const arm = await startArm(standing);
    const { headers } = await remove(arm, newest);
    return { arm, location: headers.get('location') as string };
  }

  it.each([
    { spelled: '&asyncResponse', body: { status: 'InProgress' } },
    { spelled: '&asyncResponse=', body: { status: 'InProgress' } },
    { spelled: '&asyncResponse=undefined', body: { status: 'InProgress' } },
    { spelled: '', body: null },
  ])('asks for a status when it ends in "$spelled", whatever the value', async ({ spelled, body }) => {
    const { arm, location } = await accepted();
    const { status, body: answered } = await arm.get(location.replace('&asyncResponse', spelled));
    expect([status, answered]).toEqual([body === null ? 202 : 200, body]);
  });

  it.each<{ how: string; spelled: (url: string) => string }>([
    { how: 'with a capital R', spelled: (url) => url.replace('operationresults', 'operationResults') },
    {
      how: 'below a doubled slash',
      spelled: (url) => url.replace('/operationresults', '//operationresults'),
    },
    { how: 'with slashes doubled all over', spelled: (url) => url.replaceAll(/(?<!:|\/)\//g, '//') },
    {
      how: 'with a percent-encoded id',
      spelled: (url) => url.replaceAll('=?', '%3D?').replaceAll('=%3D', '%3D%3D'),
    },
    {
      how: 'in capitals',
      spelled: (url) => url.replace(/subscriptions.*(?=\/operationresults)/, (path) => path.toUpperCase()),
    },
    { how: 'with what Azure appends', spelled: (url) => `${url}&t=638&c=MII&s=abc&h=def` },
  ])('is found $how', async ({ spelled }) => {
    const { arm, location } = await accepted();
    expect((await arm.get(spelled(location))).body).toEqual({ status: 'InProgress' });
  });

  it.each<{ what: string; id: string }>([
    { what: 'no base64', id: 'nonsense' },
    { what: 'of nobody', id: Buffer.from('westus:tailwind_Term_00000000').toString('base64') },
    { what: 'of another verb', id: 'verb' },
  ])('is not found with an id that is $what', async ({ id }) => {
    const { arm, location } = await accepted();
    const real = /operationresults\/([^?]+)/.exec(location)?.[1] as string;
    const verb = Buffer.from(Buffer.from(real, 'base64').toString().replace('Term', 'Act')).toString(
      'base64',
    );
    const { status, body } = await arm.get(location.replace(real, id === 'verb' ? verb : id));
    expect([status, body.error?.code]).toEqual([404, 'OperationNotFound']);
  });

  it('begins with what its client calls the mock', async () => {
    const arm = await startArm(standing);
    const { port } = new URL(arm.arm as string);
    const { headers } = await arm.ask('DELETE', `http://localhost:${port}${at(arm)}`);
    expect(headers.get('location')).toMatch(`http://localhost:${port}/subscriptions/`);
  });

  it('keeps the api-version as its client wrote it', async () => {
    const arm = await startArm(standing);
    const { headers } = await arm.delete(at(arm), { apiVersion: '2022-04-01-PREVIEW' });
    expect(headers.get('location')).toContain('?api-version=2022-04-01-PREVIEW&asyncResponse');
  });
});

describe('the same operation by location', () => {
  it.each<{ what: string; segment: string; running: unknown[]; done: unknown[] }>([
    {
      what: 'as a status',
      segment: 'operationStatuses',
      running: [200, { status: 'InProgress', startTime: '2024-08-19T00:00:00.0000000Z' }],
      done: [200, { status: 'Succeeded', endTime: '2024-08-19T00:02:00.0000000Z' }],
    },
    { what: 'as a result', segment: 'operationResults', running: [202, null], done: [200, null] },
  ])('$what', async ({ segment, running, done }) => {
    const arm = await startArm(standing);
    const { headers } = await remove(arm, newest);
    const id = /operationresults\/([^?]+)/.exec(headers.get('location') as string)?.[1];
    const path = `${arm.subscription}/providers/Microsoft.ApiManagement/locations/westus/${segment}/${id}`;
    for (const want of [running, done]) {
      const { status, body } = await arm.get(path);
      expect([status, body]).toMatchObject(want);
      arm.advance({ by: '2m' });
    }
    expect((await arm.get(path.replace('westus', 'eastus'))).status).toBe(404);
  });
});

describe('while an update runs', () => {
  const change = { sku: { name: 'Premium', capacity: 2 }, tags: { team: 'web' }, zones: ['1', '2'] };
  it.each([olderStyle, newest])('everything but its state has its old value (%s)', async (apiVersion) => {
    const arm = await startArm({
      services: [{ name: 'tailwind', sku: 'Developer', vnet: 'external' }],
      networks: true,
    });
    const before = await arm.get(at(arm), { apiVersion });
    const accepted = await arm.put(
      at(arm),
      { ...before.body, ...change, properties: { ...before.body.properties, ...inNetwork(arm, 'Internal') } },
      { apiVersion },
    );
    const during = await arm.get(at(arm), { apiVersion });
    const without = ({ body }: Answer): object => ({
      ...body,
      etag: 0,
      properties: { ...body.properties, provisioningState: 0, targetProvisioningState: 0 },
    });
    expect(without(accepted)).toEqual(without(before));
    expect(without(during)).toEqual(without(before));
    expect(during.body.properties).toMatchObject({
      provisioningState: 'Updating',
      targetProvisioningState: 'Updating',
    });
    expect(during.headers.get('etag')).not.toBe(before.headers.get('etag'));

    arm.advance({ until: 'operation-end' });
    const after = await arm.get(at(arm), { apiVersion });
    expect(after.body).toMatchObject({
      ...change,
      properties: {
        virtualNetworkType: 'Internal',
        provisioningState: 'Succeeded',
        targetProvisioningState: '',
      },
    });
    expect(after.body.properties?.['publicIPAddresses']).not.toEqual(
      before.body.properties?.['publicIPAddresses'],
    );
    expect(after.body.properties?.['privateIPAddresses']).toEqual([expect.stringMatching(/^10\./)]);
  });
});

describe('a creation that fails', () => {
  it('leaves a service that has Failed, and a PUT makes it anew', async () => {
    const arm = await startArm(empty);
    const accepted = await create(arm, newest);
    arm.fail('tailwind');
    arm.advance({ until: 'operation-end' });
    expect((await arm.get(accepted.headers.get('location') as string)).body).toMatchObject({
      status: 'Failed',
    });
    expect((await arm.get(at(arm))).body.properties).toMatchObject({
      provisioningState: 'Failed',
      targetProvisioningState: '',
      platformVersion: 'undetermined',
      publicIPAddresses: null,
    });
    expect((await create(arm, newest)).body.properties).toMatchObject({ provisioningState: 'Activating' });
    arm.advance({ until: 'operation-end' });
    expect((await arm.get(at(arm))).body.properties).toMatchObject({ provisioningState: 'Succeeded' });
  });
});

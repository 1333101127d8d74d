import { describe, expect, it } from 'vitest';
import {
  type ArmUnderTest,
  type ArmUnderTestOptions,
  inNetwork,
  newest,
  serviceBody,
  servicePath,
  startArm,
} from '../../helpers/arm.ts';

const at = (arm: ArmUnderTest): string => `${servicePath(arm, 'tailwind')}/migrateToStv2`;
const external = {
  services: [{ name: 'tailwind', vnet: 'external' }],
} as const satisfies ArmUnderTestOptions;

/** The path of the plan that a migration has started. */
const pathTaken = (arm: ArmUnderTest): string | null => arm.status('tailwind').path;

const preserving = 'same-subnet/external/preserve';
const renewing = 'same-subnet/external/new';

describe('[B14, B15, X36] migrateToStv2 takes', () => {
  const json = { 'content-type': 'application/json' };
  it.each<{ what: string; text?: string; headers?: Record<string, string>; path: string }>([
    { what: 'no body', path: preserving },
    { what: 'a content type with nothing behind it', text: '', headers: json, path: preserving },
    {
      what: 'any content type with nothing behind it',
      text: '',
      headers: { 'content-type': 'text/plain' },
      path: preserving,
    },
    { what: 'an empty object', text: '{}', path: preserving },
    { what: 'null', text: 'null', path: preserving },
    { what: 'a mode that is null', text: '{"mode":null}', path: preserving },
    ...['PreserveIp', 'PreserveIP', 'preserveip', 'PRESERVEIP'].map((mode) => ({
      what: mode,
      text: JSON.stringify({ mode }),
      path: preserving,
    })),
    ...['NewIp', 'NewIP', 'newip', 'NEWIP'].map((mode) => ({
      what: mode,
      text: JSON.stringify({ mode }),
      path: renewing,
    })),
    { what: 'members it does not know', text: '{"mode":"NewIP","colour":"red"}', path: renewing },
  ])('$what', async ({ text, headers = json, path }) => {
    const arm = await startArm(external);
    const answer = await arm.ask('POST', at(arm), text === undefined ? {} : { text, headers });
    expect([answer.status, answer.text, pathTaken(arm)]).toEqual([202, '', path]);
  });

  it.each<{ what: string; text: string; says: string }>([
    { what: 'a mode nobody knows', text: '{"mode":"KeepIp"}', says: 'mode is "KeepIp"; it must match' },
    { what: 'a mode that is a number', text: '{"mode":1}', says: 'mode is 1; it must be string,null.' },
    { what: 'a mode with a space', text: '{"mode":"NewIp "}', says: 'mode is "NewIp "; it must match' },
  ])('not $what', async ({ text, says }) => {
    const arm = await startArm(external);
    const { status, body } = await arm.ask('POST', at(arm), { text });
    expect([status, body.error?.code, pathTaken(arm)]).toEqual([400, 'InvalidParameters', null]);
    expect(body.error?.message).toContain(says);
    expect(body.error?.['details']).toEqual([expect.objectContaining({ target: 'mode' })]);
  });
});

describe('[A25, B14] the api-version of a migration', () => {
  it.each([
    { apiVersion: '2022-04-01-preview', path: preserving },
    { apiVersion: '2022-08-01', path: preserving },
    { apiVersion: '2022-09-01-preview', path: preserving },
    { apiVersion: '2023-03-01-preview', path: renewing },
    { apiVersion: newest, path: renewing },
    { apiVersion: '2025-09-01-preview', path: renewing },
  ])('$apiVersion, asked for a new IP address, takes the path $path', async ({ apiVersion, path }) => {
    const arm = await startArm(external);
    const { status } = await arm.post(at(arm), { mode: 'NewIp' }, { apiVersion });
    expect([status, pathTaken(arm)]).toEqual([202, path]);
  });

  it.each(['2021-08-01', '2021-12-01-preview', '2019-01-01'])('%s knows no migration', async (apiVersion) => {
    const arm = await startArm(external);
    const { status, body } = await arm.post(at(arm), undefined, { apiVersion });
    expect([status, body.error?.code]).toEqual([404, 'ActionNotFound']);
    expect(body.error?.message).toBe(
      `'migrateToStv2' does not exist in api-version '${apiVersion}'; it does from '2022-04-01-preview' on.`,
    );
  });
});

describe('[B13] a migration is polled at its result, in every style', () => {
  it.each(['2022-08-01', newest])('%s', async (apiVersion) => {
    const arm = await startArm(external);
    const accepted = await arm.post(at(arm), undefined, { apiVersion });
    const location = accepted.headers.get('location') as string;
    expect([accepted.headers.get('azure-asyncoperation'), accepted.headers.get('retry-after')]).toEqual([
      null,
      '1',
    ]);
    const [, id = ''] = /operationresults\/([^?]+)\?api-version=[^&]+$/.exec(location) ?? [];
    expect(Buffer.from(id, 'base64').toString()).toMatch(/^westus:tailwind_ManageRole_[0-9a-f]{8}$/);

    arm.advance({ by: '44m' });
    const running = await arm.get(location);
    expect([
      running.status,
      running.text,
      running.headers.get('location'),
      running.headers.get('retry-after'),
    ]).toEqual([202, '', location, '1']);
    arm.advance({ by: '1m' });
    const done = await arm.get(location);
    expect([done.status, done.headers.get('location'), done.headers.get('retry-after')]).toEqual([
      200,
      null,
      null,
    ]);
    expect(done.text).toBe((await arm.get(servicePath(arm, 'tailwind'), { apiVersion })).text);
    expect(done.body.properties).toMatchObject({
      provisioningState: 'Succeeded',
      targetProvisioningState: '',
      platformVersion: 'stv2',
    });
  });

  it('[B3, A5] the platform is the old one to the very end', async () => {
    const arm = await startArm(external);
    await arm.post(at(arm));
    const shown = async (): Promise<unknown[]> => {
      const { properties } = (await arm.get(servicePath(arm, 'tailwind'))).body;
      return [properties?.['provisioningState'], properties?.['platformVersion']];
    };
    arm.advance({ by: '44m59s' });
    expect(await shown()).toEqual(['Updating', 'stv1']);
    arm.advance({ by: '1s' });
    expect(await shown()).toEqual(['Succeeded', 'stv2']);
  });

  it.each([
    { mode: 'PreserveIp', kept: true },
    { mode: 'NewIp', kept: false },
  ])('$mode: that the address is kept is $kept', async ({ mode, kept }) => {
    const arm = await startArm(external);
    const addresses = async (): Promise<unknown> =>
      (await arm.get(servicePath(arm, 'tailwind'))).body.properties?.['publicIPAddresses'];
    const before = await addresses();
    await arm.post(at(arm), { mode });
    arm.advance({ until: 'operation-end' });
    expect(JSON.stringify(await addresses()) === JSON.stringify(before)).toBe(kept);
  });

  it('[P14, A9] moves every location with one call', async () => {
    const arm = await startArm({
      services: [{ name: 'tailwind', vnet: 'internal', additionalLocations: ['eastus', 'uksouth'] }],
    });
    await arm.post(at(arm));
    const platforms = async (): Promise<unknown[]> => {
      const { properties } = (await arm.get(servicePath(arm, 'tailwind'))).body;
      const others = properties?.['additionalLocations'] as { platformVersion: string }[];
      return [properties?.['platformVersion'], ...others.map(({ platformVersion }) => platformVersion)];
    };
    expect(await platforms()).toEqual(['stv1', 'stv1', 'stv1']);
    arm.advance({ until: 'operation-end' });
    expect(await platforms()).toEqual(['stv2', 'stv2', 'stv2']);
  });

  it('[B5, C19] rolls back when it fails, and says so on its poll', async () => {
    const arm = await startArm(external);
    const before = await arm.get(servicePath(arm, 'tailwind'));
    const accepted = await arm.post(at(arm));
    arm.advance({ by: '38m' });
    arm.fail('tailwind', 'No capacity was left.');
    expect((await arm.get(accepted.headers.get('location') as string)).status).toBe(202);
    arm.advance({ until: 'operation-end' });
    const poll = await arm.get(accepted.headers.get('location') as string);
    expect([poll.status, poll.body.error]).toEqual([
      400,
      {
        code: 'ActivationFailed',
        message: expect.stringMatching(
          /TimeStamp 8\/19\/2024 12:38:00 AM\. No capacity was left\.$/,
        ) as unknown,
        details: null,
        innerError: null,
      },
    ]);
    const after = await arm.get(servicePath(arm, 'tailwind'));
    const etag = after.body['etag'];
    expect(after.body).toEqual({ ...before.body, etag });
    expect((await arm.post(at(arm))).status).toBe(202);
  });
});

describe('[A3, B16, V.migrated] migrateToStv2 is refused', () => {
  it.each<{ for: string; start: () => Promise<ArmUnderTest>; error: object; status: number }>([
    {
      for: 'a service that is on stv2',
      start: () => startArm({ services: [{ name: 'tailwind', platform: 'stv2' }] }),
      status: 400,
      error: {
        code: 'InvalidOperation',
        message: 'The API Service tailwind cannot be migrated: The service is on stv2 already.',
      },
    },
    {
      for: 'a service of tier Consumption',
      start: async () => {
        const arm = await startArm({ groups: ['rg-tailwind'] });
        await arm.put(
          servicePath(arm, 'tailwind'),
          serviceBody({}, { sku: { name: 'Consumption', capacity: 0 } }),
        );
        arm.advance({ until: 'operation-end' });
        return arm;
      },
      status: 400,
      error: {
        code: 'InvalidOperation',
        message: 'The API Service tailwind cannot be migrated: Nothing migrates a service on mtv1.',
      },
    },
    {
      for: 'a service that has Failed',
      start: async () => {
        const arm = await startArm({ groups: ['rg-tailwind'], networks: true });
        await arm.put(servicePath(arm, 'tailwind'), serviceBody(inNetwork(arm)));
        arm.fail('tailwind');
        arm.advance({ until: 'operation-end' });
        return arm;
      },
      status: 400,
      error: {
        code: 'InvalidOperation',
        message: 'The API Service tailwind cannot be migrated: The service is Failed, not online.',
      },
    },
    {
      for: 'a service nobody knows',
      start: () => startArm({ groups: ['rg-tailwind'] }),
      status: 404,
      error: { code: 'ResourceNotFound' },
    },
    {
      for: 'a service in a group nobody knows',
      start: () => startArm(),
      status: 404,
      error: { code: 'ResourceGroupNotFound' },
    },
    {
      for: 'a service in another group',
      start: () =>
        startArm({ services: [{ name: 'tailwind', resourceGroup: 'other' }], groups: ['rg-tailwind'] }),
      status: 404,
      error: { code: 'ResourceNotFound' },
    },
  ])('for $for', async ({ start, status, error }) => {
    const arm = await start();
    const answer = await arm.post(at(arm));
    expect([answer.status, answer.body.error]).toEqual([status, expect.objectContaining(error)]);
    expect(answer.headers.get('location')).toBeNull();
  });

  it('[P17] with downtime, where the documents of the era do not know it', async () => {
    const arm = await startArm(external);
    const answer = await arm.post(`${at(arm)}?migrateWithDowntime=true`, { mode: 'PreserveIP' });
    expect([answer.status, answer.body.error]).toEqual([
      400,
      expect.objectContaining({
        code: 'InvalidOperation',
        message:
          'The API Service tailwind cannot be migrated: migrateWithDowntime is not known to the documents of that time.',
      }),
    ]);
    expect((await arm.post(`${at(arm)}?migrateWithDowntime=False`)).status).toBe(202);
  });

  it('[P17.required] without it, where the network has special internal conditions', async () => {
    const services = [{ name: 'tailwind', vnet: 'internal', special: true }] as const;
    const arm = await startArm({ era: '2024-11', services });
    const refused = await arm.post(at(arm), { mode: 'PreserveIP' });
    expect([refused.status, refused.body.error?.message]).toEqual([
      400,
      expect.stringMatching(/migrateWithDowntime=true/),
    ]);
    const taken = await arm.post(
      `${at(arm)}?migrateWithDowntime=true`,
      { mode: 'PreserveIP' },
      { apiVersion: '2024-06-01-preview' },
    );
    expect([taken.status, arm.status('tailwind').path]).toEqual([
      202,
      'same-subnet/internal/preserve/with-downtime',
    ]);
  });
});

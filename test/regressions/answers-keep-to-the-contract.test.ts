import { describe, expect, it } from 'vitest';
import { groupPath, serviceBody, servicePath, startArm } from '../helpers/arm.ts';

describe('whatever passes in a request is answered in the form the contract has for answers', () => {
  it.each<{ what: string; path: string; body: object; shows: object }>([
    {
      what: 'an API with members nobody knows, and nulls',
      path: '/apis/echo',
      body: {
        path: 'echo',
        contact: { name: 'web', phone: '1' },
        license: null,
        isOnline: 'perhaps',
        provisioningState: 'Whatever',
        subscriptionKeyParameterNames: { header: null, query: 'key', cookie: 'c' },
      },
      shows: { contact: { name: 'web' }, subscriptionKeyParameterNames: { query: 'key' } },
    },
    {
      what: 'a user that says when it was registered',
      path: '/users/ada',
      body: {
        email: 'ada@tailwind.example',
        firstName: 'Ada',
        lastName: 'L',
        registrationDate: 'yesterday',
        groups: [1],
        identities: [{ provider: 'Basic', id: 'ada', more: true }],
      },
      shows: {
        registrationDate: '2024-08-19T00:00:00.0000000Z',
        identities: [{ provider: 'Basic', id: 'ada' }],
      },
    },
  ])('$what', async ({ path, body, shows }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const answer = await arm.put(`${servicePath(arm, 'tailwind')}${path}`, { properties: body });
    expect(answer.status).toBe(201);
    expect(answer.body.properties).toMatchObject(shows);
  });

  it('certificates and identities of a service', async () => {
    const arm = await startArm();
    await arm.put(groupPath(arm, 'rg-tailwind'), { location: 'westus' });
    const one =
      '/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/one';
    const answer = await arm.put(
      servicePath(arm, 'tailwind'),
      serviceBody(
        { certificates: [{ storeName: 'Root', encodedCertificate: 'MII=', certificate: { forged: true } }] },
        { identity: { type: 'UserAssigned', userAssignedIdentities: { [one]: {}, other: null } } },
      ),
    );
    expect(answer.body.properties?.['certificates']).toEqual([
      { storeName: 'Root', encodedCertificate: null, certificatePassword: null, certificate: null },
    ]);
    const guid = expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown;
    expect(answer.body['identity']).toEqual({
      type: 'UserAssigned',
      userAssignedIdentities: { [one]: { principalId: guid, clientId: guid } },
    });
  });
});

describe('a name that an answer could not show is refused', () => {
  it.each([
    { path: '/apis/a*b', body: { properties: { path: 'a' } }, target: 'apiId' },
    {
      path: `/users/${'u'.repeat(81)}`,
      body: { properties: { email: 'u@t.example', firstName: 'U', lastName: 'U' } },
      target: 'userId',
    },
    { path: '/policies/mine', body: { properties: { value: '<policies />' } }, target: 'policyId' },
  ])('$path', async ({ path, body, target }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { status, body: answer } = await arm.put(`${servicePath(arm, 'tailwind')}${path}`, body);
    expect([status, answer.error]).toEqual([
      400,
      expect.objectContaining({ code: 'InvalidParameters', details: [expect.objectContaining({ target })] }),
    ]);
  });

  it('of a resource group', async () => {
    const arm = await startArm();
    const { status, body } = await arm.put(groupPath(arm, 'rg*1'), { location: 'westus' });
    expect([status, body.error?.code]).toEqual([400, 'InvalidParameters']);
  });

  it('but the one policy there is can be written in any case', async () => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const at = servicePath(arm, 'tailwind');
    const put = await arm.put(`${at}/policies/POLICY`, { properties: { value: '<policies />' } });
    expect([put.status, put.body['name']]).toEqual([201, 'policy']);
  });
});

it('a policy behind a link is not simulated, and said to be so', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const { status, body } = await arm.put(`${servicePath(arm, 'tailwind')}/policies/policy`, {
    properties: { format: 'xml-link', value: 'https://tailwind.example/policy.xml' },
  });
  expect([status, body.error?.code]).toEqual([501, 'NotSimulated']);
});

it('a user who is written anew was still registered when first written', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const at = `${servicePath(arm, 'tailwind')}/users/ada`;
  const ada = { properties: { email: 'ada@tailwind.example', firstName: 'Ada', lastName: 'L' } };
  const first = await arm.put(at, ada);
  arm.advance({ by: '1h' });
  const second = await arm.put(at, ada);
  expect(second.body.properties?.['registrationDate']).toBe(first.body.properties?.['registrationDate']);
});

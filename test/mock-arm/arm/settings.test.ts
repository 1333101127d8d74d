import { describe, expect, it } from 'vitest';
import { type ArmUnderTest, serviceBody, servicePath, startArm } from '../../helpers/arm.ts';

const one = { services: [{ name: 'tailwind' }] } as const;
const at = (arm: ArmUnderTest, path: string): string => `${servicePath(arm, 'tailwind')}/${path}`;
const any = { headers: { 'if-match': '*' } };

const settings = [
  {
    path: 'portalsettings/signin',
    body: { enabled: true },
    before: { enabled: false },
    after: { enabled: true },
  },
  {
    path: 'portalsettings/signup',
    body: { enabled: false, termsOfService: { text: 'Be kind.', consentRequired: true } },
    before: { enabled: true, termsOfService: { text: null, enabled: false, consentRequired: false } },
    after: { enabled: false, termsOfService: { text: 'Be kind.', enabled: false, consentRequired: true } },
  },
  {
    path: 'portalsettings/delegation',
    body: { url: 'https://sign.in.example', userRegistration: { enabled: true }, validationKey: 'c2VjcmV0' },
    before: { url: null, subscriptions: { enabled: false }, userRegistration: { enabled: false } },
    after: {
      url: 'https://sign.in.example',
      subscriptions: { enabled: false },
      userRegistration: { enabled: true },
    },
  },
  {
    path: 'tenant/access',
    body: { enabled: true, primaryKey: 'c2VjcmV0' },
    before: { id: 'access', principalId: 'integration', enabled: false },
    after: { id: 'access', principalId: 'integration', enabled: true },
  },
  {
    path: 'tenant/gitAccess',
    body: { enabled: true },
    before: { id: 'gitAccess', principalId: 'git', enabled: false },
    after: { id: 'gitAccess', principalId: 'git', enabled: true },
  },
];

describe.each(settings)('$path', ({ path, body, before, after }) => {
  it('is there from the start, and written with 200 even the first time', async () => {
    const arm = await startArm(one);
    const read = await arm.get(at(arm, path));
    expect([read.status, read.body.properties]).toEqual([200, before]);
    expect(read.body['id']).toBe(at(arm, path));
    const put = await arm.put(at(arm, path), { properties: body });
    expect([put.status, put.body.properties]).toEqual([200, after]);
    const [again, head] = [await arm.get(at(arm, path.toUpperCase())), await arm.ask('HEAD', at(arm, path))];
    expect([again.text, again.headers.get('etag')]).toEqual([put.text, put.headers.get('etag')]);
    expect([head.status, head.headers.get('etag')]).toEqual([200, put.headers.get('etag')]);
    expect(put.headers.get('etag')).not.toBe(read.headers.get('etag'));
  });

  it('goes back to what it was where a PUT leaves it out, and stays as it is where a PATCH does', async () => {
    const arm = await startArm(one);
    await arm.put(at(arm, path), { properties: body });
    const patched = await arm.patch(at(arm, path), { properties: {} }, any);
    expect(patched.status).toBe(path.startsWith('tenant') ? 200 : 204);
    expect((await arm.get(at(arm, path))).body.properties).toEqual(after);
    await arm.put(at(arm, path), {});
    expect((await arm.get(at(arm, path))).body.properties).toEqual(before);
  });

  it('is not written by who has seen another version', async () => {
    const arm = await startArm(one);
    const etag = (await arm.get(at(arm, path))).headers.get('etag') as string;
    const seen = { headers: { 'if-match': etag } };
    expect((await arm.put(at(arm, path), { properties: body }, seen)).status).toBe(200);
    expect((await arm.put(at(arm, path), { properties: body }, seen)).status).toBe(412);
    expect((await arm.patch(at(arm, path), { properties: body }, seen)).status).toBe(412);
    const blind = await arm.patch(at(arm, path), { properties: body });
    expect(blind.body.error?.code).toBe('MissingIfMatchHeader');
  });

  it('takes no nonsense', async () => {
    const arm = await startArm(one);
    const { status, body: answered } = await arm.put(at(arm, path), { properties: { enabled: 3, url: 4 } });
    expect([status, answered.error?.code]).toEqual([400, 'InvalidParameters']);
  });
});

describe('the lists', () => {
  it('have the three portal settings, the two ways in, and the settings that follow from them', async () => {
    const arm = await startArm(one);
    await arm.put(at(arm, 'portalsettings/delegation'), { properties: settings[2]?.body });
    const portal = await arm.get(at(arm, 'portalsettings'));
    const names = (value: unknown): string[] => (value as { name: string }[]).map(({ name }) => name);
    expect(names(portal.body['value'])).toEqual(['delegation', 'signin', 'signup']);
    expect(names((await arm.get(at(arm, 'tenant'))).body['value'])).toEqual(['access', 'gitAccess']);
    const { body } = await arm.get(at(arm, 'settings/PUBLIC'));
    expect(body.properties?.['settings']).toMatchObject({
      'CustomPortalSettings.DelegationEnabled': 'True',
      'CustomPortalSettings.DelegationUrl': 'https://sign.in.example',
      'CustomPortalSettings.DelegatedSubscriptionEnabled': 'False',
    });
    expect((await arm.get(at(arm, 'settings'))).body['value']).toEqual([body]);
  });

  it.each(['tenant/nonsense', 'settings/private', 'privateLinkResources/portal'])('not %s', async (path) => {
    const arm = await startArm(one);
    const { status, body } = await arm.get(at(arm, path));
    expect([status, body.error?.code]).toEqual([404, 'ResourceNotFound']);
  });
});

describe('keys', () => {
  const keysOf = async (arm: ArmUnderTest): Promise<readonly unknown[]> => {
    const { body } = await arm.post(at(arm, 'tenant/access/listSecrets'));
    return [body['primaryKey'], body['secondaryKey']];
  };

  it('are made from the seed: the same in every run, and different in every world and place', async () => {
    const [arm, same, other] = [
      await startArm(one),
      await startArm(one),
      await startArm({ ...one, seed: 2 }),
    ] as const;
    const keys = await keysOf(arm);
    expect(await keysOf(same)).toEqual(keys);
    expect(new Set([...keys, ...(await keysOf(other))]).size).toBe(4);
    expect(keys[0]).toMatch(/^[A-Za-z0-9+/]{86}==$/);
  });

  it.each(['regeneratePrimaryKey', 'git/regeneratePrimaryKey'])(
    'are made anew by %s, one at a time',
    async (verb) => {
      const arm = await startArm(one);
      await arm.put(at(arm, 'tenant/access'), { properties: { enabled: true, primaryKey: 'mine' } });
      const [mine, second] = await keysOf(arm);
      expect(mine).toBe('mine');
      const seen = [mine];
      for (const _ of [1, 2]) {
        expect((await arm.post(at(arm, `tenant/access/${verb}`))).status).toBe(204);
        const [primary, secondary] = await keysOf(arm);
        expect(secondary).toBe(second);
        seen.push(primary);
      }
      expect(new Set(seen).size).toBe(3);
      expect((await arm.get(at(arm, 'tenant/access'))).body.properties?.['enabled']).toBe(true);
    },
  );

  it('of delegation is the one that was set, and gone with a reset', async () => {
    const arm = await startArm(one);
    const key = async (): Promise<unknown> =>
      (await arm.post(at(arm, 'portalsettings/delegation/listSecrets'))).body['validationKey'];
    const made = await key();
    await arm.put(at(arm, 'portalsettings/delegation'), { properties: { validationKey: 'bWluZQ==' } });
    await arm.put(at(arm, 'portalsettings/delegation'), { properties: { url: 'https://a.example' } });
    expect(await key()).toBe('bWluZQ==');
    arm.reset();
    expect(await key()).toBe(made);
  });

  it('stand in no journal, no timeline, and no other answer', async () => {
    const arm = await startArm(one);
    const secret = 'dG9wLXNlY3JldA==';
    const all = { validationKey: secret, primaryKey: secret, secondaryKey: secret };
    for (const path of ['portalsettings/delegation', 'tenant/access']) {
      await arm.put(at(arm, path), { properties: all });
      await arm.patch(at(arm, path), { properties: all }, any);
      await arm.put(at(arm, path), { properties: { ...all, enabled: 'yes', url: 1 } });
      await arm.put(at(arm, path), { properties: { validationKey: [secret], primaryKey: [secret] } });
    }
    expect(JSON.stringify([arm.recipe, arm.timeline, arm.exchanges])).not.toContain(secret);
  });
});

describe('a new service', () => {
  it.each([
    { tier: 'Developer', capacity: 1, apis: ['echo-api'], products: ['starter', 'unlimited'] },
    { tier: 'Consumption', capacity: 0, apis: [], products: [] },
  ])('of tier $tier comes with samples, which Terraform deletes: $apis $products', async (row) => {
    const arm = await startArm({ groups: ['rg'] });
    const path = servicePath(arm, 'new', 'rg');
    await arm.put(path, serviceBody({}, { sku: { name: row.tier, capacity: row.capacity } }));
    expect((await arm.get(`${path}/apis`)).body.error?.message).toBe('API Management service is activating');
    arm.advance({ until: 'operation-end' });
    for (const kind of ['apis', 'products'] as const) {
      const { body } = await arm.get(`${path}/${kind}`);
      const names = (body['value'] as { name: string }[]).map(({ name }) => name);
      expect(names).toEqual(row[kind]);
      for (const name of names) expect((await arm.delete(`${path}/${kind}/${name}`, any)).status).toBe(200);
      expect((await arm.get(`${path}/${kind}`)).body['count']).toBe(0);
    }
  });

  it('answers all that azurerm reads of it once it is there', async () => {
    const arm = await startArm(one);
    const read: [method: string, path: string, status: number][] = [
      ['PUT', 'portalsettings/signin', 200],
      ['PUT', 'portalsettings/signup', 200],
      ['GET', 'policies/policy?format=xml', 404],
      ['GET', 'portalsettings/signin', 200],
      ['GET', 'portalsettings/signup', 200],
      ['GET', 'portalsettings/delegation', 200],
      ['POST', 'portalsettings/delegation/listSecrets', 200],
      ['POST', 'tenant/access/listSecrets', 200],
    ];
    for (const [method, path, status] of read) {
      const body = method === 'PUT' ? { properties: { enabled: false } } : undefined;
      const asked = await arm.ask(method, `/${at(arm, path)}`, { apiVersion: '2022-08-01', body });
      expect([path, asked.status]).toEqual([path, status]);
    }
  });

  it('has its policy in the format it is asked for', async () => {
    const arm = await startArm(one);
    const value = '<policies><inbound /></policies>';
    await arm.put(at(arm, 'policies/policy'), { properties: { format: 'rawxml', value } });
    const shown = async (query: string): Promise<unknown> =>
      (await arm.get(at(arm, `policies/policy${query}`))).body.properties;
    expect(await shown('?format=xml')).toEqual({ format: 'xml', value });
    expect(await shown('?format=rawxml')).toEqual({ format: 'rawxml', value });
  });
});

import { describe, expect, it } from 'vitest';
import { type Answer, type ArmUnderTest, servicePath, startArm } from '../../helpers/arm.ts';

const one = { services: [{ name: 'tailwind' }] } as const;
const at = (arm: ArmUnderTest, path: string): string => `${servicePath(arm, 'tailwind')}${path}`;
const policy = { properties: { value: '<policies />' } };

/** Everything a service has inside, the least that makes one, and what it is then. */
const kinds: readonly {
  kind: string;
  path: string;
  body: { properties: object };
  shown: object;
  missing: string;
}[] = [
  {
    kind: 'an API',
    path: '/apis/echo',
    body: { properties: { path: 'echo' } },
    shown: {
      displayName: 'echo',
      apiRevision: '1',
      description: null,
      subscriptionRequired: true,
      serviceUrl: null,
      path: 'echo',
      protocols: ['https'],
      isCurrent: true,
    },
    missing: 'API not found.',
  },
  {
    kind: 'a product',
    path: '/products/starter',
    body: { properties: { displayName: 'Starter' } },
    shown: {
      displayName: 'Starter',
      description: null,
      terms: null,
      subscriptionRequired: true,
      state: 'notPublished',
    },
    missing: 'Product not found.',
  },
  {
    kind: 'a user',
    path: '/users/ada',
    body: { properties: { email: 'ada@tailwind.example', firstName: 'Ada', lastName: 'Lovelace' } },
    shown: {
      firstName: 'Ada',
      lastName: 'Lovelace',
      email: 'ada@tailwind.example',
      state: 'active',
      registrationDate: '2024-08-19T00:00:00.0000000Z',
      note: null,
      identities: [{ provider: 'Basic', id: 'ada@tailwind.example' }],
    },
    missing: 'User not found.',
  },
  {
    kind: 'the policy of all',
    path: '/policies/policy',
    body: policy,
    shown: { format: 'xml', value: '<policies />' },
    missing: 'PoliciesConfiguration not found.',
  },
];

const etagOf = ({ headers }: Answer): string | null => headers.get('etag');
const match = (etag: string | null): { headers: Record<string, string> } => ({
  headers: { 'if-match': etag ?? '' },
});

describe.each(kinds)('$kind', ({ path, body, shown, missing }) => {
  it('is made, read, written anew and deleted, with an ETag all along', async () => {
    const arm = await startArm(one);
    const made = await arm.put(at(arm, path), body);
    expect([made.status, made.body.properties]).toEqual([201, shown]);
    expect(made.body['id']).toBe(at(arm, path));
    const [read, head] = [await arm.get(at(arm, path)), await arm.ask('HEAD', at(arm, path))];
    expect([read.status, read.text, etagOf(read)]).toEqual([200, made.text, etagOf(made)]);
    expect([head.status, head.text, etagOf(head)]).toEqual([200, '', etagOf(made)]);
    const again = await arm.put(at(arm, path), body);
    expect([again.status, again.body]).toEqual([200, made.body]);
    expect(etagOf(again)).not.toBe(etagOf(made));
    expect(etagOf(again)).toMatch(/^"[A-Za-z0-9+/]{11}="$/);
    const [gone, goneAgain] = [
      await arm.delete(at(arm, path), match('*')),
      await arm.delete(at(arm, path), match('*')),
    ];
    expect([gone.status, gone.text, goneAgain.status]).toEqual([200, '', 204]);
    const absent = await arm.get(at(arm, path));
    expect([absent.status, absent.body.error]).toEqual([
      404,
      { code: 'ResourceNotFound', message: missing, details: null, innerError: null },
    ]);
    expect((await arm.ask('HEAD', at(arm, path))).status).toBe(404);
  });

  it('is written with two spaces of indentation, unlike a service', async () => {
    const arm = await startArm(one);
    const { text, body: answered } = await arm.put(at(arm, path), body);
    expect(text).toBe(JSON.stringify(answered, null, 2));
    const list = await arm.get(at(arm, path.slice(0, path.lastIndexOf('/'))));
    expect(list.text).toBe(JSON.stringify({ value: [answered], count: 1 }, null, 2));
  });

  it.each<{ method: string; ifMatch: string; status: number }>(
    [
      { method: 'PUT', ifMatch: 'none', status: 200 },
      { method: 'PUT', ifMatch: 'any', status: 200 },
      { method: 'PUT', ifMatch: 'right', status: 200 },
      { method: 'PUT', ifMatch: 'stale', status: 412 },
      { method: 'PATCH', ifMatch: 'none', status: 400 },
      { method: 'PATCH', ifMatch: 'any', status: 200 },
      { method: 'PATCH', ifMatch: 'right', status: 200 },
      { method: 'PATCH', ifMatch: 'stale', status: 412 },
      { method: 'DELETE', ifMatch: 'none', status: 400 },
      { method: 'DELETE', ifMatch: 'any', status: 200 },
      { method: 'DELETE', ifMatch: 'right', status: 200 },
      { method: 'DELETE', ifMatch: 'stale', status: 412 },
    ].filter(({ method }) => method !== 'PATCH' || !path.startsWith('/policies')),
  )('$method with $ifMatch If-Match is a $status', async ({ method, ifMatch, status }) => {
    const arm = await startArm(one);
    const first = await arm.put(at(arm, path), body);
    const second = await arm.put(at(arm, path), body);
    const sent = { none: undefined, any: '*', right: etagOf(second), stale: etagOf(first) }[ifMatch];
    const answer = await arm.ask(method, at(arm, path), {
      ...(method !== 'DELETE' && { body }),
      ...(sent && match(sent)),
    });
    const code = { 400: 'MissingIfMatchHeader', 412: 'PreconditionFailed' }[status];
    const untouched = etagOf(await arm.get(at(arm, path))) === etagOf(second);
    expect([answer.status, answer.body?.error?.code, untouched]).toEqual([status, code, status >= 400]);
  });

  it('is nowhere in a service nobody knows', async () => {
    const arm = await startArm(one);
    const elsewhere = at(arm, path).replace('service/tailwind', 'service/none');
    const { status, body: answered } = await arm.put(elsewhere, body);
    expect([status, answered.error?.message]).toEqual([404, expect.stringContaining("service/none'")]);
  });
});

describe('a PATCH of an API', () => {
  it('merges what it says: null takes away, an object is merged, all else replaces', async () => {
    const arm = await startArm(one);
    const path = at(arm, '/apis/echo');
    await arm.put(path, {
      properties: {
        path: 'echo',
        displayName: 'Echo',
        description: 'Says it again',
        protocols: ['http'],
        contact: { name: 'Web', url: 'https://t.example' },
      },
    });
    const { body } = await arm.patch(
      path,
      {
        properties: {
          displayName: null,
          description: null,
          protocols: ['wss'],
          contact: { url: null, email: 'web@t.example' },
        },
      },
      match('*'),
    );
    expect(body.properties).toMatchObject({
      path: 'echo',
      displayName: 'echo',
      description: null,
      protocols: ['wss'],
      contact: { name: 'Web', email: 'web@t.example' },
    });
    expect(body.properties?.['contact']).not.toHaveProperty('url');
  });

  it('finds nothing where there is no API', async () => {
    const arm = await startArm(one);
    const { status } = await arm.patch(at(arm, '/apis/none'), { properties: {} }, match('*'));
    expect(status).toBe(404);
  });

  it('of a document to import is not simulated, and said to be so', async () => {
    const arm = await startArm(one);
    const { status, body } = await arm.put(at(arm, '/apis/echo'), {
      properties: { path: 'echo', format: 'openapi-link', value: 'https://t.example/openapi.json' },
    });
    expect([status, body.error?.code]).toEqual([501, 'NotSimulated']);
  });
});

describe('the policy of an API', () => {
  it('needs its API', async () => {
    const arm = await startArm(one);
    const { status, body } = await arm.put(at(arm, '/apis/none/policies/policy'), policy);
    expect([status, body.error?.message]).toEqual([404, 'API not found.']);
  });

  it('goes with its API, and is not among the APIs', async () => {
    const arm = await startArm(one);
    await arm.put(at(arm, '/apis/echo'), { properties: { path: 'echo' } });
    await arm.put(at(arm, '/apis/echo/policies/policy'), policy);
    expect((await arm.get(at(arm, '/apis'))).body['count']).toBe(1);
    expect((await arm.get(at(arm, '/apis/echo/policies'))).body['count']).toBe(1);
    await arm.delete(at(arm, '/apis/echo'), match('*'));
    await arm.put(at(arm, '/apis/echo'), { properties: { path: 'echo' } });
    expect((await arm.get(at(arm, '/apis/echo/policies/policy'))).status).toBe(404);
  });
});

describe('lists come in pages', () => {
  const names = async (arm: ArmUnderTest, path: string): Promise<[string[], number, string | undefined]> => {
    const { body } = await arm.get(path);
    const value = body['value'] as { name: string }[];
    return [value.map(({ name }) => name), body['count'] as number, body['nextLink'] as string | undefined];
  };

  async function startWithFive(): Promise<ArmUnderTest> {
    const arm = await startArm(one);
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await arm.put(at(arm, `/products/${name}`), { properties: { displayName: name } });
    return arm;
  }

  it.each<{ query: string; page: string[]; more: boolean }>([
    { query: '', page: ['a', 'b', 'c', 'd', 'e'], more: false },
    { query: '?$top=2', page: ['a', 'b'], more: true },
    { query: '?$top=5', page: ['a', 'b', 'c', 'd', 'e'], more: false },
    { query: '?$top=9', page: ['a', 'b', 'c', 'd', 'e'], more: false },
    { query: '?$skip=3', page: ['d', 'e'], more: false },
    { query: '?$skip=5', page: [], more: false },
    { query: '?$skip=9', page: [], more: false },
    { query: '?$top=2&$skip=3', page: ['d', 'e'], more: false },
    { query: '?$top=1&$skip=1', page: ['b'], more: true },
    { query: '?%24top=1&%24skip=1', page: ['b'], more: true },
  ])('products$query: $page, and that there are more is $more', async ({ query, page, more }) => {
    const arm = await startWithFive();
    const [shown, count, next] = await names(arm, at(arm, `/products${query}`));
    expect([shown, count, next !== undefined]).toEqual([page, 5, more]);
  });

  it('and each says where the next one is, as its client called the mock', async () => {
    const arm = await startWithFive();
    const { port } = new URL(arm.arm as string);
    const pages: string[][] = [];
    let next: string | undefined = `http://localhost:${port}${at(arm, '/products?$top=2')}`;
    while (next !== undefined) {
      expect(next).toMatch(`http://localhost:${port}/`);
      const [page, , following]: [string[], number, string | undefined] = await names(arm, next);
      pages.push(page);
      next = following;
    }
    expect(pages).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it.each([
    '$top=x',
    '$top=-1',
    '$top=1.5',
    '$top=0',
    '$skip=-1',
    '$skip=',
    '$top=1&$top=2',
    '$top=99999999',
  ])('but %s is refused, by its name', async (query) => {
    const arm = await startArm(one);
    const { status, body } = await arm.get(at(arm, `/products?${query}`));
    const name = query.slice(0, query.indexOf('='));
    expect([status, body.error?.message]).toEqual([400, expect.stringContaining(`${name} is '`)]);
  });
});

describe('a body that is no such thing is refused', () => {
  it.each<{ path: string; body: unknown; says: string[] }>([
    { path: '/apis/echo', body: {}, says: ['properties is missing; it is required.'] },
    {
      path: '/apis/echo',
      body: { properties: { displayName: '', protocols: ['ftp'], subscriptionRequired: 'yes' } },
      says: [
        'properties.path is missing; it is required.',
        'properties.displayName is ""; it must NOT have fewer than 1 characters.',
        'properties.protocols.0 is "ftp"; it must be one of http, https, ws, wss.',
        'properties.subscriptionRequired is "yes"; it must be boolean,null.',
      ],
    },
    {
      path: '/users/ada',
      body: { properties: { email: 'a@t.example', state: 'asleep' } },
      says: [
        'properties.firstName is missing; it is required.',
        'properties.lastName is missing; it is required.',
        'properties.state is "asleep"; it must be one of active, blocked, pending, deleted, null.',
      ],
    },
    {
      path: '/policies/policy',
      body: { properties: {} },
      says: ['properties.value is missing; it is required.'],
    },
  ])('$path: $says', async ({ path, body, says }) => {
    const arm = await startArm(one);
    const { status, body: answer } = await arm.put(at(arm, path), body);
    const details = answer.error?.['details'] as { message: string }[];
    expect([status, details.map(({ message }) => message).toSorted()]).toEqual([400, says.toSorted()]);
  });
});

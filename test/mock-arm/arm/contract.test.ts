import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../src/mock-arm/index.ts';
import { demandNoFault, servicePath, startArm } from '../../helpers/arm.ts';
import { objections } from '../../helpers/wire-contract.ts';

const headers = {
  'x-ms-request-id': 'a',
  'x-ms-correlation-request-id': 'a',
  'x-ms-routing-request-id': 'a',
  'cache-control': 'no-cache',
  'strict-transport-security': 'max-age=1',
};
const group = {
  id: '/subscriptions/a/resourceGroups/b',
  name: 'b',
  type: 'Microsoft.Resources/resourceGroups',
  location: 'westus',
  properties: { provisioningState: 'Succeeded' },
};
const good: Exchange = {
  operationId: 'ResourceGroups_Get',
  method: 'GET',
  url: '/a',
  status: 200,
  headers,
  body: JSON.stringify(group),
};

describe('the check of every answer against the contract objects to', () => {
  const { properties, ...bare } = group;
  it.each<{ what: string; exchange: Partial<Exchange>; objection: string }>([
    {
      what: 'a status that is not listed',
      exchange: { status: 201 },
      objection: 'ResourceGroups_Get does not list 201',
    },
    {
      what: 'a missing member',
      exchange: { body: JSON.stringify(bare) },
      objection: 'properties is missing; it is required.',
    },
    {
      what: 'a member that is not described',
      exchange: { body: JSON.stringify({ ...group, colour: 'red' }) },
      objection: 'colour is not known here; look at its spelling, or leave it out.',
    },
    {
      what: 'a word that is not among those listed',
      exchange: {
        body: JSON.stringify({ ...group, properties: { ...properties, provisioningState: 'Fine' } }),
      },
      objection: 'properties.provisioningState is "Fine"; it must be one of Succeeded, Deleting.',
    },
    { what: 'a missing body', exchange: { body: '' }, objection: 'a body is described, and there is none' },
    {
      what: 'a body that is not described',
      exchange: { operationId: 'ResourceGroups_Delete', status: 202, body: '{}' },
      objection: 'no body is described, and there is one: {}',
    },
    { what: 'a body that is no JSON', exchange: { body: 'fine' }, objection: 'the body is no JSON: fine' },
    {
      what: 'a body after a HEAD',
      exchange: { method: 'HEAD' },
      objection: 'no body is described, and there is one: ',
    },
    {
      what: 'an error of another form',
      exchange: { status: 404, body: '{}' },
      objection: 'error is missing; it is required.',
    },
    {
      what: 'an error nobody listed, of another form',
      exchange: { status: 502, body: '{"error":{"code":"A"}}' },
      objection: 'error.message is missing; it is required.',
    },
    {
      what: 'a header that is not listed',
      exchange: { headers: { ...headers, 'retry-after': '1' } },
      objection: 'the header Retry-After is not listed: 1',
    },
    {
      what: 'a relative Location',
      exchange: {
        operationId: 'ResourceGroups_Delete',
        status: 202,
        body: '',
        headers: { ...headers, location: '/a' },
      },
      objection: 'the header Location is "/a"; it must match pattern "^https?://[^/]+/".',
    },
    {
      what: 'a wait of no time',
      exchange: {
        operationId: 'ResourceGroups_Delete',
        status: 202,
        body: '',
        headers: { ...headers, 'retry-after': '0' },
      },
      objection: 'the header Retry-After is 0; it must be >= 1.',
    },
    {
      what: 'a missing header',
      exchange: { headers: { ...headers, 'x-ms-request-id': undefined } },
      objection: 'the header x-ms-request-id is missing',
    },
    {
      what: 'success where nothing is served',
      exchange: { operationId: undefined },
      objection: 'nothing is served there, and yet it is no error',
    },
  ])('$what', ({ exchange, objection }) => {
    expect(objections(good)).toEqual([]);
    const seen = { ...good, ...exchange };
    expect(objections(seen)).toEqual([
      expect.stringContaining(`${seen.method} /a → ${seen.status}: ${objection}`),
    ]);
  });

  it('everything that is wrong, bugs of the mock included', () => {
    const wrong: Exchange = { ...good, status: 299 };
    expect(() => demandNoFault([good], [])).not.toThrow();
    expect(() => demandNoFault([good, wrong], ['GET /b: out of luck'])).toThrow(
      'The mock does not keep to its contract:\n  a bug of the mock: GET /b: out of luck\n  GET /a → 299: ResourceGroups_Get does not list 299',
    );
  });
});

describe('a test whose mock strays from the contract', () => {
  it.fails('fails, though all it expects has come true', async () => {
    const arm = await startArm({
      services: [{ name: 'tailwind' }],
      onExchange: (exchange) => Object.assign(exchange, { status: 299 }),
    });
    expect((await arm.get(servicePath(arm, 'tailwind'))).status).toBe(200);
  });

  it.fails('fails on a bug, which its client only sees as a 500', async () => {
    let luck = 0;
    const arm = await startArm({
      services: [{ name: 'tailwind' }],
      onExchange: () => {
        if (luck++ === 0) throw new Error('out of luck');
      },
    });
    expect((await arm.get(servicePath(arm, 'tailwind'))).status).toBe(500);
  });
});

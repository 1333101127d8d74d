import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';

/** A request as it is written on the wire: nothing about it need be right. */
export interface HostileRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** A path that is served, with `:name` for what varies. */
export interface ServedPath {
  readonly method: string;
  readonly url: string;
}

const pick = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);
const rarely = <Value>(
  value: fc.Arbitrary<Value>,
  usual: fc.Arbitrary<Value>,
  times = 20,
): fc.Arbitrary<Value> => fc.oneof({ weight: 1, arbitrary: value }, { weight: times, arbitrary: usual });

/** Words that mean something to somebody on the way: to JavaScript, to a router, to a file system, to a header. */
const words = pick(
  '..', '.', '%2e%2e', '%252e%252e%252f', '..%2f..%2fetc%2fpasswd', '%00', '%', '%zz', '%c0%af', '%F0%9F%92%A9', '%ff',
  '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'then', 'null', 'undefined', 'NaN',
  '-1', '1e999', '*', ';', "'", '"', '<script>', '${7*7}', '{{}}', ':name', '(.*)', '@', '~', '\\', 'ünïcode', '日本',
  'a'.repeat(261), '/', '//', '%2f', '?', '#', '&', '%0d%0aset-cookie:%20a=b',
); // prettier-ignore

const word = rarely(fc.string({ maxLength: 12 }), words);

/** What is there, more or less. */
const known: Readonly<Record<string, fc.Arbitrary<string>>> = {
  resourceGroupName: pick('rg-tailwind', 'RG-TAILWIND', 'rg'),
  serviceName: pick('tailwind', 'Tailwind', 'fresh'),
  location: pick('westus', 'West%20US'),
};

/** A path of the contract with its parameters filled in, some of them badly. */
function pathOf({ url }: ServedPath, subscriptionId: string): fc.Arbitrary<string> {
  const segments = url.split('/').map((segment): fc.Arbitrary<string> => {
    if (!segment.startsWith(':')) return rarely(word, fc.constant(segment), 60);
    const name = segment.slice(1);
    if (name === 'subscriptionId') return rarely(word, fc.constant(subscriptionId), 40);
    return rarely(word, known[name] ?? pick('a', 'b', 'policy', 'default'), 8);
  });
  return fc.tuple(...segments).map((each) => each.join('/'));
}

const versions = pick(
  '2024-05-01', '2024-05-01', '2022-08-01', '2021-08-01', '2023-09-01', '2018-09-01', '2016-09-01', '2020-06-01',
  '2099-01-01', '', 'latest', '__proto__', '2024-05-01-preview',
); // prettier-ignore
const parameters = pick(
  '', '', '', '&asyncResponse', '&asyncResponse=undefined', '&$top=1', '&$top=-1', '&$top=__proto__', '&$skip=1e9',
  '&$skiptoken=%00', "&$filter=name eq '", '&$filter=' + '('.repeat(500), '&api-version=2021-08-01', '&__proto__=1',
  '&constructor[prototype][x]=1', '&%', '&=&&==', '&migrateWithDowntime=maybe', '&$expand=*', '&a[]=1&a[]=2',
); // prettier-ignore
const query = fc
  .tuple(versions, parameters)
  .map(([version, more]) => `?api-version=${version}${more}`.replaceAll(' ', '%20'));

const tokenOf = (claims: string): string => `Bearer e30.${Buffer.from(claims).toString('base64url')}.x`;

const header: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  fc.tuple(
    pick('authorization'),
    pick(
      'Bearer', 'Bearer x', 'Basic YTpi', 'Bearer ..', 'Bearer a.b.c', `Bearer ${'x'.repeat(4000)}`, tokenOf('null'),
      tokenOf('{"oid":{"a":1},"tid":[]}'), tokenOf('{"oid":"a\\r\\nset-cookie: b","tid":"\\u0000"}'),
      tokenOf('{"__proto__":{"oid":"x"},"appid":"日本"}'), tokenOf('{"oid":"__proto__"}'), tokenOf('{'),
    ),
  ),
  fc.tuple(
    pick('if-match', 'if-none-match'),
    pick('*', '"', 'W/"x"', '""', '*, *', 'garbage', '"' + 'x'.repeat(2000) + '"', 'é'),
  ),
  fc.tuple(
    pick('content-type'),
    pick('text/plain', 'application/json; charset=utf-16', 'application/', ';', 'application/json, text/xml', 'é', 'multipart/form-data'),
  ),
  fc.tuple(pick('content-encoding'), pick('gzip', 'identity', 'br', 'garbage')),
  fc.tuple(
    pick('x-ms-client-request-id', 'x-ms-correlation-request-id', 'x-ms-return-client-request-id', 'accept-language'),
    pick('true', 'é\u00ff', 'x'.repeat(8000), '', '\t', '${jndi:ldap://x}', '__proto__'),
  ),
  fc.tuple(
    pick('host', 'referer', 'origin', 'x-forwarded-host', 'x-http-method-override', 'x-original-url'),
    pick('', 'evil.example', 'a b', '[', 'localhost:99999', '127.0.0.1\\@evil', 'DELETE', '/'),
  ),
  fc.tuple(pick('expect'), pick('100-continue', 'a miracle')),
  fc.tuple(pick('upgrade', 'connection', 'te', 'transfer-encoding'), pick('h2c', 'keep-alive', 'chunked', 'gzip, chunked', 'x')),
  fc.tuple(pick('content-length'), pick('0', '5', '1000000', '-1', '1e3', 'x', '99999999999999999999')),
  fc.tuple(pick('a', 'proto__', '__proto__', 'constructor', 'b:c', 'é', ' x'), pick('1', '', 'x'.repeat(17_000))),
); // prettier-ignore

/** What may stand anywhere in a body. */
const poison = pick<unknown>(
  null, true, 0, -1, 1e308, '', ' ', '\u0000', '__proto__', [], {}, [[]], 'x'.repeat(5000), { constructor: { prototype: {} } },
  { toString: 1 }, { length: -1 }, '2024-13-45T99:99:99Z', 'eastus2euap', '../../..', '\ud800', JSON.parse('{"then":"x"}'),
); // prettier-ignore

const wellMeant = pick<Record<string, unknown>>(
  {},
  { mode: 'NewIp' },
  { name: 'tailwind' },
  { location: 'westus', tags: { a: 'b' } },
  { location: 'westus' },
  {
    location: 'westus',
    sku: { name: 'Developer', capacity: 1 },
    properties: { publisherEmail: 'a@tailwind.example', publisherName: 'A', virtualNetworkType: 'None' },
  },
  { properties: { publisherName: 'B', customProperties: { x: 'True' }, hostnameConfigurations: [] } },
  { properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] }, subnets: [] }, location: 'westus' },
  { properties: { displayName: 'A', path: 'a', protocols: ['https'], value: '<policies/>', format: 'xml' } },
  { properties: { TTL: 60, ARecords: [{ ipv4Address: '10.0.0.1' }] } },
  { identity: { type: 'UserAssigned', userAssignedIdentities: { x: {} } }, zones: ['1'] },
);

/** A value with something else in the place of one of its members, at any depth. */
function poisoned(value: unknown, at: readonly number[], bad: unknown): unknown {
  const [first = 0, ...rest] = at;
  if (typeof value !== 'object' || value === null || at.length === 0) return bad;
  const names = Object.keys(value);
  const name = names[first % Math.max(names.length, 1)] ?? 'properties';
  const member = (value as Record<string, unknown>)[name];
  const changed = { ...value, [name]: poisoned(member, rest, bad) };
  return Array.isArray(value) ? Object.values(changed) : changed;
}

const json = fc.oneof(
  wellMeant,
  fc
    .tuple(wellMeant, fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 4 }), poison)
    .map(([value, at, bad]) => poisoned(value, at, bad)),
);

const mebibyte = 1024 * 1024;
/** Made once: there is nothing random about large things. */
const large = [
  Buffer.alloc(10 * mebibyte, 'x'),
  Buffer.from(JSON.stringify({ tags: { a: 'x'.repeat(10 * mebibyte) } })),
  Buffer.from(JSON.stringify({ properties: Array.from({ length: 100_000 }, () => ({})) })),
];

const body: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 8, arbitrary: json.map((value) => Buffer.from(JSON.stringify(value))) },
  { weight: 2, arbitrary: fc.constant(Buffer.alloc(0)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(json, fc.nat({ max: 60 }))
      .map(([value, keep]) => Buffer.from(JSON.stringify(value)).subarray(0, keep)),
  },
  {
    weight: 3,
    arbitrary: pick(
      '{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}',
      '{"properties":{"__proto__":{"polluted":true}}}', '{"tags":{"__proto__":{"polluted":"x"}},"location":"westus"}',
      '{"tags":{"constructor":"a","toString":"b","hasOwnProperty":"c"},"location":"westus"}', 'null', '[]', '"x"', '1e999',
      '{"a":1,"a":2}', '\ufeff{}', '{"a":NaN}', "{'a':1}", '{"a":"\ud800"}', '{template:{}}', '<xml/>', '\u0000',
    ).map((text) => Buffer.from(text)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 1,
    arbitrary: pick(
      Buffer.from('{"location":"westus"}', 'utf16le'),
      gzipSync('{"location":"westus"}'),
      Buffer.from('['.repeat(100_000)),
      Buffer.from(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`),
      Buffer.from(`{"properties":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    ),
  },
); // prettier-ignore

/** Requests as one who means ill would send them, or a program gone wrong. */
export function hostileRequests(
  served: readonly ServedPath[],
  subscriptionId: string,
): fc.Arbitrary<HostileRequest> {
  const real = pick(...served).chain((route) =>
    fc.record({
      method: rarely(pick('GET', 'PUT', 'PATCH', 'POST', 'DELETE', 'HEAD'), fc.constant(route.method), 6),
      target: fc.tuple(pathOf(route, subscriptionId), query).map((parts) => parts.join('')),
    }),
  );
  const garbage = fc.record({
    method: pick('GET', 'PUT', 'OPTIONS', 'TRACE', 'PROPFIND', 'CONNECT', 'get', 'G\u0000T', 'FOO', ''),
    target: fc.oneof(
      fc.array(word, { maxLength: 8 }).map((parts) => `/${parts.join('/')}`),
      pick('*', '', 'http://evil.example/', '//evil.example/subscriptions', '/?', `/${'x'.repeat(100_000)}`, `/${'a/'.repeat(5000)}`,
        `/subscriptions/${subscriptionId}/${'../'.repeat(1000)}`, `/subscriptions?api-version=${'9'.repeat(100_000)}`),
    ),
  }); // prettier-ignore
  return fc
    .record({
      line: rarely(garbage, real, 6),
      headers: fc.array(header, { maxLength: 3 }),
      body: rarely(pick(...large), body, 200),
      says: fc.boolean(),
    })
    .map(({ line, headers, body: bytes, says }) => {
      const isSaid = headers.some(([name]) => name === 'content-length' || name === 'transfer-encoding');
      const length = !isSaid && bytes.length > 0 ? [['content-length', String(bytes.length)] as const] : [];
      const type = says && bytes.length > 0 ? [['content-type', 'application/json'] as const] : [];
      return { ...line, headers: [...type, ...headers, ...length], body: bytes };
    });
}

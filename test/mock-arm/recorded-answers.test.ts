import { describe, expect, it } from 'vitest';
import { type Answer, type ArmUnderTest, serviceBody, servicePath, startArm } from '../helpers/arm.ts';

// Which headers recorded answers had, and which members in which order: those of the Azure CLI of 2019 and of 2025. What
// its recorder takes out (ids, reads that remain, Retry-After) is where other recordings have it. [R] ARM §4.1, §5

const name = 'tailwind';
const group = 'rg-tailwind';
const at = (arm: ArmUnderTest): string => servicePath(arm, name, group);

const always = [
  'cache-control', 'date', 'expires', 'pragma', 'strict-transport-security', 'x-content-type-options',
  'x-ms-correlation-request-id', 'x-ms-request-id', 'x-ms-routing-request-id',
]; // prettier-ignore

/** Of one connection, not of the answer. */
const hops = ['connection', 'keep-alive', 'transfer-encoding'];

const remaining = 'x-ms-ratelimit-remaining-subscription-';
const left = (what: string): string[] => [`${remaining}${what}`];
const leftOfBuckets = (what: string): string[] => [`${remaining}${what}`, `${remaining}global-${what}`];

const document = ['content-length', 'content-type'];
const polled = ['location', 'retry-after'];

/** What an answer has beyond what every answer has. */
function carried({ headers }: Answer): string[] {
  const common = new Set([...always, ...hops]);
  expect([...headers.keys()]).toEqual(expect.arrayContaining(always));
  return [...headers.keys()].filter((header) => !common.has(header)).toSorted();
}

/** An answer, and what was recorded of one. */
type Exchange = readonly [what: string, answer: Answer, status: number, ...carries: (string | string[])[]];

const answered = (exchanges: readonly Exchange[]): unknown[] =>
  exchanges.map(([what, answer]) => [what, answer.status, carried(answer)]);

/** @param generation what every answer of its year had beside */
const recorded = (exchanges: readonly Exchange[], generation: readonly string[]): unknown[] =>
  exchanges.map(([what, , status, ...carries]) => [
    what,
    status,
    [...carries.flat(), ...generation].toSorted(),
  ]);

const start = (at: string, throttling: 'hourly' | 'buckets'): Promise<ArmUnderTest> =>
  startArm({ start: at, groups: [group], throttling });

const location = ({ headers }: Answer): string => headers.get('location') as string;

describe('the headers of recorded answers', () => {
  it('in 2019, at 2019-01-01', async () => {
    const arm = await start('2019-12-21T00:59:49Z', 'hourly');
    const apiVersion = '2019-01-01';
    const provider = `${arm.subscription}/providers/Microsoft.ApiManagement`;
    const free = await arm.post(`${provider}/checkNameAvailability`, { name }, { apiVersion });
    const created = await arm.put(at(arm), serviceBody(), { apiVersion });
    const running = await arm.get(location(created));
    arm.advance({ until: 'operation-end' });
    const done = await arm.get(location(created));
    const read = await arm.get(at(arm), { apiVersion });
    const unchanged = await arm.put(at(arm), serviceBody(), { apiVersion });
    const listed = await arm.get(`${provider}/service`, { apiVersion });
    const deleted = await arm.delete(at(arm), { apiVersion });
    const deleting = await arm.get(location(deleted));
    arm.advance({ until: 'operation-end' });
    const gone = await arm.get(location(deleted));
    const lost = await arm.get(at(arm), { apiVersion });
    const exchanges: Exchange[] = [
      ['a name that is free', free, 200, document, 'vary', left('reads')],
      ['a creation', created, 201, document, polled, 'etag', left('writes')],
      ['while it runs', running, 202, 'content-length', polled, left('reads')],
      ['when it is done', done, 200, document, 'vary', left('reads')],
      ['the service', read, 200, document, 'vary', 'etag', left('reads')],
      ['a write that changes nothing', unchanged, 200, document, 'vary', 'etag', left('writes')],
      ['all of them', listed, 200, document, 'vary', left('reads')],
      ['a deletion', deleted, 202, document, polled, left('deletes')],
      ['while that runs', deleting, 202, 'content-length', polled, left('reads')],
      ['when that is done', gone, 200, 'content-length', left('reads')],
      ['what is gone', lost, 404, document, left('reads')],
    ];
    expect(answered(exchanges)).toEqual(recorded(exchanges, ['server']));
  });

  it('in 2025, at 2022-08-01', async () => {
    const arm = await start('2025-05-12T16:37:17Z', 'buckets');
    const apiVersion = '2022-08-01';
    const tombstone = `${arm.subscription}/providers/Microsoft.ApiManagement/locations/westus/deletedservices/${name}`;
    const body = serviceBody({}, { sku: { name: 'Consumption', capacity: 0 } });
    const both = [...polled, 'azure-asyncoperation'];
    const created = await arm.put(at(arm), body, { apiVersion });
    const running = await arm.get(location(created));
    arm.advance({ until: 'operation-end' });
    const done = await arm.get(location(created));
    const read = await arm.get(at(arm), { apiVersion });
    const deleted = await arm.delete(at(arm), { apiVersion });
    arm.advance({ until: 'operation-end' });
    const kept = await arm.get(tombstone, { apiVersion });
    const purged = await arm.delete(tombstone, { apiVersion });
    const purging = await arm.get(location(purged));
    arm.advance({ by: '2m' });
    const forgotten = await arm.get(location(purged));
    const exchanges: Exchange[] = [
      ['a creation', created, 201, document, both, 'etag', leftOfBuckets('writes')],
      ['while it runs', running, 200, document, both, 'vary', leftOfBuckets('reads')],
      ['when it is done', done, 200, document, 'vary', leftOfBuckets('reads')],
      ['the service', read, 200, document, 'vary', 'etag', leftOfBuckets('reads')],
      ['a deletion', deleted, 202, document, both, leftOfBuckets('deletes')],
      ['what is kept', kept, 200, document, 'vary', leftOfBuckets('reads')],
      ['a purge', purged, 202, document, polled, leftOfBuckets('deletes')],
      ['while that runs', purging, 202, 'content-length', polled, leftOfBuckets('reads')],
      ['when that is done', forgotten, 200, 'content-length', leftOfBuckets('reads')],
    ];
    const generation = ['x-cache', 'x-ms-operation-identifier', 'x-msedge-ref'];
    expect(answered(exchanges)).toEqual(recorded(exchanges, generation));
    expect([created, running, done].map(({ headers }) => headers.get('content-type'))).toEqual([
      'application/json; charset=utf-8',
      'application/json',
      'application/json',
    ]);
  });
});

describe('the order of members in recorded answers', () => {
  it('of a host name, a network, a minimal version and what is kept', async () => {
    const arm = await startArm({ services: [{ name, resourceGroup: group, vnet: 'external' }] });
    const apiVersion = '2022-08-01';
    const { properties = {} } = (await arm.get(at(arm), { apiVersion })).body;
    await arm.delete(at(arm), { apiVersion });
    arm.advance({ until: 'operation-end' });
    const kept = `${arm.subscription}/providers/Microsoft.ApiManagement/locations/westus/deletedservices/${name}`;
    const tombstone = (await arm.get(kept, { apiVersion })).body;
    const [hostname] = properties['hostnameConfigurations'] as readonly object[];
    const members = (of: unknown): string => Object.keys(of as object).join(' ');
    expect({
      hostname: members(hostname),
      network: members(properties['virtualNetworkConfiguration']),
      constraint: members(properties['apiVersionConstraint']),
      tombstone: members(tombstone),
      ofTombstone: members(tombstone.properties),
    }).toEqual({
      hostname:
        'type hostName encodedCertificate keyVaultId certificatePassword negotiateClientCertificate certificate ' +
        'defaultSslBinding identityClientId certificateSource certificateStatus',
      network: 'subnetResourceId vnetid subnetname',
      constraint: 'minApiVersion',
      tombstone: 'id name type location properties',
      ofTombstone: 'serviceId scheduledPurgeDate deletionDate',
    });
  });
});

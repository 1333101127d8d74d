import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type ArmUnderTest,
  groupPath,
  inNetwork,
  publicIp,
  serviceBody,
  servicePath,
  startArm,
} from '../helpers/arm.ts';

// What recordings of real clients taught, in the order in which it happened to them: a session of the Azure CLI of 2019, and
// excerpts of other clients from 2022 to 2025. Names, addresses and values are ours; the minutes are theirs.

const name = 'tailwind';
const group = 'rg-tailwind';
const at = (arm: ArmUnderTest): string => servicePath(arm, name, group);

/** One answer on one line: status, state, and what tells a client to wait. */
function line({ status, headers, body }: Answer): string {
  const { provisioningState, targetProvisioningState } = body?.properties ?? {};
  const state =
    provisioningState === undefined
      ? ((body?.['status'] as string | undefined) ?? (body === null ? 'empty' : 'document'))
      : `${provisioningState as string}/${targetProvisioningState as string}`;
  const [location, status2] = ['location', 'azure-asyncoperation'].map((header) => headers.get(header));
  const waits = [
    location && (location.includes('&asyncResponse') ? 'Location of a status' : 'Location of a result'),
    status2 && 'Azure-AsyncOperation',
    headers.get('retry-after') && 'Retry-After',
    headers.get('etag') && 'ETag',
  ];
  return [status, state, ...waits.filter(Boolean)].join(', ');
}

/** A conversation: what happened when, and the lines it left. */
class Conversation {
  readonly lines: string[] = [];
  readonly arm: ArmUnderTest;
  readonly apiVersion: string;

  constructor(arm: ArmUnderTest, apiVersion: string) {
    this.arm = arm;
    this.apiVersion = apiVersion;
  }

  /** Asks when it is `clock` on the day of the world. */
  async ask(clock: string, method: string, path: string, body?: unknown): Promise<Answer> {
    const { arm, apiVersion } = this;
    const to = `${arm.now.slice(0, 10)}T${clock}Z`;
    if (Date.parse(to) > Date.parse(arm.now)) arm.advance({ to });
    const answer = await arm.ask(method, path, { body, apiVersion });
    this.lines.push(`${clock} ${method}: ${line(answer)}`);
    return answer;
  }

  /** Polls once a minute. */
  async poll(url: string, clocks: readonly string[]): Promise<Answer> {
    let last: Answer | undefined;
    for (const clock of clocks) last = await this.ask(clock, 'GET', url);
    return last as Answer;
  }
}

async function converse(start: string, apiVersion: string): Promise<Conversation> {
  const arm = await startArm({ start, groups: [group], networks: true });
  return new Conversation(arm, apiVersion);
}

const locationOf = ({ headers }: Answer): string => headers.get('location') as string;

describe('2019, a command line at 2019-01-01', () => {
  it('creates, changes nothing, lists and deletes', async () => {
    const conversation = await converse('2019-12-21T00:59:49Z', '2019-01-01');
    const { arm, lines } = conversation;
    const provider = `${arm.subscription}/providers/Microsoft.ApiManagement`;
    const free = await conversation.ask('00:59:49', 'POST', `${provider}/checkNameAvailability`, { name });
    const asked = serviceBody({
      notificationSenderEmail: 'api@tailwind.example',
      enableClientCertificate: true,
      virtualNetworkType: 'None',
    });
    const created = await conversation.ask('00:59:52', 'PUT', at(arm), asked);
    const done = await conversation.poll(locationOf(created), [
      '01:00:52',
      '01:17:07',
      '01:33:21',
      '01:34:22',
    ]);
    const taken = await conversation.ask('01:34:24', 'POST', `${provider}/checkNameAvailability`, { name });
    const read = await conversation.ask('01:34:25', 'GET', at(arm));
    const { tags, location, sku, properties } = read.body as Answer['body'] & Record<string, unknown>;
    const unchanged = await conversation.ask('01:34:26', 'PUT', at(arm), {
      tags,
      location,
      sku,
      properties: {
        ...(asked['properties'] as object),
        hostnameConfigurations: [
          {
            type: 'Proxy',
            hostName: `${name}.azure-api.net`,
            defaultSslBinding: true,
            negotiateClientCertificate: false,
          },
        ],
        customProperties: properties?.['customProperties'],
      },
    });
    const listed = await conversation.ask('01:34:27', 'GET', `${provider}/service`);
    const deleted = await conversation.ask('01:43:44', 'DELETE', at(arm));
    await conversation.poll(locationOf(deleted), ['01:44:46', '01:45:46']);
    const empty = await conversation.ask('01:45:50', 'GET', `${provider}/service`);

    expect(lines).toEqual([
      '00:59:49 POST: 200, document',
      '00:59:52 PUT: 201, Created/Activating, Location of a result, Retry-After, ETag',
      '01:00:52 GET: 202, empty, Location of a result, Retry-After',
      '01:17:07 GET: 202, empty, Location of a result, Retry-After',
      '01:33:21 GET: 202, empty, Location of a result, Retry-After',
      '01:34:22 GET: 200, Succeeded/',
      '01:34:24 POST: 200, document',
      '01:34:25 GET: 200, Succeeded/, ETag',
      '01:34:26 PUT: 200, Succeeded/, ETag',
      '01:34:27 GET: 200, document',
      '01:43:44 DELETE: 202, Succeeded/Deleting, Location of a result, Retry-After',
      '01:44:46 GET: 202, empty, Location of a result, Retry-After',
      '01:45:46 GET: 200, empty',
      '01:45:50 GET: 200, document',
    ]);
    expect([free.body['nameAvailable'], taken.body['nameAvailable']]).toEqual([true, false]);
    expect(created.body.properties).toMatchObject({
      gatewayUrl: null,
      hostnameConfigurations: [{ hostName: null, defaultSslBinding: true }],
      customProperties: null,
    });
    expect([done.text, unchanged.text, listed.body, empty.body]).toEqual([
      read.text,
      read.text,
      { value: [read.body] },
      { value: [] },
    ]);
    expect(unchanged.headers.get('etag')).toBe(read.headers.get('etag'));
    expect(read.body.properties).not.toHaveProperty('enableClientCertificate');
    expect(deleted.body.properties).toMatchObject({
      hostnameConfigurations: [],
      publicIPAddresses: properties?.['publicIPAddresses'],
    });
  });
});

describe('2022, an older style at 2021-08-01', () => {
  it('creates in a network with an address of its own, and changes tier, network, address and locations at once', async () => {
    const conversation = await converse('2022-04-29T00:20:00Z', '2021-08-01');
    const { arm, lines } = conversation;
    const [one, two] = [publicIp(arm), publicIp(arm, 'westus', 'two')];
    const three = publicIp(arm, 'southcentralus');
    const asked = serviceBody({ ...inNetwork(arm), publicIpAddressId: one });
    const created = await conversation.ask('00:20:00', 'PUT', at(arm), asked);
    await conversation.poll(locationOf(created), ['00:21:00', '01:14:00', '01:24:00']);
    const sku = { name: 'Premium', capacity: 1 };
    const updated = await conversation.ask(
      '01:24:40',
      'PUT',
      at(arm),
      serviceBody(
        {
          ...inNetwork(arm, 'Internal'),
          publicIpAddressId: two,
          additionalLocations: [
            {
              location: 'southcentralus',
              sku,
              ...inNetwork(arm, 'Internal', 'southcentralus'),
              publicIpAddressId: three,
            },
          ],
        },
        { sku },
      ),
    );
    const done = await conversation.poll(locationOf(updated), ['01:59:40', '02:00:40']);
    expect(lines).toEqual([
      '00:20:00 PUT: 201, Created/Activating, Location of a result, Retry-After, ETag',
      '00:21:00 GET: 202, empty, Location of a result, Retry-After',
      '01:14:00 GET: 202, empty, Location of a result, Retry-After',
      '01:24:00 GET: 200, Succeeded/',
      '01:24:40 PUT: 202, Succeeded/Updating, Location of a result, Retry-After, ETag',
      '01:59:40 GET: 202, empty, Location of a result, Retry-After',
      '02:00:40 GET: 200, Succeeded/',
    ]);
    expect(created.body.properties).toMatchObject({
      platformVersion: 'undetermined',
      publicIpAddressId: one,
      publicIPAddresses: null,
    });
    expect(updated.body).toMatchObject({
      sku: { name: 'Developer' },
      properties: {
        virtualNetworkType: 'External',
        publicIpAddressId: one,
        additionalLocations: null,
        platformVersion: 'stv2',
      },
    });
    expect(done.body).toMatchObject({
      sku,
      properties: {
        virtualNetworkType: 'Internal',
        publicIpAddressId: two,
        additionalLocations: [{ location: 'South Central US', publicIpAddressId: three }],
      },
    });
  });

  it('deletes a resource group and is sent to its subscription to wait', async () => {
    const conversation = await converse('2022-04-29T02:10:00Z', '2016-09-01');
    const { arm, lines } = conversation;
    const deleted = await conversation.ask('02:10:00', 'DELETE', groupPath(arm, group));
    expect(locationOf(deleted)).toContain(`${arm.subscription}/operationresults/`);
    await conversation.poll(locationOf(deleted), ['02:10:01', '02:11:00']);
    expect(lines).toEqual([
      '02:10:00 DELETE: 202, empty, Location of a result, Retry-After',
      '02:10:01 GET: 202, empty, Location of a result, Retry-After',
      '02:11:00 GET: 200, empty',
    ]);
  });
});

describe('2023, the newer style at 2022-08-01', () => {
  it('creates in a network, which comes up on stv1, goes from External to Internal, and deletes', async () => {
    const conversation = await converse('2023-04-27T19:29:10Z', '2022-08-01');
    const { arm, lines } = conversation;
    const envelope = {
      identity: { type: 'SystemAssigned' },
      location: 'centraluseuap',
      tags: { apiversion: '2022-08-01' },
    };
    const created = await conversation.ask(
      '19:29:10',
      'PUT',
      at(arm),
      serviceBody(inNetwork(arm, 'External', 'centraluseuap'), envelope),
    );
    const updated = await conversation.ask(
      '20:24:27',
      'PUT',
      at(arm),
      serviceBody(inNetwork(arm, 'Internal', 'centraluseuap'), envelope),
    );
    await conversation.poll(locationOf(updated), ['20:57:34', '20:58:34', '20:59:34', '21:00:35']);
    const deleted = await conversation.ask('21:00:36', 'DELETE', at(arm));
    expect(lines).toEqual([
      '19:29:10 PUT: 201, Activating/Activating, Location of a status, Azure-AsyncOperation, Retry-After, ETag',
      '20:24:27 PUT: 200, Updating/Updating, Location of a status, Azure-AsyncOperation, Retry-After, ETag',
      '20:57:34 GET: 200, InProgress, Location of a status, Azure-AsyncOperation, Retry-After',
      '20:58:34 GET: 200, InProgress, Location of a status, Azure-AsyncOperation, Retry-After',
      '20:59:34 GET: 200, InProgress, Location of a status, Azure-AsyncOperation, Retry-After',
      '21:00:35 GET: 200, Succeeded',
      '21:00:36 DELETE: 202, Deleting/Deleting, Location of a status, Azure-AsyncOperation, Retry-After',
    ]);
    expect(created.body).toMatchObject({
      location: 'Central US EUAP',
      identity: { type: 'SystemAssigned', tenantId: arm.tenantId },
      properties: {
        platformVersion: 'undetermined',
        gatewayUrl: `https://${name}.azure-api.net`,
        portalUrl: null,
      },
    });
    const before = updated.body.properties as Record<string, string[]>;
    const after = deleted.body.properties as Record<string, string[]>;
    expect([before['platformVersion'], before['virtualNetworkType'], before['privateIPAddresses']]).toEqual([
      'stv1',
      'External',
      null,
    ]);
    expect([after['platformVersion'], after['virtualNetworkType']]).toEqual(['stv1', 'Internal']);
    expect(after['privateIPAddresses']).toHaveLength(1);
    expect(after['publicIPAddresses']).not.toEqual(before['publicIPAddresses']);
    expect(after['outboundPublicIPAddresses']).toEqual(after['publicIPAddresses']);
    expect(deleted.body['identity']).toEqual(created.body['identity']);
    expect(deleted.body['systemData']).toEqual(created.body['systemData']);
  });

  it('a PATCH of what is so already is done at once', async () => {
    const arm = await startArm({
      start: '2023-01-30T00:00:00Z',
      services: [{ name, platform: 'stv2', sku: 'Standard' }],
    });
    const path = servicePath(arm, name);
    const before = await arm.get(path, { apiVersion: '2021-08-01' });
    const tls10 = 'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10';
    const patched = await arm.patch(
      path,
      { properties: { customProperties: { [tls10]: 'false' } } },
      { apiVersion: '2021-08-01' },
    );
    expect([line(patched), patched.text, patched.headers.get('etag')]).toEqual([
      '200, Succeeded/, ETag',
      before.text,
      before.headers.get('etag'),
    ]);
  });

  it('a service that is being activated is locked', async () => {
    const conversation = await converse('2023-01-30T00:00:00Z', '2021-08-01');
    const { arm } = conversation;
    await conversation.ask('00:00:00', 'PUT', at(arm), serviceBody());
    for (const method of ['PATCH', 'DELETE']) {
      const { status, body } = await conversation.ask(
        '00:00:01',
        method,
        at(arm),
        method === 'PATCH' ? {} : undefined,
      );
      expect([status, body.error?.code, body.error?.message]).toEqual([
        409,
        'ServiceLocked',
        `The API Service ${name} is transitioning at this time. Please try the request again later.`,
      ]);
    }
  });
});

describe('2025, tier Consumption at 2022-08-01', () => {
  it('is made within a minute, deleted within another, kept, and purged', async () => {
    const conversation = await converse('2025-05-12T16:37:06Z', '2022-08-01');
    const { arm, lines } = conversation;
    const provider = `${arm.subscription}/providers/Microsoft.ApiManagement`;
    const body = serviceBody(
      { notificationSenderEmail: 'api@tailwind.example', virtualNetworkType: 'None', restore: false },
      { sku: { name: 'Consumption', capacity: 0 }, identity: { type: 'SystemAssigned' } },
    );
    const created = await conversation.ask('16:37:17', 'PUT', at(arm), body);
    await conversation.poll(locationOf(created), ['16:38:01', '16:38:22']);
    const read = await conversation.ask('16:38:23', 'GET', at(arm));
    const deleted = await conversation.ask('16:38:28', 'DELETE', at(arm));
    await conversation.poll(locationOf(deleted), ['16:38:49', '16:39:10']);
    const tombstone = `${provider}/locations/westus/deletedservices/${name}`;
    const kept = await conversation.ask('16:39:11', 'GET', tombstone);
    const purged = await conversation.ask('16:39:35', 'DELETE', tombstone);
    await conversation.poll(locationOf(purged), ['16:39:36', '16:39:56', '16:40:17', '16:40:38']);
    expect(lines).toEqual([
      '16:37:17 PUT: 201, Activating/Activating, Location of a status, Azure-AsyncOperation, Retry-After, ETag',
      '16:38:01 GET: 200, InProgress, Location of a status, Azure-AsyncOperation, Retry-After',
      '16:38:22 GET: 200, Succeeded',
      '16:38:23 GET: 200, Succeeded/, ETag',
      '16:38:28 DELETE: 202, Deleting/Deleting, Location of a status, Azure-AsyncOperation, Retry-After',
      '16:38:49 GET: 200, InProgress, Location of a status, Azure-AsyncOperation, Retry-After',
      '16:39:10 GET: 200, Succeeded',
      '16:39:11 GET: 200, document',
      '16:39:35 DELETE: 202, document, Location of a result, Retry-After',
      '16:39:36 GET: 202, empty, Location of a result, Retry-After',
      '16:39:56 GET: 202, empty, Location of a result, Retry-After',
      '16:40:17 GET: 202, empty, Location of a result, Retry-After',
      '16:40:38 GET: 200, empty',
    ]);
    expect([created, read].map((answer) => answer.body.properties?.['platformVersion'])).toEqual([
      'mtv1',
      'mtv1',
    ]);
    expect(Object.keys(read.body.properties?.['customProperties'] as object)).toHaveLength(6);
    expect(read.body.properties).toMatchObject({
      publicIPAddresses: null,
      portalUrl: null,
      gatewayRegionalUrl: null,
    });
    expect(read.body.properties).not.toHaveProperty('enableClientCertificate');
    expect(kept.body.properties).toEqual({
      serviceId: at(arm),
      scheduledPurgeDate: '2025-05-14T16:38:28.0000000Z',
      deletionDate: '2025-05-12T16:39:08.0000000Z',
    });
  });
});

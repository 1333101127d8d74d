import { ApiManagementClient as Client10 } from 'arm-apimanagement-10';
import { ApiManagementClient as Client8 } from 'arm-apimanagement-8';
import { ApiManagementClient as Client9 } from 'arm-apimanagement-9';
import { describe, expect, it } from 'vitest';
import type { ConnectedWorld, Transport } from '../../src/mock-arm/index.ts';
import {
  type ArmUnderTest,
  type ArmUnderTestOptions,
  groupPath,
  inNetwork,
  startArm,
} from '../helpers/arm.ts';

const [group, name] = ['rg-tailwind', 'tailwind'];

/** What the tests read of a service. */
interface Seen {
  readonly name?: string;
  readonly location?: string;
  readonly provisioningState?: string;
  readonly platformVersion?: string;
  readonly virtualNetworkType?: string;
  readonly publisherName?: string;
  readonly publicIPAddresses?: string[];
  readonly createdAtUtc?: Date;
}

interface Wanted {
  readonly location: string;
  readonly sku: { readonly name: string; readonly capacity: number };
  readonly publisherEmail: string;
  readonly publisherName: string;
  readonly virtualNetworkType?: string;
  readonly virtualNetworkConfiguration?: { readonly subnetResourceId?: string };
}

/** What the tests use of a client, which every version has. */
interface Client {
  readonly apiManagementService: {
    beginCreateOrUpdateAndWait(group: string, name: string, wanted: Wanted): Promise<Seen>;
    beginUpdateAndWait(
      group: string,
      name: string,
      wanted: { readonly publisherName: string },
    ): Promise<Seen>;
    beginDeleteAndWait(group: string, name: string): Promise<unknown>;
    get(group: string, name: string): Promise<Seen>;
    list(): AsyncIterable<Seen>;
    listByResourceGroup(group: string): AsyncIterable<Seen>;
    checkNameAvailability(about: { readonly name: string }): Promise<{ readonly nameAvailable?: boolean }>;
  };
  readonly api: {
    beginCreateOrUpdateAndWait(
      group: string,
      name: string,
      apiId: string,
      wanted: { readonly path: string; readonly displayName: string },
    ): Promise<{ readonly displayName?: string }>;
    getEntityTag(group: string, name: string, apiId: string): Promise<{ readonly eTag?: string }>;
    listByService(group: string, name: string): AsyncIterable<{ readonly name?: string }>;
  };
}

/** A migration that has begun. */
interface Migration {
  /** Waits for its end. @returns the service; rejects where it has failed */
  readonly done: () => Promise<Seen>;
}

type Mode = 'PreserveIp' | 'NewIP';

/** A client of one version, made of nothing but what the mock hands out, and how it migrates. */
interface Connected {
  readonly client: Client;
  readonly migrate: (mode: Mode) => Promise<Migration>;
}

const sdks: Readonly<Record<string, (world: ConnectedWorld) => Connected>> = {
  '10.0.0': ({ credential, subscriptionId, clientOptions }) => {
    const client = new Client10(credential, subscriptionId, clientOptions);
    return {
      client,
      migrate: async (mode) => {
        const poller = await client.apiManagementService.beginMigrateToStv2(group, name, {
          parameters: { mode },
        });
        return { done: () => poller.pollUntilDone() };
      },
    };
  },
  // Its call has no mode, so it always preserves.
  '9.2.0': ({ credential, subscriptionId, clientOptions }) => {
    const client = new Client9(credential, subscriptionId, clientOptions);
    return {
      client,
      migrate: async () => {
        const poller = await client.apiManagementService.beginMigrateToStv2(group, name);
        return { done: () => poller.pollUntilDone() };
      },
    };
  },
  // It has no such call at all: what it can do is send one of its user's own, and follow where that leads.
  '8.1.2': ({ credential, subscriptionId, clientOptions }) => {
    const client = new Client8(credential, subscriptionId, clientOptions);
    const send = ownRequests(client);
    return {
      client,
      migrate: async (mode) => {
        const path = `${groupPath({ subscriptionId }, group)}/providers/Microsoft.ApiManagement/service/${name}`;
        const location = await send('POST', `${path}/migrateToStv2?api-version=2024-05-01`, { mode });
        return {
          done: async () => {
            while ((await send('GET', location)) !== '') continue;
            return client.apiManagementService.get(group, name);
          },
        };
      },
    };
  },
};

/** Sends what a client has no call for. @returns Location of the answer; empty where it has none */
function ownRequests(client: Client8) {
  const text = (serializedName: string) =>
    ({ serializedName, required: true, type: { name: 'String' } }) as const;
  const serializer = {
    modelMappers: {},
    isXML: false,
    validateConstraints: () => undefined,
    serialize: (_mapper: unknown, value: unknown) => value,
    deserialize: (_mapper: unknown, value: unknown) => value,
  };
  return async (httpMethod: 'GET' | 'POST', url: string, body?: object): Promise<string> => {
    let location = '';
    await client.sendOperationRequest(
      {
        url,
        body: JSON.stringify(body),
        options: { onResponse: ({ headers }) => void (location = headers.get('location') ?? '') },
      },
      {
        httpMethod,
        path: '{url}',
        serializer,
        responses: { 200: {}, 202: {} },
        urlParameters: [{ parameterPath: 'url', mapper: text('url'), skipEncoding: true }],
        ...(body && {
          contentType: 'application/json',
          mediaType: 'text',
          requestBody: { parameterPath: 'body', mapper: text('body') },
        }),
      },
    );
    return location;
  };
}

const transports: readonly Transport[] = ['in-process', 'http', 'https'];
const combinations = Object.keys(sdks).flatMap((sdk) => transports.map((transport) => ({ sdk, transport })));

describe.each(combinations)('@azure/arm-apimanagement $sdk, $transport', ({ sdk, transport }) => {
  async function start(options: ArmUnderTestOptions = {}): Promise<ArmUnderTest & Connected> {
    const arm = await startArm({ transport, clock: { mode: 'skip' }, ...options });
    return Object.assign(arm, (sdks[sdk] as (typeof sdks)[string])(arm));
  }

  const wanted: Wanted = {
    location: 'westus',
    sku: { name: 'Developer', capacity: 1 },
    publisherEmail: 'api@tailwind.example',
    publisherName: 'Tailwind',
  };

  const standing = { services: [{ name, vnet: 'external' }] } as const;

  it('creates a service outside of any network, which is on stv2, reads it and lists it', async () => {
    const arm = await start({ groups: [group] });
    const { apiManagementService: services } = arm.client;
    expect((await services.checkNameAvailability({ name })).nameAvailable).toBe(true);
    const created = await services.beginCreateOrUpdateAndWait(group, name, wanted);
    const seen = {
      name,
      location: 'West US',
      provisioningState: 'Succeeded',
      platformVersion: 'stv2',
      createdAtUtc: new Date('2024-08-19T00:00:00Z'),
    };
    expect(created).toMatchObject(seen);
    expect(await services.get(group, name)).toMatchObject(seen);
    expect(await all(services.list())).toMatchObject([seen]);
    expect(await all(services.listByResourceGroup(group))).toMatchObject([seen]);
    expect((await services.checkNameAvailability({ name })).nameAvailable).toBe(false);
  });

  it.each<{ mode: Mode }>([{ mode: 'PreserveIp' }, { mode: 'NewIP' }])(
    'creates one in a network, which is on stv1, updates it, migrates it with $mode, and deletes it',
    async ({ mode }) => {
      const arm = await start({ groups: [group], networks: true });
      const { apiManagementService: services } = arm.client;
      const created = await services.beginCreateOrUpdateAndWait(group, name, {
        ...wanted,
        ...inNetwork(arm),
      });
      expect(created).toMatchObject({ platformVersion: 'stv1', virtualNetworkType: 'External' });
      const updated = await services.beginUpdateAndWait(group, name, { publisherName: 'Fabrikam' });
      expect(updated).toMatchObject({ publisherName: 'Fabrikam', platformVersion: 'stv1' });

      const migrated = await (await arm.migrate(mode)).done();
      const accepted = arm.exchanges.find(
        ({ operationId }) => operationId === 'ApiManagementService_MigrateToStv2',
      );
      expect(accepted?.headers['location']).toMatch(arm.clientOptions.endpoint);
      expect(migrated).toMatchObject({ name, provisioningState: 'Succeeded', platformVersion: 'stv2' });
      const preserves = mode === 'PreserveIp' || sdk === '9.2.0';
      const kept = JSON.stringify(migrated.publicIPAddresses) === JSON.stringify(created.publicIPAddresses);
      expect(kept).toBe(preserves);

      await services.beginDeleteAndWait(group, name);
      await expect(services.get(group, name)).rejects.toMatchObject({
        statusCode: 404,
        code: 'ServiceNotFound',
      });
      expect(await all(services.list())).toEqual([]);
    },
  );

  it('is refused what would change the infrastructure while that is updating, and may write an API', async () => {
    const arm = await start({ ...standing, clock: { mode: 'manual' } });
    const { api, apiManagementService: services } = arm.client;
    const migration = await arm.migrate('PreserveIp');
    expect(await services.get(group, name)).toMatchObject({
      provisioningState: 'Updating',
      platformVersion: 'stv1',
    });
    const locked = { statusCode: 409, code: 'ServiceLocked' };
    await expect(services.beginUpdateAndWait(group, name, { publisherName: 'A' })).rejects.toMatchObject(
      locked,
    );
    await expect(services.beginCreateOrUpdateAndWait(group, name, wanted)).rejects.toMatchObject(locked);
    await expect(services.beginDeleteAndWait(group, name)).rejects.toMatchObject(locked);
    await expect(arm.migrate('NewIP')).rejects.toMatchObject(locked);

    const echo = await api.beginCreateOrUpdateAndWait(group, name, 'echo', {
      path: 'echo',
      displayName: 'Echo',
    });
    expect(echo.displayName).toBe('Echo');
    expect((await api.getEntityTag(group, name, 'echo')).eTag).toMatch(/^"[^"]+"$/);
    expect(await all(api.listByService(group, name))).toMatchObject([{ name: 'echo' }]);

    arm.advance({ until: 'operation-end' });
    expect(await migration.done()).toMatchObject({ platformVersion: 'stv2' });
  });

  it('reads an error from a migration that failed at minute 38, and stv1 from the service', async () => {
    const arm = await start({ ...standing, clock: { mode: 'manual' } });
    const { apiManagementService: services } = arm.client;
    const before = await services.get(group, name);
    const migration = await arm.migrate('PreserveIp');
    arm.advance({ by: '38m' });
    arm.fail(name, 'No capacity was left.');
    arm.advance({ until: 'operation-end' });
    await expect(migration.done()).rejects.toMatchObject({
      statusCode: 400,
      code: 'ActivationFailed',
      message: expect.stringContaining('No capacity was left.') as unknown,
    });
    const after = await services.get(group, name);
    expect(after).toMatchObject({ provisioningState: 'Succeeded', platformVersion: 'stv1' });
    expect(after.publicIPAddresses).toEqual(before.publicIPAddresses);
    expect(arm.status(name).lastFailure).toMatchObject({ at: '2024-08-19T00:38:00Z', phase: 'cutover' });
  });
});

async function all<Entry>(list: AsyncIterable<Entry>): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of list) entries.push(entry);
  return entries;
}

import { expect } from 'vitest';
import { type Answer, Provider } from './provider.ts';

const clientId = '0c1d9a3e-6f4b-4f0e-9a55-2f8d4f0f7a11';

const protocols = ['Ssl30', 'Tls10', 'Tls11'];
const ciphers = [
  'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA', 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA', 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', 'TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_RSA_WITH_AES_128_CBC_SHA256',
  'TLS_RSA_WITH_AES_128_GCM_SHA256', 'TLS_RSA_WITH_AES_256_CBC_SHA', 'TLS_RSA_WITH_AES_256_CBC_SHA256',
  'TLS_RSA_WITH_AES_256_GCM_SHA384', 'TripleDes168',
]; // prettier-ignore

const security = 'Microsoft.WindowsAzure.ApiManagement.Gateway.Security';

/** It writes every protocol and cipher it knows, whether its user named any or not. CLIENTS §9 */
export const customProperties = Object.fromEntries(
  [
    ...protocols.flatMap((each) => [`Protocols.${each}`, `Backend.Protocols.${each}`]),
    ...ciphers.map((each) => `Ciphers.${each}`),
  ].map((name) => [`${security}.${name}`, 'false']),
);

const sku = { capacity: 1, name: 'Developer' };

/** How the provider waits between two looks does not matter here: in mode `skip` looking is waiting. */
const patience = 10;

/**
 * azurerm 4.22 on the wire, request by request: what it asks in which order, and what it needs to see before it goes on.
 * It was written after watching the real one. CLIENTS §3, §9
 */
export class Azurerm {
  readonly provider: Provider;
  readonly #subscription: string;
  readonly #tenantId: string;
  readonly #slash: string;

  /** @param setUp whether the cloud it was told of has a `resourceManager` that ends in a slash: then paths begin with two */
  constructor(
    base: string,
    { subscriptionId, tenantId }: { subscriptionId: string; tenantId: string },
    { trailingSlash = false }: { trailingSlash?: boolean } = {},
  ) {
    this.#subscription = `/subscriptions/${subscriptionId}`;
    this.#tenantId = tenantId;
    this.#slash = trailingSlash ? '/' : '';
    const headers = {
      accept: 'application/json; charset=utf-8; IEEE754Compatible=false',
      'content-type': 'application/json; charset=utf-8',
      'odata-maxversion': '4.0',
      'odata-version': '4.0',
      'x-ms-correlation-request-id': '6f1f0a43-9f0e-4c53-8bb6-6b7a8b3d9c55',
    };
    this.provider = new Provider(base, headers, [
      [this.#subscription, '{s}'],
      [tenantId, '{tenant}'],
      [clientId, '{client}'],
    ]);
  }

  /**
   * What every start of the provider begins with.
   *
   * @param token one that the Azure CLI had; without, it signs in
   */
  async start(token?: string): Promise<void> {
    const { resourceManager, loginEndpoint } = await this.#findCloud();
    const authorize = async (slash: string): Promise<void> =>
      token === undefined
        ? this.#signIn(loginEndpoint, `${resourceManager}${slash}/.default`)
        : this.provider.bears(token);
    await authorize('');
    const { json: cloud } = await this.#get('//metadata/endpoints?api-version=2018-01-01', 200);
    expect(cloud).toMatchObject({
      cloudEndpoint: { public: { locations: expect.arrayContaining(['westus']) as [] } },
    });
    await authorize(this.#slash);
    await this.#registerProviders();
  }

  /** The cloud as it describes itself. */
  async #findCloud(): Promise<{ resourceManager: string; loginEndpoint: string }> {
    const { json } = await this.#get('/metadata/endpoints?api-version=2022-09-01', 200);
    expect(json).toMatchObject({
      name: expect.any(String) as string,
      microsoftGraphResourceId: expect.any(String) as string,
      authentication: { audiences: expect.any(Array) as string[], identityProvider: 'AAD', tenant: 'common' },
      suffixes: expect.any(Object) as object,
    });
    const { resourceManager, authentication } = json as {
      resourceManager: string;
      authentication: { loginEndpoint: string };
    };
    expect(resourceManager).not.toMatch(/\/$/);
    return { resourceManager, loginEndpoint: authentication.loginEndpoint };
  }

  /** Registers whatever is listed and is not registered. */
  async #registerProviders(): Promise<void> {
    const { json } = await this.#get(this.#at('/providers', '2022-09-01'), 200);
    const listed = json?.['value'] as readonly { namespace: string; registrationState: string }[];
    expect(listed).toContainEqual(expect.objectContaining({ namespace: 'Microsoft.ApiManagement' }));
    for (const { namespace, registrationState } of listed) {
      if (registrationState !== 'NotRegistered') continue;
      const register = this.#at(`/providers/${namespace}/register`, '2022-09-01');
      expect((await this.provider.send('POST', register, {})).status).toBe(200);
      await this.#waitUntilRegistered(this.#at(`/providers/${namespace}`, '2022-09-01'));
    }
  }

  async #waitUntilRegistered(path: string): Promise<void> {
    for (let look = 0; look < patience; look++) {
      if ((await this.#get(path, 200)).json?.['registrationState'] === 'Registered') return;
    }
    expect.fail(`${path} is never registered`);
  }

  /** Asks Microsoft Graph who it is, as it does where its token does not say. */
  async findItself(): Promise<unknown> {
    const filter = new URLSearchParams({ $filter: `appId eq '${clientId}'` });
    const { json } = await this.#get(`/v1.0/servicePrincipals?${filter.toString()}`, 200);
    return (json as { value: { id: string }[] }).value[0]?.id;
  }

  async createGroup(name: string): Promise<void> {
    const at = this.#group(name);
    await this.#get(at, 404);
    expect((await this.provider.send('PUT', at, { location: 'westus', tags: {} })).status).toBe(201);
    // It looks until it has seen it often enough.
    for (let look = 0; look < 5; look++) await this.#get(at, 200);
  }

  /** @param path below the subscription */
  async createNetworkResource(path: string, body: object): Promise<void> {
    const at = this.#at(path, '2024-05-01');
    await this.#get(at, 404);
    expect((await this.provider.send('PUT', at, body)).status).toBe(201);
    const { json } = await this.#get(at, 200);
    // Else it ends with: unexpected state ''.
    expect(json).toMatchObject({ properties: { provisioningState: 'Succeeded' } });
    await this.#get(at, 200);
  }

  /** Before and after a subnet is written its network is looked at. */
  async createSubnet(network: string, name: string, properties: object): Promise<void> {
    const parent = this.#at(network, '2024-05-01');
    await this.#get(parent, 200);
    await this.createNetworkResource(`${network}/subnets/${name}`, { name, properties });
    await this.#get(parent, 200);
    await this.#get(this.#at(`${network}/subnets/${name}`, '2024-05-01'), 200);
  }

  async createService(
    group: string,
    name: string,
    properties: object = { virtualNetworkType: 'None' },
  ): Promise<void> {
    const at = this.#service(group, name);
    await this.#get(at, 404);
    const recovers = await this.#recover(at, name);
    const body = {
      identity: { type: 'None', userAssignedIdentities: null },
      location: 'westus',
      properties: {
        certificates: [],
        customProperties,
        disableGateway: false,
        publicNetworkAccess: 'Enabled',
        publisherEmail: 'apis@contoso.example',
        publisherName: 'Contoso',
        ...properties,
      },
      sku,
      tags: {},
    };
    const accepted = await this.provider.send('PUT', at, body);
    expect(accepted.status).toBe(recovers ? 200 : 201);
    await this.#wait(accepted);
    await this.#removeAll(this.#service(group, name, '/apis'), 'deleteRevisions=true');
    await this.#removeAll(this.#service(group, name, '/products'), 'deleteSubscriptions=true');
    await this.#put(this.#service(group, name, '/portalsettings/signin'), { properties: { enabled: false } });
    const termsOfService = { consentRequired: false, enabled: false, text: '' };
    await this.#put(this.#service(group, name, '/portalsettings/signup'), {
      properties: { enabled: false, termsOfService },
    });
    await this.readService(group, name);
  }

  /** What was deleted and is kept it brings back first, and only then writes what it wants. */
  async #recover(at: string, name: string): Promise<boolean> {
    const { status } = await this.provider.send('GET', this.#deleted(name));
    if (status === 404) return false;
    expect(status).toBe(200);
    const properties = { publisherEmail: '', publisherName: '', restore: true };
    const accepted = await this.provider.send('PUT', at, { location: 'westus', properties, sku });
    expect(accepted.status).toBe(201);
    await this.#wait(accepted);
    return true;
  }

  /** What the service came with it deletes. */
  async #removeAll(list: string, how: string): Promise<void> {
    const { json } = await this.#get(list, 200);
    const [path, query] = list.split('?');
    for (const { name } of (json as { value: { name: string }[] }).value) {
      const one = `${path}/${name}?${query}&${how}`;
      const { status } = await this.provider.send('DELETE', one, undefined, { 'if-match': '*' });
      expect([one, status]).toEqual([one, 200]);
    }
  }

  /** The properties it has read. */
  async readService(group: string, name: string): Promise<Record<string, unknown>> {
    const { json } = await this.#get(this.#service(group, name), 200);
    await this.#get(this.#service(group, name, '/policies/policy', '&format=xml'), 404);
    for (const setting of ['signin', 'signup', 'delegation']) {
      const read = await this.#get(this.#service(group, name, `/portalsettings/${setting}`), 200);
      expect(read.json).toMatchObject({ name: setting, properties: expect.any(Object) as object });
    }
    const key = await this.provider.send(
      'POST',
      this.#service(group, name, '/portalsettings/delegation/listSecrets'),
    );
    expect([key.status, key.json]).toEqual([200, { validationKey: expect.any(String) as string }]);
    const access = await this.provider.send('POST', this.#service(group, name, '/tenant/access/listSecrets'));
    expect([access.status, access.json]).toEqual([
      200,
      expect.objectContaining({
        primaryKey: expect.any(String) as string,
        secondaryKey: expect.any(String) as string,
      }),
    ]);
    return json?.['properties'] as Record<string, unknown>;
  }

  /** What a plan asks about what it has made before. */
  async refresh(group: string, name: string): Promise<Record<string, unknown>> {
    await this.start();
    await this.#get(this.#group(group), 200);
    return this.readService(group, name);
  }

  /** Says only what has changed. */
  async updateService(group: string, name: string, properties: object): Promise<void> {
    await this.#get(this.#service(group, name), 200);
    const accepted = await this.provider.send('PATCH', this.#service(group, name), { properties });
    expect([200, 202]).toContain(accepted.status);
    await this.#wait(accepted);
    await this.readService(group, name);
  }

  /** @param purges as `purge_soft_delete_on_destroy` says */
  async destroyService(group: string, name: string, { purges = true } = {}): Promise<void> {
    await this.deleteService(group, name);
    // A deletion it does not poll: it looks at what it has deleted until that is gone.
    await this.#waitUntilGone(this.#service(group, name));
    if (!purges) return;
    await this.#get(this.#deleted(name), 200);
    const purge = await this.provider.send('DELETE', this.#deleted(name));
    expect(purge.status).toBe(202);
    await this.#waitUntilGone(this.#deleted(name));
  }

  async deleteService(group: string, name: string): Promise<void> {
    await this.#get(this.#service(group, name), 200);
    const accepted = await this.provider.send('DELETE', this.#service(group, name));
    expect(accepted.status).toBe(202);
  }

  /** With two slashes it loses the name of what it has deleted, and goes on looking at all there are. CLIENTS §9 */
  async lookForDeleted(group: string): Promise<void> {
    const [collection, query] = this.#service(group, '').split('/?');
    await this.#get(`/${collection}?${query}`, 200);
  }

  async destroyGroup(name: string): Promise<void> {
    const query = '%24expand=provisioningState&%24top=500&api-version=2020-06-01';
    const inside = await this.#get(`${this.#subscription}/resourceGroups/${name}/resources?${query}`, 200);
    expect(inside.json).toMatchObject({ value: [] });
    const accepted = await this.provider.send('DELETE', this.#group(name));
    expect(accepted.status).toBe(202);
    await this.#wait(accepted);
  }

  async #signIn(loginEndpoint: string, scope: string): Promise<void> {
    const login = this.provider.rebased(
      `${loginEndpoint.replace(/\/$/, '')}/${this.#tenantId}/oauth2/v2.0/token`,
    );
    const grant = { client_id: clientId, client_secret: 'any', grant_type: 'client_credentials' };
    await this.provider.signIn(login, { ...grant, scope });
  }

  /** Polls as its SDK does: the status where there is one, and else the place. */
  async #wait(accepted: Answer): Promise<void> {
    const { headers } = accepted;
    const status = headers.get('azure-asyncoperation');
    const place = status ?? headers.get('location');
    if (place === null) return;
    expect(headers.get('retry-after')).toMatch(/^\d+$/);
    for (let look = 0; look < patience; look++) {
      const path = this.#slash + this.provider.rebased(place);
      const { status: code, json, text } = await this.provider.send('GET', path);
      if (status !== null && json?.['status'] === 'InProgress') continue;
      if (status !== null) return expect(json).toMatchObject({ status: 'Succeeded' });
      if (code === 202) continue;
      const ended = json?.['properties'] as { provisioningState?: string } | undefined;
      expect(text === '' || ended?.provisioningState === 'Succeeded').toBe(true);
      return expect(code).toBe(200);
    }
    expect.fail(`${place} never ends`);
  }

  async #waitUntilGone(path: string): Promise<void> {
    for (let look = 0; look < patience; look++) {
      const { status } = await this.provider.send('GET', path);
      if (status === 404) return;
      expect(status).toBe(200);
    }
    expect.fail(`${path} is still there`);
  }

  async #get(path: string, status: number): Promise<Answer> {
    const answer = await this.provider.send('GET', path);
    expect([path, answer.status, answer.text]).toEqual([path, status, expect.any(String)]);
    return answer;
  }

  /** Settings are written in place: 201 it takes for an error. */
  async #put(path: string, body: object): Promise<void> {
    expect((await this.provider.send('PUT', path, body)).status).toBe(200);
  }

  #at(path: string, apiVersion: string): string {
    return `${this.#slash}${this.#subscription}${path}?api-version=${apiVersion}`;
  }

  /** Groups it asks for with an older SDK, which does not double slashes. */
  #group(name: string): string {
    return `${this.#subscription}/resourcegroups/${name}?api-version=2020-06-01`;
  }

  #service(group: string, name: string, below = '', query = ''): string {
    const path = `/resourceGroups/${group}/providers/Microsoft.ApiManagement/service/${name}${below}`;
    return this.#at(path, '2022-08-01') + query;
  }

  #deleted(name: string): string {
    return this.#at(
      `/providers/Microsoft.ApiManagement/locations/westus/deletedServices/${name}`,
      '2022-08-01',
    );
  }
}

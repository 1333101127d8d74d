import { expect, it } from 'vitest';
import { startArm } from '../../helpers/arm.ts';
import { type Answer, Provider } from './provider.ts';

const [group, name] = ['rg-fabrikam', 'fabrikam'];
const clientId = '0c1d9a3e-6f4b-4f0e-9a55-2f8d4f0f7a11';

/** What a poller of Go does next, by what it has got. CLIENTS §3 */
async function waited(azapi: Provider, accepted: Answer): Promise<Answer> {
  const status = accepted.headers.get('azure-asyncoperation');
  const place = status ?? accepted.headers.get('location');
  for (let look = 0; look < 10; look++) {
    const answer = await azapi.send('GET', azapi.rebased(place));
    const { json } = answer;
    if (status === null ? answer.status === 202 : json?.['status'] === 'InProgress') continue;
    expect([answer.status, status === null ? 'Succeeded' : json?.['status']]).toEqual([200, 'Succeeded']);
    return answer;
  }
  return expect.fail(`${place} never ends`);
}

it.each([
  {
    login: 'adfs, which asks nobody else',
    signsIn: async (azapi: Provider) => {
      const { json } = await azapi.send('GET', '/adfs/.well-known/openid-configuration');
      return azapi.rebased(json?.['token_endpoint'] as string);
    },
    asked: ['GET /adfs/.well-known/openid-configuration 200', 'POST /adfs/oauth2/token 200'],
  },
  {
    login: 'a tenant, after instance discovery',
    signsIn: async (azapi: Provider, tenantId: string) => {
      const endpoint = encodeURIComponent(
        `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`,
      );
      const query = `api-version=1.1&authorization_endpoint=${endpoint}`;
      const discovered = await azapi.send('GET', `/common/discovery/instance?${query}`);
      expect(discovered.json).toMatchObject({ tenant_discovery_endpoint: expect.any(String) as string });
      const { json } = await azapi.send('GET', `/${tenantId}/v2.0/.well-known/openid-configuration`);
      expect(json?.['issuer']).toContain(tenantId);
      return azapi.rebased(json?.['token_endpoint'] as string);
    },
    asked: [
      'GET /common/discovery/instance?api-version=1.1&authorization_endpoint=https%3A%2F%2Flogin.microsoftonline.com%2F{tenant}%2Foauth2%2Fv2.0%2Fauthorize 200',
      'GET /{tenant}/v2.0/.well-known/openid-configuration 200',
      'POST /{tenant}/oauth2/v2.0/token 200',
    ],
  },
])(
  'azapi 2.5 signs in by $login, creates a service, migrates another, plans, and destroys',
  async ({ signsIn, asked }) => {
    const arm = await startArm({ clock: { mode: 'skip' }, groups: [group] });
    const azapi = new Provider(
      arm.arm as string,
      { accept: 'application/json', 'content-type': 'application/json' },
      [
        [arm.subscription, '{s}'],
        [arm.tenantId, '{tenant}'],
      ],
    );
    await azapi.signIn(await signsIn(azapi, arm.tenantId), {
      client_id: clientId,
      client_secret: 'any',
      grant_type: 'client_credentials',
      scope: `${arm.arm}/.default openid offline_access profile`,
    });
    expect(azapi.said()).toEqual(asked);

    const path = `${arm.subscription}/resourceGroups/${group}/providers/Microsoft.ApiManagement/service/${name}`;
    const at = `${path}?api-version=2024-05-01`;
    // What is there already it would not create.
    expect((await azapi.send('GET', at)).status).toBe(404);
    await arm.seedService({ name: `${name}-stv1`, resourceGroup: group, vnet: 'external' });
    const accepted = await azapi.send('PUT', at, {
      location: 'westus',
      properties: { publisherEmail: 'apis@fabrikam.example', publisherName: 'Fabrikam' },
      sku: { capacity: 1, name: 'Developer' },
    });
    expect(accepted.status).toBe(201);
    await waited(azapi, accepted);
    const { json: created } = await azapi.send('GET', at);
    expect(created).toMatchObject({ name, properties: { provisioningState: 'Succeeded' } });

    const action = `${path}-stv1/migrateToStv2?api-version=2024-05-01`;
    const begun = await azapi.send('POST', action, { mode: 'PreserveIp' });
    expect([begun.status, begun.text]).toEqual([202, '']);
    const { json: migrated } = await waited(azapi, begun);
    expect(migrated).toMatchObject({
      properties: { platformVersion: 'stv2', provisioningState: 'Succeeded' },
    });

    expect((await azapi.send('GET', at)).json).toEqual(created);
    const deleted = await azapi.send('DELETE', at);
    expect(deleted.status).toBe(202);
    await waited(azapi, deleted);
    expect((await azapi.send('GET', at)).status).toBe(404);
    const service = '{s}/resourceGroups/rg-fabrikam/providers/Microsoft.ApiManagement/service/fabrikam';
    const version = '?api-version=2024-05-01';
    expect(azapi.said()).toEqual([
      `GET ${service}${version} 404`,
      `PUT ${service}${version} 201`,
      `GET ${service}/operationresults/{id}${version}&asyncResponse 200`,
      `GET ${service}/operationresults/{id}${version}&asyncResponse 200`,
      `GET ${service}${version} 200`,
      `POST ${service}-stv1/migrateToStv2${version} 202`,
      `GET ${service}-stv1/operationresults/{id}${version} 202`,
      `GET ${service}-stv1/operationresults/{id}${version} 200`,
      `GET ${service}${version} 200`,
      `DELETE ${service}${version} 202`,
      `GET ${service}/operationresults/{id}${version}&asyncResponse 200`,
      `GET ${service}/operationresults/{id}${version}&asyncResponse 200`,
      `GET ${service}${version} 404`,
    ]);
  },
);

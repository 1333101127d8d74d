import { describe, expect, it } from 'vitest';
import { apiVersions } from '../../../src/mock-arm/arm/api-version.ts';
import { armContract } from '../../../src/mock-arm/arm/contract.ts';
import { type ArmUnderTest, groupPath, serviceBody, servicePath, startArm } from '../../helpers/arm.ts';

interface Provider {
  readonly namespace: string;
  readonly registrationState: string;
  readonly resourceTypes: readonly {
    readonly resourceType: string;
    readonly apiVersions: readonly string[];
    readonly locations: readonly string[];
  }[];
}

const apim = (arm: ArmUnderTest): string => `${arm.subscription}/providers/Microsoft.ApiManagement`;
const asProvider = (body: unknown): Provider => body as Provider;
const stateOf = async (arm: ArmUnderTest): Promise<unknown> =>
  (await arm.get(apim(arm))).body['registrationState'];

describe('a provider', () => {
  it('tells the types that are served, each with its newest stable api-version first', async () => {
    const arm = await startArm();
    const { namespace, resourceTypes } = asProvider((await arm.get(apim(arm).toLowerCase())).body);
    const service = resourceTypes.find(({ resourceType }) => resourceType === 'service');
    expect(namespace).toBe('Microsoft.ApiManagement');
    expect(service?.apiVersions[0]).toBe('2024-05-01');
    expect(service?.apiVersions.toSorted()).toEqual([...apiVersions].sort());
    expect(service?.locations).toContain('West US');
    expect(resourceTypes.map(({ resourceType }) => resourceType)).toEqual(
      expect.arrayContaining(['operations', 'service/apis', 'service/apis/policies', 'deletedservices']),
    );
    expect(resourceTypes.map(({ resourceType }) => resourceType)).not.toContain('service/migrateToStv2');
  });

  it('is listed with the others, in a subscription and outside of any', async () => {
    const arm = await startArm();
    const names = async (path: string): Promise<string[]> =>
      ((await arm.get(path)).body['value'] as Provider[]).map(({ namespace }) => namespace);
    const all = await names(`${arm.subscription}/providers`);
    const served = armContract.routes.flatMap(
      ({ url }) => /.*\/providers\/(Microsoft\.\w+)/.exec(url)?.[1] ?? [],
    );
    expect(all.toSorted()).toEqual([...new Set(served)].sort());
    expect(await names('/providers')).toEqual(all);
    const [first] = (await arm.get(`${arm.subscription}/providers?$top=1`)).body['value'] as Provider[];
    expect(first?.namespace).toBe(all[0]);
  });

  it.each(['Microsoft.Nonsense', 'apimanagement'])('named %s is none', async (name) => {
    const arm = await startArm();
    const { status, body } = await arm.get(`${arm.subscription}/providers/${name}`);
    expect([status, body.error?.code]).toEqual([404, 'InvalidResourceNamespace']);
  });
});

describe('registration', () => {
  it('is there from the start, and to ask for it again changes nothing', async () => {
    const arm = await startArm();
    expect(await stateOf(arm)).toBe('Registered');
    const { status, body } = await arm.post(`${apim(arm)}/register`);
    expect([status, body['registrationState'], arm.recipe.journal]).toEqual([200, 'Registered', []]);
  });

  it('takes its time once it was taken back, and ends by itself', async () => {
    const arm = await startArm();
    expect((await arm.post(`${apim(arm)}/unregister`)).body['registrationState']).toBe('NotRegistered');
    expect((await arm.post(`${apim(arm)}/register`)).body['registrationState']).toBe('Registering');
    arm.advance({ by: 'PT59S' });
    expect(await stateOf(arm)).toBe('Registering');
    arm.advance({ by: 'PT1S' });
    expect(await stateOf(arm)).toBe('Registered');
    expect(arm.timeline.map(({ event }) => event)).toEqual(['provider.unregistered', 'provider.registered']);
  });

  it('is over for who waits for it in mode skip', async () => {
    const arm = await startArm({ clock: { mode: 'skip' } });
    await arm.post(`${apim(arm)}/unregister`);
    await arm.post(`${apim(arm)}/register`);
    expect([await stateOf(arm), await stateOf(arm)]).toEqual(['Registering', 'Registered']);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'POST'])('is what a %s needs, and a GET does not', async (method) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const service = servicePath(arm, 'tailwind');
    await arm.post(`${apim(arm)}/unregister`);
    const path = method === 'POST' ? `${service}/migrateToStv2` : service;
    const { status, body, headers } = await arm.ask(method, path, { body: serviceBody() });
    const message = expect.stringContaining("'Microsoft.ApiManagement'") as unknown;
    expect([status, body.error?.code, body.error?.message]).toEqual([
      409,
      'MissingSubscriptionRegistration',
      message,
    ]);
    expect(headers.get('x-ms-failure-cause')).toBe('gateway');
    expect((await arm.get(service)).status).toBe(200);
    const network = `${groupPath(arm, 'rg-tailwind')}/providers/Microsoft.Network/routeTables/one`;
    expect((await arm.put(network, { location: 'westus' })).status).toBe(201);
  });

  it('outlives a save, and is back after a reset', async () => {
    const arm = await startArm();
    await arm.post(`${apim(arm)}/unregister`);
    const again = arm.createWorld({ name: 'again' });
    expect(arm.recipe.journal.map(({ command }) => command.type)).toEqual(['provider.unregister']);
    const there = await arm.get(`/subscriptions/${again.subscriptionId}/providers/Microsoft.ApiManagement`);
    expect(there.body['registrationState']).toBe('Registered');
    arm.reset();
    expect(await stateOf(arm)).toBe('Registered');
  });
});

describe('the regions of a subscription', () => {
  it('are those a service can stand in, in the words of the portal too', async () => {
    const arm = await startArm();
    const { body } = await arm.get(`${arm.subscription}/locations`);
    expect(body['value']).toContainEqual({
      id: `${arm.subscription}/locations/westus`,
      name: 'westus',
      type: 'Region',
      displayName: 'West US',
      regionalDisplayName: '(US) West US',
      metadata: {
        regionType: 'Physical',
        regionCategory: 'Recommended',
        geographyGroup: 'US',
        pairedRegion: [],
      },
    });
    const groups = (body['value'] as { name: string; metadata: { geographyGroup: string } }[]).map(
      ({ name, metadata }) => [name, metadata.geographyGroup],
    );
    expect(Object.fromEntries(groups)).toMatchObject({
      uksouth: 'Europe',
      westeurope: 'Europe',
      southafricanorth: 'Africa',
      brazilsouth: 'South America',
      southindia: 'Asia Pacific',
      uaenorth: 'Middle East',
      usgovtexas: 'US',
    });
  });
});

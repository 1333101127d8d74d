import { ApiManagementClient } from '@azure/arm-apimanagement';
import { createMockArm, type MockArm } from 'apim-rehearsal';
import { afterAll, beforeAll, expect, test } from 'vitest';

let mock: MockArm;
beforeAll(async () => {
  mock = await createMockArm();
});
afterAll(() => mock.close());

test('a failure at minute 38 ends on stv1, as it began', async () => {
  const world = mock.createWorld({
    clock: { mode: 'manual' },
    services: [{ name: 'contoso', vnet: 'external' }],
  });
  const client = new ApiManagementClient(world.credential, world.subscriptionId, world.clientOptions);
  const services = client.apiManagementService;

  await services.beginMigrateToStv2('rg-contoso', 'contoso', { parameters: { mode: 'PreserveIp' } });
  world.advance({ by: '38m' });
  world.fail('contoso', 'No capacity left in the region.');
  world.advance({ until: 'operation-end' });

  const service = await services.get('rg-contoso', 'contoso');
  expect(service).toMatchObject({ platformVersion: 'stv1', provisioningState: 'Succeeded' });
  expect(world.status('contoso').lastFailure).toMatchObject({ phase: 'cutover', code: 'ActivationFailed' });
});

test('two tests never see each other: each has a world of its own', async () => {
  const world = mock.createWorld({ services: [{ name: 'contoso', vnet: 'internal' }] });
  const client = new ApiManagementClient(world.credential, world.subscriptionId, world.clientOptions);

  const mode = { parameters: { mode: 'NewIp' } };
  await client.apiManagementService.beginMigrateToStv2AndWait('rg-contoso', 'contoso', mode);

  expect(world.status('contoso')).toMatchObject({ platformVersion: 'stv2', phase: 'coexisting' });
  world.advance({ by: '4h' });
  const gateway = world.status('contoso').names.find(({ name }) => name === 'contoso.azure-api.net');
  expect(gateway?.reaches).toBeNull(); // nobody has moved the private DNS record
});

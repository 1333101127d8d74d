// The package is ESM: run Jest with NODE_OPTIONS=--experimental-vm-modules.
import { ApiManagementClient } from '@azure/arm-apimanagement';
import { createMockArm } from 'apim-rehearsal';

let mock;
beforeAll(async () => {
  mock = await createMockArm();
});
afterAll(() => mock.close());

test('a renewed address coexists with the old one for 15 minutes', async () => {
  const world = mock.createWorld({ services: [{ name: 'contoso', vnet: 'external' }] });
  const client = new ApiManagementClient(world.credential, world.subscriptionId, world.clientOptions);

  const mode = { parameters: { mode: 'NewIp' } };
  await client.apiManagementService.beginMigrateToStv2AndWait('rg-contoso', 'contoso', mode);
  expect(world.status('contoso').phase).toBe('coexisting');

  world.advance({ by: 'PT15M' });
  expect(world.status('contoso').phase).toBe('steady');
});

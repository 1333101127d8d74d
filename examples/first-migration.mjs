import { ApiManagementClient } from '@azure/arm-apimanagement';
import { createMockArm } from 'apim-rehearsal';

const mock = await createMockArm({ services: [{ name: 'contoso', vnet: 'external' }] });
const client = new ApiManagementClient(mock.credential, mock.subscriptionId, mock.clientOptions);

const before = await client.apiManagementService.get('rg-contoso', 'contoso');
const after = await client.apiManagementService.beginMigrateToStv2AndWait('rg-contoso', 'contoso');
console.log(`${before.platformVersion} → ${after.platformVersion}, still on ${after.publicIPAddresses}`);
for (const { at, event, text } of mock.timeline) if (event === 'phase.changed') console.log(at, text);

await mock.close();

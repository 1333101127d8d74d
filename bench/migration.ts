import { ApiManagementClient } from 'arm-apimanagement-10';
import { createMockArm, type Transport } from '../src/mock-arm/index.ts';
import { limit, type Row } from './table.ts';

const warmUps = 5;
const rounds = 25;

/** A whole migration of 45 virtual minutes as the official SDK sees it, in mode `skip`: the middle one of many. */
export async function migrationRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const transport of ['in-process', 'http', 'https'] as const satisfies readonly Transport[]) {
    const spent: number[] = [];
    await using mock = await createMockArm({ transport });
    const client = new ApiManagementClient(mock.credential, mock.subscriptionId, mock.clientOptions);
    for (let round = 0; round < warmUps + rounds; round++) {
      const name = `contoso-${round}`;
      await mock.seedService({ name, vnet: 'external' });
      const began = performance.now();
      const mode = { parameters: { mode: 'PreserveIp' } };
      const migrated = await client.apiManagementService.beginMigrateToStv2AndWait(`rg-${name}`, name, mode);
      if (round >= warmUps) spent.push(performance.now() - began);
      if (migrated.platformVersion !== 'stv2')
        throw new Error(`${name} ended on ${migrated.platformVersion}`);
    }
    spent.sort((a, b) => a - b);
    rows.push(
      limit(`a migration through the JavaScript SDK, ${transport}`, spent[rounds >> 1] as number, 100, 'ms'),
    );
  }
  return rows;
}

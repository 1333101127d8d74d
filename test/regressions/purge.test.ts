import { expect, it } from 'vitest';
import { groupPath, serviceBody, servicePath, startArm } from '../helpers/arm.ts';

it('there is nothing to purge where nothing was deleted', async () => {
  const arm = await startArm();
  const at = `${arm.subscription}/providers/Microsoft.ApiManagement/locations/westus/deletedservices/tailwind`;
  const { status, text } = await arm.delete(at);
  expect([status, text]).toEqual([204, '']);
});

it('a Consumption service is asked after every 20 seconds while it is purged, as while it is made', async () => {
  const arm = await startArm({ clock: { mode: 'real' } });
  await arm.put(groupPath(arm, 'rg-tailwind'), { location: 'westus' });
  const at = servicePath(arm, 'tailwind');
  const waits: (string | null)[] = [];
  const noteWait = ({ headers }: { headers: Headers }): void => void waits.push(headers.get('retry-after'));
  noteWait(await arm.put(at, serviceBody({}, { sku: { name: 'Consumption', capacity: 0 } })));
  arm.advance({ by: '2m' });
  noteWait(await arm.delete(at));
  arm.advance({ by: '2m' });
  const deleted = `${arm.subscription}/providers/Microsoft.ApiManagement/locations/westus/deletedservices/tailwind`;
  noteWait(await arm.delete(deleted));
  expect(waits).toEqual(['20', '20', '20']);
});

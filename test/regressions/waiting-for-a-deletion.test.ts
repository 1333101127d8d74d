import { expect, it } from 'vitest';
import { groupPath, servicePath, startArm } from '../helpers/arm.ts';

/** Terraform ignores where a deletion is polled: it reads what it has deleted until that is gone. */
const skipping = { clock: { mode: 'skip' } } as const;

it.each(['GET', 'HEAD'])(
  'in mode skip a resource group is gone for who reads it again (%s)',
  async (method) => {
    const arm = await startArm({ ...skipping, services: [{ name: 'tailwind' }] });
    const at = groupPath(arm, 'rg-tailwind');
    expect((await arm.delete(at)).status).toBe(202);
    expect((await arm.ask(method, at)).status).toBe(method === 'GET' ? 200 : 204);
    expect((await arm.ask(method, at)).status).toBe(404);
  },
);

it('in mode skip a service that is being purged is gone for who reads it again', async () => {
  const arm = await startArm({ ...skipping, services: [{ name: 'tailwind' }] });
  const at = servicePath(arm, 'tailwind');
  await arm.delete(at);
  expect([(await arm.get(at)).status, (await arm.get(at)).status]).toEqual([200, 404]);
  const deleted = `${arm.subscription}/providers/Microsoft.ApiManagement/locations/westus/deletedservices/tailwind`;
  expect((await arm.delete(deleted)).status).toBe(202);
  expect([(await arm.get(deleted)).status, (await arm.get(deleted)).status]).toEqual([200, 404]);
});

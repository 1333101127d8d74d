import { expect, it } from 'vitest';
import { groupPath, servicePath, startArm } from '../helpers/arm.ts';

it('a group is not deleted while a service in it is on the move, and the refusal names that service', async () => {
  const arm = await startArm({
    services: [
      { name: 'idle', resourceGroup: 'rg' },
      { name: 'elsewhere', resourceGroup: 'other' },
      { name: 'leaving', resourceGroup: 'rg' },
    ],
  });
  await arm.delete(servicePath(arm, 'elsewhere', 'other'));
  await arm.delete(servicePath(arm, 'leaving', 'rg'));
  const { status, body } = await arm.delete(groupPath(arm, 'RG'));
  expect([status, body.error?.code, body.error?.message]).toEqual([
    409,
    'ServiceLocked',
    'The API Service leaving is transitioning at this time. Please try the request again later.',
  ]);
});

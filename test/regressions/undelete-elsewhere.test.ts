import { expect, it } from 'vitest';
import { groupPath, serviceBody, servicePath, startArm } from '../helpers/arm.ts';

it('a deleted service comes back where it was, and nowhere else', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  await arm.delete(groupPath(arm, 'rg-tailwind'));
  arm.advance({ by: '10m' });
  await arm.put(groupPath(arm, 'rg-other'), { location: 'westus' });

  const elsewhere = await arm.put(servicePath(arm, 'tailwind', 'rg-other'), serviceBody({ restore: true }));
  expect([elsewhere.status, elsewhere.body.error?.code]).toEqual([400, 'ServiceUndeleteNotPossible']);

  await arm.put(groupPath(arm, 'rg-tailwind'), { location: 'westus' });
  const home = await arm.put(servicePath(arm, 'tailwind'), serviceBody({ restore: true }));
  expect([home.status, home.body['id']]).toEqual([201, servicePath(arm, 'tailwind')]);
});

import { expect, it } from 'vitest';
import { groupPath, olderStyle, serviceBody, servicePath, startArm } from '../helpers/arm.ts';

it('a service that is being created is locked, not broken, when its answer with a null host name is sent back', async () => {
  const arm = await startArm();
  await arm.put(groupPath(arm, 'rg-tailwind'), { location: 'westus' });
  const at = servicePath(arm, 'tailwind');
  const created = await arm.put(at, serviceBody(), { apiVersion: olderStyle });
  expect(created.body.properties?.['hostnameConfigurations']).toEqual([
    expect.objectContaining({ hostName: null }),
  ]);
  const echoed = await arm.put(at, created.body, { apiVersion: olderStyle });
  expect([echoed.status, echoed.body.error?.code]).toEqual([409, 'ServiceLocked']);
});

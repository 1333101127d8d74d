import { expect, it } from 'vitest';
import { servicePath, startArm } from '../helpers/arm.ts';

it('an update does not touch the system data of a service', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const at = servicePath(arm, 'tailwind');
  const before = (await arm.get(at)).body['systemData'];
  await arm.patch(at, { properties: { publisherName: 'Fabrikam' } });
  expect((await arm.get(at)).body['systemData']).toEqual(before);
  arm.advance({ until: 'operation-end' });
  expect((await arm.get(at)).body['systemData']).toEqual(before);
});

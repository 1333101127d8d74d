import { expect, it } from 'vitest';
import { groupPath, startArm } from '../helpers/arm.ts';

it.each(['PUT', 'PATCH'])('cannot be written (%s)', async (method) => {
  const arm = await startArm();
  const at = groupPath(arm, 'rg-tailwind');
  await arm.put(at, { location: 'westus' });
  await arm.delete(at);
  const { status, body } = await arm.ask(method, at, { body: { location: 'westus', tags: {} } });
  expect([status, body.error?.code]).toEqual([409, 'ResourceGroupBeingDeleted']);
  expect((await arm.get(at)).body.properties).toEqual({ provisioningState: 'Deleting' });
});

it('is deleted once, however often that is asked for', async () => {
  const arm = await startArm();
  const at = groupPath(arm, 'rg-tailwind');
  await arm.put(at, { location: 'westus' });
  const first = await arm.delete(at);
  arm.advance({ by: '10s' });
  const again = await arm.delete(at);
  expect([again.status, again.headers.get('location')]).toEqual([202, first.headers.get('location')]);

  arm.advance({ by: '5s' });
  expect((await arm.put(at, { location: 'westus' })).status).toBe(201);
  arm.advance({ by: '1h' });
  expect((await arm.get(at)).status).toBe(200);
});

import { expect, it } from 'vitest';
import { startArm, servicePath, serviceBody, groupPath, inNetwork } from '../../helpers/arm.ts';
it('x', async () => {
  const t0 = performance.now();
  const arm = await startArm({ services: [{ name: 'a' }] });
  console.log('start', performance.now() - t0);
  const at = servicePath(arm, 'a');
  for (let i = 0; i < 3; i++) { const t = performance.now(); console.log((await arm.get(at)).status, performance.now() - t); }
  console.log(JSON.stringify((await arm.get(at)).body, null, 1));
  console.log(await arm.patch(at, { properties: { publisherName: 'b' } }));
});
it.fails('y', async () => {
  const arm = await startArm({ services: [{ name: 'a' }] });
  (arm.exchanges as any).push({ ...arm.exchanges[0] , operationId: 'ApiManagementService_Get', status: 299, headers: {}, body: '', url: '/x', method: 'GET' });
});

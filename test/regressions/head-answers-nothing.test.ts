import { expect, it } from 'vitest';
import { groupPath, servicePath, startArm } from '../helpers/arm.ts';

it('the answer to a HEAD is empty even where it is an error', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const at = servicePath(arm, 'tailwind');
  const asked = [
    `${at}/apis/none`,
    `${at}/apis/none?api-version=`,
    groupPath(arm, 'none'),
    `${at}/skus`,
    '/nowhere',
  ];
  for (const path of asked) await arm.ask('HEAD', path);
  expect(arm.exchanges.map(({ status, body, headers }) => [status, body, headers['content-type']])).toEqual([
    [404, '', undefined],
    [400, '', undefined],
    [404, '', undefined],
    [405, '', undefined],
    [404, '', undefined],
  ]);
});

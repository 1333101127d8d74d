import { expect, it } from 'vitest';
import { olderStyle, serviceBody, servicePath, startArm } from '../helpers/arm.ts';

it('a deletion is still answered with nothing after the name was given to a new service', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const at = servicePath(arm, 'tailwind');
  const deletion = await arm.delete(at, { apiVersion: '2019-01-01' });
  arm.advance({ by: '3m' });
  await arm.put(at, serviceBody(), { apiVersion: '2019-01-01' });
  arm.advance({ by: '1h' });
  const poll = await arm.get(deletion.headers.get('location') as string);
  expect([poll.status, poll.text]).toEqual([200, '']);
});

it('an operation is not found under the name of another service', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind' }, { name: 'fabrikam' }] });
  const accepted = await arm.delete(servicePath(arm, 'tailwind'), { apiVersion: olderStyle });
  const location = accepted.headers.get('location') as string;
  const { status, body } = await arm.get(location.replaceAll(/(rg-|service\/)tailwind/g, '$1fabrikam'));
  expect([status, body.error?.code]).toEqual([404, 'OperationNotFound']);
});

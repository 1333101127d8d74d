import { expect, it } from 'vitest';
import { olderStyle, servicePath, startArm } from '../helpers/arm.ts';

it('an answer without a body has no content type', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const accepted = await arm.delete(servicePath(arm, 'tailwind'), { apiVersion: olderStyle });
  const poll = await arm.get(accepted.headers.get('location') as string);
  expect([
    poll.status,
    poll.text,
    poll.headers.get('content-type'),
    poll.headers.get('content-length'),
  ]).toEqual([202, '', null, '0']);
});

it('a document with a status has a content type without a charset', async () => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const accepted = await arm.delete(servicePath(arm, 'tailwind'));
  const poll = await arm.get(accepted.headers.get('azure-asyncoperation') as string);
  expect([poll.text, poll.headers.get('content-type')]).toEqual([
    '{"status":"InProgress"}',
    'application/json',
  ]);
});

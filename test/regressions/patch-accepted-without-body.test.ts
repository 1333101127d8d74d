import { expect, it } from 'vitest';
import { newest, olderStyle, servicePath, startArm } from '../helpers/arm.ts';

it.each([newest, olderStyle])('a PATCH that is accepted has no body and no ETag (%s)', async (apiVersion) => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const answer = await arm.patch(
    servicePath(arm, 'tailwind'),
    { properties: { publisherName: 'Fabrikam' } },
    { apiVersion },
  );
  expect([answer.status, answer.text, answer.headers.get('etag')]).toEqual([202, '', null]);
});

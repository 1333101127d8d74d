import { expect, it } from 'vitest';
import { startArm } from '../helpers/arm.ts';

it.each([
  { path: '//', says: 'GET /.' },
  { path: '//nowhere/at', says: 'GET /nowhere/at.' },
])('nothing is served at $path, and that is no bug', async ({ path, says }) => {
  const arm = await startArm();
  const { status, body } = await arm.get(path, { apiVersion: null });
  expect([status, body.error?.code]).toEqual([404, 'NotFound']);
  expect(body.error?.message).toContain(says);
});

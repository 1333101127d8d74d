import { describe, expect, it } from 'vitest';
import { serviceBody, servicePath, startArm } from '../helpers/arm.ts';
import { startControl } from '../helpers/control.ts';

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('a body that is nested deeper than any stack', () => {
  const lock = '/providers/Microsoft.Authorization/locks/a';
  it.each([
    {
      where: 'where the contract wants something else',
      path: lock,
      text: `{"properties":${nested(100_000)}}`,
    },
    { where: 'where anything may stand', path: '', text: `{"tags":{"a":${nested(100_000)}}}` },
    { where: 'just below the limit it is held against the contract', path: '', text: nested(99) },
  ])('is refused by ARM: $where', async ({ path, text }) => {
    const arm = await startArm({ services: [{ name: 'tailwind' }] });
    const { status, body } = await arm.ask('PUT', servicePath(arm, 'tailwind') + path, { text });
    expect([status, body.error?.code]).toEqual([400, 'InvalidRequestContent']);
  });

  it('is refused by the control API', async () => {
    const { ask } = await startControl();
    const { status, text } = await ask('POST', '/v1/worlds', { text: `{"services":${nested(100_000)}}` });
    expect([status, text]).toEqual([400, expect.stringContaining('nested deeper than 100 levels')]);
  });

  it('and one of some levels is as good as any', async () => {
    const arm = await startArm({ groups: ['rg-tailwind'] });
    const { status } = await arm.put(
      servicePath(arm, 'tailwind'),
      serviceBody({ custom: { a: [[{ b: {} }]] } }),
    );
    expect(status).toBe(201);
  });
});

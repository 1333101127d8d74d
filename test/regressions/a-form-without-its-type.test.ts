import { expect, it } from 'vitest';
import { startArm } from '../helpers/arm.ts';

it.each(['', 'text/plain'])(
  'a form whose content type is %j is refused, and is no bug of the mock',
  async (contentType) => {
    const arm = await startArm();
    const response = await fetch(`${arm.arm}/${arm.tenantId}/oauth2/token`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: 'grant_type=client_credentials',
    });
    expect([response.status, await response.json()]).toEqual([
      415,
      expect.objectContaining({ error: 'invalid_request' }),
    ]);
  },
);

import { describe, expect, it } from 'vitest';
import { newest, servicePath } from '../../helpers/arm.ts';
import { type Schema, startControl } from '../../helpers/control.ts';

const services = '/v1/worlds/default/services';

describe('a service', () => {
  it('seeded by one line can be migrated, and is seen by ARM at once', async () => {
    const { mock, post, get, migrate } = await startControl();
    const seeded = await post<Schema<'ServiceStatus'>>(services, { name: 'meadow', vnet: 'internal' });
    expect(seeded.headers['location']).toBe(`${services}/meadow`);
    expect(seeded.body).toMatchObject({
      name: 'meadow',
      platformVersion: 'stv1',
      phase: 'steady',
      path: null,
    });
    await migrate('meadow');
    const { body } = await get<Schema<'ServiceStatus'>>(`${services}/meadow`);
    expect(body).toMatchObject({ phase: 'building', path: 'same-subnet/internal/preserve' });
    const arm = await fetch(`${mock.arm}${servicePath(mock, 'meadow')}?api-version=${newest}`);
    expect(await arm.json()).toMatchObject({ properties: { provisioningState: 'Updating' } });
  });

  it('is listed in the order it came to be, those of ARM included', async () => {
    const { mock, post, get } = await startControl({ services: [{ name: 'zeta' }] });
    await post(services, { name: 'alpha' });
    await fetch(`${mock.arm}${servicePath(mock, 'made', 'rg-zeta')}?api-version=${newest}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        location: 'westus',
        sku: { name: 'Developer', capacity: 1 },
        properties: { publisherEmail: 'a@b.example', publisherName: 'A' },
      }),
    });
    const { value } = (await get<Schema<'ServiceStatusList'>>(services)).body;
    expect(value.map(({ name, provisioningState }) => `${name} ${provisioningState}`)).toEqual([
      'zeta Succeeded',
      'alpha Succeeded',
      'made Activating',
    ]);
  });

  it('that fails rolls back, and tells why in the words it was given', async () => {
    const { post, migrate } = await startControl({ services: [{ name: 'contoso', vnet: 'external' }] });
    await migrate('contoso');
    await post('/v1/worlds/default/clock/advance', { by: 'PT38M' });
    const { body } = await post<Schema<'ServiceStatus'>>(`${services}/contoso/fail`, {
      reason: 'No capacity left.',
    });
    expect(body).toMatchObject({
      phase: 'rollingBack',
      provisioningState: 'Updating',
      lastFailure: {
        at: '2024-08-19T00:38:00Z',
        phase: 'cutover',
        code: 'ActivationFailed',
        message: expect.stringMatching(/ No capacity left\.$/) as string,
      },
    });
    const again = await post<Schema<'Problem'>>(`${services}/contoso/fail`);
    expect(again.status).toBe(409);
    expect(again.body.detail).toContain('rolling back already');
  });
});

import { describe, expect, it } from 'vitest';
import { ControlClient, ControlRefusedError } from '../../../src/mock-arm/index.ts';
import { startControl } from '../../helpers/control.ts';

describe('through the control API', () => {
  it('populations call, requests end at a backend, and what became of them is told', async () => {
    const { url, migrate } = await startControl({ services: [{ name: 'contoso', vnet: 'external' }] });
    const control = new ControlClient(url);
    const [vip] = (await control.service('contoso')).locations.flatMap(({ vips }) => vips);
    await control.putBackend('orders', { network: null, admits: [vip?.address ?? ''] });
    await control.putPopulation('callers', {
      service: 'contoso',
      clients: 60,
      resolver: { kind: 'maximum', seconds: 0 },
      backend: 'orders',
    });
    await migrate('contoso');
    await control.advance({ by: 'PT1H' });

    const { now, value } = await control.traffic();
    expect(now).toBe('2024-08-19T01:00:00Z');
    expect(value).toMatchObject([
      {
        population: 'callers',
        requests: 216_000,
        servedByNew: 54_000,
        lost: 72_000,
        firstFailureAt: '2024-08-19T00:25:00Z',
        longestOutage: 'PT1200S',
        losses: [{ kind: 'backendRefused', phase: 'cutover', why: 'backend', requests: 72_000 }],
      },
    ]);
  });

  it('what is not said of a population is made up: a hundred honest clients of the default name', async () => {
    const { url } = await startControl({
      services: [{ name: 'open' }, { name: 'hidden', vnet: 'internal' }],
    });
    const control = new ControlClient(url);
    const made = { clients: 100, resolver: { kind: 'honest' }, keepAlive: false, every: 'PT1S' };
    const rest = { allows: 'any', backend: null };
    await control.putPopulation('one', { service: 'open' });
    await control.putPopulation('two', { service: 'hidden' });
    expect(await control.populations()).toEqual([
      { name: 'one', service: 'open', hostName: 'open.azure-api.net', view: 'public', ...made, ...rest },
      {
        name: 'two',
        service: 'hidden',
        hostName: 'hidden.azure-api.net',
        view: 'vnet:vnet-hidden',
        ...made,
        ...rest,
      },
    ]);
    await control.advance({ by: 'PT1M' });
    expect((await control.traffic()).value.map(({ lost }) => lost)).toEqual([0, 0]);
  });

  it('they are replaced and taken away; a backend only once nobody ends at it', async () => {
    const { url, get } = await startControl({ services: [{ name: 'contoso' }] });
    const control = new ControlClient(url);
    await control.putBackend('orders', { network: null, admits: ['any'] });
    await control.putPopulation('callers', { service: 'contoso', backend: 'orders' });
    await control.putPopulation('CALLERS', { service: 'contoso', backend: 'orders', clients: 7 });
    expect((await get('/v1/worlds/default/populations/Callers')).body).toMatchObject({ clients: 7 });
    expect((await get('/v1/worlds/default/backends/ORDERS')).body).toMatchObject({ admits: ['any'] });
    const refused = control.deleteBackend('orders');
    await expect(refused).rejects.toThrow(ControlRefusedError);
    await expect(refused).rejects.toMatchObject({ status: 409 });
    await control.deletePopulation('callers');
    await control.deleteBackend('orders');
    expect([await control.populations(), await control.backends()]).toEqual([[], []]);
  });
});

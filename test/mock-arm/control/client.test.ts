import { describe, expect, it } from 'vitest';
import { ControlClient, ControlRefusedError, ControlUnreachableError } from '../../../src/mock-arm/index.ts';
import { RehearsalError } from '../../../src/sim/index.ts';
import { startControl } from '../../helpers/control.ts';

describe('a client of the control API', () => {
  it('sees and steers the world it is for', async () => {
    const { mock, url, migrate } = await startControl({ services: [{ name: 'contoso', vnet: 'external' }] });
    const client = new ControlClient(`${url}/`);
    await migrate('contoso');
    expect(await client.advance({ by: '25m' })).toMatchObject({ now: '2024-08-19T00:25:00Z' });
    expect(await client.service('contoso')).toEqual(mock.status('contoso'));
    expect(await client.services()).toEqual([mock.status('contoso')]);
    expect(await client.fail('contoso', 'No capacity.')).toMatchObject({ phase: 'rollingBack' });
    expect(await client.setClock({ mode: 'scaled', scale: 1 })).toMatchObject({ mode: 'scaled', scale: 1 });
    expect(await client.clock()).toMatchObject({ mode: 'scaled' });
    expect(await client.reset()).toMatchObject({ name: 'default', services: ['contoso'] });
    expect((await client.worlds()).map(({ name }) => name)).toEqual(['default']);
    expect(await client.health()).toMatchObject({ status: 'ready', control: url });
  });

  it('reads a timeline of any length', async () => {
    const { mock, url } = await startControl();
    for (let made = 0; made < 250; made++) {
      await mock.seedService({
        name: `c${made}`,
        publisherName: 'C',
        publisherEmail: 'c@c.example',
        tags: {},
      });
    }
    expect(mock.timeline.length).toBeGreaterThan(1_000);
    expect(await new ControlClient(url).timeline()).toEqual(mock.timeline);
  });

  it.each<{ by: string; now: string }>([
    { by: 'PT45M', now: '2024-08-19T00:45:00Z' },
    { by: '1h30m', now: '2024-08-19T01:30:00Z' },
    { by: '0.25s', now: '2024-08-19T00:00:00.250Z' },
    { by: '7d', now: '2024-08-26T00:00:00Z' },
    { by: '100000h', now: '2036-01-15T16:00:00Z' },
  ])('advances by $by', async ({ by, now }) => {
    const { url } = await startControl();
    expect((await new ControlClient(url).advance({ by })).now).toBe(now);
  });

  it('follows until it has seen enough', async () => {
    const { mock, url } = await startControl({ services: [{ name: 'contoso' }] });
    const seen: number[] = [];
    for await (const { seq } of new ControlClient(url).follow()) {
      seen.push(seq);
      if (seq === mock.timeline.length) break;
    }
    expect(seen).toHaveLength(mock.timeline.length);
  });

  it('is told what was refused, and which field is at fault', async () => {
    const { url } = await startControl();
    const refused = new ControlClient(url).setClock({ mode: 'fast' as 'real' });
    await expect(refused).rejects.toThrow(ControlRefusedError);
    await expect(refused).rejects.toThrow(RehearsalError);
    await expect(refused).rejects.toMatchObject({ status: 400, field: 'mode', value: 'fast' });
    await expect(new ControlClient(url, 'no where').clock()).rejects.toMatchObject({ status: 404 });
  });

  it('says so where there is no mock', async () => {
    const { mock, url } = await startControl();
    await mock.close();
    await expect(new ControlClient(url).health()).rejects.toThrow(ControlUnreachableError);
  });
});

import { describe, expect, it } from 'vitest';
import {
  type ConnectedWorld,
  ControlClient,
  ControlRefusedError,
  ControlUnreachableError,
  RefusedError,
} from '../../../src/mock-arm/index.ts';
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

  it('does to a world from outside what a test does to it from within', async () => {
    const services = [
      { name: 'contoso', vnet: 'external', resourceGroup: 'rg', subnet: 'shared/apim' },
      { name: 'ahead', vnet: 'external', resourceGroup: 'rg', subnet: 'shared/next', platform: 'stv2' },
    ] as const;
    const start = '2024-10-01T00:00:00Z';
    const { mock, url } = await startControl({ start, services });
    const within = mock.createWorld({ name: 'within', start, services, clock: { mode: 'manual' } });
    const client = new ControlClient(url);
    const next = mock.subnets.find(({ subnetId }) => subnetId.endsWith('/next'))?.subnetId as string;
    const denied = ['Microsoft.Network/virtualNetworks/subnets/join/action'];
    const intention = { subnetResourceId: next, caller: 'a/b' };

    expect(await client.deny('a/b', denied)).toEqual(mock.callers[0]);
    expect(await client.grant('boss', [{ role: 'Owner' }])).toEqual(mock.callers[1]);
    expect(await client.callers()).toEqual(mock.callers);
    expect(await client.preflight('contoso')).toEqual(mock.preflight('contoso'));
    expect(await client.preflight('contoso', 'new-subnet/keep-48-hours', intention)).toEqual(
      mock.preflight('contoso', 'new-subnet/keep-48-hours', intention),
    );
    expect(await client.subnets()).toEqual(mock.subnets);
    expect(await client.subnet(next)).toEqual(mock.subnet(next));
    expect((await client.resources()).map(({ id }) => id)).toEqual(mock.resources.map(({ id }) => id));
    expect((await client.eras()).map(({ era }) => era)).toContain('2024-11');

    for (const world of [client, within]) {
      await world.platformUpgrade('ahead');
      await world.automaticMigration('contoso', { dropsNetwork: true, notice: 'P1D' });
      await world.advance({ until: 'phase:blocked' });
      expect(await world.unblock('contoso')).toMatchObject({ phase: 'steady', platformVersion: 'stv2' });
    }
    expect(mock.timeline.map(({ text }) => text)).toEqual(within.timeline.map(({ text }) => text));
  });

  it('is refused as Azure would refuse it, and so is a test from within', async () => {
    const { mock, url } = await startControl({ services: [{ name: 'contoso', vnet: 'external' }] });
    const facts = ['X6'];
    const outside = new ControlClient(url).platformMigration('contoso', { mode: 'NewIp' });
    await expect(outside).rejects.toMatchObject({
      status: 409,
      refused: 'notOffered',
      facts,
      rule: undefined,
    });
    const within = (): unknown => mock.platformMigration('contoso', { mode: 'NewIp' });
    expect(within).toThrow(RefusedError);
    expect(within).toThrow(RehearsalError);
    expect(within).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ facts }) as object }),
    );
  });

  it.each<{ says: string; act: (world: ConnectedWorld) => unknown; field: string; message: RegExp }>([
    {
      says: 'a mode',
      act: (world) => world.platformMigration('contoso', { mode: 'fast' }),
      field: 'mode',
      message: /PreserveIp or NewIp; got `fast`/,
    },
    {
      says: 'a notice',
      act: (world) => world.automaticMigration('contoso', { notice: 'soon' }),
      field: 'notice',
      message: /ISO-8601 like .*; got `soon`/,
    },
    {
      says: 'a notice for ever',
      act: (world) => world.automaticMigration('contoso', { notice: '3651d' }),
      field: 'notice',
      message: /at most 3650 days; got `3651d`/,
    },
    {
      says: 'a capacity',
      act: (world) => world.autoscale('contoso', 0),
      field: 'capacity',
      message: /from 1 to 31; got `0`/,
    },
    {
      says: 'a path',
      act: (world) => world.preflight('contoso', 'lunch'),
      field: 'path',
      message: /one of preserve, new, .*; got `lunch`/,
    },
    {
      says: 'a location',
      act: (world) => world.fail('contoso', undefined, 'East US'),
      field: 'location',
      message: /a location of `contoso`, which has West US; got `East US`/,
    },
    {
      says: 'a service',
      act: (world) => world.unblock('contso'),
      field: 'service',
      message: /there are: contoso/,
    },
    { says: 'a subnet', act: (world) => world.subnet('/x'), field: 'id', message: /there are: none yet/ },
  ])('or a test names $says that makes no sense, and is told', async ({ act, field, message }) => {
    const { mock } = await startControl({ services: [{ name: 'contoso' }] });
    const before = mock.recipe;
    expect(() => act(mock)).toThrow(message);
    expect(() => act(mock)).toThrow(expect.objectContaining({ name: 'RehearsalError', field }));
    expect(mock.recipe).toEqual(before);
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

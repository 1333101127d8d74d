import { describe, expect, it } from 'vitest';
import { ControlClient, gatewayWhereabouts, type MockServiceStatus } from '../../../src/mock-arm/index.ts';
import { World } from '../../../src/sim/index.ts';
import { type ControlUnderTest, type Schema, startControl } from '../../helpers/control.ts';
import { anyPorts, contoso, listener } from '../../helpers/gateway.ts';

const path = '/v1/worlds/default';
const byPort = { ...anyPorts, by: 'port' } as const;
type Whereabouts = Schema<'GatewayWhereabouts'>;

/** Each VIP as status shows it: its address, and where it listens. */
function shown({ locations }: Pick<MockServiceStatus, 'locations'>): unknown[] {
  return locations.flatMap(({ vips }) =>
    vips.map(({ address, listensAt, ports }) => ({ address, listensAt, ports })),
  );
}

const listening = (mock: ControlUnderTest['mock'], service: string): unknown[] | undefined =>
  mock.gateway?.vips
    .filter((vip) => vip.held && vip.service === service)
    .map(({ vip, listensAt }) => ({ address: vip, listensAt, ports: undefined }));

describe('the status of a service', () => {
  it('shows the listener beside each VIP, whoever tells it, at every step of a migration', async () => {
    const { mock, url, get, migrate } = await startControl({ gateway: anyPorts, services: [contoso] });
    const client = new ControlClient(url);
    await migrate('contoso');
    const seen = new Set<unknown>();
    for (const until of ['phase:building', 'phase:cutover', 'phase:steady'] as const) {
      if (until !== 'phase:building') mock.advance({ until });
      const { body } = await get<MockServiceStatus>(`${path}/services/contoso`);
      expect(body).toEqual(mock.status('contoso'));
      expect(await client.services()).toEqual([body]);
      expect(shown(body)).toEqual(listening(mock, 'contoso'));
      for (const { listensAt } of body.locations.flatMap(({ vips }) => vips)) seen.add(listensAt);
    }
    expect([...seen]).toEqual(['127.64.0.1', '127.64.0.2']);
  });

  it('shows it of every location, and of private VIPs', async () => {
    const services = [
      { name: 'far', vnet: 'internal', sku: 'Premium', additionalLocations: ['East US'] },
      { name: 'near', vnet: 'internal' },
    ] as const;
    const { mock } = await startControl({ gateway: anyPorts, services });
    expect(mock.status('far').locations).toHaveLength(2);
    for (const { name } of services) {
      expect(shown(mock.status(name)).length).toBeGreaterThan(1);
      expect(shown(mock.status(name))).toEqual(listening(mock, name));
    }
  });

  it('has the ports too where VIPs go by port, from the moment in which it is seeded', async () => {
    const { mock, post } = await startControl({ gateway: byPort });
    const { body } = await post<MockServiceStatus>(`${path}/services`, contoso);
    const within = await mock.seedService({ name: 'within' });
    for (const status of [body, within]) {
      const { vip, listensAt, ports } = listener(mock, { service: status.name });
      expect(listensAt).toBe('127.0.0.1');
      expect(Object.values(ports).every((port) => Number(port) > 0)).toBe(true);
      expect(shown(status)).toEqual([{ address: vip, listensAt, ports }]);
    }
  });

  it('is that of its own world, and follows a reset', async () => {
    const { mock, post, migrate } = await startControl({ gateway: anyPorts, services: [contoso] });
    const before = mock.status('contoso');
    await post('/v1/worlds', { name: 'other', services: [contoso] });
    const other = new ControlClient(mock.control as string, 'other');
    expect(shown(await other.service('contoso'))).toMatchObject([{ listensAt: '127.64.0.2' }]);
    await migrate('contoso');
    mock.advance({ until: 'phase:cutover' });
    mock.reset();
    expect(mock.status('contoso')).toEqual(before);
  });

  it('says nothing of listeners where the gateway is off', async () => {
    const { mock, get } = await startControl({ services: [contoso] });
    const { text } = await get(`${path}/services/contoso`);
    expect(text).not.toMatch(/listensAt|ports/);
    expect(mock.status('contoso')).toEqual(World.replay(mock.recipe).describe('contoso'));
  });
});

describe('health and worlds', () => {
  it('tell the gateway of their world in short', async () => {
    const { mock, get, post } = await startControl({ gateway: anyPorts, services: [contoso] });
    const gateway = mock.gateway && gatewayWhereabouts(mock.gateway);
    expect(gateway).toMatchObject({
      by: 'address',
      clients: { public: '127.32.0.1' },
      listeners: [{ vip: listener(mock).vip, listensAt: '127.64.0.1', ...listener(mock).ports }],
    });
    expect((await get<Schema<'Health'>>('/v1/health')).body.gateway).toEqual(gateway);
    expect((await get<Schema<'World'>>(path)).body.gateway).toEqual(gateway);
    const made = await post<Schema<'World'>>('/v1/worlds', { name: 'other', services: [contoso] });
    expect(made.body.gateway?.listeners).toMatchObject([{ listensAt: '127.64.0.2' }]);
    const { value } = (await get<Schema<'WorldList'>>('/v1/worlds')).body;
    expect(value.map((world) => world.gateway)).toEqual([gateway, made.body.gateway]);
    expect((await post<Schema<'World'>>(`${path}/reset`)).body.gateway).toEqual(gateway);
  });

  it('know every port by the time they tell of it', async () => {
    const { post } = await startControl({ gateway: byPort });
    const { gateway } = (await post<Schema<'World'>>('/v1/worlds', { services: [contoso] })).body;
    const { by, clients, listeners } = gateway as Whereabouts;
    expect({ by, address: clients['public'] }).toEqual({ by: 'port', address: null });
    expect(listeners).toHaveLength(1);
    expect(listeners.every(({ https, http, management }) => https && http && management)).toBe(true);
  });

  it('leave it out where it is off', async () => {
    const { get } = await startControl();
    expect((await get<Schema<'Health'>>('/v1/health')).body).not.toHaveProperty('gateway');
    expect((await get<Schema<'World'>>(path)).body).not.toHaveProperty('gateway');
  });
});

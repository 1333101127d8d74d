import { describe, expect, it } from 'vitest';
import { newest, servicePath } from '../../helpers/arm.ts';
import { type ControlUnderTest, type Schema, startControl } from '../../helpers/control.ts';

type World = Schema<'World'>;

const advance = async ({ post }: ControlUnderTest, world: string, by: string): Promise<void> => {
  expect((await post(`/v1/worlds/${world}/clock/advance`, { by })).status).toBe(200);
};

const timelineOf = async ({ get }: ControlUnderTest, world: string): Promise<string> =>
  (await get(`/v1/worlds/${world}/timeline`, { headers: { accept: 'text/plain' } })).text;

describe('a mock', () => {
  it('says where it listens and what a client needs', async () => {
    const { mock, get } = await startControl();
    const { body } = await get<Schema<'Health'>>('/v1/health');
    expect(body).toEqual({
      status: 'ready',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
      arm: mock.arm,
      control: mock.control,
      subscriptionId: mock.subscriptionId,
      tenantId: mock.tenantId,
      world: 'default',
    });
  });
});

describe('a world', () => {
  it('is listed after the default one, with what it was made from', async () => {
    const { get, post } = await startControl();
    const made = await post<World>('/v1/worlds', {
      name: 'suite',
      seed: 7,
      start: '2024-09-01T00:00:00Z',
      durations: 'drawn',
      azureTtlSeconds: 5,
      clock: { mode: 'scaled' },
      services: [{ name: 'b' }, { name: 'a' }],
    });
    expect(made.headers['location']).toBe('/v1/worlds/suite');
    expect(made.body).toMatchObject({
      name: 'suite',
      seed: 7,
      era: '2024-08',
      durations: 'drawn',
      azureTtlSeconds: 5,
      startedAt: '2024-09-01T00:00:00Z',
      clock: { mode: 'scaled', scale: 60, skipReads: 2 },
      services: ['b', 'a'],
    });
    const { body } = await get<Schema<'WorldList'>>('/v1/worlds');
    expect(body.value.map(({ name }) => name)).toEqual(['default', 'suite']);
    expect(body.value.map(({ azureTtlSeconds }) => azureTtlSeconds)).toEqual([60, 5]);
  });

  it('without a name gets one that is free', async () => {
    const { post } = await startControl();
    await post('/v1/worlds', { name: 'world-1' });
    expect((await post<World>('/v1/worlds')).body.name).toBe('world-2');
  });

  it('has a subscription that is unknown once it is removed', async () => {
    const { mock, ask, post } = await startControl();
    const { subscriptionId } = (await post<World>('/v1/worlds', { name: 'suite', services: [{ name: 'a' }] }))
      .body;
    const url = `${mock.arm}${servicePath({ subscriptionId }, 'a')}?api-version=${newest}`;
    expect((await fetch(url)).status).toBe(200);
    expect((await ask('DELETE', '/v1/worlds/suite')).status).toBe(204);
    expect((await fetch(url)).status).toBe(404);
    expect((await ask('GET', '/v1/worlds/suite')).status).toBe(404);
  });

  it('never sees another one', async () => {
    const control = await startControl({ services: [{ name: 'contoso' }] });
    const { body: suite } = await control.post<World>('/v1/worlds', {
      name: 'suite',
      services: [{ name: 'contoso' }],
    });
    await control.migrate('contoso', suite);
    await advance(control, 'suite', 'PT20M');

    const here = await control.get<Schema<'ServiceStatus'>>('/v1/worlds/default/services/contoso');
    const there = await control.get<Schema<'ServiceStatus'>>('/v1/worlds/suite/services/contoso');

    expect(here.body).toMatchObject({ phase: 'steady', now: '2024-08-19T00:00:00Z' });
    expect(there.body).toMatchObject({ phase: 'building', now: '2024-08-19T00:20:00Z' });
    expect(await timelineOf(control, 'default')).not.toContain('migrate');
  });

  it('goes back to its seed with the people it was given, whatever happened since', async () => {
    const control = await startControl();
    const path = '/v1/worlds/suite';
    const { body: made } = await control.post<World>('/v1/worlds', {
      name: 'suite',
      services: [{ name: 'contoso' }],
    });
    const arm = `${control.mock.arm}${servicePath(made, 'contoso')}?api-version=${newest}`;
    const before = { timeline: await timelineOf(control, 'suite'), service: await (await fetch(arm)).text() };
    await control.post(`${path}/services`, { name: 'another' });
    await control.migrate('contoso', made);
    await advance(control, 'suite', 'PT1H');

    const { body: reset } = await control.post<World>(`${path}/reset`);

    expect(reset).toEqual(made);
    expect({
      timeline: await timelineOf(control, 'suite'),
      service: await (await fetch(arm)).text(),
    }).toEqual(before);
    expect(before.service).toMatch(/"publisherEmail":"[^@"]+@example.com"/);
  });
});

describe('a recipe', () => {
  const livedThrough = async (): Promise<ControlUnderTest & { recipe: Schema<'Recipe'>; saved: string }> => {
    const control = await startControl();
    const { body: world } = await control.post<World>('/v1/worlds', {
      name: 'suite',
      seed: 7,
      durations: 'drawn',
      services: [{ name: 'contoso', vnet: 'external' }],
    });
    await control.migrate('contoso', world);
    await advance(control, 'suite', 'PT10M');
    await control.post('/v1/worlds/suite/services/contoso/fail', { reason: 'No capacity.' });
    await advance(control, 'suite', 'PT25M');
    const { body: recipe } = await control.get<Schema<'Recipe'>>('/v1/worlds/suite/journal');
    return { ...control, recipe, saved: await timelineOf(control, 'suite') };
  };

  it('brings a world about again under another name, with a subscription of its own', async () => {
    const control = await livedThrough();
    const before = (await control.get<World>('/v1/worlds/suite')).body;
    const { body: again, status } = await control.post<World>('/v1/worlds', {
      name: 'again',
      recipe: control.recipe,
    });
    expect(status).toBe(201);
    expect(await timelineOf(control, 'again')).toBe(control.saved);
    expect(again).toMatchObject({ now: before.now, seed: 7, services: ['contoso'] });
    expect(again.subscriptionId).not.toBe(before.subscriptionId);
  });

  it('brings a world about again under its own name, with the subscription it had', async () => {
    const control = await livedThrough();
    const { subscriptionId } = (await control.get<World>('/v1/worlds/suite')).body;
    expect((await control.post('/v1/worlds', { recipe: control.recipe })).status).toBe(409);
    await control.ask('DELETE', '/v1/worlds/suite');
    const { body: again } = await control.post<World>('/v1/worlds', {
      recipe: control.recipe,
      clock: { mode: 'manual' },
    });
    expect(again).toMatchObject({ name: 'suite', subscriptionId, clock: { mode: 'manual' } });
    expect(await timelineOf(control, 'suite')).toBe(control.saved);
  });
});

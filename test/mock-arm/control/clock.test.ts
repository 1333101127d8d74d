import { describe, expect, it } from 'vitest';
import { newest, servicePath } from '../../helpers/arm.ts';
import { type Schema, startControl } from '../../helpers/control.ts';

const clock = '/v1/worlds/default/clock';

describe('the clock', () => {
  it.each<{ says: string; body: object; now: string; much: boolean }>([
    { says: 'a duration', body: { by: 'PT25M' }, now: '2024-08-19T00:25:00Z', much: true },
    { says: 'a time', body: { to: '2024-08-19T00:24:59.5Z' }, now: '2024-08-19T00:24:59.500Z', much: false },
    { says: 'the next event', body: { until: 'next-event' }, now: '2024-08-19T00:25:00Z', much: true },
    { says: 'a phase', body: { until: 'phase:cutover' }, now: '2024-08-19T00:25:00Z', much: true },
    { says: 'the end', body: { until: 'operation-end' }, now: '2024-08-19T00:45:00Z', much: true },
  ])('goes on by $says, and says how much happened on the way', async ({ body, now, much }) => {
    const { mock, get, post, migrate } = await startControl({
      services: [{ name: 'contoso', vnet: 'external' }],
    });
    await migrate('contoso');
    const after = mock.timeline.length;
    const advanced = (await post<Schema<'ClockAdvanced'>>(`${clock}/advance`, body)).body;
    expect(advanced).toMatchObject({ now, mode: 'manual', scale: null, skipReads: 2 });
    expect(advanced).toMatchObject({ after, events: mock.timeline.length - after });
    expect(advanced.events > 0).toBe(much);
    expect((await get<Schema<'Clock'>>(clock)).body.now).toBe(now);
  });

  it('says when something happens next, and that nothing will', async () => {
    const { get, post, migrate } = await startControl({ services: [{ name: 'contoso', vnet: 'external' }] });
    expect((await get<Schema<'Clock'>>(clock)).body.nextEventAt).toBeNull();
    await migrate('contoso');
    expect((await get<Schema<'Clock'>>(clock)).body.nextEventAt).toBe('2024-08-19T00:25:00Z');
    await post(`${clock}/advance`, { by: 'PT2H' });
    expect((await get<Schema<'Clock'>>(clock)).body.nextEventAt).toBeNull();
  });

  it('stands still where what is waited for would never come', async () => {
    const { post, get, migrate } = await startControl({ services: [{ name: 'contoso', vnet: 'external' }] });
    await migrate('contoso');
    const refused = await post<Schema<'Problem'>>(`${clock}/advance`, { until: 'phase:coexisting' });
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('phase:coexisting');
    expect((await get<Schema<'Clock'>>(clock)).body.now).toBe('2024-08-19T00:00:00Z');
  });

  it('waits for the service that is named, and not for another one', async () => {
    const { post, migrate } = await startControl({
      services: [
        { name: 'first', vnet: 'external' },
        { name: 'second', vnet: 'external' },
      ],
    });
    await migrate('first');
    await post(`${clock}/advance`, { by: 'PT10M' });
    await migrate('second');
    const { body } = await post<Schema<'ClockAdvanced'>>(`${clock}/advance`, {
      until: 'operation-end',
      service: 'Second',
    });
    expect(body.now).toBe('2024-08-19T00:55:00Z');
  });

  it('keeps its time when its mode changes, and its reads unless told', async () => {
    const { get, ask, post } = await startControl({ clock: { mode: 'skip', skipReads: 7 } });
    await post(`${clock}/advance`, { by: 'PT5M' });
    const { body } = await ask<Schema<'Clock'>>('PUT', `${clock}/mode`, { body: { mode: 'manual' } });
    expect(body).toEqual({
      now: '2024-08-19T00:05:00Z',
      mode: 'manual',
      scale: null,
      skipReads: 7,
      nextEventAt: null,
    });
    expect((await get<Schema<'Clock'>>(clock)).body).toEqual(body);
  });

  it('runs with the wall once it is told to', async () => {
    const { get, ask } = await startControl();
    await ask('PUT', `${clock}/mode`, { body: { mode: 'scaled', scale: 1_000_000 } });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { now } = (await get<Schema<'Clock'>>(clock)).body;
    expect(Date.parse(now)).toBeGreaterThan(Date.parse('2024-08-19T00:00:00Z'));
  });

  it('is not moved by reads of the control API, however many', async () => {
    const { mock, get, migrate } = await startControl({
      clock: { mode: 'skip', skipReads: 1 },
      services: [{ name: 'contoso', vnet: 'external' }],
    });
    await migrate('contoso');
    for (let read = 0; read < 5; read++) await get('/v1/worlds/default/services/contoso');
    expect((await get<Schema<'Clock'>>(clock)).body.now).toBe('2024-08-19T00:00:00Z');
    await fetch(`${mock.arm}${servicePath(mock, 'contoso')}?api-version=${newest}`);
    expect((await get<Schema<'Clock'>>(clock)).body.now).toBe('2024-08-19T00:45:00Z');
  });
});

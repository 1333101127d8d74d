import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type ControlUnderTest, type Schema, startControl } from '../../helpers/control.ts';
import { follow } from '../../helpers/follower.ts';

const timeline = '/v1/worlds/default/timeline';
const numbers = (entries: readonly Schema<'TimelineEntry'>[]): number[] => entries.map(({ seq }) => seq);
const upTo = (last: number, first = 1): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** One service that migrates. */
async function moving(): Promise<ControlUnderTest & { readonly past: number }> {
  const control = await startControl({ services: [{ name: 'contoso', vnet: 'external' }] });
  await control.migrate('contoso');
  return { ...control, past: control.mock.timeline.length };
}

const advance = ({ post }: ControlUnderTest, by: string): Promise<unknown> =>
  post('/v1/worlds/default/clock/advance', { by });

describe('a follower', () => {
  it('is told what is past, and then what happens as it happens', async () => {
    const control = await moving();
    const { next, response } = await follow(control.url, timeline);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    expect(await next(control.past)).toEqual(control.mock.timeline);
    await advance(control, 'PT25M');
    expect(await next(3)).toEqual(control.mock.timeline.slice(control.past, control.past + 3));
  });

  it('is told the same as another one', async () => {
    const control = await moving();
    const [one, other] = [await follow(control.url, timeline), await follow(control.url, timeline)];
    await advance(control, 'PT1H');
    const all = control.mock.timeline;
    expect(all.length).toBeGreaterThan(control.past);
    expect(await one.next(all.length)).toEqual(all);
    expect(await other.next(all.length)).toEqual(all);
  });

  it('that hangs up does not disturb another one', async () => {
    const control = await moving();
    const [one, other] = [await follow(control.url, timeline), await follow(control.url, timeline)];
    await one.next(1);
    one.close();
    await advance(control, 'PT1H');
    expect(await other.next(control.mock.timeline.length)).toEqual(control.mock.timeline);
  });

  it.each<{ says: string; query?: string; lastEventId?: string; want: number[] }>([
    { says: 'begins after the number it names', query: '?after=4', want: [5, 6] },
    { says: 'goes on where it was when it connects again', lastEventId: '5', want: [6, 7] },
    { says: 'goes on where it was, not where it began', query: '?after=1', lastEventId: '5', want: [6, 7] },
    { says: 'that was there before a reset begins anew', lastEventId: '500', want: [1, 2] },
    { says: 'takes an empty number for none', query: '?after=4', lastEventId: '', want: [5, 6] },
  ])('$says', async ({ query = '', lastEventId, want }) => {
    const control = await moving();
    const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
    const { next } = await follow(control.url, `${timeline}${query}`, headers);
    expect(numbers(await next(2))).toEqual(want);
  });

  it('may wait for what is to come', async () => {
    const control = await moving();
    const { next } = await follow(control.url, `${timeline}?after=${control.past}`);
    await advance(control, 'PT25M');
    expect(numbers(await next(2))).toEqual([control.past + 1, control.past + 2]);
  });

  it('of one service hears of no other', async () => {
    const control = await moving();
    const { next } = await follow(control.url, `${timeline}?service=LATER`);
    await advance(control, 'PT1H');
    await control.post('/v1/worlds/default/services', { name: 'later' });
    expect((await next(1))[0]).toMatchObject({ subject: 'later', event: 'service.seeded' });
  });

  it('gets as many as it asked for, and then the end', async () => {
    const control = await moving();
    const { rest } = await follow(control.url, `${timeline}?limit=${control.past + 2}`);
    await advance(control, 'PT1H');
    expect(numbers(await rest())).toEqual(upTo(control.past + 2));
  });

  it('goes on through a reset, numbers beginning at 1 again', async () => {
    const control = await moving();
    const [one, other] = [
      await follow(control.url, timeline),
      await follow(control.url, `${timeline}?after=${control.past}`),
    ];
    await one.next(control.past);
    await control.post('/v1/worlds/default/reset');
    const anew = [...control.mock.timeline];
    expect(await one.next(anew.length)).toEqual(anew);
    expect(await other.next(anew.length)).toEqual(anew);
    await control.migrate('contoso');
    expect(numbers(await one.next(1))).toEqual([anew.length + 1]);
  });

  it('loses nothing where a reset follows at once', async () => {
    const { mock, url } = await moving();
    const { next } = await follow(url, timeline);
    mock.advance({ by: 'PT1H' });
    const before = [...mock.timeline];
    mock.reset();
    expect(await next(before.length + mock.timeline.length)).toEqual([...before, ...mock.timeline]);
  });

  it('hears of what falls due by itself while time runs', async () => {
    const control = await moving();
    const { next } = await follow(control.url, `${timeline}?after=${control.past}`);
    await control.ask('PUT', '/v1/worlds/default/clock/mode', { body: { mode: 'scaled', scale: 100_000 } });
    expect(await next(3)).toMatchObject([{ at: '2024-08-19T00:25:00Z' }, {}, { seq: control.past + 3 }]);
  });

  it('hears the end when its world is removed', async () => {
    const control = await startControl();
    await control.post('/v1/worlds', { name: 'suite', services: [{ name: 'a' }] });
    const { rest } = await follow(control.url, '/v1/worlds/suite/timeline');
    await control.ask('DELETE', '/v1/worlds/suite');
    expect((await rest()).length).toBeGreaterThan(0);
  });

  it('hears the end when the mock closes, which does not wait for it', async () => {
    const control = await moving();
    const { rest } = await follow(control.url, timeline);
    const began = performance.now();
    await control.mock.close();
    expect(performance.now() - began).toBeLessThan(500);
    expect(numbers(await rest())).toEqual(upTo(control.past));
  });

  it('that reads slowly is waited for, and misses nothing', async () => {
    const control = await startControl();
    const { next } = await follow(control.url, timeline);
    for (let made = 0; made < 500; made++) await control.mock.seedService(seed(made));
    const wanted = control.mock.timeline.length;
    expect(wanted).toBeGreaterThan(2_000);
    expect(numbers(await next(wanted))).toEqual(upTo(wanted));
  });

  it('hears something now and then, so that nobody gives the connection up', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const control = await startControl();
    const abort = new AbortController();
    const { body } = await fetch(`${control.url}${timeline}`, {
      headers: { accept: 'text/event-stream' },
      signal: abort.signal,
    });
    const reader = (body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe('retry: 1000\n\n');
    vi.advanceTimersByTime(15_000);
    expect((await reader.read()).value).toBe(': still here\n\n');
    abort.abort();
  });
});

const seed = (made: number) => ({
  name: `contoso-${made}`,
  publisherName: 'Contoso',
  publisherEmail: 'a@contoso.example',
  tags: {},
});

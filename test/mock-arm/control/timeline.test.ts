import { describe, expect, it } from 'vitest';
import { formatEntry } from '../../../src/sim/index.ts';
import { preferred } from '../../../src/mock-arm/control/accept.ts';
import { type ControlUnderTest, type Schema, startControl } from '../../helpers/control.ts';

type Page = Schema<'TimelinePage'>;

const timeline = '/v1/worlds/default/timeline';
const numbers = ({ value }: Page): number[] => value.map(({ seq }) => seq);

/** Two services, one of which has migrated. */
async function eventful(): Promise<ControlUnderTest> {
  const control = await startControl({ services: [{ name: 'still' }, { name: 'moved', vnet: 'external' }] });
  await control.migrate('moved');
  await control.post('/v1/worlds/default/clock/advance', { by: 'PT1H' });
  return control;
}

describe('the timeline', () => {
  it('comes whole where it is short', async () => {
    const { mock, get } = await eventful();
    const { body } = await get<Page>(timeline);
    expect(body).toEqual({ value: mock.timeline, next: mock.timeline.length });
    expect(body.value.length).toBeGreaterThan(15);
  });

  it('comes in pages, each beginning where the one before has ended', async () => {
    const { mock, get } = await eventful();
    const read: number[] = [];
    for (let after = 0, more = true; more;) {
      const { body } = await get<Page>(`${timeline}?limit=4&after=${after}`);
      read.push(...numbers(body));
      more = body.next > after;
      after = body.next;
    }
    expect(read).toEqual(mock.timeline.map(({ seq }) => seq));
  });

  it.each<{ says: string; query: string; next: (length: number) => number }>([
    { says: 'nothing has followed', query: 'after=1000', next: () => 1000 },
    {
      says: 'nothing that follows is about the service',
      query: 'after=10&service=still',
      next: (length) => length,
    },
    { says: 'the page is full', query: 'service=still&limit=2', next: () => 2 },
  ])('says where to go on when $says', async ({ query, next }) => {
    const { get, mock } = await eventful();
    expect((await get<Page>(`${timeline}?${query}`)).body.next).toBe(next(mock.timeline.length));
  });

  it('can be had of one service, whatever the case of its name', async () => {
    const { get } = await eventful();
    const { body } = await get<Page>(`${timeline}?service=STILL`);
    expect(new Set(body.value.map(({ subject }) => subject))).toEqual(new Set(['still']));
  });

  it('as text has a line an entry, as golden files have', async () => {
    const { mock, get } = await eventful();
    const { text, headers } = await get(timeline, { headers: { accept: 'text/plain' } });
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(text).toBe(mock.timeline.map((entry) => `${formatEntry(entry)}\n`).join(''));
    const part = await get(`${timeline}?after=2&limit=1`, { headers: { accept: 'text/plain' } });
    expect(part.text).toBe(`${text.split('\n')[2]}\n`);
  });
});

describe('the form an answer comes in', () => {
  const forms = ['application/json', 'text/plain', 'text/event-stream'] as const;
  it.each<{ accept: string | undefined; want: (typeof forms)[number] | undefined }>([
    { accept: undefined, want: 'application/json' },
    { accept: '*/*', want: 'application/json' },
    { accept: 'application/json', want: 'application/json' },
    { accept: 'application/*', want: 'application/json' },
    { accept: 'text/plain', want: 'text/plain' },
    { accept: 'Text/Plain; charset=utf-8', want: 'text/plain' },
    { accept: 'text/*', want: 'text/plain' },
    { accept: 'text/event-stream', want: 'text/event-stream' },
    { accept: 'text/plain;q=0.5, text/event-stream', want: 'text/event-stream' },
    { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', want: 'application/json' },
    { accept: 'text/plain;q=0, */*;q=0.1', want: 'application/json' },
    { accept: 'text/html', want: undefined },
    { accept: '', want: undefined },
  ])('for $accept is $want', ({ accept, want }) => {
    expect(preferred(accept, forms)).toBe(want);
  });
});

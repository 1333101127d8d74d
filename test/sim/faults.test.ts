import { describe, expect, it } from 'vitest';
import {
  type DnsFault,
  type DnsView,
  type Fault,
  RehearsalError,
  type Resolution,
  type VipFault,
  World,
} from '../../src/sim/index.ts';

const minute = 60_000;
const services = [
  {
    name: 'contoso',
    vnet: 'external',
    customDomains: [
      { name: 'api.contoso.com', record: 'A' },
      { name: 'www.contoso.com', record: 'CNAME' },
    ],
  },
  { name: 'inside', vnet: 'internal' },
] as const;

function begun(...faults: readonly Fault[]): World {
  const world = World.create({ services });
  for (const fault of faults) world.execute({ type: 'fault.put', fault });
  return world;
}

/** What becomes of a question, in a word or two. */
function told({ rcode, answer, delayMs, truncated }: Resolution): string {
  const end = answer.answers.at(-1);
  const says = rcode === 'NOERROR' ? (end?.type === 'A' ? end.data : 'nothing') : rcode;
  return [says, ...(delayMs > 0 ? [`after ${delayMs} ms`] : []), ...(truncated ? ['cut off'] : [])].join(' ');
}

const ask = (world: World, view: DnsView, name: string): string => told(world.resolve(view, name, 'A'));

const [old, fresh] = ['198.18.0.1', '198.18.0.2'];
const azure = 'contoso.azure-api.net';

describe('a fault of DNS', () => {
  it.each<{
    says: string;
    fault: DnsFault | VipFault;
    view?: DnsView;
    name?: string;
    answer: string;
  }>([
    { says: 'fails', fault: { kind: 'dns.servfail' }, answer: 'SERVFAIL' },
    { says: 'is five seconds late', fault: { kind: 'dns.slow' }, answer: `${old} after 5000 ms` },
    { says: 'is late as said', fault: { kind: 'dns.slow', delayMs: 200 }, answer: `${old} after 200 ms` },
    { says: 'cuts off', fault: { kind: 'dns.truncated' }, answer: `${old} cut off` },
    { says: 'is met in its view', fault: { kind: 'dns.servfail', view: 'public' }, answer: 'SERVFAIL' },
    { says: 'is met in no other', fault: { kind: 'dns.servfail', view: 'onprem' }, answer: old },
    { says: 'is met at its name', fault: { kind: 'dns.servfail', name: azure }, answer: 'SERVFAIL' },
    {
      says: 'is met below its name',
      fault: { kind: 'dns.servfail', name: 'Azure-API.net.' },
      answer: 'SERVFAIL',
    },
    {
      says: 'is met at no other name',
      fault: { kind: 'dns.servfail', name: 'o.azure-api.net' },
      answer: old,
    },
    {
      says: 'is met by an alias that leads to its name',
      fault: { kind: 'dns.servfail', name: azure },
      name: 'www.contoso.com',
      answer: 'SERVFAIL',
    },
    {
      says: 'of an alias holds for all that follows',
      fault: { kind: 'dns.slow', name: 'www.contoso.com' },
      name: 'www.contoso.com',
      answer: `${old} after 5000 ms`,
    },
    {
      says: 'is not met by an address record beside it',
      fault: { kind: 'dns.servfail', name: azure },
      name: 'api.contoso.com',
      answer: old,
    },
    {
      says: 'gives the answers of another view',
      fault: { kind: 'dns.wrongView', view: 'vnet:vnet-inside', servedAs: 'public' },
      view: 'vnet:vnet-inside',
      name: 'inside.azure-api.net',
      answer: 'NXDOMAIN',
    },
  ])('$says', ({ fault, view = 'public', name = azure, answer }) => {
    const world = begun({ id: 'a', ...fault } as Fault);
    expect(ask(world, view, name)).toBe(answer);
    world.execute({ type: 'fault.delete', id: 'A' });
    expect(world.resolve(view, name, 'A').answer).toEqual(world.lookup(view, name, 'A'));
  });

  it('does not show in the lookup, which knows no faults', () => {
    const world = begun({ id: 'a', kind: 'dns.servfail' });
    expect(world.lookup('public', azure, 'A').answers).toHaveLength(1);
    expect(world.resolve('public', azure, 'A').answer.answers).toEqual([]);
  });

  it('of an alias leaves the alias itself alone where only the alias is asked for', () => {
    const world = begun({ id: 'a', kind: 'dns.servfail', name: azure });
    expect(world.resolve('public', 'www.contoso.com', 'CNAME')).toMatchObject({
      rcode: 'NOERROR',
      answer: { answers: [{ type: 'CNAME', data: azure }] },
    });
  });

  it('of several of one kind the one put last counts', () => {
    const world = begun(
      { id: 'a', kind: 'dns.slow', delayMs: 9_000 },
      { id: 'b', kind: 'dns.slow', delayMs: 10, name: azure },
    );
    expect(ask(world, 'public', azure)).toBe(`${old} after 10 ms`);
    expect(ask(world, 'public', 'api.contoso.com')).toBe(`${old} after 9000 ms`);
  });

  it('begins and ends at its time, and the timeline says so', () => {
    const world = World.create({ services });
    const [fromMs, untilMs] = [world.nowMs + 10 * minute, world.nowMs + 20 * minute];
    world.execute({ type: 'fault.put', fault: { id: 'a', kind: 'dns.servfail', fromMs, untilMs } });
    const seen = [0, 10 * minute - 1, 10 * minute, 20 * minute - 1, 20 * minute].map((ms) => {
      world.advanceTo(world.startMs + ms);
      return ask(world, 'public', azure);
    });
    expect(seen).toEqual([old, old, 'SERVFAIL', 'SERVFAIL', old]);
    const told = world.timeline.entries.filter(({ event }) => event.startsWith('fault.'));
    expect(told.map(({ event, elapsedMs, text }) => [event, elapsedMs / minute, text])).toEqual([
      ['fault.begun', 10, 'dns.servfail begins, until 2024-08-19T00:20:00Z'],
      ['fault.ended', 20, 'dns.servfail is over'],
    ]);
    expect(world.faults).toEqual([]);
  });

  it('that is taken away before it begins goes without a word', () => {
    const world = World.create();
    const fault = { id: 'a', kind: 'dns.servfail', fromMs: world.nowMs + minute } as const;
    world.execute({ type: 'fault.put', fault });
    world.execute({ type: 'fault.delete', id: 'a' });
    expect([world.faults, world.nextEventMs]).toEqual([[], null]);
    expect(world.timeline.entries).toEqual([]);
  });

  it('gives way to one of the same id', () => {
    const world = begun({ id: 'a', kind: 'dns.servfail', untilMs: Date.UTC(2030) });
    world.execute({ type: 'fault.put', fault: { id: 'A', kind: 'dns.truncated' } });
    expect(ask(world, 'public', azure)).toBe(`${old} cut off`);
    expect(world.nextEventMs).toBeNull();
  });
});

describe('a stale replica', () => {
  /** Migrated to a new address at minute 45; the replica stays behind from minute 30 on. */
  function stayedBehind(): World {
    const world = World.create({ services });
    const fromMs = world.nowMs + 30 * minute;
    world.execute({
      type: 'fault.put',
      fault: { id: 'a', kind: 'dns.stale', name: 'azure-api.net', fromMs },
    });
    world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' });
    world.advanceTo(world.startMs + 50 * minute);
    return world;
  }

  it('answers what was true when it began, by an alias too', () => {
    const world = stayedBehind();
    const seen = [azure, 'www.contoso.com', 'api.contoso.com'].map((name) => ask(world, 'public', name));
    expect(seen).toEqual([old, old, old]);
    world.execute({ type: 'fault.delete', id: 'a' });
    expect([azure, 'www.contoso.com'].map((name) => ask(world, 'public', name))).toEqual([fresh, fresh]);
  });

  it.each<[how: string, again: (world: World) => World]>([
    [
      'saved and loaded',
      (world) => World.load(JSON.parse(JSON.stringify(world.save())) as ReturnType<World['save']>),
    ],
    ['saved and loaded twice', (world) => World.load(World.load(world.save()).save())],
    ['replayed', (world) => World.replay(world.recipe)],
  ])('is the same once %s', (_, again) => {
    const world = stayedBehind();
    const copy = again(world);
    expect(ask(copy, 'public', azure)).toBe(old);
    expect(copy.save()).toEqual(world.save());
    copy.execute({ type: 'fault.delete', id: 'a' });
    expect(ask(copy, 'public', azure)).toBe(fresh);
  });

  it('that begins later than a copy is taken stays behind from its own time on', () => {
    const world = World.create({ services });
    world.execute({ type: 'service.migrate', name: 'contoso', mode: 'NewIp' });
    const fromMs = world.nowMs + 50 * minute;
    world.execute({ type: 'fault.put', fault: { id: 'a', kind: 'dns.stale', fromMs } });
    const copy = World.load(world.save());
    copy.advanceTo(copy.startMs + 70 * minute);
    expect(ask(copy, 'public', azure)).toBe(fresh);
  });

  it('knows nothing of faults: what else goes wrong goes on to', () => {
    const world = stayedBehind();
    world.execute({ type: 'fault.put', fault: { id: 'b', kind: 'dns.slow', delayMs: 7 } });
    expect(ask(world, 'public', azure)).toBe(`${old} after 7 ms`);
  });

  it('takes a network that it has not heard of for the internet', () => {
    const world = begun({ id: 'a', kind: 'dns.stale' });
    const id = `/subscriptions/${world.options.subscriptionId}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/late`;
    const body = { location: 'westus', properties: { addressSpace: { addressPrefixes: ['10.99.0.0/16'] } } };
    world.execute({ type: 'resource.put', id, resourceType: 'Microsoft.Network/virtualNetworks', body });
    expect(world.dnsViews).toContain('vnet:late');
    expect(ask(world, 'vnet:late', azure)).toBe(old);
  });
});

describe('a fault of addresses', () => {
  it.each<{ fault: DnsFault | VipFault; service: string; looks: string | undefined }>([
    { fault: { kind: 'vip.blackhole' }, service: 'contoso', looks: 'timedOut' },
    { fault: { kind: 'vip.unavailable' }, service: 'contoso', looks: 'unavailable' },
    { fault: { kind: 'vip.tlsError' }, service: 'inside', looks: 'tlsError' },
    { fault: { kind: 'vip.tlsError', service: 'CONTOSO' }, service: 'contoso', looks: 'tlsError' },
    { fault: { kind: 'vip.tlsError', service: 'inside' }, service: 'contoso', looks: undefined },
    { fault: { kind: 'dns.servfail' }, service: 'contoso', looks: undefined },
  ])('$fault makes a silent address of $service look $looks', ({ fault, service, looks }) => {
    expect(begun({ id: 'a', ...fault } as Fault).unansweredAs(service)).toBe(looks);
  });

  it('is at work from its time to its time', () => {
    const world = World.create({ services });
    const [fromMs, untilMs] = [world.nowMs + minute, world.nowMs + 2 * minute];
    world.execute({ type: 'fault.put', fault: { id: 'a', kind: 'vip.blackhole', fromMs, untilMs } });
    const seen = [0, minute, 2 * minute].map((ms) => {
      world.advanceTo(world.startMs + ms);
      return world.unansweredAs('contoso');
    });
    expect(seen).toEqual([undefined, 'timedOut', undefined]);
  });
});

describe('a world refuses a fault', () => {
  it.each<{ field: string; fault: object }>([
    { field: 'id', fault: { id: '', kind: 'dns.slow' } },
    { field: 'id', fault: { id: 'a b', kind: 'dns.slow' } },
    { field: 'kind', fault: { id: 'a', kind: 'dns.off' } },
    { field: 'delayMs', fault: { id: 'a', kind: 'dns.servfail', delayMs: 1 } },
    { field: 'delayMs', fault: { id: 'a', kind: 'dns.slow', delayMs: 0 } },
    { field: 'view', fault: { id: 'a', kind: 'dns.slow', view: 'vnet:nowhere' } },
    { field: 'view', fault: { id: 'a', kind: 'vip.blackhole', view: 'public' } },
    { field: 'name', fault: { id: 'a', kind: 'dns.slow', name: 'a..b' } },
    { field: 'servedAs', fault: { id: 'a', kind: 'dns.wrongView' } },
    { field: 'servedAs', fault: { id: 'a', kind: 'dns.wrongView', servedAs: 'mars' } },
    { field: 'service', fault: { id: 'a', kind: 'vip.blackhole', service: 'nobody' } },
    { field: 'untilMs', fault: { id: 'a', kind: 'dns.slow', untilMs: 1 } },
    { field: 'fromMs', fault: { id: 'a', kind: 'dns.slow', fromMs: 1.5 } },
    { field: 'by', fault: { id: 'a', kind: 'dns.slow', by: 1 } },
  ])('whose $field makes no sense: $fault', ({ field, fault }) => {
    const world = World.create({ services });
    const before = world.save();
    const refused = ((): unknown => {
      try {
        return world.execute({ type: 'fault.put', fault: fault as Fault });
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(RehearsalError);
    expect(refused).toMatchObject({ field });
    expect(world.save()).toEqual(before);
  });

  it('that is not there, where it is to be taken away', () => {
    expect(() => begun({ id: 'b', kind: 'dns.slow' }).execute({ type: 'fault.delete', id: 'a' })).toThrow(
      'There is no fault `a`; there are: b.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { checkablePaths, type ServiceSeed, World, type WorldOptions } from '../../src/sim/index.ts';
import { type Comparison, comparePaths, impact } from '../../src/rehearse/index.ts';

const customDomains = [
  { name: 'api.contoso.example', record: 'A' },
  { name: 'www.contoso.example', record: 'CNAME' },
] as const;

/** A comparison is asked about again and again; it is made once. */
const made = new Map<string, Comparison>();

function compare(seed: Partial<ServiceSeed> = {}, options: WorldOptions = {}): Comparison {
  const key = JSON.stringify([seed, options]);
  const found =
    made.get(key) ??
    comparePaths(World.create({ ...options, services: [{ name: 'contoso', ...seed }] }), 'contoso');
  made.set(key, found);
  return found;
}

const answerTo = ({ advice }: Comparison, question: RegExp): string =>
  advice.find((each) => question.test(each.question))?.answer ?? '';

describe('the comparison', () => {
  it('shows every path as its own impact does', () => {
    const world = World.create({ services: [{ name: 'contoso', vnet: 'external', customDomains }] });
    const before = world.save();
    const { impacts } = comparePaths(world, 'contoso');
    expect(world.save()).toEqual(before);
    expect(impacts.map(({ path }) => path)).toEqual(checkablePaths);
    for (const each of impacts) expect(each).toEqual(impact(world, 'contoso', { path: each.path }));
  });

  it('shows a plan once, where two paths come to the same', () => {
    const paths = compare().impacts.map(({ path }) => path);
    expect(paths).toContain('automatic/keeps-vnet');
    expect(paths).not.toContain('automatic/drops-vnet');
  });

  it.each<{ seed: Partial<ServiceSeed>; options?: WorldOptions; best: string | null; why: RegExp }>([
    {
      seed: {},
      best: 'preserve',
      why: /longer than 15 min; it keeps its address and takes 45 min\. The next best is new: 3 kinds/,
    },
    {
      seed: { vnet: 'internal' },
      best: 'preserve',
      why: /nobody stays down, .* longer than 20 min; it keeps its address/,
    },
    { seed: { vnet: 'external' }, best: 'preserve', why: /nobody stays down/ },
    {
      seed: { vnet: 'internal', special: true },
      options: { era: '2024-11' },
      best: 'preserve/with-downtime',
      why: /longer than 1 h/,
    },
    { seed: { platform: 'stv2' }, best: null, why: /^$/ },
  ])('recommends $best to $seed', ({ seed, options, best, why }) => {
    const { recommended } = compare(seed, options);
    expect(recommended?.path ?? null).toBe(best);
    expect(recommended?.why ?? '').toMatch(why);
  });

  it('recommends nothing that leaves somebody down where another path does not', () => {
    for (const vnet of ['none', 'external', 'internal'] as const) {
      const { recommended, impacts } = compare({ vnet, customDomains });
      const best = impacts.find(({ path }) => path === recommended?.path);
      expect(best?.outcome).toBe('succeeds');
      expect(best?.populations.filter(({ harm }) => harm === 'lasting')).toEqual([]);
    }
  });
});

describe('the advice', () => {
  it('answers the eight questions, each with its facts', () => {
    const { advice } = compare({ vnet: 'internal', customDomains });
    expect(advice).toHaveLength(8);
    for (const { answer, facts } of advice) {
      expect(answer).toMatch(/^\S.*\.$/);
      expect(facts.length).toBeGreaterThan(0);
    }
  });

  it.each<{ seed: Partial<ServiceSeed>; asks: RegExp; answer: RegExp }>([
    {
      seed: {},
      asks: /network mode/,
      answer: /^It stands in no virtual network: .* Open to it: preserve, new and vnet-update\.$/,
    },
    { seed: { sku: 'Basic' }, asks: /network mode/, answer: /Open to it: preserve and new\.$/ },
    {
      seed: { vnet: 'internal' },
      asks: /network mode/,
      answer: /^Internal: .* every record of its names is yours/,
    },
    { seed: { platform: 'stv2' }, asks: /network mode/, answer: /No path is open now\.$/ },
    { seed: {}, asks: /custom domains/, answer: /^No: / },
    {
      seed: { customDomains },
      asks: /custom domains/,
      answer: /^api\.contoso\.example leads .* A record.* www\.contoso\.example follows by a CNAME\.$/,
    },
    {
      seed: {},
      asks: /firewalls/,
      answer: /another address for good by new and vnet-update; not by preserve\.$/,
    },
    { seed: { vnet: 'external' }, asks: /firewalls/, answer: /for the time of the move by preserve\.$/ },
    {
      seed: {},
      asks: /depends on its addresses/,
      answer: /public address: another one by new and vnet-update\.$/,
    },
    {
      seed: { vnet: 'internal' },
      asks: /depends on its addresses/,
      answer: /see its subnet: another range by new-subnet\/as-soon-as-possible, .* and vnet-update\.$/,
    },
    { seed: {}, asks: /regions/, answer: /^In one, West US\.$/ },
    {
      seed: { additionalLocations: ['North Europe'] },
      asks: /regions/,
      answer: /^In 2 regions: one call moves all of them/,
    },
    {
      seed: {},
      asks: /address or its subnet/,
      answer: /^preserve keeps its address; every other path changes it\.$/,
    },
    {
      seed: { vnet: 'external' },
      asks: /down for a while/,
      answer: /^preserve: hardly any by name, 20 min for whoever is pinned to the address; new: none; /,
    },
    { seed: { vnet: 'internal' }, asks: /down for a while/, answer: /^preserve: 20 min; new: none; / },
    { seed: {}, asks: /down for a while/, answer: /^preserve: 15 min; new: none; / },
    {
      seed: { sku: 'Developer' },
      asks: /down for a while/,
      answer: /The Developer tier is down while it swaps in any case\.$/,
    },
    { seed: {}, asks: /When/, answer: /^Before 2024-08-31, .* from 2024-09-01 on/ },
    { seed: { location: 'China East 2' }, asks: /When/, answer: /from 2025-02-24 on/ },
  ])('says of $asks for $seed: $answer', ({ seed, asks, answer }) => {
    expect(answerTo(compare(seed), asks)).toMatch(answer);
  });

  it('names those who stand in the same subnet', () => {
    const vnet = 'external';
    const subnet = 'shared/apim';
    const resourceGroup = 'rg';
    const services = ['contoso', 'fabrikam'].map((name) => ({ name, vnet, subnet, resourceGroup }) as const);
    const found = comparePaths(World.create({ services }), 'contoso');
    expect(answerTo(found, /When/)).toContain('fabrikam stands in the same subnet: one after the other.');
  });
});

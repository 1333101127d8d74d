import { describe, expect, it } from 'vitest';
import { impact, type ImpactOptions } from '../../src/rehearse/index.ts';
import {
  type Population,
  RehearsalError,
  type ServiceSeed,
  World,
  type WorldOptions,
} from '../../src/sim/index.ts';

const customDomains = [
  { name: 'api.contoso.example', record: 'A' },
  { name: 'www.contoso.example', record: 'CNAME' },
] as const;

function worldOf(seed: Partial<ServiceSeed> = {}, options: WorldOptions = {}): World {
  return World.create({ ...options, services: [{ name: 'contoso', customDomains, ...seed }] });
}

const external = { vnet: 'external' } as const;
const internal = { vnet: 'internal' } as const;
const minute = 60_000;
const home = 'contoso.azure-api.net';

/** In minutes: how long one kind of client is down, or from when on for good. */
type Down = number | `from ${number}`;

interface Case {
  readonly row: string;
  readonly path: string;
  readonly seed: Partial<ServiceSeed>;
  readonly plan: string;
  /** Phases with the minutes at which they begin; the last of them ends with the margin. */
  readonly phases: readonly (readonly [phase: string, from: number])[];
  readonly keepsAddress: boolean;
  readonly down: Readonly<Record<string, Down>>;
}

const cases: readonly Case[] = [
  {
    row: 'P1',
    path: 'preserve',
    seed: external,
    plan: 'same-subnet/external/preserve',
    phases: [
      ['building', 0],
      ['cutover', 25],
      ['steady', 45],
    ],
    keepsAddress: true,
    // By name hardly at all: for as long as an answer of DNS is believed.
    down: {
      [home]: 1,
      'www.contoso.example': 1,
      'api.contoso.example': 20,
      'asks-dns-once': 20,
      'keep-alive-pool': 0,
      'let-out-by-address': 21,
      'to-backend-by-address': 21,
      'to-backend-by-subnet': 1,
    },
  },
  {
    row: 'P2',
    path: 'new',
    seed: external,
    plan: 'same-subnet/external/new',
    phases: [
      ['building', 0],
      ['coexisting', 45],
      ['steady', 60],
    ],
    keepsAddress: false,
    down: {
      [home]: 0,
      'www.contoso.example': 0,
      'api.contoso.example': 'from 60',
      'asks-dns-once': 'from 60',
      'keep-alive-pool': 0,
      'let-out-by-address': 'from 45',
      'to-backend-by-address': 'from 45',
      'to-backend-by-subnet': 0,
    },
  },
  {
    row: 'P3',
    path: 'preserve',
    seed: internal,
    plan: 'same-subnet/internal/preserve',
    phases: [
      ['building', 0],
      ['cutover', 25],
      ['steady', 45],
    ],
    keepsAddress: true,
    down: {
      [home]: 20,
      'api.contoso.example': 20,
      'asks-dns-once': 20,
      'keep-alive-pool': 20,
      'on-premises': 20,
      'to-backend-by-subnet': 20,
    },
  },
  {
    row: 'P4',
    path: 'new',
    seed: internal,
    plan: 'same-subnet/internal/new',
    phases: [
      ['building', 0],
      ['coexisting', 45],
      ['steady', 285],
    ],
    keepsAddress: false,
    down: {
      [home]: 'from 285',
      'api.contoso.example': 'from 285',
      'on-premises': 'from 285',
      'contoso.management.azure-api.net-outside': 0,
    },
  },
  {
    row: 'P5',
    path: 'new-subnet/as-soon-as-possible',
    seed: external,
    plan: 'new-subnet/as-soon-as-possible',
    phases: [
      ['building', 0],
      ['coexisting', 45],
      ['steady', 60],
    ],
    keepsAddress: false,
    down: {
      [home]: 0,
      'api.contoso.example': 'from 60',
      'to-backend-by-address': 'from 45',
      'to-backend-by-subnet': 'from 45',
    },
  },
  {
    row: 'P6',
    path: 'new-subnet/keep-48-hours',
    seed: external,
    plan: 'new-subnet/keep-48-hours',
    phases: [
      ['building', 0],
      ['coexisting', 45],
      ['steady', 2925],
    ],
    keepsAddress: false,
    down: {
      [home]: 0,
      'api.contoso.example': 'from 2925',
      'asks-dns-once': 'from 2925',
      'to-backend-by-subnet': 'from 45',
    },
  },
  {
    row: 'P11',
    path: 'preserve',
    seed: {},
    plan: 'no-vnet/preserve',
    phases: [
      ['building', 0],
      ['cutover', 30],
      ['steady', 45],
    ],
    keepsAddress: true,
    down: {
      [home]: 15,
      'www.contoso.example': 15,
      'api.contoso.example': 15,
      'keep-alive-pool': 15,
      'let-out-by-address': 15,
    },
  },
  {
    row: 'P12',
    path: 'new',
    seed: {},
    plan: 'no-vnet/new',
    phases: [
      ['building', 0],
      ['coexisting', 45],
      ['steady', 60],
    ],
    keepsAddress: false,
    down: {
      [home]: 0,
      'www.contoso.example': 0,
      'api.contoso.example': 'from 60',
      'let-out-by-address': 'from 45',
    },
  },
  {
    row: 'P9',
    path: 'vnet-update',
    seed: {},
    plan: 'vnet-inject',
    phases: [
      ['building', 0],
      ['coexisting', 45],
      ['steady', 60],
    ],
    keepsAddress: false,
    down: { [home]: 0, 'api.contoso.example': 'from 60' },
  },
  {
    row: 'P18',
    path: 'automatic/drops-vnet',
    seed: external,
    plan: 'automatic/drops-vnet',
    phases: [
      ['building', 0],
      ['blocked', 45],
    ],
    keepsAddress: false,
    down: { [home]: 'from 45', 'www.contoso.example': 'from 45', 'keep-alive-pool': 'from 45' },
  },
];

describe('the impact', () => {
  it.each(cases)(
    '[$row] of $path on $plan is what the documents say',
    ({ path, seed, plan, phases, keepsAddress, down }) => {
      const world = worldOf(seed);
      const found = impact(world, 'contoso', { path });
      expect(found).toMatchObject({ plan, keepsAddress, outcome: 'succeeds', refused: null, path });
      const since = (atMs: number): number => (atMs - found.fromMs) / minute;
      expect(found.phases.map(({ phase, fromMs }) => [phase, since(fromMs)])).toEqual(phases);
      const lived = found.populations.flatMap(({ population, harm, longestOutageMs, firstFailureMs }) => {
        if (!(population.name in down)) return [];
        const is: Down =
          harm === 'lasting'
            ? `from ${Math.round(since(firstFailureMs ?? 0))}`
            : Math.round(longestOutageMs / minute);
        return [[population.name, is]];
      });
      expect(Object.fromEntries(lived)).toEqual(down);
    },
  );

  it.each(cases)('of $path on $plan adds up', ({ path, seed }) => {
    const { populations, requests, lost, names, addresses, fromMs, toMs } = impact(worldOf(seed), 'contoso', {
      path,
    });
    for (const each of populations)
      expect(each.servedByOld + each.servedByNew + each.lost).toBe(each.requests);
    expect(populations.reduce((sum, each) => sum + each.requests, 0)).toBe(requests);
    expect(populations.reduce((sum, each) => sum + each.lost, 0)).toBe(lost);
    for (const { spans } of names) {
      expect(spans.at(-1)?.toMs).toBe(toMs);
      expect(spans.slice(1).map((span) => span.fromMs)).toEqual(spans.slice(0, -1).map((span) => span.toMs));
    }
    expect(names.length).toBeGreaterThan(0);
    for (const { spans } of addresses) expect(spans[0]?.fromMs).toBeGreaterThanOrEqual(fromMs);
  });

  it('leaves the world as it was, and says the same again', () => {
    const world = worldOf(internal);
    const before = world.save();
    const once = impact(world, 'CONTOSO', { path: 'new-subnet/keep-48-hours' });
    expect(world.save()).toEqual(before);
    expect(impact(world, 'contoso', { path: 'New-Subnet/keep-48-hours' })).toEqual(once);
  });

  it('preserves where no path is said [B14]', () => {
    expect(impact(worldOf(), 'contoso').plan).toBe('no-vnet/preserve');
  });

  it('makes up what a path takes and nobody has named, and says so', () => {
    const world = worldOf(external, { era: '2023-10' });
    const made = impact(world, 'contoso', { path: 'vnet-update' });
    expect(made).toMatchObject({ outcome: 'succeeds', plan: 'vnet-update' });
    expect(made.assumed).toEqual([
      expect.stringContaining('the subnet to move to') as string,
      expect.stringContaining('the public IP') as string,
      expect.stringContaining('the clients') as string,
    ]);
  });

  it('asks the populations of the world, where it has any that call the instance', () => {
    const world = worldOf(external);
    const mobile: Population = { ...client, name: 'mobile' };
    world.execute({ type: 'population.put', population: mobile });
    const found = impact(world, 'contoso', { path: 'new' });
    expect(found.populations.map(({ population }) => population)).toEqual([mobile]);
    expect(found.assumed).toEqual([]);
  });

  it('asks the populations that are handed to it before any other', () => {
    const options: ImpactOptions = {
      path: 'new',
      populations: [{ ...client, name: 'partner', backend: 'mainframe' }],
      backends: [{ name: 'mainframe', network: null, admits: ['203.0.113.1'] }],
    };
    const { populations, lost, requests, checklist } = impact(worldOf(external), 'contoso', options);
    expect(lost).toBe(requests);
    expect(populations[0]?.harm).toBe('lasting');
    expect(new Set(populations[0]?.losses.map(({ why }) => why))).toEqual(new Set(['backend']));
    expect(populations[0]?.verdict).toMatch(/^Down from minute 0 on: the gateway answers, and the backend /);
    expect(checklist.before).toContainEqual({
      says: expect.stringMatching(/^Let 198\.18\.0\.1 and 198\.18\.0\.2 through .* backends/) as string,
      facts: ['D14'],
    });
  });

  it('counts as much longer as it is told to', () => {
    const until = (marginMs: number): number => impact(worldOf(), 'contoso', { path: 'new', marginMs }).toMs;
    expect(until(30 * minute) - until(0)).toBe(30 * minute);
  });

  it('says what is in the way of a path, and what would help', () => {
    const tight = worldOf({ ...external, subnetPrefix: 29 });
    const found = impact(tight, 'contoso', { path: 'preserve' });
    expect(found).toMatchObject({ outcome: 'refused', populations: [], lost: 0 });
    expect(found.refused?.says).toMatch(/addresses/);
    expect(found.refused?.facts).toContain('D3');
    expect(found.refused?.waysOut).toHaveLength(1);
  });

  it.each([
    { path: 'new-subnet/keep-48-hours', seed: {}, says: /Outside a virtual network/ },
    { path: 'preserve/with-downtime', seed: internal, says: /not known to the documents/ },
    { path: 'preserve', seed: { platform: 'stv2' }, says: /stv2 already/ },
    { path: 'vnet-update', seed: { sku: 'Basic' }, says: /./ },
  ] as const)('refuses $path to $seed', ({ path, seed, says }) => {
    const found = impact(worldOf(seed), 'contoso', { path });
    expect(found.outcome).toBe('refused');
    expect(found.refused?.says).toMatch(says);
    expect(found.checklist).toEqual({ before: [], during: [], after: [] });
  });

  it('lets a path that begins and fails go back, and says what to mend', () => {
    const world = worldOf(external);
    const [id] = [...world.resources.values()].flatMap(({ type, id: each }) =>
      type.endsWith('SecurityGroups') ? [each] : [],
    );
    world.execute({
      type: 'resource.put',
      id: id as string,
      resourceType: 'Microsoft.Network/networkSecurityGroups',
      body: { location: 'westus', properties: { securityRules: [closed] } },
    });
    const found = impact(world, 'contoso', { path: 'new' });
    expect(found.outcome).toBe('rollsBack');
    expect(found.phases.map(({ phase }) => phase)).toContain('rollingBack');
    expect(found.checklist.before.length).toBeGreaterThan(0);
    expect(found.checklist.during).toContainEqual(expect.objectContaining({ facts: ['B5', 'C19'] }));
  });

  it('moves one location of several where the portal does, and all of them by the call', () => {
    const world = worldOf({ ...external, additionalLocations: ['North Europe'] });
    const byPortal = impact(world, 'contoso', {
      path: 'new-subnet/as-soon-as-possible',
      location: 'northeurope',
    });
    expect(byPortal.assumed).toContain(
      'The portal moves one location a run; this is the run of North Europe.',
    );
    expect(newPlaces(byPortal)).toEqual(['North Europe']);
    expect(newPlaces(impact(world, 'contoso', { path: 'new' }))).toEqual(['West US', 'North Europe']);
  });

  it.each([
    {
      given: { service: 'nobody', options: {} },
      field: 'instance',
      value: 'nobody',
      says: /there are: contoso/,
    },
    {
      given: { service: 'contoso', options: { path: 'away' } },
      field: 'path',
      value: 'away',
      says: /one of preserve, new/,
    },
    {
      given: { service: 'contoso', options: { location: 'Atlantis' } },
      field: 'location',
      value: 'Atlantis',
      says: /region/,
    },
  ])('names $field where it makes no sense', ({ given, field, value, says }) => {
    const ask = (): unknown => impact(worldOf(), given.service, given.options);
    expect(ask).toThrow(RehearsalError);
    expect(ask).toThrow(
      expect.objectContaining({ field, value, message: expect.stringMatching(says) as string }),
    );
  });
});

describe('the checklist', () => {
  it.each<{
    path: string;
    seed: Partial<ServiceSeed>;
    when: 'before' | 'during' | 'after';
    says: RegExp;
    facts: readonly string[];
  }>([
    {
      path: 'preserve',
      seed: external,
      when: 'before',
      says: /^Let 198\.18\.0\.2 through every firewall .* from minute 25 to minute 45\.$/,
      facts: ['C1', 'B20', 'B21'],
    },
    { path: 'preserve', seed: external, when: 'after', says: /^Take 198\.18\.0\.2 off/, facts: ['P1'] },
    {
      path: 'preserve',
      seed: {},
      when: 'before',
      says: /nobody answers from minute 30 on, for 15 min/,
      facts: ['C3', 'C11'],
    },
    {
      path: 'new',
      seed: {},
      when: 'before',
      says: /^Lower the TTL of api\.contoso\.example /,
      facts: ['V.aRecord', 'C22'],
    },
    {
      path: 'new',
      seed: {},
      when: 'during',
      says: /^Let api\.contoso\.example lead to 198\.18\.0\.2, before minute 60\./,
      facts: ['C4', 'C22', 'X21', 'V.aRecord'],
    },
    {
      path: 'new',
      seed: {},
      when: 'during',
      says: /hosts file that leads to 198\.18\.0\.2, from minute 45 on/,
      facts: ['C23'],
    },
    { path: 'new', seed: {}, when: 'during', says: /^Restart .* before minute 60\.$/, facts: ['V.aRecord'] },
    {
      path: 'new',
      seed: internal,
      when: 'during',
      says: /^Let contoso\.azure-api\.net.* lead to 10\.\d+\.\d+\.\d+, before hour 4:45\./,
      facts: ['C4', 'C22', 'X21', 'V.aRecord'],
    },
    {
      path: 'new-subnet/as-soon-as-possible',
      seed: external,
      when: 'after',
      says: /way back to the original subnet/,
      facts: ['P7', 'C5', 'C5.vacating'],
    },
    {
      path: 'automatic/drops-vnet',
      seed: external,
      when: 'after',
      says: /before it is unblocked/,
      facts: ['P18', 'X23'],
    },
  ])('of $path says $when: $says', ({ path, seed, when, says, facts }) => {
    const { checklist } = impact(worldOf(seed), 'contoso', { path });
    expect(checklist[when]).toContainEqual({ says: expect.stringMatching(says) as string, facts });
  });

  it('leaves the names that Azure keeps to Azure', () => {
    const { checklist } = impact(worldOf(external), 'contoso', { path: 'automatic/drops-vnet' });
    const said = [...checklist.before, ...checklist.during].map(({ says }) => says);
    expect(said).toContainEqual(expect.stringMatching(/^Let api\.contoso\.example lead to/));
    expect(said.join(' ')).not.toMatch(/contoso\.azure-api\.net|www\.contoso\.example/);
  });

  it('asks for nothing that a path spares', () => {
    const { checklist } = impact(worldOf(), 'contoso', { path: 'preserve' });
    const said = Object.values(checklist)
      .flat()
      .map(({ says }) => says);
    expect(said).toHaveLength(3);
    expect(said.join(' ')).not.toMatch(/TTL|hosts file|allow-lists|Restart/);
  });
});

const client: Population = {
  name: 'client',
  service: 'contoso',
  hostName: home,
  clients: 3,
  view: 'public',
  resolver: { kind: 'honest' },
  keepAlive: false,
  everyMs: 10_000,
  allows: 'any',
  backend: null,
};

const closed = {
  name: 'closed',
  properties: {
    priority: 100,
    direction: 'Inbound',
    access: 'Deny',
    protocol: '*',
    sourceAddressPrefix: '*',
    sourcePortRange: '*',
    destinationAddressPrefix: '*',
    destinationPortRange: '*',
  },
};

/** The locations whose addresses were not there, or did not answer, at the beginning. */
function newPlaces({ addresses, fromMs }: ReturnType<typeof impact>): string[] {
  return addresses
    .filter(
      ({ spans, kind }) => kind === 'public' && (spans[0]?.fromMs !== fromMs || spans[0].answeredBy === null),
    )
    .map(({ location }) => location);
}

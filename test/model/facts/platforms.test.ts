import { describe, expect, it } from 'vitest';
import {
  type Era,
  eras,
  isRefusal,
  type MigrationMode,
  plan,
  type PlanRequest,
  type Situation,
  type Tier,
} from '../../../src/model/index.ts';
import { completeSeed, type ServiceConfiguration, type ServiceSeed } from '../../../src/sim/index.ts';
import { place, type PlaceWish, situation } from '../situations.ts';
import { Instance } from './instance.ts';

const everyEra = Object.keys(eras) as Era[];

/** The instances of the documents, each with everything that a move could want. */
const instances = {
  'Premium, network': { tier: 'Premium', places: { in: 'External', units: 3, publicIp: {} } },
  'Developer, network': { tier: 'Developer', places: { in: 'Internal', publicIp: {} } },
  Premium: { tier: 'Premium', places: { units: 3 } },
  Developer: { tier: 'Developer', places: {} },
  Standard: { tier: 'Standard', places: {} },
  Basic: { tier: 'Basic', places: {} },
  Consumption: { tier: 'Consumption', places: {} },
} as const satisfies Record<string, { tier: Tier; places: PlaceWish }>;

type Kind = keyof typeof instances;

/** The ways of the documents, in the order of the columns below. */
const ways: readonly { request: PlanRequest; place: (of: PlaceWish) => PlaceWish }[] = [
  { request: { kind: 'update', touches: 'settings' }, place: (of) => of },
  { request: { kind: 'update', touches: 'network' }, place: elsewhere },
  { request: { kind: 'update', touches: 'zones' }, place: (of) => ({ ...elsewhere(of), zones: 3 }) },
  { request: { kind: 'migrate', mode: 'PreserveIp' }, place: (of) => of },
  { request: { kind: 'migrate', mode: 'NewIp' }, place: (of) => of },
  {
    request: { kind: 'blade', mode: 'PreserveIp', subnet: 'same', keepOld: false },
    place: (of) => ({ ...of, publicIp: null }),
  },
  { request: { kind: 'blade', mode: 'NewIp', subnet: 'same', keepOld: false }, place: (of) => of },
  { request: { kind: 'blade', mode: 'NewIp', subnet: 'new', keepOld: true }, place: elsewhere },
];

/** In another subnet, in the same network mode or for the first time in any. */
function elsewhere(of: PlaceWish): PlaceWish {
  return { ...of, to: of.in ?? 'External', subnet: { id: 'vnet/other' }, publicIp: {} };
}

/** What each way comes to: `yes` to stv2, `stays` taken up without leading there, `no` refused. */
function outcomes(era: Era, kind: Kind): string[] {
  const { tier, places } = instances[kind];
  return ways.map(({ request, place: placed }) => {
    const platformVersion = tier === 'Consumption' ? 'mtv1' : 'stv1';
    const over = { era, tier, platformVersion, places: [place(placed(places))] } as const;
    const answer = plan(request, situation(over));
    if (isRefusal(answer)) return 'no';
    return answer.platform === 'stv2' && answer.successor === 'incoming' ? 'yes' : 'stays';
  });
}

// What the documents of each date have each tier do. A blade that is asked for another subnet outside of any network
// moves there as it would without. Basic, Standard and Consumption never stand in a network, so nobody asks them to.
// prettier-ignore
const table: Readonly<Record<Era, Readonly<Record<Kind, string>>>> = {
  //                        update network zones | call: keep new | blade: keep new elsewhere
  '2021-08': {
    'Premium, network':   'yes    yes     yes     no   no   no   no   no',
    'Developer, network': 'yes    yes     no      no   no   no   no   no',
    Premium:              'yes    yes     yes     no   no   no   no   no',
    Developer:            'yes    yes     no      no   no   no   no   no',
    Standard:             'yes    -       -       no   no   no   no   -',
    Basic:                'yes    -       -       no   no   no   no   -',
    Consumption:          'stays  -       -       no   no   no   no   -',
  },
  '2022-03': {
    'Premium, network':   'stays  yes     yes     no   no   no   no   no',
    'Developer, network': 'stays  yes     no      no   no   no   no   no',
    Premium:              'stays  yes     yes     no   no   no   no   no',
    Developer:            'stays  yes     no      no   no   no   no   no',
    Standard:             'stays  -       -       no   no   no   no   -',
    Basic:                'stays  -       -       no   no   no   no   -',
    Consumption:          'stays  -       -       no   no   no   no   -',
  },
  '2023-01': {
    'Premium, network':   'stays  yes     yes     no   no   no   no   no',
    'Developer, network': 'stays  yes     no      no   no   no   no   no',
    Premium:              'stays  yes     yes     yes  no   no   no   no',
    Developer:            'stays  yes     no      yes  no   no   no   no',
    Standard:             'stays  -       -       yes  no   no   no   -',
    Basic:                'stays  -       -       yes  no   no   no   -',
    Consumption:          'stays  -       -       no   no   no   no   -',
  },
  '2023-10': {
    'Premium, network':   'stays  yes     yes     no   no   no   no   no',
    'Developer, network': 'stays  yes     no      no   no   no   no   no',
    Premium:              'stays  yes     yes     yes  yes  yes  yes  no',
    Developer:            'stays  yes     no      yes  yes  yes  yes  no',
    Standard:             'stays  -       -       yes  yes  yes  yes  -',
    Basic:                'stays  -       -       yes  yes  yes  yes  -',
    Consumption:          'stays  -       -       no   no   no   no   -',
  },
  '2024-03': {
    'Premium, network':   'stays  yes     yes     no   no   no   no   no',
    'Developer, network': 'stays  yes     no      no   no   no   no   no',
    Premium:              'stays  yes     yes     yes  yes  yes  yes  no',
    Developer:            'stays  yes     no      yes  yes  yes  yes  no',
    Standard:             'stays  -       -       yes  yes  yes  yes  -',
    Basic:                'stays  -       -       yes  yes  yes  yes  -',
    Consumption:          'stays  -       -       no   no   no   no   -',
  },
  '2024-08': {
    'Premium, network':   'stays  yes     yes     yes  yes  no   no   yes',
    'Developer, network': 'stays  yes     no      yes  yes  no   no   yes',
    Premium:              'stays  yes     yes     yes  yes  yes  yes  no',
    Developer:            'stays  yes     no      yes  yes  yes  yes  no',
    Standard:             'stays  -       -       yes  yes  yes  yes  -',
    Basic:                'stays  -       -       yes  yes  yes  yes  -',
    Consumption:          'stays  -       -       no   no   no   no   -',
  },
  '2024-11': {
    'Premium, network':   'stays  yes     yes     yes  yes  yes  yes  yes',
    'Developer, network': 'stays  yes     no      yes  yes  yes  yes  yes',
    Premium:              'stays  yes     yes     yes  yes  yes  yes  no',
    Developer:            'stays  yes     no      yes  yes  yes  yes  no',
    Standard:             'stays  -       -       yes  yes  yes  yes  -',
    Basic:                'stays  -       -       yes  yes  yes  yes  -',
    Consumption:          'stays  -       -       no   no   no   no   -',
  },
};

const cells = everyEra.flatMap((era) =>
  (Object.keys(instances) as Kind[]).map((kind) => ({ era, kind, want: table[era][kind] })),
);

describe('what migrates which tier, by the documents of each date', () => {
  it.each(cells)('$era, $kind: $want [A1, A3, A15, X1, X2, X5, X6]', ({ era, kind, want }) => {
    const wanted = want.split(/\s+/);
    const seen = outcomes(era, kind).map((outcome, index) => (wanted[index] === '-' ? '-' : outcome));
    expect(seen).toEqual(wanted);
  });

  it.each<{ rows: string[]; era: Era; mode: MigrationMode; fact: string }>([
    { rows: ['A25'], era: '2022-03', mode: 'PreserveIp', fact: 'A25' },
    { rows: ['B14'], era: '2023-01', mode: 'NewIp', fact: 'B14' },
  ])('and who asks for what $era does not know is told so by row $fact', ({ era, mode, fact }) => {
    const answer = plan({ kind: 'migrate', mode }, situation({ era }));
    expect(answer).toMatchObject({ refused: 'notOffered', facts: [fact] });
  });
});

describe('Basic and Standard, which have no other way', () => {
  it.each(everyEra)('go to stv2 by an update in 2021-08 alone, not in %s [X1, X2, A11]', (era) => {
    for (const tier of ['Basic', 'Standard'] as const) {
      const answer = plan(
        { kind: 'update', touches: 'network' },
        situation({ era, tier, places: [place(elsewhere({}))] }),
      );
      const leads = !isRefusal(answer) && answer.platform === 'stv2';
      expect(leads).toBe(era === '2021-08');
    }
  });
});

describe('the blade to another subnet', () => {
  it.each(everyEra)(
    'is there to return soon as well as to stay, or not at all, in %s [P5, P6, X6]',
    (era) => {
      const to = (keepOld: boolean): string => {
        const places = [place(elsewhere({ in: 'External' }))];
        const answer = plan(
          { kind: 'blade', mode: 'NewIp', subnet: 'new', keepOld },
          situation({ era, places }),
        );
        return isRefusal(answer) ? answer.refused : answer.path;
      };
      const there = era === '2024-08' || era === '2024-11';
      expect([to(false), to(true)]).toEqual(
        there ? ['new-subnet/as-soon-as-possible', 'new-subnet/keep-48-hours'] : ['notOffered', 'notOffered'],
      );
    },
  );
});

describe('a call on Basic and Standard', () => {
  it.each(['Basic', 'Standard'] as const)('of %s begins at once, and asks nobody [B17, X1]', (sku) => {
    const instance = new Instance({ sku });
    expect(instance.migrate()).toBe('no-vnet/preserve');
    expect(instance.shown).toBe('Updating stv1');
  });
});

describe('a platform', () => {
  it.each(['Developer', 'Basic', 'Standard', 'Premium'] as const)(
    'of %s is stv1 or stv2, and comes from the one to the other [A1, A2, A5]',
    (sku) => {
      const instance = new Instance({ sku });
      expect(instance.shown).toBe('Succeeded stv1');
      instance.migrate();
      expect(instance.at(44).shown).toBe('Updating stv1');
      expect(instance.at(60).shown).toBe('Succeeded stv2');
    },
  );

  it.each<[string, Partial<ServiceSeed>]>([
    ['Consumption', { sku: 'Consumption' as 'Basic' }],
    ['a v2 tier', { sku: 'PremiumV2' as 'Basic' }],
  ])('is neither for %s, so none is seeded [A3, A7]', (_, seed) => {
    expect(() => completeSeed({ name: 'contoso', ...seed })).toThrow(
      'Expected `sku` to be Developer, Basic, Standard or Premium',
    );
  });

  it.each(['Basic', 'Standard'] as const)('in a network there is none of %s [A15]', (sku) => {
    expect(() => completeSeed({ name: 'contoso', sku, vnet: 'external' })).toThrow(
      `on ${sku}: only Developer and Premium stand in a network`,
    );
  });

  it('of Consumption is mtv1, which nothing migrates, not even the platform [A3]', () => {
    const consumption = {
      tier: 'Consumption',
      platformVersion: 'mtv1',
      now: '2025-01-01T00:00:00.000Z',
    } as const;
    for (const request of [
      { kind: 'migrate', mode: 'NewIp' },
      { kind: 'automatic', dropsNetwork: false },
    ] as const)
      expect(plan(request, situation(consumption))).toMatchObject({
        refused: 'neverMigrates',
        facts: ['A3'],
      });
  });

  it('stv2.1 comes from the platform to what is on stv2, without anybody noticing [A4]', () => {
    const instance = new Instance({ platform: 'stv2', vnet: 'internal' });
    const before = instance.vips;
    expect(instance.do('service.upgrade')).toBe('platform-upgrade');
    for (const minute of [0, 7, 14]) {
      expect(instance.at(minute).vips).toEqual(before);
      expect(instance.shown).toBe('Updating stv2');
    }
    expect(instance.at(15).shown).toBe('Succeeded stv2.1');
    expect(instance.vips).toEqual(before.map((vip) => vip.replace('stv2', 'stv2.1')));
  });

  it.each(['stv1', 'stv2.1'] as const)('%s is not brought to stv2.1 [A4]', (platform) => {
    const instance = new Instance({ platform });
    expect(instance.do('service.upgrade')).toBe('refused: notOffered');
  });

  it('stv2.1 counts as migrated like stv2 [A5, B4]', () => {
    for (const platform of ['stv2', 'stv2.1'] as const)
      expect(new Instance({ platform }).migrate()).toBe('refused: alreadyMigrated');
  });
});

const anew = { provisioningState: 'Created', platformVersion: 'undetermined' } as const;

/** The platform that a new instance comes up on. */
function platformOf(era: Era, tier: Tier, wish: PlaceWish): string {
  const over: Partial<Situation> = { era, tier, ...anew, places: [place({ in: null, ...wish })] };
  const answer = plan({ kind: 'create' }, situation(over));
  return isRefusal(answer) ? (answer.rule ?? answer.refused) : String(answer.platform);
}

describe('a new instance', () => {
  it.each<{ rows: string[]; era: Era; bare: string }>([
    { rows: ['A10'], era: '2021-08', bare: 'stv2' },
    { rows: ['A11'], era: '2022-03', bare: 'stv1' },
    { rows: ['A12'], era: '2023-01', bare: 'stv2' },
    { rows: ['A12'], era: '2023-10', bare: 'stv2' },
    { rows: ['A12'], era: '2024-03', bare: 'stv2' },
    { rows: ['A12'], era: '2024-08', bare: 'stv2' },
    { rows: ['A12'], era: '2024-11', bare: 'stv2' },
  ])('outside of any network is on $bare in $era, whatever the tier $rows', ({ era, bare }) => {
    for (const tier of ['Developer', 'Basic', 'Standard', 'Premium'] as const)
      expect(platformOf(era, tier, {})).toBe(bare);
  });

  it.each(everyEra)(
    'with zones, or in a network with an address of its own, is on stv2 in %s [A10, A11, A12]',
    (era) => {
      expect(platformOf(era, 'Premium', { zones: 1 })).toBe('stv2');
      for (const tier of ['Developer', 'Premium'] as const)
        for (const to of ['External', 'Internal'] as const)
          expect(platformOf(era, tier, { to, publicIp: {} })).toBe('stv2');
    },
  );

  it.each(everyEra)('in a network without an address of its own comes up on stv1 in %s [A17]', (era) => {
    for (const to of ['External', 'Internal'] as const)
      expect(platformOf(era, 'Premium', { to })).toBe('stv1');
  });

  it('in a network of a world comes up where it is said to [A17]', () => {
    const instance = new Instance();
    const configuration: ServiceConfiguration = {
      ...instance.configuration,
      network: 'External',
      subnetResourceId: instance.other(),
    };
    const about = { resourceGroup: 'rg-contoso', name: 'fabrikam', configuration };
    expect(instance.world.execute({ type: 'service.create', ...about }).kind).toBe('started');
    expect(instance.at(54).world.describe('fabrikam')?.platformVersion).toBe('undetermined');
    expect(instance.at(55).world.describe('fabrikam')?.platformVersion).toBe('stv1');
  });
});

describe('zones', () => {
  const zones: PlanRequest = { kind: 'update', touches: 'zones' };
  const spread = (era: Era, over: Partial<Situation>, wish: PlaceWish): string => {
    const answer = plan(zones, situation({ era, ...over, places: [place({ units: 2, zones: 2, ...wish })] }));
    return isRefusal(answer) ? (answer.rule ?? answer.refused) : answer.path;
  };

  it.each(everyEra)(
    'are for Premium, and for as many units or a multiple of that, in %s [P10, C10]',
    (era) => {
      expect(spread(era, {}, {})).toBe('zones');
      expect(spread(era, {}, { units: 4 })).toBe('zones');
      expect(spread(era, {}, { units: 3 })).toBe('zones.units');
      expect(spread(era, { tier: 'Standard' }, {})).not.toBe('zones');
      expect(spread(era, { tier: 'Developer' }, {})).not.toBe('zones');
    },
  );

  it('of an stv1 instance in a network want another subnet [P10]', () => {
    const publicIp = {};
    for (const era of everyEra) {
      expect(spread(era, {}, { in: 'External', publicIp, subnet: { id: 'vnet/other' } })).toBe('zones');
      expect(spread(era, {}, { in: 'External', publicIp })).not.toBe('zones');
    }
  });
});

describe('a network connection that is set', () => {
  it.each(everyEra)('for the first time or anew puts an instance on stv2 in %s [A13, A10, A11]', (era) => {
    for (const wish of [elsewhere({}), elsewhere({ in: 'External' })]) {
      const answer = plan({ kind: 'update', touches: 'network' }, situation({ era, places: [place(wish)] }));
      expect(answer).toMatchObject({ platform: 'stv2', successor: 'incoming' });
    }
  });
});

describe('a region', () => {
  const government = ['US Gov Virginia', 'US Gov Arizona', 'US Gov Texas', 'US DoD East', 'US DoD Central'];
  const china = ['China East', 'China East 2', 'China North', 'China North 2'];
  const open = ['Qatar Central', 'China East 3', 'West US'];
  const everywhere = [...government, ...china, ...open];

  it.each<{ rows: string[]; of: Era[]; without: string[] }>([
    { rows: ['A14'], of: ['2021-08', '2022-03', '2023-01'], without: [...government, ...china] },
    { rows: ['A14.2023-09'], of: ['2023-10', '2024-03', '2024-08', '2024-11'], without: china },
  ])('lacks stv2 in $of in $without.length cases: new ones are on stv1, old ones stay $rows', (row) => {
    for (const era of row.of) {
      const lacks = (location: string): boolean => {
        const wish = { location, units: 3, zones: 3 };
        const created = platformOf(era, 'Premium', wish);
        const over = { era, places: [place({ ...wish, moves: true })] };
        const updated = plan({ kind: 'update', touches: 'zones' }, situation(over));
        expect(updated).toMatchObject({ platform: created === 'stv2' ? 'stv2' : 'same' });
        return created === 'stv1';
      };
      expect(everywhere.filter(lacks).toSorted()).toEqual(row.without.toSorted());
    }
  });

  it.each(china)('%s refuses to migrate [A14, A14.2023-09]', (location) => {
    const instance = situation({ places: [place({ location })] });
    expect(plan({ kind: 'migrate', mode: 'NewIp' }, instance)).toMatchObject({ rule: 'region.stv2' });
  });
});

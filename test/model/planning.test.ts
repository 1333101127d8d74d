import { describe, expect, it } from 'vitest';
import {
  facts,
  isRefusal,
  type MigrationMode,
  plan,
  type PlanRequest,
  type ProvisioningState,
  type RefusalReason,
  type Situation,
  type Tier,
  type VirtualNetworkType,
} from '../../src/model/index.ts';
import { place, type PlaceWish, situation } from './situations.ts';

const requests: readonly PlanRequest[] = [
  { kind: 'create' },
  { kind: 'update', touches: 'network' },
  { kind: 'update', touches: 'zones' },
  { kind: 'update', touches: 'infrastructure' },
  { kind: 'update', touches: 'settings' },
  { kind: 'migrate', mode: 'PreserveIp' },
  { kind: 'migrate', mode: 'NewIp' },
  { kind: 'migrate', mode: 'PreserveIp', withDowntime: true },
  { kind: 'blade', mode: 'NewIp', subnet: 'same', keepOld: false },
  { kind: 'blade', mode: 'NewIp', subnet: 'new', keepOld: true },
  { kind: 'automatic', dropsNetwork: false },
  { kind: 'automatic', dropsNetwork: true },
  { kind: 'upgrade' },
  { kind: 'applyNetwork' },
  { kind: 'delete' },
];

/** The path of the plan, or why it was refused. */
function answer(request: PlanRequest, over: Partial<Situation>): string {
  const answered = plan(request, situation(over));
  return isRefusal(answered) ? answered.refused : answered.path;
}

describe('a migration of an stv1 instance', () => {
  it.each<{ network: VirtualNetworkType; mode: MigrationMode; want: string }>([
    { network: 'External', mode: 'PreserveIp', want: 'same-subnet/external/preserve' },
    { network: 'External', mode: 'NewIp', want: 'same-subnet/external/new' },
    { network: 'Internal', mode: 'PreserveIp', want: 'same-subnet/internal/preserve' },
    { network: 'Internal', mode: 'NewIp', want: 'same-subnet/internal/new' },
    { network: 'None', mode: 'PreserveIp', want: 'no-vnet/preserve' },
    { network: 'None', mode: 'NewIp', want: 'no-vnet/new' },
  ])('in network $network with $mode goes by $want', ({ network, mode, want }) => {
    expect(answer({ kind: 'migrate', mode }, { places: [place({ in: network })] })).toBe(want);
  });

  it.each<Tier>(['Developer', 'Basic', 'Standard', 'Premium'])('goes the same way on %s', (tier) => {
    expect(answer({ kind: 'migrate', mode: 'NewIp' }, { tier })).toBe('no-vnet/new');
  });
});

/** Instances that nothing migrates. */
const hindered: readonly { given: string; over: Partial<Situation>; refused: RefusalReason; says: string }[] =
  [
    {
      given: 'an instance that is on stv2',
      over: { platformVersion: 'stv2' },
      refused: 'alreadyMigrated',
      says: 'The service is on stv2 already.',
    },
    {
      given: 'an instance that is on stv2.1',
      over: { platformVersion: 'stv2.1' },
      refused: 'alreadyMigrated',
      says: 'The service is on stv2.1 already.',
    },
    {
      given: 'a Consumption instance',
      over: { platformVersion: 'mtv1', tier: 'Consumption' },
      refused: 'neverMigrates',
      says: 'Nothing migrates a service on mtv1.',
    },
    {
      given: 'an instance whose platform is not known yet',
      over: { platformVersion: 'undetermined' },
      refused: 'neverMigrates',
      says: 'Nothing migrates a service on undetermined.',
    },
    {
      given: 'an instance that failed to come up',
      over: { provisioningState: 'Failed', platformVersion: 'undetermined' },
      refused: 'notOnline',
      says: 'The service is Failed, not online.',
    },
    {
      given: 'an instance nobody has activated',
      over: { provisioningState: 'Created' },
      refused: 'notOnline',
      says: 'The service is Created, not online.',
    },
  ];

describe('what is refused', () => {
  it.each(hindered)('to migrate $given, by whichever way', ({ over, refused, says }) => {
    const ways = requests.filter(
      ({ kind }) => kind === 'migrate' || kind === 'blade' || kind === 'automatic',
    );
    for (const way of ways) expect(plan(way, situation(over))).toMatchObject({ refused, says });
  });

  it.each<ProvisioningState>(['Activating', 'Updating', 'Deleting'])(
    'everything, while the service is %s',
    (state) => {
      for (const request of requests) {
        expect(plan(request, situation({ provisioningState: state }))).toEqual({
          refused: 'busy',
          facts: ['B8', 'X10', 'V.busy'],
          says: `The service is ${state}; infrastructure changes are refused until that has ended.`,
        });
      }
    },
  );

  it('is always told with rows that exist', () => {
    const states = ['Created', 'Activating', 'Updating', 'Deleting', 'Succeeded', 'Failed'] as const;
    const platforms = ['undetermined', 'stv1', 'stv2', 'stv2.1', 'mtv1'] as const;
    const networks = ['None', 'External', 'Internal'] as const;
    const callers = [[], ['Microsoft.ApiManagement/service/write']].map((denied) => ({ id: 'ada', denied }));
    const reasons = new Set<RefusalReason>();
    for (const request of requests) {
      const all = states.flatMap((provisioningState) =>
        platforms.flatMap((platformVersion) =>
          networks.flatMap((network) =>
            callers.map((caller) => ({
              provisioningState,
              platformVersion,
              caller,
              places: [place({ in: network })],
            })),
          ),
        ),
      );
      for (const over of all) {
        const refusal = plan(request, situation(over));
        if (!isRefusal(refusal)) continue;
        reasons.add(refusal.refused);
        expect(refusal.facts.length).toBeGreaterThan(0);
        for (const fact of refusal.facts) expect(Object.keys(facts)).toContain(fact);
      }
    }
    expect([...reasons].toSorted()).toEqual([
      'alreadyMigrated',
      'busy',
      'neverMigrates',
      'notOffered',
      'notOnline',
      'prerequisite',
      'tooEarly',
    ]);
  });
});

const anew = { provisioningState: 'Created', platformVersion: 'undetermined' } as const;
const stv2 = { platformVersion: 'stv2' } as const;
const create: PlanRequest = { kind: 'create' };
const at = (wish: PlaceWish): Partial<Situation> => ({ ...anew, places: [place({ in: null, ...wish })] });

/** What is asked, and the path it goes by. */
const upkeep: readonly { given: string; request: PlanRequest; over: Partial<Situation>; want: string }[] = [
  { given: 'outside a network', request: create, over: at({}), want: 'create' },
  {
    given: 'in a network, with its own IP',
    request: create,
    over: at({ to: 'External', publicIp: {} }),
    want: 'create/vnet',
  },
  {
    given: 'in a network, without',
    request: create,
    over: at({ to: 'External' }),
    want: 'create/vnet/stv1',
  },
  {
    given: 'internal, without one',
    request: create,
    over: at({ to: 'Internal' }),
    want: 'create/vnet/stv1',
  },
  {
    given: 'of Consumption',
    request: create,
    over: { ...at({}), tier: 'Consumption' },
    want: 'create/consumption',
  },
  {
    given: 'of its network',
    request: { kind: 'update', touches: 'network' },
    over: { ...stv2, places: [place({ to: 'External' })] },
    want: 'update/network',
  },
  {
    given: 'of its subnet',
    request: { kind: 'update', touches: 'network' },
    over: { ...stv2, places: [place({ in: 'External', subnet: { id: 'vnet/other' } })] },
    want: 'update/subnet',
  },
  {
    given: 'of its zones',
    request: { kind: 'update', touches: 'zones' },
    over: { ...stv2, places: [place({ zones: 1 })] },
    want: 'update/zones',
  },
  {
    given: 'of its size',
    request: { kind: 'update', touches: 'infrastructure' },
    over: {},
    want: 'update/infrastructure',
  },
  {
    given: 'of its tags',
    request: { kind: 'update', touches: 'settings' },
    over: {},
    want: 'update/settings',
  },
  { given: 'as it is', request: { kind: 'applyNetwork' }, over: {}, want: 'update/apply-network' },
  { given: 'to newer machines', request: { kind: 'upgrade' }, over: stv2, want: 'platform-upgrade' },
  { given: 'dedicated', request: { kind: 'delete' }, over: {}, want: 'delete' },
  {
    given: 'of Consumption',
    request: { kind: 'delete' },
    over: { tier: 'Consumption' },
    want: 'delete/consumption',
  },
  {
    given: 'failed',
    request: { kind: 'delete' },
    over: { provisioningState: 'Failed' },
    want: 'delete',
  },
];

describe('what is no migration', () => {
  it.each(upkeep)('$request.kind $given goes by $want', ({ request, over, want }) => {
    expect(answer(request, over)).toBe(want);
  });
});

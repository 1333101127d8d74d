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

const online: Situation = {
  era: '2024-08',
  tier: 'Premium',
  network: 'None',
  ownPublicIp: false,
  provisioningState: 'Succeeded',
  platformVersion: 'stv1',
};

const requests: readonly PlanRequest[] = [
  { kind: 'create' },
  { kind: 'update', touches: 'network' },
  { kind: 'update', touches: 'infrastructure' },
  { kind: 'update', touches: 'settings' },
  { kind: 'migrate', mode: 'PreserveIp' },
  { kind: 'migrate', mode: 'NewIp' },
  { kind: 'delete' },
];

/** The path of the plan, or why it was refused. */
function answer(request: PlanRequest, situation: Partial<Situation>): string {
  const answered = plan(request, { ...online, ...situation });
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
    expect(answer({ kind: 'migrate', mode }, { network })).toBe(want);
  });

  it.each<Tier>(['Developer', 'Basic', 'Standard', 'Premium'])('goes the same way on %s', (tier) => {
    expect(answer({ kind: 'migrate', mode: 'NewIp' }, { tier })).toBe('no-vnet/new');
  });
});

describe('what is refused', () => {
  it.each<{ given: string; situation: Partial<Situation>; refused: RefusalReason; says: string }>([
    {
      given: 'an instance that is on stv2',
      situation: { platformVersion: 'stv2' },
      refused: 'alreadyMigrated',
      says: 'The service is on stv2 already.',
    },
    {
      given: 'a Consumption instance',
      situation: { platformVersion: 'mtv1', tier: 'Consumption' },
      refused: 'neverMigrates',
      says: 'Nothing migrates a service on mtv1.',
    },
    {
      given: 'an instance whose platform is not known yet',
      situation: { platformVersion: 'undetermined' },
      refused: 'neverMigrates',
      says: 'Nothing migrates a service on undetermined.',
    },
    {
      given: 'an instance that failed to come up',
      situation: { provisioningState: 'Failed', platformVersion: 'undetermined' },
      refused: 'notOnline',
      says: 'The service is Failed, not online.',
    },
    {
      given: 'an instance nobody has activated',
      situation: { provisioningState: 'Created' },
      refused: 'notOnline',
      says: 'The service is Created, not online.',
    },
  ])('to migrate $given, in either mode', ({ situation, refused, says }) => {
    for (const mode of ['PreserveIp', 'NewIp'] as const) {
      expect(plan({ kind: 'migrate', mode }, { ...online, ...situation })).toMatchObject({ refused, says });
    }
  });

  it.each<ProvisioningState>(['Activating', 'Updating', 'Deleting'])(
    'everything, while the service is %s',
    (state) => {
      for (const request of requests) {
        const refusal = plan(request, { ...online, provisioningState: state });
        expect(refusal).toEqual({
          refused: 'busy',
          facts: ['B8', 'X10'],
          says: `The service is ${state}; infrastructure changes are refused until that has ended.`,
        });
      }
    },
  );

  it('is always told with rows that exist', () => {
    const states: readonly ProvisioningState[] = [
      'Created',
      'Activating',
      'Updating',
      'Deleting',
      'Succeeded',
      'Failed',
    ];
    const reasons = new Set<RefusalReason>();
    for (const request of requests) {
      for (const provisioningState of states) {
        for (const platformVersion of ['undetermined', 'stv1', 'stv2', 'mtv1'] as const) {
          const refusal = plan(request, { ...online, provisioningState, platformVersion });
          if (!isRefusal(refusal)) continue;
          reasons.add(refusal.refused);
          expect(refusal.facts.length).toBeGreaterThan(0);
          for (const fact of refusal.facts) expect(Object.keys(facts)).toContain(fact);
        }
      }
    }
    expect([...reasons].sort()).toEqual(['alreadyMigrated', 'busy', 'neverMigrates', 'notOnline']);
  });
});

describe('what is no migration', () => {
  it.each<{ given: string; request: PlanRequest; situation: Partial<Situation>; want: string }>([
    { given: 'outside a network', request: { kind: 'create' }, situation: {}, want: 'create' },
    {
      given: 'in a network, with its own IP',
      request: { kind: 'create' },
      situation: { network: 'External', ownPublicIp: true },
      want: 'create/vnet',
    },
    {
      given: 'in a network, without one',
      request: { kind: 'create' },
      situation: { network: 'External' },
      want: 'create/vnet/stv1',
    },
    {
      given: 'internal, without one',
      request: { kind: 'create' },
      situation: { network: 'Internal' },
      want: 'create/vnet/stv1',
    },
    {
      given: 'of Consumption',
      request: { kind: 'create' },
      situation: { tier: 'Consumption' },
      want: 'create/consumption',
    },
    {
      given: 'of its network',
      request: { kind: 'update', touches: 'network' },
      situation: {},
      want: 'update/network',
    },
    {
      given: 'of its size',
      request: { kind: 'update', touches: 'infrastructure' },
      situation: {},
      want: 'update/infrastructure',
    },
    {
      given: 'of its tags',
      request: { kind: 'update', touches: 'settings' },
      situation: {},
      want: 'update/settings',
    },
    { given: 'dedicated', request: { kind: 'delete' }, situation: {}, want: 'delete' },
    {
      given: 'of Consumption',
      request: { kind: 'delete' },
      situation: { tier: 'Consumption' },
      want: 'delete/consumption',
    },
    {
      given: 'failed',
      request: { kind: 'delete' },
      situation: { provisioningState: 'Failed' },
      want: 'delete',
    },
  ])('$request.kind $given goes by $want', ({ request, situation, want }) => {
    const idle =
      request.kind === 'create'
        ? ({ provisioningState: 'Created', platformVersion: 'undetermined' } as const)
        : {};
    expect(answer(request, { ...idle, ...situation })).toBe(want);
  });
});

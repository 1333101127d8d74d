import { describe, expect, it } from 'vitest';
import {
  type Finding,
  type Flow,
  flows,
  migrations,
  prerequisites,
  reaches,
  type Route,
  type SecurityRule,
  type Situation,
  type SubnetView,
} from '../../../src/model/index.ts';
import { allRules, place, type PlaceWish, situation, subnetView } from '../situations.ts';

/** The verdict of a rule on a migration in a subnet like this, and what would come of it. */
function found(
  rule: string,
  subnet: Partial<SubnetView>,
  over: Partial<Situation> = {},
  wish: PlaceWish = {},
): [Finding['verdict'], Finding['effect']] | undefined {
  const places = over.places ?? [place({ in: 'External', ...wish, subnet })];
  const all = prerequisites(migrations['same-subnet/external/new'], situation({ ...over, places }));
  const said = all.find((each) => each.rule === rule);
  return said && [said.verdict, said.effect];
}

describe('the flows that an instance lives on', () => {
  it.each<{ row: string; flow: keyof typeof flows; direction: string; tag: string; ports: number[] }>([
    { row: 'D1', flow: 'clients', direction: 'Inbound', tag: 'Internet', ports: [443] },
    { row: 'D1', flow: 'management', direction: 'Inbound', tag: 'ApiManagement', ports: [3443] },
    { row: 'D1', flow: 'loadBalancer', direction: 'Inbound', tag: 'AzureLoadBalancer', ports: [6390] },
    { row: 'D1', flow: 'storage', direction: 'Outbound', tag: 'Storage', ports: [443] },
    { row: 'D1', flow: 'sql', direction: 'Outbound', tag: 'Sql', ports: [1433] },
    { row: 'D1', flow: 'keyVault', direction: 'Outbound', tag: 'AzureKeyVault', ports: [443] },
    {
      row: 'V.trafficManager',
      flow: 'trafficManager',
      direction: 'Inbound',
      tag: 'AzureTrafficManager',
      ports: [443],
    },
    { row: 'D1', flow: 'monitor', direction: 'Outbound', tag: 'AzureMonitor', ports: [443, 1886] },
    { row: 'D1', flow: 'certificates', direction: 'Outbound', tag: 'Internet', ports: [80] },
    { row: 'D12', flow: 'eventHub', direction: 'Outbound', tag: 'EventHub', ports: [443, 5671, 5672] },
    { row: 'D1', flow: 'entra', direction: 'Outbound', tag: 'AzureActiveDirectory', ports: [443] },
  ])('$flow: $direction, $tag on $ports $row', ({ flow, direction, tag, ports }) => {
    expect(flows[flow]).toMatchObject({ direction, tag, ports });
    expect(reaches(subnetView(), flows[flow])).toBe('yes');
    expect(reaches(subnetView({ rules: allRules([flow]) }), flows[flow])).toBe('no');
  });

  it.each(Object.entries(flows))(
    '%s is let in only where a group is attached, and goes out anyway [D2]',
    (_, flow) => {
      expect(reaches(subnetView({ rules: null }), flow)).toBe(flow.direction === 'Inbound' ? 'no' : 'yes');
      const byDefault = flow.direction === 'Outbound' || flow.tag === 'AzureLoadBalancer';
      expect(reaches(subnetView({ rules: [] }), flow)).toBe(byDefault ? 'yes' : 'no');
    },
  );
});

const multi = (subnet: Partial<SubnetView>): Partial<Situation> => ({
  places: ['West US', 'East US'].map((location) =>
    place({ location, in: 'External', subnet: { location, ...subnet } }),
  ),
});

/** A flow that is shut out, and what comes of that. */
const shut: readonly {
  rows: string[];
  rule: string;
  flow: keyof typeof flows;
  effect: Finding['effect'];
  over?: (subnet: Partial<SubnetView>) => Partial<Situation>;
}[] = [
  { rows: ['V.3443', 'D1'], rule: 'traffic.management', flow: 'management', effect: 'breaks' },
  { rows: ['V.6390', 'X24', 'D1'], rule: 'traffic.loadBalancer', flow: 'loadBalancer', effect: 'breaks' },
  {
    rows: ['X24'],
    rule: 'traffic.loadBalancer',
    flow: 'loadBalancer',
    effect: 'warns',
    over: () => ({ tier: 'Developer' }),
  },
  { rows: ['V.dependencies', 'D1'], rule: 'traffic.storage', flow: 'storage', effect: 'breaks' },
  { rows: ['V.dependencies', 'D1'], rule: 'traffic.sql', flow: 'sql', effect: 'breaks' },
  { rows: ['V.dependencies', 'D1'], rule: 'traffic.keyVault', flow: 'keyVault', effect: 'breaks' },
  {
    rows: ['V.keyVault', 'D8'],
    rule: 'traffic.keyVault',
    flow: 'keyVault',
    effect: 'refuses',
    over: () => ({ era: '2024-11' }),
  },
  { rows: ['D1'], rule: 'traffic.clients', flow: 'clients', effect: 'warns' },
  { rows: ['D1'], rule: 'traffic.monitor', flow: 'monitor', effect: 'warns' },
  {
    rows: ['V.trafficManager'],
    rule: 'traffic.trafficManager',
    flow: 'trafficManager',
    effect: 'warns',
    over: multi,
  },
];

describe('what comes of a flow that does not pass', () => {
  it.each(shut)('$flow: $rule $effect $rows', ({ rule, flow, effect, over = () => ({}) }) => {
    const open = { rules: allRules() };
    const shut = { rules: allRules([flow]) };
    expect(found(rule, open, over(open))).toEqual(['pass', effect]);
    expect(found(rule, shut, over(shut))).toEqual(['fail', effect]);
  });

  it('with one location nobody asks for Traffic Manager, nor inside for clients [V.trafficManager, D1]', () => {
    expect(found('traffic.trafficManager', {})).toBeUndefined();
    const internal = { places: [place({ in: 'Internal' })] };
    expect(found('traffic.clients', {}, internal)).toBeUndefined();
    const inner = { places: ['West US', 'East US'].map((location) => place({ location, in: 'Internal' })) };
    expect(found('traffic.trafficManager', {}, inner)).toBeUndefined();
  });

  it('on stv1 neither the probe on 6390 nor a key vault is needed [D1, V.6390]', () => {
    const shut = subnetView({ rules: allRules(['loadBalancer', 'keyVault']) });
    const wish = place({ in: null, to: 'External', subnet: shut });
    const onStv1 = { ...migrations['vnet-update'], platform: 'stv1' } as const;
    const rules = prerequisites(onStv1, situation({ places: [wish] })).map(({ rule }) => rule);
    expect(rules).toContain('traffic.management');
    expect(rules).not.toContain('traffic.loadBalancer');
    expect(rules).not.toContain('traffic.keyVault');
  });

  it.each([
    { given: 'all are there', without: [], want: 'pass' },
    { given: 'SQL is missing', without: ['Microsoft.Sql'], want: 'fail' },
    { given: 'Storage is missing', without: ['Microsoft.Storage'], want: 'fail' },
    { given: 'Key Vault is missing', without: ['Microsoft.KeyVault'], want: 'fail' },
  ])('service endpoints: where $given, $want, and only a warning [D1, V.endpoints]', ({ without, want }) => {
    const serviceEndpoints = subnetView().serviceEndpoints.filter((each) => !without.includes(each));
    expect(found('subnet.serviceEndpoints', { serviceEndpoints })).toEqual([want, 'warns']);
  });

  it('to another subnet nobody asks for service endpoints [D1]', () => {
    expect(found('subnet.serviceEndpoints', { id: 'vnet/other', serviceEndpoints: [] })).toBeUndefined();
  });

  it.each([
    { autoscaled: false, want: 'pass' },
    { autoscaled: true, want: 'fail' },
  ] as const)(
    'autoscale on is $autoscaled: $want, and a warning [D5, V.autoscale]',
    ({ autoscaled, want }) => {
      expect(found('autoscale.off', {}, { autoscaled })).toEqual([want, 'warns']);
    },
  );
});

/** Rules of a group, and whether a flow passes them. */
const groups: readonly { given: string; flow: Flow; rules: Partial<SecurityRule>[]; want: string }[] = [
  { given: 'all', flow: flows.management, rules: [{}], want: 'yes' },
  { given: 'its port', flow: flows.management, rules: [{ ports: ['3443'] }], want: 'yes' },
  { given: 'another port', flow: flows.management, rules: [{ ports: ['443'] }], want: 'no' },
  { given: 'a range with it', flow: flows.management, rules: [{ ports: ['3000-4000'] }], want: 'yes' },
  { given: 'a range that ends there', flow: flows.management, rules: [{ ports: ['1-3443'] }], want: 'yes' },
  { given: 'a range that ends before', flow: flows.management, rules: [{ ports: ['1-3442'] }], want: 'no' },
  { given: 'its tag', flow: flows.management, rules: [{ sources: ['ApiManagement'] }], want: 'yes' },
  {
    given: 'its tag in a region',
    flow: flows.management,
    rules: [{ sources: ['ApiManagement.WestUS'] }],
    want: 'yes',
  },
  { given: 'another tag', flow: flows.management, rules: [{ sources: ['Storage'] }], want: 'no' },
  { given: 'UDP', flow: flows.management, rules: [{ protocol: 'Udp' }], want: 'no' },
  { given: 'any protocol', flow: flows.management, rules: [{ protocol: '*' }], want: 'yes' },
  { given: 'the other direction', flow: flows.management, rules: [{ direction: 'Outbound' }], want: 'no' },
  {
    given: 'an earlier refusal',
    flow: flows.management,
    rules: [{ priority: 200 }, { priority: 150, access: 'Deny' }],
    want: 'no',
  },
  {
    given: 'a later refusal',
    flow: flows.management,
    rules: [{ priority: 200, access: 'Deny' }, { priority: 150 }],
    want: 'yes',
  },
  {
    given: 'a refusal of the Internet',
    flow: flows.storage,
    rules: [{ direction: 'Outbound', access: 'Deny', destinations: ['Internet'] }],
    want: 'no',
  },
  {
    given: 'a refusal of a region of the tag',
    flow: flows.storage,
    rules: [{ direction: 'Outbound', access: 'Deny', destinations: ['Storage.WestUS'] }],
    want: 'yes',
  },
  { given: 'some clients', flow: flows.clients, rules: [{ sources: ['203.0.113.0/24'] }], want: 'yes' },
  {
    given: 'a front door',
    flow: flows.clients,
    rules: [{ sources: ['AzureFrontDoor.Backend'] }],
    want: 'yes',
  },
  {
    given: 'one of two ports only',
    flow: flows.monitor,
    rules: [
      { direction: 'Outbound', ports: ['443'], priority: 100 },
      { direction: 'Outbound', access: 'Deny', priority: 200 },
    ],
    want: 'no',
  },
  {
    given: 'a refusal of everything but the balancer',
    flow: flows.loadBalancer,
    rules: [{ access: 'Deny', sources: ['Internet'] }],
    want: 'yes',
  },
  { given: 'a refusal of everything', flow: flows.loadBalancer, rules: [{ access: 'Deny' }], want: 'no' },
];

describe('a rule of a security group', () => {
  const rule = (over: Partial<SecurityRule>): SecurityRule => ({
    name: 'r',
    priority: 100,
    direction: 'Inbound',
    access: 'Allow',
    protocol: 'Tcp',
    sources: ['*'],
    destinations: ['*'],
    ports: ['*'],
    ...over,
  });
  const verdict = (flow: Flow, ...rules: Partial<SecurityRule>[]): string =>
    reaches(subnetView({ rules: rules.map(rule) }), flow);

  it.each(groups)('with $given for $flow.tag on $flow.ports: $want [D1, D2]', ({ flow, rules, want }) => {
    expect(verdict(flow, ...rules)).toBe(want);
  });
});

describe('where all traffic is forced elsewhere', () => {
  const forced = (nextHopType: string): Route => ({ name: 'all', addressPrefix: '0.0.0.0/0', nextHopType });
  const direct = (tag: string): Route => ({ name: tag, addressPrefix: tag, nextHopType: 'Internet' });
  const appliance = forced('VirtualAppliance');
  const endpointless = { serviceEndpoints: [] };

  it.each<{ given: string; flow: Flow; subnet: Partial<SubnetView>; want: string }>([
    { given: 'no route', flow: flows.management, subnet: {}, want: 'yes' },
    {
      given: 'a route to the Internet',
      flow: flows.management,
      subnet: { routes: [forced('Internet')] },
      want: 'yes',
    },
    { given: 'an appliance', flow: flows.management, subnet: { routes: [appliance] }, want: 'no' },
    {
      given: 'an appliance, and the tag led to the Internet',
      flow: flows.management,
      subnet: { routes: [appliance, direct('ApiManagement')] },
      want: 'yes',
    },
    {
      given: 'an appliance, and the tag led elsewhere too',
      flow: flows.management,
      subnet: { routes: [appliance, { ...direct('ApiManagement'), nextHopType: 'VirtualAppliance' }] },
      want: 'no',
    },
    { given: 'an appliance', flow: flows.loadBalancer, subnet: { routes: [appliance] }, want: 'yes' },
    { given: 'an appliance', flow: flows.clients, subnet: { routes: [appliance] }, want: 'unknown' },
    {
      given: 'an appliance, and clients led to the Internet',
      flow: flows.clients,
      subnet: { routes: [appliance, direct('Internet')] },
      want: 'yes',
    },
    ...[flows.sql, flows.storage, flows.eventHub, flows.keyVault].flatMap((flow) => [
      {
        given: 'an appliance, and a service endpoint',
        flow,
        subnet: { routes: [appliance], serviceEndpoints: [String(flow.endpoint)] },
        want: 'yes',
      },
      {
        given: 'an appliance alone',
        flow,
        subnet: { routes: [appliance], ...endpointless },
        want: 'unknown',
      },
      { given: 'nowhere', flow, subnet: { routes: [forced('None')], ...endpointless }, want: 'no' },
      {
        given: 'nowhere, and the tag led to the Internet',
        flow,
        subnet: { routes: [forced('None'), direct(flow.tag)], ...endpointless },
        want: 'yes',
      },
    ]),
    { given: 'an appliance', flow: flows.monitor, subnet: { routes: [appliance] }, want: 'unknown' },
  ])('$given, $flow.name: $want [D12, V.routes]', ({ flow, subnet, want }) => {
    expect(reaches(subnetView(subnet), flow)).toBe(want);
  });

  it('the management endpoint is lost, and with it the migration [D12, V.routes]', () => {
    expect(found('traffic.management', { routes: [appliance] })).toEqual(['fail', 'breaks']);
    expect(found('traffic.storage', { routes: [appliance], ...endpointless })).toEqual(['unknown', 'breaks']);
  });
});

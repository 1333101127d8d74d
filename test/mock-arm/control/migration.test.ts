import { describe, expect, it } from 'vitest';
import { type ControlUnderTest, type Schema, startControl } from '../../helpers/control.ts';
import type { Era } from '../../../src/model/index.ts';
import { World } from '../../../src/sim/index.ts';

type Status = Schema<'ServiceStatus'>;
type Problem = Schema<'Problem'>;

const services = '/v1/worlds/default/services';

/** An instance, and a subnet beside its own that another one has been moved to long ago. */
const neighbours = (vnet: 'external' | 'internal') =>
  [
    { name: 'contoso', vnet, resourceGroup: 'rg', subnet: 'shared/apim' },
    { name: 'ahead', vnet, resourceGroup: 'rg', subnet: 'shared/next', platform: 'stv2' },
  ] as const;

const subnetOf = ({ mock }: ControlUnderTest, name: string): string => {
  const subnet = mock.subnets.find(({ subnetId }) => subnetId.endsWith(`/shared/subnets/${name}`));
  expect(subnet).toBeDefined();
  return subnet?.subnetId as string;
};

const subscriptionId = '9f4a6d30-5c1b-4e7d-8b02-c6e1a7d3f101';
const lived = '/v1/worlds/lived';

/** A world in which a command was given before. */
async function makeWorld(
  { post }: ControlUnderTest,
  seeds: readonly object[],
  command: object,
): Promise<void> {
  const atMs = Date.parse('2024-08-19T00:00:00Z');
  const options = { name: 'lived', subscriptionId, services: seeds };
  const recipe = { version: 3, options, journal: [{ atMs, command }], nowMs: atMs };
  expect((await post('/v1/worlds', { recipe, clock: { mode: 'manual' } })).status).toBe(201);
}

const happened = ({ mock }: ControlUnderTest, event: string) =>
  mock.timeline.filter((entry) => entry.event === event);

describe('the Platform migration blade', () => {
  it.each<{
    era: Era;
    vnet: 'none' | 'external' | 'internal';
    to?: string;
    form?: object;
    path: string;
    told: { mode: 'PreserveIp' | 'NewIp'; retainOldCompute: boolean };
  }>([
    {
      era: '2024-03',
      vnet: 'none',
      path: 'no-vnet/preserve',
      told: { mode: 'PreserveIp', retainOldCompute: false },
    },
    {
      era: '2024-08',
      vnet: 'none',
      form: { mode: 'newip' },
      path: 'no-vnet/new',
      told: { mode: 'NewIp', retainOldCompute: false },
    },
    {
      era: '2024-08',
      vnet: 'external',
      to: 'next',
      path: 'new-subnet/as-soon-as-possible',
      told: { mode: 'NewIp', retainOldCompute: false },
    },
    {
      era: '2024-08',
      vnet: 'internal',
      to: 'next',
      form: { retainOldCompute: true },
      path: 'new-subnet/keep-48-hours',
      told: { mode: 'NewIp', retainOldCompute: true },
    },
    {
      era: '2024-11',
      vnet: 'external',
      path: 'same-subnet/external/preserve',
      told: { mode: 'PreserveIp', retainOldCompute: false },
    },
    {
      era: '2024-11',
      vnet: 'internal',
      form: { mode: 'NewIp' },
      path: 'same-subnet/internal/new',
      told: { mode: 'NewIp', retainOldCompute: false },
    },
    // The subnet it stands in is no other one, however it is written.
    {
      era: '2024-11',
      vnet: 'external',
      to: 'APIM',
      path: 'same-subnet/external/preserve',
      told: { mode: 'PreserveIp', retainOldCompute: false },
    },
  ])('of $era moves one with vnet $vnet to $to, told $form, by $path', async (row) => {
    const { era, vnet, to, form, path, told } = row;
    const control = await startControl({
      era,
      services: vnet === 'none' ? [{ name: 'contoso' }] : neighbours(vnet),
    });
    const subnetResourceId =
      to &&
      subnetOf(control, to.toLowerCase())
        .replace(/[^/]+$/, to)
        .toUpperCase()
        .replace('/SUBSCRIPTIONS', '/subscriptions');
    const body = { ...form, ...(subnetResourceId && { subnetResourceId }) };
    const answer = await control.post<Status>(`${services}/Contoso/platform-migration`, body);
    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({ path, phase: 'building', provisioningState: 'Updating' });
    expect(control.mock.status('contoso')).toEqual(answer.body);
    const said = control.mock.recipe.journal.at(-1)?.command;
    expect(said).toMatchObject({ type: 'service.blade', name: 'contoso', location: 'West US', ...told });
    expect((said as { subnetResourceId?: string }).subnetResourceId).toBe(subnetResourceId);
  });

  it('takes the public IP it is told to', async () => {
    const control = await startControl();
    const network = `/subscriptions/${subscriptionId}/resourceGroups/rg/providers/Microsoft.Network`;
    const publicIpAddressId = `${network}/publicIPAddresses/own`;
    const put = {
      type: 'resource.put',
      id: publicIpAddressId,
      resourceType: 'Microsoft.Network/publicIPAddresses',
      body: {
        location: 'westus',
        sku: { name: 'Standard' },
        properties: { dnsSettings: { domainNameLabel: 'own' } },
      },
    };
    await makeWorld(control, [...neighbours('external')], put);
    const { status } = await control.post<Status>(`${lived}/services/contoso/platform-migration`, {
      subnetResourceId: `${network}/virtualNetworks/shared/subnets/next`,
      publicIpAddressId,
    });
    expect(status).toBe(202);
    await control.post(`${lived}/clock/advance`, { until: 'operation-end' });
    const { value } = (await control.get<Schema<'ResourceList'>>(`${lived}/resources`)).body;
    const { body } = await control.get<Status>(`${lived}/services/contoso`);
    const vip = body.locations[0]?.vips.find(({ answeredBy }) => answeredBy !== 'c1');
    expect(vip).toMatchObject({
      kind: 'public',
      address: value.find(({ id }) => id === publicIpAddressId)?.address,
    });
  });

  it.each<{ says: string; era?: Era; form?: object; to?: string; refused: object }>([
    {
      says: 'there is none for a subnet yet',
      era: '2024-03',
      to: 'next',
      refused: { refused: 'notOffered', facts: ['X6'] },
    },
    {
      says: 'it cannot stay where it is',
      era: '2024-08',
      refused: { refused: 'notOffered', facts: ['X6'] },
    },
    {
      says: 'the subnet is not there',
      to: 'nowhere',
      refused: { refused: 'prerequisite', rule: 'subnet.exists', facts: ['D10'] },
    },
    {
      says: 'whoever asks may not join the subnet',
      to: 'next',
      form: { caller: 'intern' },
      refused: { refused: 'prerequisite', rule: 'rbac.joinSubnet', facts: ['B7', 'V.rbac'] },
    },
  ])('refuses it where $says, and nothing has changed', async ({ era = '2024-08', form, to, refused }) => {
    const control = await startControl({ era, services: neighbours('external') });
    control.mock.deny('intern', ['Microsoft.Network/virtualNetworks/subnets/join/action']);
    const subnetResourceId = to && subnetOf(control, 'next').replace(/[^/]+$/, to);
    const { recipe, timeline } = control.mock;
    const before = { status: control.mock.status('contoso'), recipe, entries: timeline.length };

    const { status, body } = await control.post<Problem>(`${services}/contoso/platform-migration`, {
      ...form,
      ...(subnetResourceId && { subnetResourceId }),
    });

    expect(status).toBe(409);
    expect(body).toMatchObject({ type: 'urn:apim-rehearsal:refused', ...refused });
    expect('rule' in body).toBe('rule' in refused);
    expect(body.detail).toMatch(/\.$/);
    const { mock } = control;
    const after = { status: mock.status('contoso'), recipe: mock.recipe, entries: mock.timeline.length };
    expect(after).toEqual(before);
  });

  it.each<{ says: string; seed: object; refused: string }>([
    { says: 'has arrived', seed: { platform: 'stv2' }, refused: 'alreadyMigrated' },
    { says: 'is on its way', seed: {}, refused: 'busy' },
  ])('refuses one that $says', async ({ seed, refused }) => {
    const control = await startControl({ services: [{ name: 'contoso', ...seed }] });
    if (refused === 'busy') await control.migrate('contoso');
    const { status, body } = await control.post<Problem>(`${services}/contoso/platform-migration`);
    expect({ status, refused: body.refused }).toEqual({ status: 409, refused });
  });

  it('moves one location, and the others stay', async () => {
    const control = await startControl({
      services: [
        { ...neighbours('external')[0], additionalLocations: ['northeurope'] },
        neighbours('external')[1],
      ],
    });
    const { body } = await control.post<Status>(`${services}/contoso/platform-migration`, {
      subnetResourceId: subnetOf(control, 'next'),
    });
    expect(body.locations.map(({ location, phase }) => `${location} ${phase}`)).toEqual([
      'West US building',
      'North Europe steady',
    ]);
  });
});

describe('an automatic migration', () => {
  const start = '2024-10-01T00:00:00Z';

  it.each<{ notice?: string; at: string }>([
    { at: '2024-10-08T00:00:00Z' },
    { notice: 'P1DT12H', at: '2024-10-02T12:00:00Z' },
    { notice: '36h', at: '2024-10-02T12:00:00Z' },
  ])('with a notice of $notice begins at $at, as announced', async ({ notice, at }) => {
    const control = await startControl({ start, services: [{ name: 'contoso', vnet: 'internal' }] });
    const body = notice === undefined ? {} : { notice };
    const answer = await control.post<Status>(`${services}/contoso/automatic-migration`, body);
    expect(answer).toMatchObject({ status: 202, body: { phase: 'steady' } });
    expect(happened(control, 'migration.announced')).toMatchObject([{ subject: 'contoso', detail: { at } }]);
    expect((await control.get<Schema<'Clock'>>('/v1/worlds/default/clock')).body.nextEventAt).toBe(at);
    control.mock.advance({ until: 'next-event' });
    expect(control.mock.status('contoso')).toMatchObject({ phase: 'building', path: 'automatic/keeps-vnet' });
  });

  it('without any notice begins at once, and is replayed so', async () => {
    const control = await startControl({ start, services: [{ name: 'contoso' }] });
    const { body } = await control.post<Status>(`${services}/contoso/automatic-migration`, {
      notice: 'PT0S',
    });
    expect(body).toMatchObject({ phase: 'building', path: 'automatic/no-vnet', now: start });
    const again = World.replay(control.mock.recipe);
    expect(again.timeline.entries).toEqual(control.mock.timeline);
  });

  it('that drops the network shuts all clients out, until somebody unblocks them', async () => {
    const control = await startControl({ start, services: [{ name: 'contoso', vnet: 'external' }] });
    await control.post(`${services}/contoso/automatic-migration`, { dropsNetwork: true });
    control.mock.advance({ until: 'phase:blocked' });

    const { body: blocked } = await control.get<Status>(`${services}/contoso`);
    expect(blocked).toMatchObject({ phase: 'blocked', platformVersion: 'stv2', phaseEndsAt: null });
    expect(new Set(blocked.names.map(({ reaches }) => reaches))).toEqual(new Set([null]));

    const { status, body: open } = await control.post<Status>(`${services}/contoso/unblock`);
    expect({ status, phase: open.phase }).toEqual({ status: 200, phase: 'steady' });
    expect(new Set(open.names.map(({ reaches }) => reaches))).toEqual(new Set(['stv2']));

    const again = await control.post<Problem>(`${services}/contoso/unblock`);
    expect(again).toMatchObject({ status: 409, body: { type: 'urn:apim-rehearsal:nobody-blocked' } });
  });

  it('is refused before the retirement of stv1, and says when that is', async () => {
    const control = await startControl({ services: [{ name: 'contoso' }] });
    const { body } = await control.post<Problem>(`${services}/contoso/automatic-migration`);
    expect(body).toMatchObject({ refused: 'tooEarly', facts: ['A21'] });
    expect(body.detail).toContain('2024-09-01');
    expect(happened(control, 'migration.announced')).toEqual([]);
  });
});

describe('the platform', () => {
  it('brings a service from stv2 to stv2.1, and no other', async () => {
    const control = await startControl({
      services: [{ name: 'new', platform: 'stv2' }, { name: 'old' }],
    });
    const { status, body } = await control.post<Status>(`${services}/new/platform-upgrade`);
    expect({ status, path: body.path }).toEqual({ status: 202, path: 'platform-upgrade' });
    control.mock.advance({ until: 'operation-end' });
    expect(control.mock.status('new').platformVersion).toBe('stv2.1');
    for (const name of ['new', 'old']) {
      const refused = await control.post<Problem>(`${services}/${name}/platform-upgrade`);
      expect(refused).toMatchObject({ status: 409, body: { refused: 'notOffered', facts: ['A4'] } });
    }
  });
});

describe('autoscale rules', () => {
  /** A world that was told of rules before. */
  const withRules = async (enabled: boolean): Promise<ControlUnderTest> => {
    const control = await startControl();
    const group = `/subscriptions/${subscriptionId}/resourceGroups/rg-contoso/providers`;
    await makeWorld(control, [{ name: 'contoso' }], {
      type: 'resource.put',
      id: `${group}/Microsoft.Insights/autoscaleSettings/rules`,
      resourceType: 'Microsoft.Insights/autoscaleSettings',
      body: {
        location: 'westus',
        properties: { enabled, targetResourceUri: `${group}/Microsoft.ApiManagement/service/contoso` },
      },
    });
    return control;
  };
  const ruled = `${lived}/services/contoso`;

  it('scale what stands still', async () => {
    const control = await withRules(true);
    const { status, body } = await control.post<Status>(`${ruled}/autoscale`, { capacity: 3 });
    expect(status).toBe(202);
    expect(body).toMatchObject({ provisioningState: 'Updating', path: 'update/infrastructure' });
  });

  it('make a migration fail that runs', async () => {
    const control = await withRules(true);
    await control.post(`${ruled}/platform-migration`);
    const { status, body } = await control.post<Status>(`${ruled}/autoscale`, { capacity: 3 });
    expect(status).toBe(202);
    expect(body).toMatchObject({ phase: 'rollingBack', lastFailure: { code: 'ActivationFailed' } });
    expect(body.lastFailure?.message).toContain('3 units');
  });

  it('do nothing where they are off', async () => {
    const control = await withRules(false);
    const { status, body } = await control.post<Problem>(`${ruled}/autoscale`, { capacity: 3 });
    expect({ status, type: body.type }).toEqual({ status: 409, type: 'urn:apim-rehearsal:autoscale-off' });
  });
});

describe('a failure in one location', () => {
  it('is told of that one, and the others go back with it', async () => {
    const control = await startControl({
      services: [{ name: 'contoso', vnet: 'external', additionalLocations: ['North Europe'] }],
    });
    await control.migrate('contoso');
    const { status, body } = await control.post<Status>(`${services}/contoso/fail`, {
      location: 'northeurope',
    });
    expect(status).toBe(200);
    expect(body.locations.map(({ phase }) => phase)).toEqual(['rollingBack', 'rollingBack']);
    expect(happened(control, 'run.failed')).toMatchObject([{ detail: { location: 'North Europe' } }]);
    expect(happened(control, 'run.withdrawn')).toMatchObject([{ detail: { location: 'West US' } }]);
  });

  it('is refused where it is not, and says where it is', async () => {
    const control = await startControl({
      services: [{ name: 'contoso', additionalLocations: ['North Europe'] }],
    });
    const { body } = await control.post<Problem>(`${services}/contoso/fail`, { location: 'East US' });
    expect(body.errors).toEqual([
      {
        field: 'location',
        value: 'East US',
        message:
          'Expected `location` to be a location of `contoso`, which has West US, North Europe; got `East US`.',
      },
    ]);
  });
});

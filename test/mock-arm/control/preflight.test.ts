import { describe, expect, it } from 'vitest';
import controlDocument from '../../../openapi/generated/control.json' with { type: 'json' };
import { eras, roleNames } from '../../../src/model/index.ts';
import { checkablePaths, resourceTypes } from '../../../src/sim/index.ts';
import { controlContract } from '../../../src/mock-arm/control/contract.ts';
import { type Schema, startControl } from '../../helpers/control.ts';

type Preflights = Schema<'PreflightList'>;

const services = '/v1/worlds/default/services';
const vnets = ['none', 'external', 'internal'] as const;

describe('a check before a migration', () => {
  it('looks at every path, in order, and changes nothing', async () => {
    const { mock, get } = await startControl({ services: [{ name: 'contoso', vnet: 'external' }] });
    const before = { recipe: mock.recipe, timeline: [...mock.timeline] };
    const { body } = await get<Preflights>(`${services}/contoso/preflight`);
    expect(body.value.map(({ path }) => path)).toEqual(checkablePaths);
    expect(body.value).toEqual(mock.preflight('contoso'));
    expect({ recipe: mock.recipe, timeline: mock.timeline }).toEqual(before);
  });

  it.each<{ says: string; sku: 'Premium' | 'Developer'; prefix: number; ready: boolean }>([
    { says: 'goes', sku: 'Premium', prefix: 28, ready: true },
    { says: 'finds no room', sku: 'Premium', prefix: 29, ready: false },
    { says: 'needs less', sku: 'Developer', prefix: 29, ready: true },
  ])('$says with $sku in a /$prefix, as the migration itself does', async ({ sku, prefix, ready }) => {
    const { mock, get } = await startControl({
      services: [{ name: 'contoso', vnet: 'external', sku, subnetPrefix: prefix }],
    });
    const { body } = await get<Preflights>(`${services}/contoso/preflight?path=preserve`);
    expect(body.value).toHaveLength(1);
    const [first] = body.value;
    expect(first?.ready).toBe(ready);
    expect(first?.refusal?.rule).toBe(ready ? undefined : 'subnet.room');
    const broken = first?.findings.filter(({ verdict }) => verdict === 'fail') ?? [];
    expect(broken.map(({ rule, effect, facts }) => ({ rule, effect, facts }))).toEqual(
      ready ? [] : [{ rule: 'subnet.room', effect: 'refuses', facts: ['D3', 'D4', 'V.size'] }],
    );
    const url = `${mock.arm}${mock.status('contoso').id}/migrateToStv2?api-version=2024-05-01`;
    expect((await fetch(url, { method: 'POST' })).ok).toBe(ready);
  });

  it('is made for a caller, a location and a subnet', async () => {
    const { mock, get } = await startControl({
      services: [
        { name: 'contoso', vnet: 'external', resourceGroup: 'rg', subnet: 'shared/apim' },
        { name: 'ahead', vnet: 'external', resourceGroup: 'rg', subnet: 'shared/next', platform: 'stv2' },
      ],
    });
    mock.deny('4711', ['microsoft.network/virtualnetworks/subnets/JOIN/action']);
    const id = mock.subnets.find(({ subnetId }) => subnetId.endsWith('/next'))?.subnetId as string;
    const check = async (query: string): Promise<Schema<'Preflight'> | undefined> => {
      const path = `path=new-subnet/keep-48-hours&location=westus&subnetResourceId=${id}`;
      return (await get<Preflights>(`${services}/contoso/preflight?${path}${query}`)).body.value[0];
    };
    expect(await check('')).toMatchObject({ ready: true, plan: 'new-subnet/keep-48-hours', refusal: null });
    expect(await check('&caller=4711')).toMatchObject({ ready: false, refusal: { rule: 'rbac.joinSubnet' } });
    expect(await check('&caller=4712')).toMatchObject({ ready: true });
  });
});

describe('a caller', () => {
  it('is listed with what was last denied', async () => {
    const { ask, get } = await startControl();
    const put = (id: string, denied: string[]) =>
      ask<Schema<'Caller'>>('PUT', `/v1/worlds/default/callers/${id}`, { body: { denied } });
    await put('intern', ['Microsoft.ApiManagement/service/write']);
    const { body } = await put('Intern', ['Microsoft.Network/publicIPAddresses/join/action']);
    expect(body).toEqual({ id: 'Intern', denied: ['Microsoft.Network/publicIPAddresses/join/action'] });
    await put('a%2Fb', []);
    expect((await get<Schema<'CallerList'>>('/v1/worlds/default/callers')).body.value).toEqual([
      body,
      { id: 'a/b', denied: [] },
    ]);
  });
});

it('a role can be given over the control API where the model knows it', () => {
  expect(controlDocument.components.schemas.RoleAssignment.properties.role.enum).toEqual(roleNames);
});

describe('what the services stand in', () => {
  it('is listed by id, type and address', async () => {
    const { mock, get } = await startControl({
      services: [{ name: 'contoso', vnet: 'external', publicIp: true }],
    });
    const { value } = (await get<Schema<'ResourceList'>>('/v1/worlds/default/resources')).body;
    expect(value).toEqual(mock.resources.map(({ id, type, address }) => ({ id, type, address })));
    for (const { type } of value) expect(resourceTypes).toContain(type);
    const vip = mock.status('contoso').locations[0]?.vips[0]?.address;
    expect(value.find(({ type }) => type.endsWith('/publicIPAddresses'))?.address).toBe(vip);
  });

  it('shows how full it is, and who is in it, while one comes and after one has left', async () => {
    const { mock, get } = await startControl({
      services: [
        { name: 'contoso', vnet: 'external', resourceGroup: 'rg', subnet: 'shared/apim', subnetPrefix: 28 },
        { name: 'ahead', vnet: 'external', resourceGroup: 'rg', subnet: 'shared/next', platform: 'stv2' },
      ],
    });
    const [apim, next] = ['apim', 'next'].map(
      (name) => mock.subnets.find(({ subnetId }) => subnetId.endsWith(`/${name}`))?.subnetId as string,
    ) as [string, string];
    const usage = async (id: string): Promise<Schema<'SubnetUsage'>> => {
      const { body } = await get<Schema<'SubnetUsageList'>>(`/v1/worlds/default/subnets?id=${id}`);
      expect(body.value).toEqual([mock.subnet(id)]);
      return body.value[0] as Schema<'SubnetUsage'>;
    };
    expect(await usage(apim)).toMatchObject({
      size: 11,
      free: 9,
      held: [{ service: 'contoso' }, { service: 'contoso' }],
      tenants: [{ service: 'contoso', as: 'stands', platform: 'stv1', busy: false }],
    });
    mock.platformMigration('contoso', { subnetResourceId: next });
    expect((await usage(next)).tenants.map(({ service, busy }) => ({ service, busy }))).toEqual([
      { service: 'ahead', busy: false },
      { service: 'contoso', busy: true },
    ]);
    mock.advance({ until: 'phase:steady' });
    expect((await usage(apim)).tenants).toMatchObject([{ service: 'contoso', as: 'vacating' }]);
    expect((await get<Schema<'SubnetUsageList'>>('/v1/worlds/default/subnets')).body.value).toEqual(
      mock.subnets,
    );
  });

  it('is told by name where a subnet is not there', async () => {
    const { mock, get } = await startControl({ services: [{ name: 'contoso', vnet: 'external' }] });
    const [only] = mock.subnets;
    const id = `${only?.subnetId}-2`;
    const { status, body } = await get<Schema<'Problem'>>(`/v1/worlds/default/subnets?id=${id}`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { field: 'id', value: id, message: `There is no subnet \`${id}\`; there are: ${only?.subnetId}.` },
    ]);
  });
});

describe('the eras', () => {
  it('are those of the model, oldest first', async () => {
    const { get } = await startControl();
    const { value } = (await get<Schema<'EraList'>>('/v1/eras')).body;
    expect(value.map(({ era, document, startsAt }) => ({ era, document, startsAt }))).toEqual(
      Object.entries(eras).map(([era, { document, startsAt }]) => ({ era, document, startsAt })),
    );
  });

  it.each(Object.keys(eras) as (keyof typeof eras)[])('%s offers what its worlds take', async (era) => {
    const { mock, get } = await startControl({
      era,
      services: [
        ...vnets.map((vnet) => ({ name: vnet, vnet, resourceGroup: 'rg' })),
        { name: 'special', vnet: 'internal', special: true },
      ],
    });
    const subnetResourceId = `${mock.subnets[0]?.subnetId}-elsewhere`;
    const { value } = (await get<Schema<'EraList'>>('/v1/eras')).body;
    const { offers = [] } = value.find((each) => each.era === era) ?? {};
    const asked = offers.flatMap((offer) => {
      const path = checked(offer);
      const name = offer.withDowntime ? 'special' : offer.vnet;
      return path ? [{ offer, seen: mock.preflight(name, path, { subnetResourceId })[0] }] : [];
    });
    expect(asked.map(({ seen }) => seen?.plan)).toEqual(asked.map(({ offer }) => offer.path));
    expect(asked).toHaveLength(14);
    for (const { path, says } of offers) expect(path === null).toBe(says !== null);
  });

  it.each<{ era: string; offer: Partial<Schema<'EraOffer'>>; path: string | null; says?: RegExp }>([
    { era: '2021-08', offer: { way: 'update', vnet: 'external', changes: 'settings' }, path: 'update' },
    {
      era: '2022-03',
      offer: { way: 'update', vnet: 'external', changes: 'settings' },
      path: null,
      says: /stays on stv1/,
    },
    { era: '2021-08', offer: { way: 'update', vnet: 'none', changes: 'network' }, path: 'vnet-inject' },
    { era: '2022-03', offer: { way: 'update', vnet: 'none', changes: 'zones' }, path: 'zones' },
    {
      era: '2022-03',
      offer: { way: 'call', vnet: 'none', mode: 'PreserveIp' },
      path: null,
      says: /know no migrateToStv2/,
    },
    { era: '2023-01', offer: { way: 'call', vnet: 'none', mode: 'PreserveIp' }, path: 'no-vnet/preserve' },
    {
      era: '2024-11',
      offer: { way: 'blade', vnet: 'internal', mode: 'NewIp', subnet: 'same', retainOldCompute: true },
      path: 'same-subnet/internal/new',
    },
    {
      era: '2024-11',
      offer: { way: 'blade', vnet: 'external', mode: 'NewIp', subnet: 'same', retainOldCompute: true },
      path: null,
      says: /only an internal instance/,
    },
  ])('$era makes $path of $offer', async ({ era, offer, path, says }) => {
    const { get } = await startControl();
    const { value } = (await get<Schema<'EraList'>>('/v1/eras')).body;
    const { offers = [] } = value.find((each) => each.era === era) ?? {};
    const found = offers.filter((each) =>
      Object.entries(offer).every(([name, said]) => each[name as keyof typeof each] === said),
    );
    expect(found.map((each) => each.path)).toEqual([path]);
    expect(found[0]?.says ?? '').toMatch(says ?? /^$/);
  });

  it.each<{ schema: string; words: readonly string[] }>([
    { schema: 'Era', words: Object.keys(eras) },
    { schema: 'CheckablePath', words: checkablePaths },
  ])('and paths are all in the contract: $schema', ({ schema, words }) => {
    const pointer = `/components/schemas/${schema}`;
    expect(words.filter((word) => controlContract.complaints(pointer, word).length > 0)).toEqual([]);
  });
});

/** The check that asks the same as an offer, where there is one. */
function checked({ way, vnet, mode, withDowntime, subnet, retainOldCompute, changes }: Schema<'EraOffer'>) {
  if (way === 'call' && withDowntime) return 'preserve/with-downtime';
  if (way === 'call') return mode === 'NewIp' ? 'new' : 'preserve';
  if (way === 'update') return changes === 'network' ? 'vnet-update' : undefined;
  if (vnet === 'none' || subnet === 'same') return undefined;
  return retainOldCompute ? 'new-subnet/keep-48-hours' : 'new-subnet/as-soon-as-possible';
}

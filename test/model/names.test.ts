import { describe, expect, it } from 'vitest';
import {
  begin,
  defaultName,
  describeLocation,
  migrations,
  type NameRecord,
  type NameStatus,
  publicEndpoints,
  regionalName,
  resolveNames,
} from '../../src/model/index.ts';
import { Course, documented, oldCompute, starting } from './course.ts';

const base = {
  name: 'n',
  endpoint: 'gateway',
  view: 'public',
  location: 'West US',
  kind: 'default',
} as const;
const azure: NameRecord = { ...base, name: 'contoso.azure-api.net', target: { type: 'azure' } };
const aRecord = (address: string): NameRecord => ({
  ...base,
  name: 'a',
  kind: 'customA',
  target: { type: 'A', address },
});
const cname = (name: string, view: NameRecord['view'] = 'public'): NameRecord => ({
  ...base,
  view,
  kind: 'customCname',
  target: { type: 'CNAME', name },
});

const idle = describeLocation(begin(oldCompute));
const internal = describeLocation(begin({ ...oldCompute, privateAddress: 'private' }));

const inWindow = (() => {
  const course = new Course();
  course.tell(starting(documented(migrations['same-subnet/external/preserve'])));
  course.fire();
  return course.status;
})();

const coexisting = (() => {
  const course = new Course();
  course.tell(starting(documented(migrations['same-subnet/external/new'])));
  course.fire();
  course.fire();
  return course.status;
})();

describe('a default name', () => {
  it.each([
    { endpoint: 'gateway', want: 'contoso.azure-api.net' },
    { endpoint: 'portal', want: 'contoso.portal.azure-api.net' },
    { endpoint: 'developer', want: 'contoso.developer.azure-api.net' },
    { endpoint: 'management', want: 'contoso.management.azure-api.net' },
    { endpoint: 'scm', want: 'contoso.scm.azure-api.net' },
    { endpoint: 'configuration', want: 'contoso.configuration.azure-api.net' },
  ] as const)('of $endpoint is $want', ({ endpoint, want }) => {
    expect(defaultName('contoso', endpoint)).toBe(want);
  });

  it('of a region has its short name and a number', () => {
    expect(regionalName('contoso', 'westus2')).toBe('contoso-westus2-01.regional.azure-api.net');
  });

  it('is in public DNS for every endpoint, but for management alone where the instance is internal', () => {
    const all = ['gateway', 'portal', 'developer', 'management', 'scm', 'configuration'];
    expect(publicEndpoints('None', 'Premium')).toEqual(all);
    expect(publicEndpoints('External', 'Premium')).toEqual(all);
    expect(publicEndpoints('Internal', 'Premium')).toEqual(['management']);
    expect(publicEndpoints('None', 'Consumption')).toEqual(['gateway']);
  });
});

describe('a name', () => {
  const vnet = 'vnet' as const;
  const inside: NameRecord = {
    ...base,
    name: 'contoso.azure-api.net',
    view: vnet,
    target: { type: 'A', address: 'private' },
  };

  it.each<{
    says: string;
    of: NameRecord;
    among?: NameRecord[];
    at: typeof idle;
    want: Pick<NameStatus, 'resolvesTo' | 'reaches'>;
  }>([
    {
      says: 'of Azure leads to the serving compute',
      of: azure,
      at: idle,
      want: { resolvesTo: ['old'], reaches: 'stv1' },
    },
    {
      says: 'of Azure leads to the temporary address in its window',
      of: azure,
      at: inWindow,
      want: { resolvesTo: ['temporary'], reaches: 'stv2' },
    },
    {
      says: 'of Azure moves to the new address at once',
      of: azure,
      at: coexisting,
      want: { resolvesTo: ['new'], reaches: 'stv2' },
    },
    {
      says: 'of Azure leads nowhere before anything serves',
      of: azure,
      at: describeLocation(begin(null)),
      want: { resolvesTo: [], reaches: null },
    },
    {
      says: 'that is an A record stays in the window',
      of: aRecord('old'),
      at: inWindow,
      want: { resolvesTo: ['old'], reaches: null },
    },
    {
      says: 'that is an A record reaches the old compute while it is kept',
      of: aRecord('old'),
      at: coexisting,
      want: { resolvesTo: ['old'], reaches: 'stv1' },
    },
    {
      says: 'that is an A record of a stranger reaches nobody here',
      of: aRecord('elsewhere'),
      at: idle,
      want: { resolvesTo: ['elsewhere'], reaches: null },
    },
    {
      says: 'that is a CNAME follows the default name',
      of: cname('contoso.azure-api.net'),
      among: [azure],
      at: inWindow,
      want: { resolvesTo: ['temporary'], reaches: 'stv2' },
    },
    {
      says: 'that is a CNAME of a name nobody has leads nowhere',
      of: cname('gone.azure-api.net'),
      among: [azure],
      at: idle,
      want: { resolvesTo: [], reaches: null },
    },
    {
      says: 'that is a CNAME asked inside follows the record inside',
      of: cname('contoso.azure-api.net', vnet),
      among: [azure, inside],
      at: internal,
      want: { resolvesTo: ['private'], reaches: 'stv1' },
    },
    {
      says: 'that is a CNAME asked inside does not follow a public record',
      of: cname('contoso.azure-api.net', vnet),
      among: [azure],
      at: internal,
      want: { resolvesTo: [], reaches: null },
    },
    {
      says: 'of a location that is not there leads nowhere',
      of: { ...azure, location: 'Atlantis' },
      at: idle,
      want: { resolvesTo: [], reaches: null },
    },
  ])('$says', ({ of, among = [], at, want }) => {
    const [first] = resolveNames([of, ...among], new Map([['West US', at]]));
    expect(first).toEqual({ name: of.name, endpoint: of.endpoint, kind: of.kind, view: of.view, ...want });
  });
});

import { type Cases, world } from './case.ts';

const zone = `${world}/onprem-zones/still.azure-api.net`;
const recordSets = [
  { name: '@', type: 'A', properties: { ttl: 60, aRecords: [{ ipv4Address: '10.1.0.5' }] } },
];
const began = '2024-08-19T00:00:00Z';

/** Faults, and the zones that nobody updates. */
export const faultCases: Cases<
  | 'Faults_Catalogue'
  | 'Faults_List'
  | 'Faults_Create'
  | 'Faults_Delete'
  | 'OnPremZones_List'
  | 'OnPremZones_Get'
  | 'OnPremZones_Put'
  | 'OnPremZones_Delete'
> = {
  Faults_Catalogue: {
    path: '/v1/faults/catalogue',
    cases: [
      { says: 'lists every kind', status: 200 },
      { says: 'takes no parameter', path: '?kind=dns.slow', status: 400, field: 'kind' },
    ],
  },
  Faults_List: { path: `${world}/faults`, cases: [{ says: 'lists', status: 200 }] },
  Faults_Create: {
    path: `${world}/faults`,
    cases: [
      { says: 'needs a kind alone', body: { kind: 'dns.servfail' }, status: 201 },
      { says: 'lasts for a while', body: { kind: 'vip.blackhole', for: 'PT10M' }, status: 201 },
      { says: 'takes a delay', body: { kind: 'dns.slow', delay: 'PT0.5S' }, status: 201 },
      { says: 'takes a view', body: { kind: 'dns.stale', view: 'public' }, status: 201 },
      { says: 'takes a service in any case', body: { kind: 'vip.tlsError', service: 'STILL' }, status: 201 },
      { says: 'wants to know which', body: {}, status: 400, field: 'kind' },
      { says: 'refuses a kind it does not know', body: { kind: 'dns.off' }, status: 400, field: 'kind' },
      {
        says: 'refuses a field of another kind',
        body: { kind: 'dns.servfail', delay: 'PT1S' },
        status: 400,
        field: 'delayMs',
      },
      {
        says: 'wants to know whose answers are given',
        body: { kind: 'dns.wrongView' },
        status: 400,
        field: 'servedAs',
      },
      {
        says: 'refuses a view that is not there',
        body: { kind: 'dns.slow', view: 'vnet:nowhere' },
        status: 400,
        field: 'view',
      },
      {
        says: 'refuses a service that is not there',
        body: { kind: 'vip.blackhole', service: 'nobody' },
        status: 400,
        field: 'service',
      },
      {
        says: 'refuses what is over before it begins',
        body: { kind: 'dns.slow', until: began },
        status: 400,
        field: 'untilMs',
      },
      {
        says: 'refuses two ends',
        body: { kind: 'dns.slow', until: '2024-08-20T00:00:00Z', for: 'PT1M' },
        status: 400,
        field: 'for',
      },
      {
        says: 'refuses a day that is none',
        body: { kind: 'dns.slow', from: '2024-02-31T00:00:00Z' },
        status: 400,
        field: 'from',
      },
      {
        says: 'refuses a word it does not know',
        body: { kind: 'dns.slow', by: 1 },
        status: 400,
        field: 'by',
      },
    ],
  },
  Faults_Delete: {
    path: `${world}/faults/nothing`,
    cases: [{ says: 'knows no such fault', status: 404 }],
  },
  OnPremZones_List: { path: `${world}/onprem-zones`, cases: [{ says: 'lists', status: 200 }] },
  OnPremZones_Get: { path: zone, cases: [{ says: 'knows no such zone', status: 404 }] },
  OnPremZones_Put: {
    path: zone,
    cases: [
      { says: 'writes', body: { recordSets }, status: 200 },
      { says: 'writes an empty one', body: { recordSets: [] }, status: 200 },
      { says: 'wants to know what', body: {}, status: 400, field: 'recordSets' },
      {
        says: 'refuses a name that is none',
        path: `${world}/onprem-zones/a..b`,
        body: { recordSets },
        status: 400,
        field: 'zone',
      },
      {
        says: 'refuses a type it does not know',
        body: { recordSets: [{ name: '@', type: 'LOC', properties: {} }] },
        status: 400,
        field: 'recordSets.0.type',
      },
    ],
  },
  OnPremZones_Delete: { path: zone, cases: [{ says: 'knows no such zone', status: 404 }] },
};

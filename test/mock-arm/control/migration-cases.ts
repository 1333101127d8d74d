import { type Cases, world } from './case.ts';

const still = `${world}/services/still`;
const moving = `${world}/services/moving`;
const subnet =
  '/subscriptions/9f4a6d30-5c1b-4e7d-8b02-c6e1a7d3f101/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/v/subnets/s';

/** What is asked of the operations that migrate, and of those about what a migration needs. */
export const migrationCases: Cases<
  | 'Eras_List'
  | 'Services_Preflight'
  | 'Services_PlatformMigration'
  | 'Services_AutomaticMigration'
  | 'Services_Unblock'
  | 'Services_PlatformUpgrade'
  | 'Services_Autoscale'
  | 'Callers_List'
  | 'Callers_Put'
  | 'Resources_List'
  | 'Subnets_List'
> = {
  Eras_List: {
    path: '/v1/eras',
    cases: [
      { says: 'lists', status: 200 },
      { says: 'takes no parameter', path: '?era=2024-08', status: 400, field: 'era' },
    ],
  },
  Services_Preflight: {
    path: `${still}/preflight`,
    cases: [
      { says: 'checks every path', status: 200 },
      { says: 'checks one path', path: '?path=preserve', status: 200 },
      {
        says: 'takes all parameters',
        path: `?path=vnet-update&location=westus&subnetResourceId=${subnet}&publicIpAddressId=${subnet}&caller=me`,
        status: 200,
      },
      { says: 'takes a caller that is all digits', path: '?caller=4711', status: 200 },
      { says: 'checks while something runs', path: `${moving}/preflight`, status: 200 },
      { says: 'refuses a path that is none', path: '?path=lunch', status: 400, field: 'path' },
      { says: 'refuses two paths', path: '?path=new&path=new', status: 400, field: 'path' },
      { says: 'refuses a region that is none', path: '?location=Atlantis', status: 400, field: 'location' },
      { says: 'refuses a region it is not in', path: '?location=eastus', status: 400, field: 'location' },
      {
        says: 'refuses a name for an id',
        path: '?subnetResourceId=apim',
        status: 400,
        field: 'subnetResourceId',
      },
      { says: 'refuses a caller of nothing', path: '?caller=', status: 400, field: 'caller' },
      { says: 'refuses a word it does not know', path: '?subnet=x', status: 400, field: 'subnet' },
      { says: 'knows no such service', path: `${world}/services/nobody/preflight`, status: 404 },
    ],
  },
  Services_PlatformMigration: {
    path: `${still}/platform-migration`,
    cases: [
      { says: 'needs nothing', status: 202 },
      { says: 'takes a mode in any case', body: { mode: 'NEWIP' }, status: 202 },
      { says: 'takes a location in any spelling', body: { location: 'westus' }, status: 202 },
      { says: 'refuses a mode that is none', body: { mode: 'fast' }, status: 400, field: 'mode' },
      { says: 'refuses a mode as a number', body: { mode: 1 }, status: 400, field: 'mode' },
      {
        says: 'refuses a location it is not in',
        body: { location: 'East US' },
        status: 400,
        field: 'location',
      },
      {
        says: 'refuses a name for an id',
        body: { subnetResourceId: 'apim' },
        status: 400,
        field: 'subnetResourceId',
      },
      {
        says: 'refuses a word for a switch',
        body: { retainOldCompute: 'yes' },
        status: 400,
        field: 'retainOldCompute',
      },
      { says: 'refuses a word it does not know', body: { subnet: subnet }, status: 400, field: 'subnet' },
      { says: 'refuses one that moves', path: `${moving}/platform-migration`, status: 409 },
      { says: 'knows no such service', path: `${world}/services/nobody/platform-migration`, status: 404 },
    ],
  },
  Services_AutomaticMigration: {
    path: `${still}/automatic-migration`,
    cases: [
      { says: 'is announced for after the retirement', body: { notice: 'P14D' }, status: 202 },
      { says: 'takes a short notice', body: { notice: '14d' }, status: 202 },
      { says: 'may drop the network', body: { dropsNetwork: true, notice: 'P30D' }, status: 202 },
      { says: 'is too early with the usual notice', status: 409 },
      { says: 'is too early at once', body: { notice: 'PT0S' }, status: 409 },
      { says: 'refuses a notice in words', body: { notice: 'a week' }, status: 400, field: 'notice' },
      { says: 'refuses a notice of nothing', body: { notice: '' }, status: 400, field: 'notice' },
      { says: 'refuses a notice without its end', body: { notice: 'P1DT' }, status: 400, field: 'notice' },
      { says: 'refuses a notice of months', body: { notice: 'P1M' }, status: 400, field: 'notice' },
      { says: 'refuses a notice for ever', body: { notice: 'PT999999999H' }, status: 400, field: 'notice' },
      {
        says: 'refuses a word for a switch',
        body: { dropsNetwork: 'no' },
        status: 400,
        field: 'dropsNetwork',
      },
    ],
  },
  Services_Unblock: {
    path: `${still}/unblock`,
    cases: [
      { says: 'finds nobody shut out', status: 409 },
      { says: 'takes no body', body: { now: true }, status: 400, field: '' },
      { says: 'knows no such service', path: `${world}/services/nobody/unblock`, status: 404 },
    ],
  },
  Services_PlatformUpgrade: {
    path: `${still}/platform-upgrade`,
    cases: [
      { says: 'refuses one on stv1', status: 409 },
      { says: 'takes no body', body: { to: 'stv2.1' }, status: 400, field: '' },
      { says: 'knows no such service', path: `${world}/services/nobody/platform-upgrade`, status: 404 },
    ],
  },
  Services_Autoscale: {
    path: `${still}/autoscale`,
    cases: [
      { says: 'finds no rules', body: { capacity: 2 }, status: 409 },
      { says: 'wants a capacity', body: {}, status: 400, field: 'capacity' },
      { says: 'wants a body', status: 400, field: 'capacity' },
      { says: 'refuses no units', body: { capacity: 0 }, status: 400, field: 'capacity' },
      { says: 'refuses half a unit', body: { capacity: 1.5 }, status: 400, field: 'capacity' },
      { says: 'refuses more than there are', body: { capacity: 32 }, status: 400, field: 'capacity' },
      {
        says: 'knows no such service',
        path: `${world}/services/nobody/autoscale`,
        body: { capacity: 2 },
        status: 404,
      },
    ],
  },
  Callers_List: { path: `${world}/callers`, cases: [{ says: 'lists', status: 200 }] },
  Callers_Put: {
    path: `${world}/callers/somebody`,
    cases: [
      { says: 'takes an action', body: { denied: ['Microsoft.ApiManagement/service/write'] }, status: 200 },
      { says: 'gives all rights back', body: { denied: [] }, status: 200 },
      {
        says: 'takes any id',
        path: `${world}/callers/a%20b%40c.example`,
        body: { denied: [] },
        status: 200,
      },
      { says: 'takes a role', body: { roleAssignments: [{ role: 'Reader' }] }, status: 200 },
      { says: 'takes all limits away', body: { roleAssignments: null }, status: 200 },
      {
        says: 'refuses a role there is not',
        body: { roleAssignments: [{ role: 'King' }] },
        status: 400,
        field: 'roleAssignments.0.role',
      },
      {
        says: 'refuses a scope that is no id',
        body: { roleAssignments: [{ role: 'Reader', scope: 'rg' }] },
        status: 400,
        field: 'roleAssignments.0.scope',
      },
      { says: 'wants to know what', body: {}, status: 400, field: 'denied' },
      { says: 'refuses one action alone', body: { denied: 'write' }, status: 400, field: 'denied' },
      { says: 'refuses what is no action', body: { denied: ['write'] }, status: 400, field: 'denied.0' },
      {
        says: 'refuses an action twice',
        body: { denied: Array<string>(2).fill('Microsoft.ApiManagement/service/write') },
        status: 400,
        field: 'denied',
      },
    ],
  },
  Resources_List: { path: `${world}/resources`, cases: [{ says: 'lists', status: 200 }] },
  Subnets_List: {
    path: `${world}/subnets`,
    cases: [
      { says: 'lists', status: 200 },
      { says: 'knows no such subnet', path: `?id=${subnet}`, status: 400, field: 'id' },
      { says: 'refuses a name for an id', path: '?id=apim', status: 400, field: 'id' },
    ],
  },
};

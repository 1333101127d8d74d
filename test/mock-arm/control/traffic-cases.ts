import { type Cases, world } from './case.ts';

const population = `${world}/populations/callers`;
const backend = `${world}/backends/orders`;
const service = 'still';

/** Who calls the services, and what stands behind them. Nobody and nothing does where they are asked. */
export const trafficCases: Cases<
  | 'Populations_List'
  | 'Populations_Get'
  | 'Populations_Put'
  | 'Populations_Delete'
  | 'Backends_List'
  | 'Backends_Get'
  | 'Backends_Put'
  | 'Backends_Delete'
  | 'Traffic_Get'
> = {
  Populations_List: { path: `${world}/populations`, cases: [{ says: 'lists', status: 200 }] },
  Populations_Get: { path: population, cases: [{ says: 'finds none', status: 404 }] },
  Populations_Delete: { path: population, cases: [{ says: 'finds none to take away', status: 404 }] },
  Populations_Put: {
    path: population,
    cases: [
      { says: 'needs a service alone', body: { service }, status: 200 },
      { says: 'takes a service in any case', body: { service: 'STILL' }, status: 200 },
      { says: 'takes a fraction of a second', body: { service, every: 'PT0.25S' }, status: 200 },
      {
        says: 'takes all there is',
        body: {
          service: 'moving',
          hostName: 'moving.azure-api.net',
          clients: 10_000,
          view: 'vnet:vnet-moving',
          address: '203.0.113.7',
          resolver: { kind: 'serveStale', seconds: 60 },
          keepAlive: true,
          every: 'PT1M',
          allows: ['198.18.0.0/15'],
          backend: null,
        },
        status: 200,
      },
      { says: 'wants to know whom it calls', body: {}, status: 400, field: 'service' },
      { says: 'knows no such service', body: { service: 'nobody' }, status: 400, field: 'service' },
      { says: 'refuses nobody', body: { service, clients: 0 }, status: 400, field: 'clients' },
      { says: 'refuses no time at all', body: { service, every: 'PT0S' }, status: 400, field: 'everyMs' },
      { says: 'refuses a while that is none', body: { service, every: '1s' }, status: 400, field: 'every' },
      { says: 'knows no such view', body: { service, view: 'vnet:nowhere' }, status: 400, field: 'view' },
      {
        says: 'knows no such resolver',
        body: { service, resolver: { kind: 'shy' } },
        status: 400,
        field: 'resolver.kind',
      },
      {
        says: 'wants to know for how long',
        body: { service, resolver: { kind: 'minimum' } },
        status: 400,
        field: 'resolver.seconds',
      },
      {
        says: 'wants to know what stands in the hosts file',
        body: { service, resolver: { kind: 'hosts' } },
        status: 400,
        field: 'resolver.address',
      },
      {
        says: 'refuses a range that is none',
        body: { service, allows: ['all'] },
        status: 400,
        field: 'allows',
      },
      { says: 'knows no such backend', body: { service, backend: 'orders' }, status: 400, field: 'backend' },
      {
        says: 'refuses a name that is none',
        path: `${world}/populations/a%20b`,
        body: { service },
        status: 400,
        field: 'name',
      },
      { says: 'refuses a word it does not know', body: { service, rate: 1 }, status: 400, field: 'rate' },
    ],
  },
  Backends_List: { path: `${world}/backends`, cases: [{ says: 'lists', status: 200 }] },
  Backends_Get: { path: backend, cases: [{ says: 'finds none', status: 404 }] },
  Backends_Delete: { path: backend, cases: [{ says: 'finds none to take away', status: 404 }] },
  Backends_Put: {
    path: backend,
    cases: [
      { says: 'needs to know whom it lets in alone', body: { admits: ['any'] }, status: 200 },
      { says: 'may let nobody in', body: { admits: [] }, status: 200 },
      {
        says: 'may stand in a network',
        body: { network: 'vnet-moving', admits: ['10.0.0.0/8'] },
        status: 200,
      },
      { says: 'wants to know whom it lets in', body: {}, status: 400, field: 'admits' },
      { says: 'refuses what is no range', body: { admits: ['10.0.0.1/8'] }, status: 400, field: 'admits' },
      {
        says: 'knows no such network',
        body: { network: 'nowhere', admits: [] },
        status: 400,
        field: 'network',
      },
    ],
  },
  Traffic_Get: { path: `${world}/traffic`, cases: [{ says: 'tells of nobody', status: 200 }] },
};

import { describe, expect, it } from 'vitest';
import { eras } from '../../../src/model/index.ts';
import { controlContract, type OperationId } from '../../../src/mock-arm/control/contract.ts';
import { type Question, type Schema, startControl } from '../../helpers/control.ts';
import { type Case, type Cases, world } from './case.ts';
import { faultCases } from './fault-cases.ts';
import { honestyCases } from './honesty-cases.ts';
import { migrationCases } from './migration-cases.ts';
import { throttlingCases } from './throttling-cases.ts';
import { trafficCases } from './traffic-cases.ts';

/** What is asked of each operation, and what it answers. One without a row does not compile. */
const operations: Cases<OperationId> = {
  ...migrationCases,
  ...faultCases,
  ...throttlingCases,
  ...trafficCases,
  ...honestyCases,
  Health_Get: {
    path: '/v1/health',
    cases: [
      { says: 'tells where everything listens', status: 200 },
      { says: 'takes no parameter', path: '?verbose=1', status: 400, field: 'verbose' },
    ],
  },
  Gateway_Get: {
    path: `${world}/gateway`,
    cases: [
      { says: 'finds nothing where the data plane is not on', status: 404 },
      { says: 'takes no parameter', path: '?vip=198.18.0.1', status: 400, field: 'vip' },
    ],
  },
  Worlds_List: {
    path: '/v1/worlds',
    cases: [
      { says: 'lists', status: 200 },
      { says: 'lists below a slash at the end', path: '/v1/worlds/', status: 200 },
      { says: 'takes no parameter', path: '?top=1', status: 400, field: 'top' },
    ],
  },
  Worlds_Create: {
    path: '/v1/worlds',
    cases: [
      { says: 'needs nothing', status: 201 },
      { says: 'needs nothing in its body', body: {}, status: 201 },
      { says: 'takes a name', body: { name: 'suite.1' }, status: 201 },
      { says: 'takes a negative seed', body: { seed: -1 }, status: 201 },
      { says: 'takes a scale', body: { clock: { mode: 'scaled', scale: 0.5 } }, status: 201 },
      { says: 'knows a scale by itself', body: { clock: { mode: 'scaled' } }, status: 201 },
      { says: 'seeds services', body: { services: [{ name: 'a' }, { name: 'b' }] }, status: 201 },
      { says: 'takes limits', body: { throttling: 'hourly' }, status: 201 },
      { says: 'refuses limits that are none', body: { throttling: 'on' }, status: 400, field: 'throttling' },
      { says: 'refuses a name that is taken', body: { name: 'default' }, status: 409 },
      { says: 'refuses a name with a slash', body: { name: 'a/b' }, status: 400, field: 'name' },
      { says: 'refuses a word it does not know', body: { sede: 7 }, status: 400, field: 'sede' },
      { says: 'refuses a seed with a fraction', body: { seed: 1.5 }, status: 400, field: 'seed' },
      { says: 'refuses a seed as text', body: { seed: '7' }, status: 400, field: 'seed' },
      ...Object.keys(eras).map((era) => ({ says: `takes the era ${era}`, body: { era }, status: 201 })),
      { says: 'refuses an era it does not know', body: { era: '1999-01' }, status: 400, field: 'era' },
      { says: 'refuses a day that is none', body: { start: '2024-02-31' }, status: 400, field: 'start' },
      { says: 'takes a TTL of nothing', body: { azureTtlSeconds: 0 }, status: 201 },
      { says: 'takes a TTL of a week', body: { azureTtlSeconds: 604_800 }, status: 201 },
      ...[-1, 604_801, 1.5, '60'].map((azureTtlSeconds) => ({
        says: `refuses a TTL of ${JSON.stringify(azureTtlSeconds)}`,
        body: { azureTtlSeconds },
        status: 400,
        field: 'azureTtlSeconds',
      })),
      {
        says: 'refuses a scale in another mode',
        body: { clock: { mode: 'skip', scale: 2 } },
        status: 400,
        field: 'clock.mode',
      },
      {
        says: 'refuses a read that never comes',
        body: { clock: { mode: 'skip', skipReads: 0 } },
        status: 400,
        field: 'clock.skipReads',
      },
      {
        says: 'names the service that makes no sense',
        body: { services: [{ name: 'a' }, { name: 'b', location: 'Atlantis' }] },
        status: 400,
        field: 'services.1.location',
      },
      {
        says: 'refuses two services of one name',
        body: { services: [{ name: 'a' }, { name: 'A' }] },
        status: 400,
        field: 'name',
      },
      { says: 'refuses a list', body: [], status: 400, field: '' },
      { says: 'refuses a word', body: 'world', status: 400, field: '' },
      { says: 'refuses nothing as a value', text: 'null', status: 400, field: '' },
      {
        says: 'refuses a recipe of another form',
        body: { recipe: { version: 1, options: {}, journal: [], nowMs: 0 } },
        status: 400,
        field: 'recipe.version',
      },
      {
        says: 'refuses a recipe with settings beside it',
        body: { seed: 1, recipe: { version: 3, options: {}, journal: [], nowMs: 0 } },
        status: 400,
        field: 'seed',
      },
      {
        says: 'refuses a recipe with a TTL beside it',
        body: { azureTtlSeconds: 5, recipe: { version: 3, options: {}, journal: [], nowMs: 0 } },
        status: 400,
        field: 'azureTtlSeconds',
      },
      {
        says: 'refuses a recipe of commands that there are not',
        body: {
          recipe: {
            version: 3,
            options: {},
            journal: [{ atMs: 2e12, command: { type: 'world.end' } }],
            nowMs: 2e12,
          },
        },
        status: 400,
        field: 'recipe',
      },
      {
        says: 'refuses a recipe that runs backwards',
        body: { recipe: { version: 3, options: {}, journal: [], nowMs: 1 } },
        status: 400,
        field: 'recipe',
      },
    ],
  },
  Worlds_Get: { path: world, cases: [{ says: 'shows', status: 200 }] },
  Worlds_Delete: {
    path: world,
    cases: [
      { says: 'takes away another world', path: '/v1/worlds/other', status: 204 },
      { says: 'leaves the default world', status: 409 },
    ],
  },
  Worlds_Reset: {
    path: `${world}/reset`,
    cases: [
      { says: 'resets', status: 200 },
      { says: 'does not mind an empty object', body: {}, status: 200 },
      { says: 'takes no body', body: { hard: true }, status: 400, field: '' },
    ],
  },
  Clock_Get: { path: `${world}/clock`, cases: [{ says: 'shows', status: 200 }] },
  Clock_Advance: {
    path: `${world}/clock/advance`,
    cases: [
      { says: 'goes on by a duration', body: { by: 'PT45M' }, status: 200 },
      { says: 'goes on by nothing', body: { by: 'PT0S' }, status: 200 },
      { says: 'goes on to a time', body: { to: '2024-08-19T12:00:00Z' }, status: 200 },
      { says: 'goes on until the next event', body: { until: 'next-event' }, status: 200 },
      {
        says: 'goes on until an operation ends',
        body: { until: 'operation-end', service: 'moving' },
        status: 200,
      },
      { says: 'goes on until a phase', body: { until: 'phase:cutover', service: 'MOVING' }, status: 200 },
      { says: 'wants to know how far', body: {}, status: 400, field: '' },
      { says: 'wants to know how far, with no body too', status: 400, field: '' },
      {
        says: 'wants one measure',
        body: { by: 'PT1M', to: '2024-08-19T12:00:00Z' },
        status: 400,
        field: 'to',
      },
      {
        says: 'refuses a service with a duration',
        body: { by: 'PT1M', service: 'moving' },
        status: 400,
        field: 'until',
      },
      { says: 'refuses the short form', body: { by: '45m' }, status: 400, field: 'by' },
      { says: 'refuses a duration of nothing', body: { by: 'P' }, status: 400, field: 'by' },
      { says: 'refuses a duration without its end', body: { by: 'P1DT' }, status: 400, field: 'by' },
      { says: 'refuses months', body: { by: 'P1M' }, status: 400, field: 'by' },
      { says: 'refuses what lies beyond all years', body: { by: 'PT999999999H' }, status: 400, field: 'to' },
      { says: 'refuses the past', body: { to: '2024-08-18T23:59:59Z' }, status: 400, field: 'to' },
      {
        says: 'refuses a time without its zone',
        body: { to: '2024-08-19T12:00:00' },
        status: 400,
        field: 'to',
      },
      { says: 'refuses a day that is none', body: { to: '2024-02-31T12:00:00Z' }, status: 400, field: 'to' },
      { says: 'refuses a phase that is none', body: { until: 'phase:lunch' }, status: 400, field: 'until' },
      { says: 'refuses what never comes', body: { until: 'phase:rollingBack' }, status: 409 },
      {
        says: 'refuses to wait for one that stands',
        body: { until: 'operation-end', service: 'still' },
        status: 409,
      },
      { says: 'knows no such service', body: { until: 'operation-end', service: 'nobody' }, status: 404 },
    ],
  },
  Clock_SetMode: {
    path: `${world}/clock/mode`,
    cases: [
      { says: 'sets', body: { mode: 'scaled', scale: 60 }, status: 200 },
      { says: 'sets the reads', body: { mode: 'skip', skipReads: 5 }, status: 200 },
      { says: 'wants a mode', body: {}, status: 400, field: 'mode' },
      { says: 'refuses a mode that is none', body: { mode: 'fast' }, status: 400, field: 'mode' },
      {
        says: 'refuses to stand still by scale',
        body: { mode: 'scaled', scale: 0 },
        status: 400,
        field: 'scale',
      },
      {
        says: 'refuses a scale where there is none',
        body: { mode: 'real', scale: 1 },
        status: 400,
        field: 'mode',
      },
    ],
  },
  Services_List: { path: `${world}/services`, cases: [{ says: 'lists', status: 200 }] },
  Services_Seed: {
    path: `${world}/services`,
    cases: [
      { says: 'needs a name alone', body: { name: 'meadow' }, status: 201 },
      {
        says: 'takes all there is',
        body: {
          name: 'orchard',
          resourceGroup: 'fruit',
          location: 'westus',
          sku: { name: 'Premium', capacity: 31 },
          platform: 'stv1',
          vnet: 'external',
          subnet: 'shared/apim',
          subnetPrefix: 25,
          publicIp: true,
          special: false,
          customDomains: [{ name: 'api.orchard.example', record: 'CNAME' }],
          publisherName: 'Orchard Ltd',
          publisherEmail: 'apis@orchard.example',
          tags: { team: 'harvest' },
          identity: true,
          precreatedIp: true,
          additionalLocations: ['North Europe'],
        },
        status: 201,
      },
      ...['Developer', 'Basic', 'Standard', 'Premium'].map((sku) => ({
        says: `takes ${sku}`,
        body: { name: 'meadow', sku },
        status: 201,
      })),
      { says: 'takes stv2.1', body: { name: 'meadow', platform: 'stv2.1' }, status: 201 },
      {
        says: 'takes a special network',
        body: { name: 'meadow', vnet: 'internal', special: true },
        status: 201,
      },
      { says: 'wants a name', body: {}, status: 400, field: 'name' },
      { says: 'refuses a name that Azure would', body: { name: '1st' }, status: 400, field: 'name' },
      { says: 'refuses a name that is taken, whatever its case', body: { name: 'MOVING' }, status: 409 },
      {
        says: 'refuses a tier without stv1',
        body: { name: 'meadow', sku: 'Consumption' },
        status: 400,
        field: 'sku',
      },
      {
        says: 'refuses more units than there are',
        body: { name: 'meadow', sku: { name: 'Premium', capacity: 32 } },
        status: 400,
        field: 'sku.capacity',
      },
      {
        says: 'refuses a region that is none',
        body: { name: 'meadow', location: 'Atlantis' },
        status: 400,
        field: 'location',
      },
      {
        says: 'refuses a network on a tier without',
        body: { name: 'meadow', sku: 'Basic', vnet: 'external' },
        status: 400,
        field: 'vnet',
      },
      {
        says: 'refuses a subnet without a network',
        body: { name: 'meadow', vnet: 'external', subnet: 'apim' },
        status: 400,
        field: 'subnet',
      },
      {
        says: 'refuses a subnet without room',
        body: { name: 'meadow', vnet: 'external', subnetPrefix: 29, sku: { name: 'Premium', capacity: 3 } },
        status: 400,
        field: 'subnet',
      },
      {
        says: 'refuses a prefix that Azure does not have',
        body: { name: 'meadow', vnet: 'external', subnetPrefix: 30 },
        status: 400,
        field: 'subnetPrefix',
      },
      {
        says: 'refuses special conditions where there are none',
        body: { name: 'meadow', vnet: 'external', special: true },
        status: 400,
        field: 'special',
      },
      {
        says: 'refuses a public IP outside of a network',
        body: { name: 'meadow', publicIp: true },
        status: 400,
        field: 'publicIp',
      },
      {
        says: 'refuses a word it does not know',
        body: { name: 'meadow', vent: 'none' },
        status: 400,
        field: 'vent',
      },
    ],
  },
  Services_Get: {
    path: `${world}/services/moving`,
    cases: [
      { says: 'shows', status: 200 },
      { says: 'shows whatever the case', path: `${world}/services/Moving`, status: 200 },
      { says: 'knows no such service', path: `${world}/services/nobody`, status: 404 },
    ],
  },
  Services_Fail: {
    path: `${world}/services/moving/fail`,
    cases: [
      { says: 'fails what runs', status: 200 },
      { says: 'takes a reason', body: { reason: 'No capacity left.' }, status: 200 },
      { says: 'takes a location in any spelling', body: { location: 'westus' }, status: 200 },
      {
        says: 'refuses a location it is not in',
        body: { location: 'East US' },
        status: 400,
        field: 'location',
      },
      { says: 'refuses a reason of nothing', body: { reason: '' }, status: 400, field: 'reason' },
      { says: 'finds nothing to fail', path: `${world}/services/still/fail`, status: 409 },
      { says: 'knows no such service', path: `${world}/services/nobody/fail`, status: 404 },
    ],
  },
  Timeline_List: {
    path: `${world}/timeline`,
    cases: [
      { says: 'lists', status: 200 },
      { says: 'takes all parameters', path: '?after=1&limit=2&service=moving', status: 200 },
      { says: 'answers in text', headers: { accept: 'text/plain' }, status: 200 },
      { says: 'refuses a limit of nothing', path: '?limit=0', status: 400, field: 'limit' },
      { says: 'refuses two limits', path: '?limit=1&limit=2', status: 400, field: 'limit' },
      { says: 'refuses a number below all', path: '?after=-1', status: 400, field: 'after' },
      { says: 'refuses a name that is none', path: '?service=a%20b', status: 400, field: 'service' },
      { says: 'refuses a word it does not know', path: '?limt=1', status: 400, field: 'limt' },
      { says: 'refuses a form it does not have', headers: { accept: 'image/png' }, status: 406 },
      {
        says: 'refuses an event that is none',
        headers: { accept: 'text/event-stream', 'last-event-id': 'x' },
        status: 400,
        field: 'Last-Event-ID',
      },
    ],
  },
  Journal_Get: { path: `${world}/journal`, cases: [{ says: 'saves', status: 200 }] },
};

const rows = controlContract.routes.flatMap(({ operationId, method, url }) => {
  const { path, cases } = operations[operationId];
  const elsewhere: Case = {
    says: 'knows no such world',
    path: path.replace('/default', '/nowhere'),
    status: 404,
  };
  const all = url.includes(':world') ? [...cases, { ...valid(cases), ...elsewhere }] : cases;
  return all.map((each) => ({
    operationId,
    method,
    ...each,
    path: each.path?.startsWith('/') ? each.path : `${path}${each.path ?? ''}`,
  }));
});

/** What is sent where the contract has nothing against it, so that nothing but the world is in question. */
function valid(cases: readonly Case[]): Question {
  const { body } = cases.find(({ status }) => status < 300 || status === 409) ?? {};
  return body === undefined ? {} : { body };
}

describe('the control API', () => {
  it.each(rows)('$operationId $says', async ({ method, path, status, field, ...question }) => {
    const { mock, ask, migrate } = await startControl({
      services: [{ name: 'still' }, { name: 'moving', vnet: 'external' }],
    });
    mock.createWorld({ name: 'other' });
    await migrate('moving');

    const answer = await ask<Schema<'Problem'>>(method, path, question);

    const fields: (string | undefined)[] = answer.body?.errors?.map((error) => error.field) ?? [undefined];
    expect({ status: answer.status, fields }).toEqual({
      status,
      fields: fields.includes(field) ? fields : [field],
    });
  });
});

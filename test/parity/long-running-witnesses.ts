import { expect } from 'vitest';
import { groupPath } from '../helpers/arm.ts';
import { at, create, end, older, poll, shown, states, update, waits, type Witness } from './witness.ts';

const all = ['location', 'azure-asyncoperation', 'retry-after'];
const put = 'ApiManagementService_CreateOrUpdate' as const;
const tags = { tags: { team: 'web' } };
/** With wall time, Retry-After says what the real service does. */
const real = { services: [{ name: 'tailwind' }], clock: { mode: 'real' } } as const;

/** ARM §4 */
export const longRunningWitnesses: readonly Witness[] = [
  {
    row: 'W4.1.create.older',
    of: put,
    options: real,
    holds: async (arm) => {
      const answer = await create(arm, older);
      expect([answer.status, states(answer), waits(answer)]).toEqual([
        201,
        'Created towards Activating',
        ['location', 'retry-after'],
      ]);
      expect(answer.headers.get('retry-after')).toBe('60');
    },
  },
  {
    row: 'W4.1.create.newer',
    of: put,
    holds: async (arm) => {
      const answer = await create(arm);
      expect([answer.status, states(answer), waits(answer)]).toEqual([
        201,
        'Activating towards Activating',
        all,
      ]);
      expect(answer.headers.get('location')).toBe(answer.headers.get('azure-asyncoperation'));
    },
  },
  {
    row: 'W4.1.update.older',
    of: put,
    holds: async (arm) => {
      const answer = await update(arm, older);
      expect([answer.status, states(answer), waits(answer)]).toEqual([
        202,
        'Succeeded towards Updating',
        ['location', 'retry-after'],
      ]);
    },
  },
  {
    row: 'W4.1.update.newer',
    of: put,
    holds: async (arm) => {
      const answer = await update(arm);
      expect([answer.status, states(answer), waits(answer)]).toEqual([200, 'Updating towards Updating', all]);
    },
  },
  {
    row: 'W4.1.old-values',
    of: 'ApiManagementService_Update',
    holds: async (arm) => {
      const before = await shown(arm, 'publisherName');
      await arm.patch(at(arm), { properties: { publisherName: 'Another' } });
      expect([await shown(arm, 'provisioningState'), await shown(arm, 'publisherName')]).toEqual([
        'Updating',
        before,
      ]);
      arm.advance({ until: 'operation-end' });
      expect(await shown(arm, 'publisherName')).toBe('Another');
    },
  },
  {
    row: 'W4.1.no-op',
    of: put,
    holds: async (arm) => {
      const { body } = await arm.get(at(arm));
      const answer = await arm.put(at(arm), body);
      expect([answer.status, states(answer), waits(answer), answer.body['etag']]).toEqual([
        200,
        'Succeeded towards ',
        [],
        body['etag'],
      ]);
    },
  },
  {
    row: 'W4.1.patch.older',
    of: 'ApiManagementService_Update',
    holds: async (arm) => {
      const answer = await arm.patch(at(arm), tags, older);
      expect([answer.status, waits(answer)]).toEqual([202, ['location', 'retry-after']]);
    },
  },
  {
    row: 'W4.1.patch.newer',
    of: 'ApiManagementService_Update',
    holds: async (arm) => {
      const answer = await arm.patch(at(arm), tags);
      expect([answer.status, waits(answer)]).toEqual([202, all]);
    },
  },
  {
    row: 'W4.1.delete.older',
    of: 'ApiManagementService_Delete',
    holds: async (arm) => {
      const answer = await arm.delete(at(arm), older);
      expect([answer.status, states(answer), waits(answer)]).toEqual([
        202,
        'Succeeded towards Deleting',
        ['location', 'retry-after'],
      ]);
      expect(answer.body.properties?.['hostnameConfigurations']).toEqual([]);
    },
  },
  {
    row: 'W4.1.delete.newer',
    of: 'ApiManagementService_Delete',
    holds: async (arm) => {
      const answer = await arm.delete(at(arm));
      expect([answer.status, states(answer), waits(answer)]).toEqual([202, 'Deleting towards Deleting', all]);
    },
  },
  {
    row: 'W4.1.running.older',
    of: 'ApiManagementService_GetOperationResult',
    holds: async (arm) => {
      const answer = await poll(arm, await update(arm, older));
      expect([answer.status, answer.text, waits(answer)]).toEqual([202, '', ['location', 'retry-after']]);
    },
  },
  {
    row: 'W4.1.running.newer',
    of: 'ApiManagementService_GetOperationResult',
    holds: async (arm) => {
      const answer = await poll(arm, await update(arm));
      expect([answer.status, answer.text, waits(answer)]).toEqual([200, '{"status":"InProgress"}', all]);
    },
  },
  {
    row: 'W4.1.done.older',
    of: 'ApiManagementService_GetOperationResult',
    holds: async (arm) => {
      const updated = await end(arm, await update(arm, older));
      expect([updated.status, updated.body['name'], waits(updated)]).toEqual([200, 'tailwind', []]);
      const removed = await end(arm, await arm.delete(at(arm), older));
      expect([removed.status, removed.text]).toEqual([200, '']);
    },
  },
  {
    row: 'W4.1.done.newer',
    of: 'ApiManagementService_GetOperationResult',
    holds: async (arm) => {
      const answer = await end(arm, await update(arm));
      expect([answer.status, answer.text, waits(answer)]).toEqual([200, '{"status":"Succeeded"}', []]);
    },
  },
  {
    row: 'W4.1.failed.older',
    of: 'ApiManagementService_GetOperationResult',
    holds: async (arm) => {
      const started = await create(arm, older);
      arm.fail('fresh');
      const { status, body } = await end(arm, started);
      expect([status, body.error?.code]).toEqual([400, 'ActivationFailed']);
      expect(body.error?.message).toMatch(
        /Please provide correlationId [0-9a-f-]{36} and TimeStamp \d+\/\d+\/\d{4} \d+:\d\d:\d\d [AP]M\.$/,
      );
    },
  },
  {
    row: 'W4.1.failed.newer',
    of: 'ApiManagementService_GetOperationResult',
    holds: async (arm) => {
      const started = await create(arm);
      arm.fail('fresh');
      const { status, body } = await end(arm, started);
      expect([status, body['status'], body.error?.code]).toEqual([200, 'Failed', 'ActivationFailed']);
    },
  },
  {
    row: 'W4.1.operation-id',
    of: put,
    holds: async (arm) => {
      const ids = [await create(arm), await update(arm)].map(({ headers }) => {
        const [, id = ''] = /operationresults\/([^?]+)/i.exec(headers.get('location') ?? '') ?? [];
        return Buffer.from(decodeURIComponent(id), 'base64').toString();
      });
      expect(ids).toEqual([
        expect.stringMatching(/^westus:fresh_Act_[0-9a-f]{8}$/),
        expect.stringMatching(/^westus:tailwind_Update_[0-9a-f]{8}$/),
      ]);
    },
  },
  {
    row: 'W4.1.group-delete',
    of: 'ResourceGroups_Delete',
    options: { groups: ['empty'], clock: { mode: 'real' } },
    holds: async (arm) => {
      const answer = await arm.delete(groupPath(arm, 'empty'));
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([202, '15']);
    },
  },
  {
    row: 'W4.2.absolute',
    of: put,
    holds: async (arm) => {
      expect((await create(arm)).headers.get('location')).toMatch(new RegExp(`^${arm.arm}/subscriptions/`));
    },
  },
  {
    row: 'W4.2.reads-go-on',
    of: 'ApiManagementService_Get',
    holds: async (arm) => {
      await arm.patch(at(arm), tags);
      const answer = await arm.get(at(arm));
      expect([answer.status, states(answer)]).toEqual([200, 'Updating towards Updating']);
    },
  },
  {
    row: 'W4.2.seconds',
    of: 'ApiManagementService_Update',
    options: real,
    holds: async (arm) => {
      expect((await arm.patch(at(arm), tags)).headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    },
  },
  {
    row: 'W4.3.undefined',
    of: 'ApiManagementService_GetOperationResult',
    holds: async (arm) => {
      const url = (await update(arm)).headers.get('location') ?? '';
      expect(url).toMatch(/&asyncResponse$/);
      const answers = ['', '=', '=undefined'].map(async (form) => (await arm.get(`${url}${form}`)).text);
      expect(new Set(await Promise.all(answers))).toEqual(new Set(['{"status":"InProgress"}']));
    },
  },
  {
    row: 'W4.3.post-location',
    of: 'ApiManagementService_MigrateToStv2',
    holds: async (arm) => {
      const started = await arm.post(`${at(arm)}/migrateToStv2`);
      expect(started.headers.get('location')).not.toContain('asyncResponse');
      expect((await end(arm, started)).body['name']).toBe('tailwind');
    },
  },
  {
    row: 'W4.3.unknown-operation',
    of: 'ApiManagementService_GetOperationResult',
    holds: async (arm) => {
      const { status, body } = await arm.get(`${at(arm)}/operationresults/bm9uZQ==`);
      expect([status, body.error?.code]).toEqual([404, 'OperationNotFound']);
    },
  },
];

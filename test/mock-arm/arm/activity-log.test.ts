import { describe, expect, it } from 'vitest';
import { type Answer, type ArmUnderTest, groupPath, servicePath, startArm } from '../../helpers/arm.ts';

interface Event {
  readonly operationName: { readonly value: string };
  readonly status: { readonly value: string };
  readonly caller: string;
  readonly description: string;
  readonly eventTimestamp: string;
  readonly correlationId: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly [member: string]: unknown;
}

const sinceStart = "eventTimestamp ge '2024-08-19T00:00:00Z'";

async function asked(arm: ArmUnderTest, query: Readonly<Record<string, string>>): Promise<Answer> {
  const search = new URLSearchParams({ 'api-version': '2015-04-01', ...query });
  return arm.get(
    `${arm.subscription}/providers/Microsoft.Insights/eventtypes/management/values?${search.toString()}`,
  );
}

async function eventsOf(arm: ArmUnderTest, and = '', query = {}): Promise<Event[]> {
  const answer = await asked(arm, { $filter: `${sinceStart}${and}`, ...query });
  expect(answer).toMatchObject({ status: 200 });
  return answer.body['value'] as Event[];
}

const brief = ({ eventTimestamp, operationName, status, caller }: Event): string =>
  `${eventTimestamp.slice(11, 16)} ${status.value} ${operationName.value.replace('Microsoft.ApiManagement/', '')}, ${caller}`;

const somebody = 'rehearsal@apim-rehearsal.example';
const platform = 'Microsoft.ApiManagement';

describe('a migration that fails', () => {
  async function failed(): Promise<ArmUnderTest> {
    const arm = await startArm({ services: [{ name: 'contoso', vnet: 'external' }] });
    await arm.post(`${servicePath(arm, 'contoso')}/migrateToStv2`, { mode: 'PreserveIp' });
    arm.advance({ by: '38m' });
    arm.fail('contoso', 'The probe of the new compute got no answer.');
    arm.advance({ until: 'operation-end' });
    return arm;
  }

  it('is told newest first: asked for, taken up, rolled back by the platform, failed', async () => {
    expect((await eventsOf(await failed())).map(brief)).toEqual([
      `00:58 Failed service/migrateToStv2/action, ${somebody}`,
      `00:58 Succeeded service/rollback/action, ${platform}`,
      `00:38 Started service/rollback/action, ${platform}`,
      `00:00 Accepted service/migrateToStv2/action, ${somebody}`,
      `00:00 Started service/migrateToStv2/action, ${somebody}`,
    ]);
  });

  it('has the reason in its last event, as JSON in a text', async () => {
    const [last] = await eventsOf(await failed());
    expect(last).toMatchObject({ level: 'Error', eventName: { value: 'EndRequest' } });
    const { statusMessage = '' } = last?.properties ?? {};
    expect(JSON.parse(statusMessage)).toMatchObject({
      status: 'Failed',
      error: {
        code: 'ResourceOperationFailure',
        details: [
          {
            code: 'ActivationFailed',
            message: expect.stringMatching(/The probe of the new compute got no answer\.$/) as string,
          },
        ],
      },
    });
  });

  it('is one thing by its correlation id, and tells where it failed', async () => {
    const arm = await failed();
    const [{ correlationId } = { correlationId: '' }, , back] = await eventsOf(arm);
    const all = await eventsOf(arm, ` and correlationId eq '${correlationId}'`);
    expect(all).toHaveLength(5);
    expect(back?.description).toMatch(/failed in West US \(cutover\) and is rolled back/);
  });
});

describe('who has done it', () => {
  it('is who the token names', async () => {
    const arm = await startArm({ services: [{ name: 'contoso', vnet: 'external' }] });
    const claims = Buffer.from('{"oid":"the-pipeline"}').toString('base64url');
    const headers = { authorization: `Bearer e30.${claims}.x` };
    await arm.post(`${servicePath(arm, 'contoso')}/migrateToStv2`, {}, { headers });
    expect((await eventsOf(arm, " and caller eq 'the-pipeline'")).map(brief)).toEqual([
      '00:00 Accepted service/migrateToStv2/action, the-pipeline',
      '00:00 Started service/migrateToStv2/action, the-pipeline',
    ]);
  });

  it('is the same for everything he does: what he writes, deletes and purges, a group with all in it', async () => {
    const arm = await startArm({ services: [{ name: 'contoso' }, { name: 'fabrikam' }], groups: ['net'] });
    const claims = Buffer.from('{"oid":"the-pipeline"}').toString('base64url');
    const headers = { authorization: `Bearer e30.${claims}.x` };
    const walls = `${groupPath(arm, 'net')}/providers/Microsoft.Network/networkSecurityGroups/one`;
    await arm.put(walls, { location: 'westus' }, { headers });
    await arm.delete(walls, { headers });
    await arm.delete(servicePath(arm, 'contoso'), { headers });
    arm.advance({ by: '1h' });
    const kept = `${arm.subscription}/providers/Microsoft.ApiManagement/locations/westus/deletedservices/contoso`;
    await arm.delete(kept, { headers });
    await arm.delete(groupPath(arm, 'rg-fabrikam'), { headers });
    arm.advance({ by: '3h' });
    const all = await eventsOf(arm);
    expect([...new Set(all.map(({ caller }) => caller))]).toEqual(['the-pipeline']);
    expect([...new Set(all.map(({ operationName }) => operationName.value))].toSorted()).toEqual([
      'Microsoft.ApiManagement/locations/deletedservices/delete',
      'Microsoft.ApiManagement/service/delete',
      'Microsoft.Network/networkSecurityGroups/delete',
      'Microsoft.Network/networkSecurityGroups/write',
      'Microsoft.Resources/subscriptions/resourceGroups/delete',
    ]);
    expect((await eventsOf(arm, ` and resourceUri eq '${kept}'`)).map(brief)).toEqual([
      '01:01 Succeeded locations/deletedservices/delete, the-pipeline',
      '01:00 Accepted locations/deletedservices/delete, the-pipeline',
      '01:00 Started locations/deletedservices/delete, the-pipeline',
    ]);
  });

  it('is nobody where what is kept of a service goes by itself, after two days', async () => {
    const arm = await startArm({ services: [{ name: 'contoso' }] });
    await arm.delete(servicePath(arm, 'contoso'));
    const before = (await eventsOf(arm)).length;
    arm.advance({ by: '3d' });
    const later = (await eventsOf(arm)).slice(0, -before);
    expect(later.map(({ operationName }) => operationName.value)).not.toContain(
      'Microsoft.ApiManagement/locations/deletedservices/delete',
    );
  });

  it('and two deletions of a group of the same name are two things', async () => {
    const arm = await startArm({ groups: ['net'] });
    for (const _ of [1, 2]) {
      await arm.put(groupPath(arm, 'net'), { location: 'westus' });
      await arm.delete(groupPath(arm, 'net'));
      arm.advance({ by: '1h' });
    }
    const ids = (await eventsOf(arm)).map(({ correlationId }) => correlationId);
    expect([ids.length, new Set(ids).size]).toEqual([6, 2]);
  });

  it('is the platform where it migrates by itself, after it has said so', async () => {
    const arm = await startArm({
      start: '2024-09-01T00:00:00Z',
      services: [{ name: 'contoso', vnet: 'external' }],
    });
    arm.automaticMigration('contoso', { notice: 'P7D' });
    arm.advance({ by: '8d' });
    const all = await eventsOf(arm);
    expect(all.map(brief)).toEqual([
      expect.stringMatching(/Succeeded service\/migrateToStv2\/action, Microsoft\.ApiManagement$/),
      `00:00 Accepted service/migrateToStv2/action, ${platform}`,
      `00:00 Started service/migrateToStv2/action, ${platform}`,
      `00:00 Active Microsoft.ServiceHealth/actionrequired/action, ${platform}`,
    ]);
    expect(all.at(-1)?.description).toContain('the platform will migrate it on 2024-09-08T00:00:00Z');
    expect(all.at(-1)).not.toHaveProperty('httpRequest');
  });

  it('is the rules where they scale', async () => {
    const arm = await startArm({ services: [{ name: 'contoso' }] });
    const id = servicePath(arm, 'contoso');
    const setting = `${groupPath(arm, 'rg-contoso')}/providers/Microsoft.Insights/autoscaleSettings/rules`;
    await arm.put(setting, {
      location: 'westus',
      properties: { targetResourceUri: id, enabled: true, profiles: [] },
    });
    arm.autoscale('contoso', 2);
    const [event] = await eventsOf(arm, ` and resourceId eq '${id}'`);
    expect(event).toMatchObject({
      caller: 'Microsoft.Insights/autoscaleSettings',
      category: { value: 'Autoscale' },
      operationName: { value: 'Microsoft.ApiManagement/service/write' },
    });
  });
});

describe('whatever changes is told', () => {
  it('networks, groups and services alike', async () => {
    const arm = await startArm({ services: [{ name: 'contoso' }], groups: ['net'] });
    const group = `${groupPath(arm, 'net')}/providers/Microsoft.Network/networkSecurityGroups/one`;
    await arm.put(group, { location: 'westus' });
    await arm.delete(group);
    await arm.delete(groupPath(arm, 'rg-contoso'));
    arm.advance({ by: '3h' });
    expect(
      (await eventsOf(arm))
        .map(({ status, operationName }) => `${operationName.value} ${status.value}`)
        .reverse(),
    ).toEqual([
      'Microsoft.Network/networkSecurityGroups/write Started',
      'Microsoft.Network/networkSecurityGroups/write Succeeded',
      'Microsoft.Network/networkSecurityGroups/delete Started',
      'Microsoft.Network/networkSecurityGroups/delete Succeeded',
      'Microsoft.ApiManagement/service/delete Started',
      'Microsoft.ApiManagement/service/delete Accepted',
      'Microsoft.Resources/subscriptions/resourceGroups/delete Started',
      'Microsoft.Resources/subscriptions/resourceGroups/delete Accepted',
      'Microsoft.ApiManagement/service/delete Succeeded',
      'Microsoft.Resources/subscriptions/resourceGroups/delete Succeeded',
    ]);
  });
});

describe('events are picked', () => {
  async function two(): Promise<ArmUnderTest> {
    const arm = await startArm({ services: [{ name: 'contoso' }, { name: 'fabrikam' }] });
    await arm.delete(servicePath(arm, 'contoso'));
    arm.advance({ by: '10m' });
    await arm.patch(servicePath(arm, 'fabrikam'), { properties: { publisherName: 'Fabrikam' } });
    return arm;
  }

  it.each([
    { and: '', count: 5 },
    { and: " and resourceGroupName eq 'RG-CONTOSO'", count: 3 },
    { and: " and resourceUri eq '{contoso}'", count: 3 },
    { and: " and resourceProvider eq 'microsoft.apimanagement'", count: 5 },
    { and: " and resourceProvider eq 'Microsoft.Network'", count: 0 },
    { and: " and resourceType eq 'Microsoft.ApiManagement/service'", count: 5 },
    { and: " and status eq 'Accepted'", count: 2 },
    { and: " and eventChannels eq 'Admin, Operation'", count: 5 },
    { and: " and eventTimestamp le '2024-08-19T00:05:00.0000000Z'", count: 3 },
    { and: ' and eventTimestamp le 2024-08-19T00:10:00.123456', count: 5 },
  ])('$count by "$and"', async ({ and, count }) => {
    const arm = await two();
    expect(await eventsOf(arm, and.replace('{contoso}', servicePath(arm, 'contoso')))).toHaveLength(count);
  });

  it.each([
    { $filter: undefined, says: "'$filter' is required" },
    { $filter: "resourceGroupName eq 'a'", says: "'$filter' is required" },
    { $filter: "eventTimestamp ge 'yesterday'", says: "'yesterday' is no time" },
    { $filter: `${sinceStart} or status eq 'a'`, says: "'eventTimestamp ge" },
    { $filter: `${sinceStart} and colour eq 'a'`, says: "'colour' is no field" },
    { $filter: `${sinceStart} and caller ge 'a'`, says: 'caller takes eq' },
    { $filter: "eventTimestamp ge '2024-05-01T00:00:00Z'", says: 'more than 90 days in the past' },
    { $filter: sinceStart, $select: 'colour', says: "'$select' names 'colour'" },
    { $filter: sinceStart, $skipToken: 'x', says: "'$skipToken' is 'x'" },
  ])('and not by $filter $select $skipToken: $says', async ({ says, ...query }) => {
    const sent = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
    const { status, body } = await asked(await startArm(), Object.fromEntries(sent));
    expect([status, body['code']]).toEqual([400, 'BadRequest']);
    expect(body['message']).toContain(says);
  });

  it('by members, too', async () => {
    const [event] = await eventsOf(await two(), '', { $select: 'caller, STATUS' });
    expect(event).toEqual({ caller: somebody, status: { value: 'Accepted', localizedValue: 'Accepted' } });
  });

  it('in pages that follow from each other', async () => {
    const arm = await startArm({ groups: ['net'] });
    const group = `${groupPath(arm, 'net')}/providers/Microsoft.Network/networkSecurityGroups/one`;
    for (const tags of Array.from({ length: 101 }, (_, count) => ({ count: String(count) })))
      await arm.put(group, { location: 'westus', tags });
    const first = await asked(arm, { $filter: sinceStart, $select: 'eventDataId' });
    const next = await arm.get(String(first.body['nextLink']));
    const ids = [first, next].flatMap(({ body }) =>
      (body['value'] as Event[]).map((each) => each['eventDataId']),
    );
    expect([ids.length, new Set(ids).size, next.body['nextLink']]).toEqual([202, 202, undefined]);
  });
});

it('the log is read off the timeline, so a world begun anew has an empty one', async () => {
  const arm = await startArm({ services: [{ name: 'contoso' }] });
  await arm.delete(servicePath(arm, 'contoso'));
  expect(await eventsOf(arm)).toHaveLength(2);
  arm.reset();
  expect(await eventsOf(arm)).toEqual([]);
});

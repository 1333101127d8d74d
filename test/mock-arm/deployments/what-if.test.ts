import { describe, expect, it } from 'vitest';
import { type ArmUnderTest, type JsonBody, startArm } from '../../helpers/arm.ts';
import {
  deployment,
  deploymentPath,
  nestedResource,
  networkResource,
  serviceResource,
} from '../../helpers/deployments.ts';

interface Change {
  readonly resourceId: string;
  readonly changeType: string;
  readonly before?: JsonBody;
  readonly after?: JsonBody;
  readonly delta?: readonly object[];
}

async function changes(arm: ArmUnderTest, body: unknown): Promise<Change[]> {
  const { status, headers, text } = await arm.post(`${deploymentPath(arm, 'one')}/whatIf`, body);
  expect([status, text]).toEqual([202, '']);
  const result = await arm.get(headers.get('location') as string);
  expect(result.body['status']).toBe('Succeeded');
  return result.body.properties?.['changes'] as Change[];
}

const brief = (all: readonly Change[]): string[] =>
  all.map(
    ({ resourceId, changeType }) => `${changeType} ${resourceId.slice(resourceId.lastIndexOf('/') + 1)}`,
  );

const rule = (name: string, priority: number): object => ({
  name,
  properties: {
    protocol: 'Tcp', access: 'Allow', direction: 'Inbound', priority, sourceAddressPrefix: '*',
    sourcePortRange: '*', destinationAddressPrefix: '*', destinationPortRange: '443',
  }, // prettier-ignore
});
const resources = [
  networkResource('networkSecurityGroups', 'walls', { properties: { securityRules: [rule('web', 100)] } }),
  networkResource('publicIPAddresses', 'ip', {
    sku: { name: 'Standard' },
    properties: { publicIPAllocationMethod: 'Static' },
  }),
  serviceResource('apim', { tags: { team: 'a' } }),
];

async function startWithAll(): Promise<ArmUnderTest> {
  const arm = await startArm({ groups: ['rg'] });
  await arm.put(deploymentPath(arm, 'zero'), deployment({ resources }));
  arm.advance({ by: '1h' });
  return arm;
}

describe('what-if', () => {
  it('tells of what would be new, as the template says it, and makes none of it', async () => {
    const arm = await startArm({ groups: ['rg'] });
    const all = await changes(arm, deployment({ resources }));
    expect(brief(all)).toEqual(['Create apim', 'Create walls', 'Create ip']);
    expect(all[2]?.after).toMatchObject({
      type: 'Microsoft.Network/publicIPAddresses',
      name: 'ip',
      location: 'westus',
    });
    expect([arm.resources, arm.timeline, arm.now]).toEqual([[], [], '2024-08-19T00:00:00Z']);
  });

  it('finds no difference where there is none', async () => {
    const arm = await startWithAll();
    const all = await changes(arm, deployment({ resources }));
    expect(all.map(({ changeType, delta }) => [changeType, delta])).toEqual([
      ['NoChange', []],
      ['NoChange', []],
      ['NoChange', []],
    ]);
  });

  it('tells of what would be different, and nothing else', async () => {
    const arm = await startWithAll();
    const [, ip, apim] = resources;
    const walls = networkResource('networkSecurityGroups', 'walls', {
      tags: { a: 'b' },
      properties: { securityRules: [rule('web', 110), rule('more', 120)] },
    });
    const all = await changes(arm, deployment({ resources: [walls, ip, { ...apim, tags: { team: 'b' } }] }));
    expect(all.map(({ changeType, delta }) => [changeType, delta])).toMatchObject([
      ['Modify', [{ path: 'tags.team', propertyChangeType: 'Modify', before: 'a', after: 'b' }]],
      [
        'Modify',
        [
          {
            path: 'properties.securityRules',
            propertyChangeType: 'Array',
            children: [
              {
                path: '0',
                propertyChangeType: 'Modify',
                children: [
                  { path: 'properties.priority', propertyChangeType: 'Modify', before: 100, after: 110 },
                ],
              },
              { path: '1', propertyChangeType: 'Create' },
            ],
          },
          { path: 'tags', propertyChangeType: 'Create', after: { a: 'b' } },
        ],
      ],
      ['NoChange', []],
    ]);
  });

  it.each([
    ['Incremental', ['Ignore apim', 'NoChange walls', 'Ignore ip']],
    ['Complete', ['Delete apim', 'NoChange walls', 'Delete ip']],
  ])('tells what becomes of the rest in mode %s', async (mode, says) => {
    const arm = await startWithAll();
    const all = await changes(arm, deployment({ resources: resources.slice(0, 1) }, { mode }));
    expect(brief(all)).toEqual(says);
    expect(all[0]?.before).toMatchObject({ name: 'apim' });
  });

  it('shows ids alone where these are asked for', async () => {
    const arm = await startWithAll();
    const whatIfSettings = { resultFormat: 'ResourceIdOnly' };
    const all = await changes(arm, deployment({ resources: resources.slice(0, 1) }, { whatIfSettings }));
    expect(brief(all)).toEqual(['Ignore apim', 'Deploy walls', 'Ignore ip']);
    expect(all.flatMap((change) => Object.keys(change))).not.toContain('before');
  });

  it('shows no secret that a template was given, wherever it has got to', async () => {
    const arm = await startWithAll();
    const template = {
      parameters: {
        password: { type: 'secureString' },
        more: { type: 'secureObject', defaultValue: { team: 'hush-team', list: ['hush-listed'] } },
      },
      variables: { whole: "[concat('user:', parameters('password'))]" },
      resources: [
        serviceResource('apim', { tags: { team: "[parameters('more').team]" } }),
        networkResource('routeTables', 'ways', {
          tags: { direct: "[parameters('password')]", inside: "[variables('whole')]" },
        }),
        nestedResource('inner', {
          resources: [
            networkResource('routeTables', 'more', { tags: { a: "[parameters('more').list[0]]" } }),
          ],
        }),
      ],
    };
    const parameters = { password: { value: 'hush-word' } };
    const all = await changes(arm, deployment(template, { parameters }));
    expect(JSON.stringify(all)).not.toContain('hush');
    expect(all.map(({ after, delta }) => delta ?? after?.['tags'])).toEqual([
      [{ path: 'tags.team', propertyChangeType: 'Modify', before: 'a', after: '*******' }],
      undefined,
      undefined,
      { a: '*******' },
      { direct: '*******', inside: 'user:*******' },
    ]);
  });

  it('tells of what deployments inside it would bring about, too', async () => {
    const arm = await startWithAll();
    const inner = nestedResource('inner', {
      resources: [networkResource('routeTables', 'ways'), resources[0]],
    });
    const all = await changes(arm, deployment({ resources: [inner] }, { mode: 'Complete' }));
    expect(brief(all)).toEqual(['Delete apim', 'NoChange walls', 'Delete ip', 'Create ways']);
  });

  it('and finds its way where one has the name of the one around it', async () => {
    const arm = await startArm({ groups: ['rg'] });
    const { status, body } = await arm.post(
      `${deploymentPath(arm, 'one')}/whatIf`,
      deployment({ resources: [nestedResource('one', {})] }),
    );
    expect([status, body.error?.['details']]).toMatchObject([400, [{ code: 'DeploymentActive' }]]);
  });

  it('is refused where the deployment would be', async () => {
    const arm = await startArm({ groups: ['rg'] });
    const odd = serviceResource('apim', { sku: { name: 'Gigantic', capacity: 1 } });
    const { status, body } = await arm.post(
      `${deploymentPath(arm, 'one')}/whatIf`,
      deployment({ resources: [odd] }),
    );
    expect([status, body.error]).toMatchObject([
      400,
      { code: 'InvalidTemplateDeployment', details: [{ code: 'InvalidParameters' }] },
    ]);
  });
});

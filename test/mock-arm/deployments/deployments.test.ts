import { describe, expect, it } from 'vitest';
import { World } from '../../../src/sim/index.ts';
import { type ArmUnderTest, groupPath, type JsonBody, servicePath, startArm } from '../../helpers/arm.ts';
import {
  deployment,
  deploymentPath,
  nestedResource,
  networkResource,
  serviceResource,
} from '../../helpers/deployments.ts';

const group = (name: string, rest = {}): Record<string, unknown> =>
  networkResource('networkSecurityGroups', name, rest);

async function start(options: Parameters<typeof startArm>[0] = {}): Promise<ArmUnderTest> {
  return startArm({ groups: ['rg'], ...options });
}

async function state(arm: ArmUnderTest, path = deploymentPath(arm, 'one')): Promise<unknown> {
  return (await arm.get(path)).body.properties?.['provisioningState'];
}

/** What a deployment has done: when it began, how long it took, and what came of it. */
async function story(arm: ArmUnderTest, name = 'one', group_ = 'rg'): Promise<string[]> {
  const { body } = await arm.get(`${groupPath(arm, group_)}/deployments/${name}/operations`);
  return (body['value'] as readonly JsonBody[]).toReversed().map(({ properties = {} }) => {
    const { timestamp, duration, provisioningOperation, provisioningState, targetResource } = properties;
    const target = (targetResource as { resourceName: string } | undefined)?.resourceName ?? '-';
    return [
      (timestamp as string).slice(11, 19),
      duration,
      provisioningOperation,
      target,
      provisioningState,
    ].join(' ');
  });
}

/** A network, one service in no network after it, one after that, and one that waits for nothing. */
const family = {
  resources: [
    networkResource('virtualNetworks', 'net', {
      properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } },
    }),
    serviceResource('first', { dependsOn: ['net'] }),
    serviceResource('second', { dependsOn: ['first'] }),
    serviceResource('beside'),
  ],
  outputs: { url: { type: 'string', value: "[reference('second').gatewayUrl]" } },
};

const golden = [
  '00:00:00 PT0S Create net Succeeded',
  '00:34:00 PT34M0S Create first Succeeded',
  '01:08:00 PT34M0S Create second Succeeded',
  '00:34:00 PT34M0S Create beside Succeeded',
  '01:08:00 PT0S EvaluateDeploymentOutput - Succeeded',
];

const ways: Readonly<Record<string, (arm: ArmUnderTest) => Promise<unknown>>> = {
  'in one step': async (arm) => arm.advance({ by: '5h' }),
  'in many small ones': async (arm) => {
    for (let minute = 0; minute < 80; minute += 7) arm.advance({ by: '7m' });
  },
  'from operation to operation': async (arm) => {
    for (let ends = 0; ends < 2; ends++) arm.advance({ until: 'operation-end' });
  },
};

describe('a deployment takes the time of what it makes', () => {
  it.each(Object.keys(ways))('to the minute, where time passes %s', async (way) => {
    const arm = await start();
    const put = await arm.put(deploymentPath(arm, 'one'), deployment(family));
    expect([put.status, put.body.properties?.['provisioningState']]).toEqual([201, 'Accepted']);
    expect(await state(arm)).toBe('Running');
    await ways[way]?.(arm);
    expect(await story(arm)).toEqual(golden);
    const { body } = await arm.get(deploymentPath(arm, 'one'));
    expect(body.properties).toMatchObject({
      provisioningState: 'Succeeded',
      duration: 'PT1H8M0S',
      timestamp: '2024-08-19T01:08:00.0000000Z',
      outputs: { url: { type: 'String', value: 'https://second.azure-api.net' } },
    });
  });

  it('is waited for by whoever polls it, where time skips', async () => {
    const arm = await start({ clock: { mode: 'skip', skipReads: 3 } });
    const { headers } = await arm.put(deploymentPath(arm, 'one'), deployment(family));
    const url = headers.get('azure-asyncoperation') as string;
    const seen = [];
    for (let poll = 0; poll < 4; poll++)
      seen.push([(await arm.get(url)).body['status'], arm.now.slice(11, 19)]);
    expect(seen).toEqual([
      ['Running', '00:00:00'],
      ['Running', '00:00:00'],
      ['Succeeded', '01:08:00'],
      ['Succeeded', '01:08:00'],
    ]);
    expect(await story(arm)).toEqual(golden);
  });

  it('goes on when its services are waited for, too', async () => {
    const arm = await start({ clock: { mode: 'skip' } });
    await arm.put(deploymentPath(arm, 'one'), deployment(family));
    for (let read = 0; read < 2; read++) await arm.get(servicePath(arm, 'first', 'rg'));
    expect([arm.now.slice(11, 19), arm.status('second').provisioningState]).toEqual([
      '00:34:00',
      'Activating',
    ]);
  });

  it('is part of what is waited for until a phase', async () => {
    const arm = await start();
    await arm.put(deploymentPath(arm, 'one'), deployment(family));
    arm.advance({ until: 'operation-end' });
    // The first is there, and the second has begun: what it comes to was in no copy of the world before.
    expect(arm.advance({ until: 'phase:steady' }).slice(11, 19)).toBe('01:08:00');
    expect(arm.status('second').phase).toBe('steady');
  });

  it('lets time pass to its end where it never brings about what is waited for, and says so', async () => {
    const arm = await start();
    await arm.put(deploymentPath(arm, 'one'), deployment(family));
    expect(() => arm.advance({ until: 'phase:coexisting' })).toThrow(
      /until `phase:coexisting`: nothing that is due leads there\. It is 2024-08-19T01:08:00Z/,
    );
    expect(await state(arm)).toBe('Succeeded');
  });

  it('in scaled time, without anybody looking', async () => {
    const arm = await start({ clock: { mode: 'scaled', scale: 10_000_000 } });
    await arm.put(deploymentPath(arm, 'one'), deployment(family));
    await expect.poll(() => state(arm)).toBe('Succeeded');
    expect((await story(arm)).map((line) => line.slice(9))).toEqual(golden.map((line) => line.slice(9)));
  });

  it('in batches, where a loop is serial', async () => {
    const arm = await start();
    const loop = { copy: { name: 'all', count: 4, mode: 'serial', batchSize: 2 } };
    const body = deployment({ resources: [serviceResource("[concat('apim-', copyIndex())]", loop)] });
    await arm.put(deploymentPath(arm, 'one'), body);
    arm.advance({ by: '2h' });
    expect((await story(arm)).map((line) => line.split(' Create')[0]).slice(0, 4)).toEqual([
      '00:34:00 PT34M0S',
      '00:34:00 PT34M0S',
      '01:08:00 PT34M0S',
      '01:08:00 PT34M0S',
    ]);
  });

  it('with what stands inside it', async () => {
    const arm = await start();
    const inner = nestedResource('inner', { resources: [serviceResource('deep')] });
    const after = serviceResource('after', { dependsOn: ['inner'] });
    await arm.put(deploymentPath(arm, 'one'), deployment({ resources: [inner, after] }));
    arm.advance({ by: '2h' });
    expect(await story(arm)).toEqual([
      '00:34:00 PT34M0S Create inner Succeeded',
      '01:08:00 PT34M0S Create after Succeeded',
      '01:08:00 PT0S EvaluateDeploymentOutput - Succeeded',
    ]);
    expect((await story(arm, 'inner'))[0]).toBe('00:34:00 PT34M0S Create deep Succeeded');
  });

  it('and its world replays to the letter, and knows nothing of it after a reset', async () => {
    const arm = await start();
    await arm.put(deploymentPath(arm, 'one'), deployment(family));
    arm.advance({ by: '2h' });
    const { recipe, timeline } = arm;
    expect(World.replay(recipe).timeline.entries).toEqual(timeline);
    arm.reset();
    await arm.put(groupPath(arm, 'rg'), { location: 'westus' });
    expect((await arm.get(deploymentPath(arm, 'one'))).status).toBe(404);
  });
});

describe('a deployment fails', () => {
  const failed = {
    code: 'DeploymentFailed',
    message: expect.stringContaining('At least one resource deployment operation failed') as string,
  };

  it('of a creation that fails, when it does, and goes on with what does not need it', async () => {
    const arm = await start();
    const { headers } = await arm.put(deploymentPath(arm, 'one'), deployment(family));
    arm.advance({ by: '12m' });
    arm.fail('first', 'The subnet is gone.');
    arm.advance({ by: '2h' });
    const { body } = await arm.get(deploymentPath(arm, 'one'));
    expect(body.properties).toMatchObject({
      provisioningState: 'Failed',
      error: {
        ...failed,
        details: [
          {
            code: 'ResourceDeploymentFailure',
            target: servicePath(arm, 'first', 'rg'),
            details: [
              { code: 'ActivationFailed', message: expect.stringContaining('The subnet is gone.') as string },
            ],
          },
        ],
      },
    });
    expect((await arm.get(headers.get('azure-asyncoperation') as string)).body).toMatchObject({
      status: 'Failed',
      error: failed,
    });
    const lines = await story(arm);
    expect(lines.find((line) => line.includes('first'))).toContain('Failed');
    expect(lines.find((line) => line.includes('beside'))).toContain('Succeeded');
    expect(lines.find((line) => line.includes('second'))).toBeUndefined();
  });

  it('of what is refused at once', async () => {
    const arm = await start();
    const inNetwork = { publisherEmail: 'a@b.example', publisherName: 'B', virtualNetworkType: 'External' };
    const subnetResourceId = `${groupPath(arm, 'rg')}/providers/Microsoft.Network/virtualNetworks/no/subnets/no`;
    const properties = { ...inNetwork, virtualNetworkConfiguration: { subnetResourceId } };
    const body = deployment({ resources: [serviceResource('inside', { properties }), group('a')] });
    const validated = await arm.post(`${deploymentPath(arm, 'one')}/validate`, body);
    expect([validated.status, validated.body.error]).toMatchObject([
      400,
      {
        code: 'InvalidTemplateDeployment',
        details: [{ message: expect.stringContaining('subnets/no') as string }],
      },
    ]);
    await arm.put(deploymentPath(arm, 'one'), body);
    const { properties: seen } = (await arm.get(deploymentPath(arm, 'one'))).body;
    expect(seen).toMatchObject({ provisioningState: 'Failed', error: { ...failed, details: [{}] } });
    expect(arm.resources).toHaveLength(1);
    const { body: operations } = await arm.get(`${groupPath(arm, 'rg')}/deployments/one/operations`);
    expect(JSON.stringify(operations)).toContain('"statusCode":"');
  });

  it('of outputs that cannot be worked out', async () => {
    const arm = await start();
    const outputs = { odd: { type: 'string', value: "[reference('a').nothing]" } };
    await arm.put(deploymentPath(arm, 'one'), deployment({ resources: [group('a')], outputs }));
    expect((await arm.get(deploymentPath(arm, 'one'))).body.properties?.['error']).toMatchObject({
      code: 'DeploymentOutputEvaluationFailed',
      details: [{ message: expect.stringContaining("property 'nothing' doesn't exist") as string }],
    });
  });

  it('where a deployment inside it does', async () => {
    const arm = await start();
    const inner = nestedResource('inner', { resources: [serviceResource('deep')] });
    await arm.put(deploymentPath(arm, 'one'), deployment({ resources: [inner] }));
    arm.advance({ by: '5m' });
    arm.fail('deep');
    arm.advance({ by: '2h' });
    expect([await state(arm), await state(arm, deploymentPath(arm, 'inner'))]).toEqual(['Failed', 'Failed']);
  });

  it('where what shall be there is not', async () => {
    const arm = await start();
    const resources = {
      old: { ...group('old'), existing: true },
      fresh: group('fresh', { dependsOn: ['old'] }),
    };
    await arm.put(deploymentPath(arm, 'one'), deployment({ languageVersion: '2.0', resources }));
    expect([await state(arm), arm.resources.length]).toEqual(['Failed', 0]);
  });
});

describe('while a deployment runs', () => {
  it('none of its name begins, and none is deleted', async () => {
    const arm = await start();
    await arm.put(deploymentPath(arm, 'one'), deployment(family));
    const again = await arm.put(deploymentPath(arm, 'ONE'), deployment(family));
    expect([again.status, again.body.error]).toEqual([
      409,
      {
        code: 'DeploymentActive',
        message: expect.stringContaining(
          "previous deployment from '2024-08-19T00:00:00Z' is still active",
        ) as string,
      },
    ]);
    expect((await arm.delete(deploymentPath(arm, 'one'))).status).toBe(409);
  });

  it('its client can cancel it, once: what has begun goes on, and nothing more begins', async () => {
    const arm = await start();
    await arm.put(deploymentPath(arm, 'one'), deployment(family));
    expect((await arm.post(`${deploymentPath(arm, 'one')}/cancel`)).status).toBe(204);
    const again = await arm.post(`${deploymentPath(arm, 'one')}/cancel`);
    expect(again.body.error?.code).toBe('DeploymentCannotBeCancelled');
    arm.advance({ by: '3h' });
    expect(await state(arm)).toBe('Canceled');
    for (const name of ['beside', 'first']) expect(arm.status(name).provisioningState).toBe('Succeeded');
    expect((await arm.get(servicePath(arm, 'second', 'rg'))).status).toBe(404);
  });
});

describe('in complete mode', () => {
  it('what the template does not name is deleted at the end, in an order in which it can be', async () => {
    const arm = await start();
    const net = networkResource('virtualNetworks', 'net', {
      dependsOn: ['used'],
      properties: {
        addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
        subnets: [
          {
            name: 'a',
            properties: {
              addressPrefix: '10.0.0.0/24',
              networkSecurityGroup: { id: "[resourceId('Microsoft.Network/networkSecurityGroups', 'used')]" },
            },
          },
        ],
      },
    });
    await arm.put(
      deploymentPath(arm, 'one'),
      deployment({ resources: [group('used'), net, serviceResource('old')] }),
    );
    arm.advance({ by: '1h' });
    await arm.put(
      deploymentPath(arm, 'two'),
      deployment({ resources: [group('kept')] }, { mode: 'Complete' }),
    );
    expect(arm.resources).toHaveLength(3);
    arm.advance({ by: '1h' });
    expect(await state(arm, deploymentPath(arm, 'two'))).toBe('Succeeded');
    expect(arm.resources.map(({ id }) => id.slice(-4))).toEqual(['kept']);
    expect((await arm.get(servicePath(arm, 'old', 'rg'))).status).toBe(404);
    expect((await story(arm, 'two')).map((line) => line.split(' ').slice(2, 4).join(' '))).toEqual([
      'Create kept',
      'Delete old',
      'Delete net',
      'Delete used',
      'EvaluateDeploymentOutput -',
    ]);
  });
});

describe('what a client can ask of deployments', () => {
  it('lists them, newest first, by their state, a page at a time', async () => {
    const arm = await start();
    for (const name of ['a', 'b', 'c']) await arm.put(deploymentPath(arm, name), deployment({}));
    const path = `${groupPath(arm, 'rg')}/providers/Microsoft.Resources/deployments/`;
    const names = ({ body }: { body: JsonBody }): unknown[] =>
      (body['value'] as readonly { name: string }[]).map(({ name }) => name);
    expect(names(await arm.get(path))).toEqual(['c', 'b', 'a']);
    const first = await arm.get(`${path}?$top=2`);
    expect(names(first)).toEqual(['c', 'b']);
    expect(names(await arm.get(first.body['nextLink'] as string))).toEqual(['a']);
    const failed = encodeURIComponent("provisioningState eq 'Failed'");
    expect(names(await arm.get(`${path}?$filter=${failed}`))).toEqual([]);
  });

  it('shows no secret, and exports the template as it was', async () => {
    const arm = await start();
    const rest = { parameters: { key: { type: 'secureString' } }, resources: [group('a')] };
    const body = deployment(rest, { parameters: { key: { value: 'hush' } } });
    const put = await arm.put(deploymentPath(arm, 'one'), body);
    const got = await arm.get(deploymentPath(arm, 'one'));
    expect(`${put.text}${got.text}`).not.toContain('hush');
    expect(got.body.properties?.['parameters']).toEqual({ key: { type: 'SecureString' } });
    const exported = await arm.post(`${deploymentPath(arm, 'one')}/exportTemplate`);
    expect(exported.body['template']).toMatchObject(rest);
  });

  it('forgets them with their group', async () => {
    const arm = await start();
    await arm.put(deploymentPath(arm, 'one'), deployment({}));
    await arm.delete(groupPath(arm, 'rg'));
    arm.advance({ by: '1h' });
    await arm.put(groupPath(arm, 'rg'), { location: 'westus' });
    expect((await arm.get(deploymentPath(arm, 'one'))).body.error?.code).toBe('DeploymentNotFound');
    const put = await arm.put(deploymentPath(arm, 'one'), deployment({}));
    expect([put.status, await state(arm)]).toEqual([201, 'Succeeded']);
  });

  it('takes the body of the Azure CLI, which is no JSON', async () => {
    const arm = await start();
    const text = `{"properties": {"parameters": {}, "mode": "Incremental", template:{
      // a comment of the template
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      "contentVersion": "1.0.0.0", /* another */
      "resources": [${JSON.stringify(group('a'))}],
    }\n}}`;
    const path = `${arm.subscription}/resourcegroups/rg/providers/Microsoft.Resources/deployments/one`;
    const { status } = await arm.ask('PUT', path, { text, apiVersion: '2021-04-01' });
    expect([status, await state(arm)]).toEqual([201, 'Succeeded']);
    const broken = await arm.ask('PUT', path, { text: '{"properties": ', apiVersion: '2021-04-01' });
    expect([broken.status, broken.body.error?.code]).toEqual([400, 'InvalidRequestContent']);
    const elsewhere = await arm.ask('PUT', groupPath(arm, 'rg'), { text: '{location: "westus"}' });
    expect([elsewhere.status, elsewhere.body.error?.code]).toEqual([400, 'InvalidRequestContent']);
  });
});

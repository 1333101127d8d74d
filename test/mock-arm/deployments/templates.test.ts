import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArmUnderTest, groupPath, startArm, subscriptionOf } from '../../helpers/arm.ts';
import {
  deployment,
  deploymentPath,
  nestedResource,
  networkResource,
  template,
} from '../../helpers/deployments.ts';
import { startWorldApp } from '../../helpers/world-app.ts';

const group = (name: string, rest = {}): Record<string, unknown> =>
  networkResource('networkSecurityGroups', name, rest);
const api = '2021-04-01';

async function start(): Promise<ArmUnderTest> {
  return startArm({ groups: ['rg', 'other'] });
}

/** What is there after a template was deployed, in the order in which it came, and its outputs. */
async function deployed(
  rest: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, unknown>> = {},
): Promise<{ resources: string[]; outputs: unknown }> {
  const arm = await start();
  const path = deploymentPath(arm, 'one');
  const put = await arm.put(path, deployment(rest, properties));
  expect(put.body.error).toBeUndefined();
  const { body } = await arm.get(path);
  expect(body.properties?.['error']).toBeUndefined();
  return {
    resources: arm.resources.map(({ id }) => id.slice(`${arm.subscription}/resourceGroups/`.length)),
    outputs: body.properties?.['outputs'],
  };
}

const nsg = (name: string, where = 'rg'): string =>
  `${where}/providers/Microsoft.Network/networkSecurityGroups/${name}`;

describe('a template makes', () => {
  it.each<{
    what: string;
    rest: Record<string, unknown>;
    properties?: Record<string, unknown>;
    makes: string[];
  }>([
    {
      what: 'what its parameters and variables say',
      rest: {
        parameters: {
          name: { type: 'string' },
          kind: { type: 'string', defaultValue: "[concat(parameters('name'), 'x')]" },
        },
        variables: {
          whole: "[toLower(concat(parameters('NAME'), '-', variables('end')))]",
          end: "[parameters('kind')]",
        },
        resources: [group("[variables('whole')]")],
      },
      properties: { parameters: { name: { value: 'A' } } },
      makes: [nsg('a-ax')],
    },
    {
      what: 'nothing whose condition does not hold',
      rest: { resources: [group('a', { condition: '[equals(1, 2)]' }), group('b', { condition: true })] },
      makes: [nsg('b')],
    },
    {
      what: 'one resource for each turn of a loop',
      rest: {
        variables: { copy: [{ name: 'names', count: 2, input: "[format('n{0}', copyIndex('names'))]" }] },
        resources: [
          group("[variables('names')[copyIndex()]]", {
            copy: { name: 'groups', count: "[length(variables('names'))]" },
          }),
          group('last', { dependsOn: ['groups'] }),
        ],
      },
      makes: [nsg('n0'), nsg('n1'), nsg('last')],
    },
    {
      what: 'what is depended on first, however it is named',
      rest: {
        resources: [
          group('e', { dependsOn: ['d'] }),
          group('d', { dependsOn: ["[resourceId('Microsoft.Network/networkSecurityGroups', 'c')]"] }),
          group('c', { dependsOn: ['Microsoft.Network/networkSecurityGroups/b'] }),
          group('b', { tags: { of: "[reference('a').provisioningState]" } }),
          group('a'),
        ],
      },
      makes: ['a', 'b', 'c', 'd', 'e'].map((name) => nsg(name)),
    },
    {
      what: 'symbolic resources, in the language of version 2.0',
      rest: {
        languageVersion: '2.0',
        resources: {
          second: group('b', {
            dependsOn: ['first'],
            tags: { id: "[reference('first', '2024-05-01', 'full').resourceId]" },
          }),
          first: group('a'),
        },
      },
      makes: [nsg('a'), nsg('b')],
    },
    {
      what: 'what stands inside a resource, by its place and by its whole name',
      rest: {
        resources: [
          {
            ...networkResource('virtualNetworks', 'net', {
              properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] } },
            }),
            resources: [
              {
                type: 'subnets',
                apiVersion: '2024-05-01',
                name: 'one',
                dependsOn: ['net'],
                properties: { addressPrefix: '10.0.0.0/24' },
              },
            ],
          },
          {
            type: 'Microsoft.Network/virtualNetworks/subnets', apiVersion: '2024-05-01', name: 'net/two',
            dependsOn: ['net'], properties: { addressPrefix: '10.0.1.0/24' },
          }, // prettier-ignore
        ],
        outputs: {},
      },
      makes: ['rg/providers/Microsoft.Network/virtualNetworks/net'],
    },
    {
      what: 'a lock over another resource',
      rest: {
        resources: [
          group('a'),
          {
            type: 'Microsoft.Authorization/locks', apiVersion: '2020-05-01', name: 'keep', dependsOn: ['a'],
            scope: 'Microsoft.Network/networkSecurityGroups/a', properties: { level: 'CanNotDelete' },
          }, // prettier-ignore
        ],
      },
      makes: [nsg('a'), `${nsg('a')}/providers/Microsoft.Authorization/locks/keep`],
    },
    {
      what: 'what a deployment inside it makes, elsewhere and with the names of the outer template',
      rest: {
        parameters: { n: { type: 'string', defaultValue: '[[odd' } },
        variables: { v: "[concat('v', length(parameters('n')))]" },
        resources: [
          nestedResource('inner', { resources: [group("[variables('v')]")] }, { resourceGroup: 'other' }),
        ],
      },
      makes: [nsg('v4', 'other')],
    },
    {
      what: 'what a deployment inside it makes with names of its own',
      rest: {
        parameters: { n: { type: 'string', defaultValue: 'outer' } },
        resources: [
          nestedResource(
            'inner',
            { parameters: { n: { type: 'string' } }, resources: [group("[parameters('n')]")] },
            {},
            {
              expressionEvaluationOptions: { scope: 'inner' },
              parameters: { n: { value: "[concat(parameters('n'), '-1')]" } },
            },
          ),
        ],
      },
      makes: [nsg('outer-1')],
    },
    {
      what: 'what functions of its own say',
      rest: {
        functions: [
          {
            namespace: 'own',
            members: {
              twice: {
                parameters: [{ name: 'a', type: 'string' }],
                output: { type: 'string', value: "[concat(parameters('a'), parameters('a'))]" },
              },
            },
          },
        ],
        resources: [group("[own.twice('ab')]")],
      },
      makes: [nsg('abab')],
    },
  ])('$what', async ({ rest, properties, makes }) => {
    expect((await deployed(rest, properties)).resources).toEqual(makes);
  });

  it('its outputs, and does not show the secure ones', async () => {
    const { outputs } = await deployed({
      parameters: {
        secret: { type: 'secureString', defaultValue: 'hush' },
        now: { type: 'string', defaultValue: "[utcNow('yyyy-MM-dd')]" },
      },
      resources: [group('a'), nestedResource('inner', { outputs: { n: { type: 'int', value: 5 } } })],
      outputs: {
        region: { type: 'string', value: "[reference('a', '2024-05-01', 'Full').location]" },
        hidden: { type: 'secureString', value: "[parameters('secret')]" },
        left: { type: 'string', condition: false, value: 'x' },
        many: { type: 'array', copy: { count: 2, input: '[copyIndex(1)]' } },
        inner: { type: 'int', value: "[reference('inner').outputs.n.value]" },
        place: {
          type: 'string',
          value: '[concat(resourceGroup().name, deployment().name, environment().name)]',
        },
        ids: {
          type: 'array',
          value:
            "[createArray(resourceId('other', 'A.B/c/d', 'e', 'f'), subscriptionResourceId('A.B/c', 'd'), tenantResourceId('A.B/c', 'd'), extensionResourceId('/x', 'A.B/c', 'd'))]",
        },
        time: { type: 'string', value: "[parameters('now')]" },
      },
    });
    expect(outputs).toMatchObject({
      region: { type: 'String', value: 'westus' },
      hidden: { type: 'SecureString' },
      many: { value: [1, 2] },
      inner: { type: 'Int', value: 5 },
      place: { value: 'rgoneAzureCloud' },
      time: { value: '2024-08-19' },
      ids: {
        value: [
          expect.stringMatching(
            /^\/subscriptions\/[^/]+\/resourceGroups\/other\/providers\/A\.B\/c\/e\/d\/f$/,
          ),
          expect.stringMatching(/^\/subscriptions\/[^/]+\/providers\/A\.B\/c\/d$/),
          '/providers/A.B/c/d',
          '/x/providers/A.B/c/d',
        ],
      },
    });
    expect(JSON.stringify(outputs)).not.toContain('hush');
    expect(outputs).not.toHaveProperty('left');
  });
});

describe('a template is refused', () => {
  const parameters = {
    p: { type: 'int', allowedValues: [1, 2] },
    q: { type: 'string', defaultValue: 'a', minLength: 2 },
  };
  it.each<{ when: string; body: unknown; code?: string; says: string }>([
    { when: 'without properties', body: {}, code: 'InvalidRequestContent', says: "'properties' is required" },
    {
      when: 'in a mode there is not',
      body: { properties: { mode: 'Full' } },
      code: 'InvalidRequestContent',
      says: 'properties.mode is "Full"; it must be one of Incremental, Complete',
    },
    {
      when: 'with a link',
      body: { properties: { mode: 'Incremental', templateLink: { uri: 'https://a.example' } } },
      code: 'NotSimulated',
      says: 'nothing is fetched',
    },
    {
      when: 'with a location',
      body: deployment({}, {}, { location: 'westus' }),
      code: 'InvalidDeployment',
      says: "The 'location' property is not allowed for 'one'",
    },
    {
      when: 'without a contentVersion',
      body: { properties: { mode: 'Incremental', template: { $schema: 'x', resources: [] } } },
      says: "Required property 'contentVersion' not found",
    },
    {
      when: 'without the value of a parameter',
      body: deployment({ parameters }),
      says: "The value for the template parameter 'p' at line '1' and column '1' is not provided",
    },
    {
      when: 'with a value that is not allowed',
      body: deployment({ parameters }, { parameters: { p: { value: 3 } } }),
      says: "The value '3' is not part of the allowed value(s): '1,2'",
    },
    {
      when: 'with a value of another type',
      body: deployment({ parameters }, { parameters: { p: { value: '1' } } }),
      says: "Expected a value of type 'Integer', but received a value of type 'String'",
    },
    {
      when: 'with too short a value',
      body: deployment({ parameters }, { parameters: { p: { value: 1 } } }),
      says: "Its length is '1', and the least it may be is '2'",
    },
    {
      when: 'with a parameter it has not',
      body: deployment({}, { parameters: { r: { value: 1 } } }),
      says: "The template parameters 'r' in the parameters file are not valid",
    },
    {
      when: 'with a secret of a vault',
      body: deployment(
        { parameters: { s: { type: 'secureString' } } },
        { parameters: { s: { reference: {} } } },
      ),
      says: 'refers to a secret of a key vault',
    },
    {
      when: 'with a type there is not',
      body: deployment({ parameters: { s: { type: 'text', defaultValue: 'a' } } }),
      says: "has the type 'text'; it must be one of string",
    },
    {
      when: 'with variables that go round',
      body: deployment({
        variables: { a: "[variables('b')]", b: "[variables('a')]" },
        resources: [group("[variables('a')]")],
      }),
      says: "Circular reference in the template variable 'a'",
    },
    {
      when: 'with a function there is not',
      body: deployment({ resources: [group("[nonsense('a')]")] }),
      says: "The template function 'nonsense' is not valid",
    },
    {
      when: 'with a function in a property there is not',
      body: deployment({ resources: [group('a', { tags: { x: "[nonsense('a')]" } })] }),
      says: "Unable to process template language expressions for resource 'a'",
    },
    {
      when: 'with a time outside of a default',
      body: deployment({ resources: [group('[utcNow()]')] }),
      says: "The template function 'utcNow' is not expected at this location",
    },
    {
      when: 'with a reference in a name',
      body: deployment({ resources: [group("[reference('a').b]")] }),
      says: "The template function 'reference' is not expected at this location",
    },
    {
      when: 'with a type of no more words than its name',
      body: deployment({ resources: [group('a/b')] }),
      says: 'has incorrect segment lengths',
    },
    {
      when: 'with a resource without an api-version',
      body: deployment({ resources: [{ type: 'A.B/c', name: 'd' }] }),
      says: "The 'apiVersion' of the template resource 'd' of type 'A.B/c' must be a text",
    },
    {
      when: 'with one resource twice',
      body: deployment({ resources: [group('a'), group('A')] }),
      says: 'is defined multiple times in a template',
    },
    {
      when: 'with a dependency it has not',
      body: deployment({ resources: [group('a', { dependsOn: ['b'] })] }),
      says: "The resource 'b' is not defined in the template",
    },
    {
      when: 'with dependencies that go round',
      body: deployment({ resources: [group('a', { dependsOn: ['b'] }), group('b', { dependsOn: ['a'] })] }),
      says: 'Circular dependency detected on resource',
    },
    {
      when: 'with a loop that is too long',
      body: deployment({ resources: [group('[copyIndex()]', { copy: { name: 'c', count: 801 } })] }),
      says: "has the count '801'; it must be a whole number from 0 to 800",
    },
    {
      when: 'with a resource that is not served',
      body: deployment({ resources: [{ type: 'Microsoft.Web/sites', apiVersion: api, name: 'a' }] }),
      code: 'InvalidResourceType',
      says: "The resource type 'Microsoft.Web/sites' is not served",
    },
    {
      when: 'with a complete deployment inside',
      body: deployment({ resources: [nestedResource('inner', {}, {}, { mode: 'Complete' })] }),
      says: "has the mode 'Complete'",
    },
  ])('$when', async ({ body, code = 'InvalidTemplate', says }) => {
    const arm = await start();
    for (const [method, path] of [
      ['PUT', ''],
      ['POST', '/validate'],
      ['POST', '/whatIf'],
    ] as const) {
      const answer = await arm.ask(method, `${deploymentPath(arm, 'one')}${path}`, { body });
      expect(answer.body.error).toMatchObject({ code, message: expect.stringContaining(says) as string });
    }
    expect((await arm.get(deploymentPath(arm, 'one'))).body.error?.code).toBe('DeploymentNotFound');
    expect(arm.resources).toEqual([]);
  });

  it('or taken, and never breaks anything, whatever stands in it', async () => {
    const app = await startWorldApp();
    await app.ask('PUT', `${subscriptionOf(app)}/resourceGroups/rg`, { body: { location: 'westus' } });
    const word = fc.constantFrom(
      'a', '[', "[concat('a')]", "[reference('a')]", '[copyIndex()]', "[variables('v')]", "[parameters('p')]", 'string', 'int',
      'Microsoft.Network/networkSecurityGroups', '2024-05-01', "[createObject('a', 1)]", '[null()]', '',
    ); // prettier-ignore
    const leaf = fc.oneof(word, fc.integer({ min: -1, max: 3 }), fc.boolean(), fc.constant(null));
    const member = fc.constantFrom(
      'type', 'name', 'apiVersion', 'copy', 'count', 'input', 'dependsOn', 'properties', 'template', 'mode', 'value', 'condition',
      'resources', 'scope', 'defaultValue', 'namespace', 'members', 'parameters', 'output', 'v', 'p', 'existing', 'allowedValues',
    ); // prettier-ignore
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(member, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    const plausible = fc.record({
      type: fc.constantFrom('Microsoft.Network/networkSecurityGroups', 'Microsoft.Resources/deployments'),
      apiVersion: fc.constant('2024-05-01'),
      name: word,
      location: fc.constant('westus'),
      properties: tree,
      copy: fc.option(tree, { nil: undefined }),
      dependsOn: fc.option(tree, { nil: undefined }),
    });
    const parts = fc.record(
      {
        parameters: tree,
        variables: tree,
        functions: fc.oneof(tree, fc.constant([])),
        resources: fc.oneof(tree, fc.array(plausible, { maxLength: 2 })),
        outputs: tree,
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(parts, async (rest) => {
        const body = {
          properties: { mode: 'Incremental', template: template(rest as Record<string, unknown>) },
        };
        const { status } = await app.ask('PUT', deploymentPath(app, 'one'), { body });
        expect([200, 201, 400, 501]).toContain(status);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a template for a subscription', () => {
  it('makes groups, and deploys into them', async () => {
    const arm = await start();
    const path = `${arm.subscription}/providers/Microsoft.Resources/deployments/one`;
    const resources = [
      {
        type: 'Microsoft.Resources/resourceGroups',
        apiVersion: api,
        name: 'fresh',
        location: 'westus',
        tags: { a: 'b' },
      },
      nestedResource('inner', { resources: [group('a')] }, { resourceGroup: 'fresh', dependsOn: ['fresh'] }),
    ];
    const { status, body } = await arm.put(path, deployment({ resources }, {}, { location: 'West US' }));
    expect([status, body['location']]).toEqual([201, 'westus']);
    expect((await arm.get(path)).body.properties?.['provisioningState']).toBe('Succeeded');
    expect((await arm.get(groupPath(arm, 'fresh'))).body['tags']).toEqual({ a: 'b' });
    expect((await arm.get(deploymentPath(arm, 'inner', 'fresh'))).status).toBe(200);
    expect(arm.resources.map(({ id }) => id.split('/resourceGroups/')[1])).toEqual([nsg('a', 'fresh')]);
  });

  it.each([
    ['without a location', deployment({}), "The 'location' property must be specified for 'one'"],
    ['in complete mode', deployment({}, { mode: 'Complete' }, { location: 'westus' }), "use 'Incremental'"],
    [
      'that asks for its group',
      deployment({ resources: [group('[resourceGroup().name]')] }, {}, { location: 'westus' }),
      'is not expected at this location',
    ],
    [
      'with a resource that belongs into a group',
      deployment({ resources: [group('a')] }, {}, { location: 'westus' }),
      'is not served at',
    ],
  ])('is refused %s', async (_, body, says) => {
    const arm = await start();
    const path = `${arm.subscription}/providers/Microsoft.Resources/deployments/one`;
    const answer = await arm.put(path, body);
    expect([answer.status, answer.body.error?.message]).toEqual([400, expect.stringContaining(says)]);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { nestedResource, networkResource, serviceResource, template } from '../helpers/deployments.ts';
import { type Pointed, type Ran, startPointed } from '../helpers/pointed.ts';

const hasCli = spawnSync('az', ['version']).status === 0;

/** A template as people write them: with comments, and with a text of two lines. */
const written = `{
  // What a service of ours stands on.
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "name": { "type": "string", "metadata": { "description": "The name
      of the service." } },
    "key": { "type": "secureString", "defaultValue": "hush" }
  },
  "resources": [
    ${JSON.stringify(networkResource('networkSecurityGroups', 'walls'))},
    /* The service itself. */
    ${JSON.stringify(serviceResource("[parameters('name')]", { dependsOn: ['walls'] }))}
  ],
  "outputs": {
    "url": { "type": "string", "value": "[reference(parameters('name')).gatewayUrl]" }
  }
}`;

const odd = template({ resources: [networkResource('networkSecurityGroups', "[nonsense('a')]")] });
const refused = template({
  resources: [serviceResource('apim', { sku: { name: 'Gigantic', capacity: 1 } })],
});
const whole = template({
  resources: [
    nestedResource('inner', { resources: [networkResource('routeTables', 'ways')] }, { resourceGroup: 'rg' }),
  ],
});

const group = '--resource-group rg';

/** Commands, what they print, and how they end. */
const steps: readonly (readonly [az: string, prints: unknown, code?: number])[] = [
  ['group create --name rg --location westus', { name: 'rg' }],
  [`deployment group validate ${group} --template-file {written} --parameters name=apim`, { error: null }],
  [
    `deployment group what-if ${group} --template-file {written} --parameters name=apim --no-pretty-print`,
    { changes: [{ changeType: 'Create' }, { changeType: 'Create' }], status: 'Succeeded' },
  ],
  [
    `deployment group create ${group} --name one --template-file {written} --parameters name=apim`,
    {
      properties: {
        provisioningState: 'Succeeded',
        duration: 'PT34M0S',
        outputs: { url: { type: 'String', value: 'https://apim.azure-api.net' } },
        outputResources: [{ resourceGroup: 'rg' }, { resourceGroup: 'rg' }],
      },
    },
  ],
  [`apim show ${group} --name apim`, { provisioningState: 'Succeeded' }],
  [
    `deployment group show ${group} --name one`,
    { properties: { parameters: { key: { type: 'SecureString' } } } },
  ],
  [`deployment group list ${group}`, [{ name: 'one' }]],
  [
    `deployment operation group list ${group} --name one`,
    [
      { properties: { provisioningOperation: 'EvaluateDeploymentOutput' } },
      { properties: { targetResource: { resourceName: 'apim' } } },
      { properties: { targetResource: { resourceName: 'walls' } } },
    ],
  ],
  [`deployment group export ${group} --name one`, { parameters: { name: { type: 'string' } } }],
  [
    `deployment group what-if ${group} --template-file {written} --parameters name=apim --no-pretty-print`,
    { changes: [{ changeType: 'NoChange' }, { changeType: 'NoChange' }] },
  ],
  [`deployment group create ${group} --template-file {odd}`, /InvalidTemplate.*nonsense/s, 1],
  [
    `deployment group validate ${group} --template-file {refused}`,
    /InvalidTemplateDeployment.*sku\.name/s,
    1,
  ],
  [
    'deployment sub create --location westus --name whole --template-file {whole}',
    { location: 'westus', properties: { provisioningState: 'Succeeded' } },
  ],
  [
    'deployment operation sub list --name whole',
    [{}, { properties: { targetResource: { resourceName: 'inner' } } }],
  ],
  ['deployment sub delete --name whole', ''],
  [`deployment group delete ${group} --name one`, ''],
  [`deployment group show ${group} --name one`, /DeploymentNotFound/, 3],
];

it('the Azure CLI deploys templates', { timeout: 180_000 }, async ({ skip }) => {
  if (!hasCli) return skip('there is no az here (Debian: azure-cli)');
  const pointed = await startPointed('az', 'endpoint');
  const file = templateFiles({ written, odd, refused, whole });
  await signIn(pointed);
  for (const [az, prints, code = 0] of steps) {
    const words = az.split(' ').map((word) => file(word));
    const ran = await pointed.run('az', [...words, '--output', 'json']);
    const { printed, wanted } = seen(ran, prints);
    expect({ az, code: ran.code, err: ran.err, printed }).toMatchObject({ az, code, printed: wanted });
  }
});

/** A pattern is looked for in what a command complains of, everything else in what it prints. */
function seen({ out, err }: Ran, prints: unknown): { readonly printed: unknown; readonly wanted: unknown } {
  return prints instanceof RegExp
    ? { printed: prints.test(err), wanted: true }
    : { printed: parsed(out), wanted: prints };
}

async function signIn({ commands, run }: Pointed): Promise<void> {
  for (const line of commands)
    expect({ line, ...(await run('sh', ['-c', line])) }).toMatchObject({ code: 0 });
}

/** Writes templates into files. @returns what puts their paths in place of `{name}` */
function templateFiles(templates: Readonly<Record<string, string | object>>): (word: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'apim-rehearsal-templates-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(templates))
    writeFileSync(join(folder, `${name}.json`), typeof text === 'string' ? text : JSON.stringify(text));
  return (word) => word.replace(/^\{(\w+)\}$/, (_, name: string) => join(folder, `${name}.json`));
}

function parsed(out: string): unknown {
  try {
    return JSON.parse(out);
  } catch {
    return out;
  }
}

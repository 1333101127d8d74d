import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { groupPath, servicePath } from '../helpers/arm.ts';
import { type Pointed, type Ran, startPointed, ways } from '../helpers/pointed.ts';

const hasCli = spawnSync('az', ['version']).status === 0;

const [group, name] = ['rg-tailwind', 'tailwind'];
const where = `--resource-group ${group} --name ${name}`;

/** A command. */
interface Step {
  readonly az: string;
  /** JSON that must match, or what makes it; where it is left out, anything or nothing. */
  readonly prints?: unknown;
  /** @defaultValue 0 */
  readonly code?: number;
  /** What it complains of. */
  readonly err?: RegExp;
  /** Whether it is enough to see it by one way: each command takes the better part of a second to begin. */
  readonly once?: true;
}

/** A day with the Azure CLI; `{…}` stands for a path, or a body. [R] CLIENTS §6.2 */
const steps: readonly Step[] = [
  {
    az: 'account show',
    prints: ({ mock: { subscriptionId: id, tenantId } }: Pointed) => ({ id, tenantId, state: 'Enabled' }),
  },
  {
    once: true,
    az: 'account list-locations',
    prints: expect.arrayContaining([expect.objectContaining({ name: 'westus' })]),
  },
  {
    once: true,
    az: 'provider show --namespace Microsoft.ApiManagement',
    prints: { registrationState: 'Registered' },
  },

  { once: true, az: `group exists --name ${group}`, prints: false },
  {
    az: `group create --name ${group} --location westus`,
    prints: { properties: { provisioningState: 'Succeeded' } },
  },
  { az: `group exists --name ${group}`, prints: true },

  { once: true, az: `apim check-name --name ${name}`, prints: { nameAvailable: true } },
  {
    az: `apim create ${where} --location westus --publisher-email apis@tailwind.example --publisher-name Tailwind`,
    prints: { name, provisioningState: 'Succeeded', platformVersion: 'stv2', location: 'West US' },
  },
  { az: `apim show ${where}`, prints: { name, publisherName: 'Tailwind', sku: { name: 'Developer' } } },
  { az: `apim list --resource-group ${group}`, prints: [{ name }] },
  { once: true, az: `apim update ${where} --publisher-name Fabrikam`, prints: { publisherName: 'Fabrikam' } },
  { az: `apim update ${where} --set tags.stage=test`, prints: { tags: { stage: 'test' } } },
  {
    az: `resource list --resource-group ${group}`,
    prints: [{ name, type: 'Microsoft.ApiManagement/service' }],
  },
  {
    once: true,
    az: `resource show ${where} --resource-type Microsoft.ApiManagement/service`,
    prints: { name },
  },
  { az: `resource show --ids {${name}}`, prints: { tags: { stage: 'test' } } },
  { once: true, az: `apim show --resource-group ${group} --name nobody`, code: 3, err: /nobody/ },

  {
    once: true,
    az: 'apim show --resource-group rg-contoso --name contoso',
    prints: { platformVersion: 'stv1' },
  },
  { az: 'rest --method post --url {contoso}/migrateToStv2?api-version=2024-05-01' },
  {
    az: 'rest --method post --url {contoso}/migrateToStv2?api-version=2024-05-01',
    code: 1,
    err: /Conflict.*ServiceLocked/s,
  },
  { az: 'apim show --resource-group rg-contoso --name contoso', prints: { provisioningState: 'Updating' } },
  {
    az: 'apim show --resource-group rg-contoso --name contoso',
    prints: { provisioningState: 'Succeeded', platformVersion: 'stv2' },
  },
  {
    az: 'resource invoke-action --action migrateToStv2 --ids {fabrikam} --api-version 2024-05-01',
    prints: { name: 'fabrikam', properties: { platformVersion: 'stv2' } },
  },

  { az: `apim delete ${where} --yes` },
  { az: `apim show ${where}`, code: 3, err: /ResourceNotFound|ServiceNotFound/ },
  { az: 'apim deletedservice list', prints: [{ name }] },
  { az: `apim deletedservice show --location westus --service-name ${name}`, prints: { name } },
  {
    az: `rest --method put --url {${name}}?api-version=2022-08-01 --body {undelete}`,
    prints: { properties: { provisioningState: 'Activating' } },
  },
  { az: `apim show ${where}` },
  { az: `apim show ${where}`, prints: { provisioningState: 'Succeeded', tags: { stage: 'test' } } },
  { az: 'apim deletedservice list', prints: [] },
  { az: `apim delete ${where} --yes` },
  { az: `apim deletedservice purge --location westus --service-name ${name}` },
  { az: 'apim deletedservice list', prints: [] },

  { az: `group delete --name ${group} --yes` },
  { az: `group exists --name ${group}`, prints: false },
];

describe.each(ways)('the Azure CLI, by %s', (way) => {
  it('signs in, creates, migrates, deletes and undeletes', { timeout: 240_000 }, async ({ skip }) => {
    if (!hasCli) return skip('there is no az here (Debian: azure-cli)');
    const pointed = await startPointed('az', way, {
      services: [
        { name: 'contoso', vnet: 'external' },
        { name: 'fabrikam', vnet: 'none' },
      ],
    });
    for (const line of pointed.commands) {
      const { code, err } = await pointed.run('sh', ['-c', line]);
      expect({ line, code, err }).toMatchObject({ line, code: 0 });
    }
    for (const step of steps.filter(({ once = false }) => !once || way === 'endpoint')) {
      const ran = await pointed.run('az', wordsOf(step, pointed));
      expect(seen(step, ran)).toMatchObject(said(step, pointed));
    }
  });
});

function wordsOf({ az }: Step, pointed: Pointed): string[] {
  return [...az.split(' ').map((word) => filledIn(word, pointed)), '--output', 'json'];
}

function filledIn(text: string, { mock }: Pointed): string {
  const known: Readonly<Record<string, string>> = {
    contoso: servicePath(mock, 'contoso'),
    fabrikam: servicePath(mock, 'fabrikam'),
    [name]: `${groupPath(mock, group)}/providers/Microsoft.ApiManagement/service/${name}`,
    undelete: JSON.stringify({
      location: 'westus',
      sku: { name: 'Developer', capacity: 1 },
      properties: { restore: true, publisherEmail: 'apis@tailwind.example', publisherName: 'Tailwind' },
    }),
  };
  return text.replaceAll(/\{([a-z]+)\}/g, (whole, word: string) => known[word] ?? whole);
}

/** What a command has done, as far as a step says something of it. */
function seen({ az, prints }: Step, { code, out, err }: Ran): object {
  return { az, code, err, ...(prints !== undefined && { printed: parsed(out) }) };
}

function parsed(out: string): unknown {
  try {
    return JSON.parse(out);
  } catch {
    return out;
  }
}

function said({ az, prints, code = 0, err = /(?:)/ }: Step, pointed: Pointed): object {
  const printed = typeof prints === 'function' ? (prints as Expected)(pointed) : prints;
  return { az, code, err: expect.stringMatching(err) as unknown, ...(prints !== undefined && { printed }) };
}

type Expected = (pointed: Pointed) => unknown;

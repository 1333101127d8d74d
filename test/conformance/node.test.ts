import { describe, expect, it } from 'vitest';
import { startPointed, type Way, ways } from '../helpers/pointed.ts';

/** A version of @azure/arm-apimanagement, and which of its calls are there. */
interface Sdk {
  readonly version: string;
  readonly alias: string;
  readonly migrates: boolean;
  /** Whether its api-version knows what has been deleted; before it nothing was left of that. */
  readonly undeletes: boolean;
  /** What is not as in today's code. */
  readonly adapt?: (code: string) => string;
}

const sdks: readonly Sdk[] = [
  { version: '10.0.0', alias: 'arm-apimanagement-10', migrates: true, undeletes: true },
  { version: '9.2.0', alias: 'arm-apimanagement-9', migrates: true, undeletes: true },
  { version: '8.1.2', alias: 'arm-apimanagement-8', migrates: false, undeletes: true },
  // It calls the endpoint otherwise, is no module of today, and polls every 30 seconds unless told. [R] CLIENTS §3, §4
  { version: '6.0.0', alias: 'arm-apimanagement-6', migrates: false, undeletes: false, adapt: asOfVersion6 },
];

function asOfVersion6(code: string): string {
  return code
    .replace('import { ApiManagementClient } from', 'import arm from')
    .replace('const client = new ApiManagementClient', 'const client = new arm.ApiManagementClient')
    .replace(', { endpoint })', ', { baseUri: endpoint, longRunningOperationRetryTimeout: 1 })')
    .replace('AZURE_SUBSCRIPTION_ID);', 'AZURE_SUBSCRIPTION_ID, { longRunningOperationRetryTimeout: 1 });');
}

const story = new URL('./node/lifecycle.mjs', import.meta.url).href;

const combinations: readonly { sdk: Sdk; version: string; way: Way }[] = sdks.flatMap((sdk) =>
  ways.map((way) => ({ sdk, version: sdk.version, way })),
);

describe.each(combinations)(
  '@azure/arm-apimanagement $version and @azure/identity, by $way',
  ({ sdk, way }) => {
    it('creates, updates, lists, migrates, deletes and purges', { timeout: 90_000 }, async () => {
      const { code, run } = await startPointed('node', way, {
        services: [{ name: 'seeded', resourceGroup: 'rg', vnet: 'external' }],
      });
      const pointed = code.replace('@azure/arm-apimanagement', sdk.alias);
      const script = `${sdk.adapt?.(pointed) ?? pointed}
const { live } = await import('${story}');
console.log(JSON.stringify(await live(client)));`;
      const ran = await run(process.execPath, ['--input-type=module', '--eval', script]);
      expect(ran).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse(ran.out)).toEqual({
        created: ['Succeeded', 'West US'],
        updated: { stage: 'test' },
        listed: ['seeded', 'tailwind'],
        ...(sdk.migrates && { migrated: 'stv2' }),
        gone: [404, 'ServiceNotFound'],
        ...(sdk.undeletes && { deleted: ['tailwind'], left: [] }),
      });
    });
  },
);

import manifest from '../../package.json' with { type: 'json' };
import type { MockArm } from '../mock-arm/index.ts';
import { describeClock } from './clock.ts';
import { apiVersion, ports } from './defaults.ts';
import { gatewayLines } from './gateway.ts';
import { columns, type Paint } from './paint.ts';
import { wholeTime } from './virtual-time.ts';

type Seed = MockArm['recipe']['options']['services'][number];

const networks = { none: 'in no network', external: 'external', internal: 'internal' } as const;

/** What somebody reads who has just started a mock: where it is, what is in it, and what to try. */
export function welcome(mock: MockArm, { callMe, paint }: { callMe: string; paint: Paint }): string[] {
  const { bold, dim } = paint;
  const { services } = mock.recipe.options;
  const there = [
    ...instanceLines(services, paint),
    ...services.slice(-1).flatMap((service) => ['', ...firstCalls(mock, service, paint)]),
  ];
  return [
    `${bold(`apim-rehearsal ${manifest.version}`)} is up. Ctrl-C ends it.`,
    '',
    ...columns(
      whereabouts(mock, callMe).map(([label = '', ...rest]) => [dim(label), ...rest]),
      { indent: '  ' },
    ),
    '',
    ...there,
    '',
    bold('Then, in another terminal:'),
    '',
    ...columns(
      nextSteps(mock, callMe).map(([line, says]) => [line, dim(says)]),
      { indent: '  ' },
    ),
    '',
  ];
}

function whereabouts(mock: MockArm, callMe: string): string[][] {
  const { arm, armTls, control, dnsViews, proxy, caFile, subscriptionId, tenantId, now, clock, recipe } =
    mock;
  const { seed, era } = recipe.options;
  return [
    ['ARM', arm ?? ''],
    ['', `${armTls}, for clients that trust ${caFile}`],
    ['Control', control ?? ''],
    ['', `${control}/openapi, to read in a browser what is served`],
    ...dnsLines(dnsViews),
    ...(proxy === undefined
      ? []
      : [['Proxy', `${proxy}, for clients of the public cloud; see ${callMe} env --proxy`]]),
    ...gatewayLines(mock),
    ['Subscription', `${subscriptionId}, of tenant ${tenantId}`],
    ['Time', `${wholeTime(now)}, by the documents of ${era}, seed ${seed}`],
    ['Clock', describeClock(clock)],
    ...(clock.mode === 'manual'
      ? []
      : [['', `to hold it yourself: ${callMe} clock manual${elsewhere(mock)}`]]),
  ];
}

/** Who asks where: a name answers differently inside a network. */
function dnsLines(views: MockArm['dnsViews']): string[][] {
  return Object.entries(views).map(([view, address], index) => [
    index === 0 ? 'DNS' : '',
    `${address}, as ${askers[view] ?? `a client in ${view.replace('vnet:', '')}`} sees it`,
  ]);
}

const askers: Readonly<Record<string, string>> = { public: 'the public', onprem: 'a client on premises' };

function instanceLines(services: readonly Seed[], { bold }: Paint): string[] {
  if (services.length === 0) return [bold('There is no instance yet; create one as you would in Azure.')];
  return [
    bold(`In it: ${services.length === 1 ? 'an instance' : `${services.length} instances`}`),
    '',
    ...columns(
      services.map(({ name, platform, vnet, sku, location, resourceGroup }) => [
        name,
        platform,
        networks[vnet],
        sku.name,
        location,
        resourceGroup,
      ]),
      { indent: '  ' },
    ),
  ];
}

/** Lines that work when they are pasted: one for a shell, and one for the official client of JavaScript. */
function firstCalls(mock: MockArm, { resourceGroup, name }: Seed, { bold, dim }: Paint): string[] {
  const { arm, armTls, caFile, clock, subscriptionId } = mock;
  const path = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiManagement/service/${name}`;
  return [
    bold('Look at one, with curl:'),
    '',
    `  curl '${arm}${path}?api-version=${apiVersion}'`,
    '',
    `${bold('Migrate it, with the official client')} ${dim('(npm install @azure/arm-apimanagement)')}${bold(':')}`,
    '',
    `  NODE_EXTRA_CA_CERTS='${caFile}' node --input-type=module -e '`,
    '  import { ApiManagementClient } from "@azure/arm-apimanagement";',
    '  const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3600000 }) };',
    `  const client = new ApiManagementClient(credential, "${subscriptionId}", { endpoint: "${armTls}" });`,
    `  const { platformVersion } = await client.apiManagementService.beginMigrateToStv2AndWait("${resourceGroup}", "${name}");`,
    `  console.log("${name} is on", platformVersion);'`,
    ...(clock.mode === 'skip' ? [] : ['', dim('It waits for virtual time to pass, as all its kind do.')]),
  ];
}

function nextSteps(mock: MockArm, callMe: string): (readonly [line: string, says: string])[] {
  const [first] = mock.recipe.options.services;
  const line = (words: string): string => `${callMe} ${words}${elsewhere(mock)}`;
  const lines: [string, string][] = [[line('timeline --follow'), 'what happens, as it happens']];
  if (first !== undefined) {
    lines.push([line(`check ${first.name}`), 'which ways there are, and what they need']);
    lines.push([line(`migrate ${first.name}`), 'starts a migration']);
  }
  lines.push([line('advance --until next-event'), 'on to what happens next; or advance 45m']);
  if (first !== undefined)
    lines.push([line(`status ${first.name}`), 'who answers where, which names are down']);
  return lines;
}

/** What the other commands must be told where the mock is not where they look by themselves. */
function elsewhere({ control }: MockArm): string {
  return control === `http://127.0.0.1:${ports.control}` ? '' : ` --control ${control}`;
}

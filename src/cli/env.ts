import { dirname } from 'node:path';
import type { MockHealth, MockWorldInfo } from '../mock-arm/index.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { ports } from './defaults.ts';
import type { Ingredients, Pointing, Recipe } from './env-recipe.ts';
import { sdkRecipes } from './env-sdk-recipes.ts';
import { toolRecipes } from './env-tool-recipes.ts';
import { pointingLines, variableLines } from './env-view.ts';
import { type Failure, misuse, unavailable } from './failure.ts';
import { suggestion } from './nearest.ts';
import { connect, jsonOption, mockOptions, sameAgain } from './running-mock.ts';
import { print, type Terminal } from './terminal.ts';

/** Every client there is a recipe for. */
export const recipes: Readonly<Record<string, Recipe>> = { ...toolRecipes, ...sdkRecipes };

export const env: Command = {
  name: 'env',
  summary: 'Prints what points a shell, and the clients in it, at the running mock.',
  about: [
    'Without --for it tells where everything is. With it, all that this client needs: variables, commands, and the code',
    'that goes with them, which the shell passes over.',
    '',
    'A client either uses the address of the mock, or, with --proxy, goes on using those of the public cloud, and HTTPS_PROXY',
    'leads it here; for that the mock must run with --proxy-port.',
    '',
    'NODE_EXTRA_CA_CERTS adds the authority of the mock to those that Node trusts; REQUESTS_CA_BUNDLE (Python) and',
    'SSL_CERT_FILE (Go, OpenSSL) put it in their place, so keep such a shell to the mock.',
  ].join('\n'),
  words: [],
  options: {
    for: { value: 'CLIENT', says: `One of ${Object.keys(recipes).join(', ')}.` },
    proxy: { says: 'Through the proxy, with the addresses of the public cloud.' },
    ...mockOptions,
    ...jsonOption,
  },
  examples: [
    ['env', 'shows the lines'],
    ['env --for az', 'registers the mock with the Azure CLI, and signs in'],
    ['env --for node --proxy', 'nothing but the environment changes'],
    ['env --world checkout-suite', 'those of another world'],
  ],
  run: async (given, terminal) => {
    const client = given.text('for');
    if (client !== undefined) demandClient(client);
    const mock = connect(given, terminal);
    const [health, world] = [await mock.health(), await mock.world()];
    if (given.has('proxy')) demandProxy(health);
    if (client === undefined) tellAll(given, terminal, variablesOf(health, world, given.has('proxy')));
    else tellOne(client, given, terminal, ingredientsOf(health, world));
  },
};

function tellAll(given: Arguments, terminal: Terminal, variables: Pointing['variables']): void {
  if (given.has('json')) return print(terminal, JSON.stringify(variables, undefined, 2));
  print(terminal, `# eval "$(${terminal.callMe} env${flag(given, 'proxy')}${sameAgain(given)})"`);
  print(terminal, variableLines(variables).join('\n'));
}

function tellOne(client: string, given: Arguments, terminal: Terminal, ingredients: Ingredients): void {
  const { title, shell, ...ways } = recipes[client] as Recipe;
  const way = given.has('proxy') ? 'proxy' : 'endpoint';
  if (way === 'endpoint' && ingredients.endpoint === '')
    throw unavailable('This mock does not serve ARM over https; start it with --tls-port.');
  const pointing = ways[way](ingredients);
  const page = `docs/clients/${client}.md`;
  if (given.has('json'))
    return print(terminal, JSON.stringify({ client, way, ...pointing, page }, undefined, 2));
  const line = `${terminal.callMe} env --for ${client}${flag(given, 'proxy')}${sameAgain(given)}`;
  const where = way === 'proxy' ? 'with the addresses of the public cloud' : 'at the address of the mock';
  const lines = pointingLines(pointing, { shell, heading: `For ${title}, ${where}; more in ${page}.`, line });
  print(terminal, lines.join('\n'));
}

function flag(given: Arguments, option: string): string {
  return given.has(option) ? ` --${option}` : '';
}

function demandClient(client: string): void {
  const known = Object.keys(recipes);
  if (known.includes(client)) return;
  throw misuse(`--for is \`${client}\`.${suggestion(client, known)} The clients are: ${known.join(', ')}.`);
}

function demandProxy({ proxy }: MockHealth): void {
  if (proxy === undefined)
    throw unavailable(`This mock has no proxy; start it with \`serve --proxy-port ${ports.proxy}\`.`);
}

function ingredientsOf(
  { armTls: endpoint = '', proxy = '', caFile }: MockHealth,
  { subscriptionId, tenantId }: MockWorldInfo,
): Ingredients {
  if (caFile === undefined) throw noCertificate();
  const host = endpoint.replace('https://', '');
  // Certificates lie in a folder of the one that the mock keeps.
  return { endpoint, host, proxy, caFile, folder: dirname(dirname(caFile)), subscriptionId, tenantId };
}

function noCertificate(): Failure {
  return unavailable(
    'The certificate of this mock lies nowhere, for it was started without a data folder or without TLS; say `dataDir`, or --data-dir, --tls-port and --proxy-port.',
  );
}

function variablesOf(
  { arm, armTls, control, dns, proxy, caFile }: MockHealth,
  { subscriptionId, tenantId }: MockWorldInfo,
  throughProxy: boolean,
): Pointing['variables'] {
  const all = {
    APIM_REHEARSAL_ARM: arm,
    APIM_REHEARSAL_ARM_TLS: armTls,
    APIM_REHEARSAL_CONTROL: control,
    APIM_REHEARSAL_DNS: dns,
    APIM_REHEARSAL_PROXY: proxy,
    AZURE_SUBSCRIPTION_ID: subscriptionId,
    AZURE_TENANT_ID: tenantId,
    NODE_EXTRA_CA_CERTS: caFile,
    REQUESTS_CA_BUNDLE: caFile,
    SSL_CERT_FILE: caFile,
    HTTPS_PROXY: throughProxy ? proxy : undefined,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

import { join } from 'node:path';
import { apiVersion } from './defaults.ts';
import { application, type Ingredients, type Pointing, type Recipe } from './env-recipe.ts';

/** Programs of the command line, and Terraform. */
export const toolRecipes = {
  az: {
    title: 'the Azure CLI',
    shell: 'sh',
    endpoint: (given) => ({
      variables: azVariables(given, `az-${portOf(given)}`),
      commands: [
        `az cloud show --name ${azCloud} >/dev/null 2>&1 || az cloud register --name ${azCloud} ${azEndpoints(given)}`,
        `az cloud set --name ${azCloud}`,
        ...azSignIn(given),
      ],
      notes: [
        'The authority ends in /adfs: with any other, az 2.45 asks login.microsoftonline.com whether it may be trusted.',
        'A literal https://management.azure.com in az rest goes to the real one; begin the URL with /subscriptions, or use --proxy.',
      ],
    }),
    proxy: (given) => ({
      variables: { HTTPS_PROXY: given.proxy, ...azVariables(given, 'az-proxy') },
      commands: azSignIn(given),
    }),
  },
  terraform: {
    title: 'Terraform with azurerm',
    shell: 'sh',
    endpoint: (given) => ({
      variables: { SSL_CERT_FILE: given.caFile, ARM_METADATA_HOSTNAME: given.host, ...armVariables(given) },
      snippet: {
        goes: 'main.tf',
        text: `provider "azurerm" {
  features {}
  # All else is in the environment: ARM_METADATA_HOSTNAME, ARM_SUBSCRIPTION_ID and so on.
}`,
      },
      notes: [initFirst],
    }),
    proxy: (given) => ({
      variables: { HTTPS_PROXY: given.proxy, SSL_CERT_FILE: given.caFile, ...armVariables(given) },
      snippet: { goes: 'main.tf', text: 'provider "azurerm" {\n  features {}\n}' },
      notes: [initFirst],
    }),
  },
  azapi: {
    title: 'Terraform with azapi',
    shell: 'sh',
    endpoint: (given) => ({
      variables: {
        SSL_CERT_FILE: given.caFile,
        ARM_ACTIVE_DIRECTORY_AUTHORITY_HOST: given.endpoint,
        ARM_RESOURCE_MANAGER_ENDPOINT: given.endpoint,
        ARM_RESOURCE_MANAGER_AUDIENCE: given.endpoint,
        ...armVariables(given),
        ARM_TENANT_ID: 'adfs',
        ARM_ENVIRONMENT: 'custom',
        ARM_DISABLE_INSTANCE_DISCOVERY: 'true',
      },
      snippet: { goes: 'main.tf', text: azapiMigration(given) },
      notes: [
        'Tenant `adfs` keeps azapi 2.5 from asking login.microsoftonline.com; later versions read the last two variables.',
        initFirst,
      ],
    }),
    proxy: (given) => ({
      variables: { HTTPS_PROXY: given.proxy, SSL_CERT_FILE: given.caFile, ...armVariables(given) },
      snippet: { goes: 'main.tf', text: azapiMigration(given) },
      notes: [initFirst],
    }),
  },
  curl: {
    title: 'curl',
    shell: 'sh',
    endpoint: (given) => ({
      variables: { CURL_CA_BUNDLE: given.caFile, AZURE_SUBSCRIPTION_ID: given.subscriptionId },
      commands: [`curl --silent --show-error "${given.endpoint}${services}"`],
      notes: ['No token is needed unless the mock runs with --auth strict.'],
    }),
    proxy: (given) => ({
      variables: {
        HTTPS_PROXY: given.proxy,
        CURL_CA_BUNDLE: given.caFile,
        AZURE_SUBSCRIPTION_ID: given.subscriptionId,
      },
      commands: [`curl --silent --show-error "https://management.azure.com${services}"`],
    }),
  },
  powershell: {
    title: 'Azure PowerShell',
    shell: 'powershell',
    endpoint: (given) => ({
      variables: { SSL_CERT_FILE: given.caFile },
      commands: [
        'Disable-AzContextAutosave -Scope Process',
        'Update-AzConfig -DisableInstanceDiscovery $true -Scope Process',
        `Add-AzEnvironment -Name ${azCloud} -ResourceManagerUrl ${given.endpoint} -ActiveDirectoryAuthority ${given.endpoint}/ -ActiveDirectoryServiceEndpointResourceId ${given.endpoint}/ -GraphUrl ${given.endpoint}/`,
        ...azConnect(given, ` -Environment ${azCloud}`),
      ],
      notes: [
        'SSL_CERT_FILE is read by PowerShell on Linux; elsewhere put the certificate into the store of the system.',
      ],
    }),
    proxy: (given) => ({
      variables: { HTTPS_PROXY: given.proxy, SSL_CERT_FILE: given.caFile },
      commands: ['Disable-AzContextAutosave -Scope Process', ...azConnect(given, '')],
    }),
  },
} as const satisfies Readonly<Record<string, Recipe>>;

/** What the mock is called where clouds have names. */
const azCloud = 'apim-rehearsal';

const services = `/subscriptions/$AZURE_SUBSCRIPTION_ID/providers/Microsoft.ApiManagement/service?api-version=${apiVersion}`;

const initFirst =
  'Run `terraform init` in another shell first: here nothing but the mock is trusted, the registry is not.';

/** Sign-ins are kept apart from the real ones, and one mock's from another's. */
function azVariables({ caFile, folder }: Ingredients, name: string): Pointing['variables'] {
  return {
    AZURE_CONFIG_DIR: join(folder, name),
    AZURE_CORE_COLLECT_TELEMETRY: 'no',
    AZURE_CORE_INSTANCE_DISCOVERY: 'false',
    REQUESTS_CA_BUNDLE: caFile,
  };
}

/** [R] CLIENTS §6.1 */
function azEndpoints({ endpoint }: Ingredients): string {
  return Object.entries({
    'resource-manager': endpoint,
    management: `${endpoint}/`,
    'active-directory': `${endpoint}/adfs`,
    'active-directory-resource-id': `${endpoint}/`,
    'active-directory-graph-resource-id': `${endpoint}/graph`,
  })
    .map(([name, url]) => `--endpoint-${name} ${url}`)
    .join(' ');
}

function azSignIn({ tenantId, subscriptionId }: Ingredients): string[] {
  const { clientId, clientSecret } = application;
  return [
    `az login --service-principal --username ${clientId} --password ${clientSecret} --tenant ${tenantId} --output none`,
    `az account set --subscription ${subscriptionId}`,
  ];
}

function azConnect({ tenantId, subscriptionId }: Ingredients, where: string): string[] {
  const { clientId, clientSecret } = application;
  return [
    `$secret = ConvertTo-SecureString '${clientSecret}' -AsPlainText -Force`,
    `$credential = [pscredential]::new('${clientId}', $secret)`,
    `Connect-AzAccount${where} -ServicePrincipal -Credential $credential -Tenant ${tenantId} -Subscription ${subscriptionId}`,
  ];
}

/** What both providers read. [R] CLIENTS §9 */
function armVariables({ subscriptionId, tenantId }: Ingredients): Record<string, string> {
  return {
    ARM_SUBSCRIPTION_ID: subscriptionId,
    ARM_TENANT_ID: tenantId,
    ARM_CLIENT_ID: application.clientId,
    ARM_CLIENT_SECRET: application.clientSecret,
    ARM_USE_CLI: 'false',
    CHECKPOINT_DISABLE: '1',
  };
}

function azapiMigration({ subscriptionId }: Ingredients): string {
  return `provider "azapi" {}

resource "azapi_resource_action" "migrate" {
  type        = "Microsoft.ApiManagement/service@${apiVersion}"
  resource_id = "/subscriptions/${subscriptionId}/resourceGroups/rg-contoso/providers/Microsoft.ApiManagement/service/contoso-external"
  action      = "migrateToStv2"
  method      = "POST"
  body        = { mode = "PreserveIp" }
}`;
}

function portOf({ endpoint }: Ingredients): string {
  return new URL(endpoint).port;
}

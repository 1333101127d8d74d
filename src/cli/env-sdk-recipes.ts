import { join } from 'node:path';
import { type Ingredients, type Recipe, shellQuoted, signInOf } from './env-recipe.ts';

/** The SDKs. All sign in with what is in the environment. */
export const sdkRecipes = {
  python: {
    title: 'Python with azure-mgmt-apimanagement',
    shell: 'sh',
    endpoint: (given) => ({
      variables: { REQUESTS_CA_BUNDLE: given.caFile, ...signInOf(given) },
      snippet: {
        goes: 'Python',
        text: `import os
from azure.identity import ClientSecretCredential
from azure.mgmt.apimanagement import ApiManagementClient

arm = "${given.endpoint}"
credential = ClientSecretCredential(
    os.environ["AZURE_TENANT_ID"],
    os.environ["AZURE_CLIENT_ID"],
    os.environ["AZURE_CLIENT_SECRET"],
    authority=arm,
    disable_instance_discovery=True,
)
client = ApiManagementClient(
    credential, os.environ["AZURE_SUBSCRIPTION_ID"], base_url=arm, credential_scopes=[arm + "/.default"]
)`,
      },
      notes: [
        'Before azure-identity 1.13 there is no disable_instance_discovery; the tenant `adfs` in its place does the same.',
        'Pollers wait 30 seconds where they are not told otherwise; the mock always tells them.',
      ],
    }),
    proxy: (given) => ({
      variables: { HTTPS_PROXY: given.proxy, REQUESTS_CA_BUNDLE: given.caFile, ...signInOf(given) },
      snippet: {
        goes: 'Python',
        text: `import os
from azure.identity import EnvironmentCredential
from azure.mgmt.apimanagement import ApiManagementClient

client = ApiManagementClient(EnvironmentCredential(), os.environ["AZURE_SUBSCRIPTION_ID"])`,
      },
    }),
  },
  go: {
    title: 'Go with armapimanagement',
    shell: 'sh',
    endpoint: (given) => ({
      variables: { SSL_CERT_FILE: given.caFile, ...signInOf(given) },
      snippet: {
        goes: 'Go',
        text: `endpoint := "${given.endpoint}"
options := azcore.ClientOptions{Cloud: cloud.Configuration{
	ActiveDirectoryAuthorityHost: endpoint + "/",
	Services: map[cloud.ServiceName]cloud.ServiceConfiguration{
		cloud.ResourceManager: {Endpoint: endpoint, Audience: endpoint},
	},
}}
credential, err := azidentity.NewClientSecretCredential(
	os.Getenv("AZURE_TENANT_ID"), os.Getenv("AZURE_CLIENT_ID"), os.Getenv("AZURE_CLIENT_SECRET"),
	&azidentity.ClientSecretCredentialOptions{ClientOptions: options, DisableInstanceDiscovery: true})
// then, where err is nil
client, err := armapimanagement.NewServiceClient(
	os.Getenv("AZURE_SUBSCRIPTION_ID"), credential, &arm.ClientOptions{ClientOptions: options})`,
      },
      notes: [
        'The older clients (services/apimanagement/mgmt) take it as NewServiceClientWithBaseURI(endpoint, subscription).',
      ],
    }),
    proxy: (given) => ({
      variables: { HTTPS_PROXY: given.proxy, SSL_CERT_FILE: given.caFile, ...signInOf(given) },
      snippet: {
        goes: 'Go',
        text: `credential, err := azidentity.NewEnvironmentCredential(nil)
// then, where err is nil
client, err := armapimanagement.NewServiceClient(os.Getenv("AZURE_SUBSCRIPTION_ID"), credential, nil)`,
      },
    }),
  },
  node: {
    title: 'Node with @azure/arm-apimanagement',
    shell: 'sh',
    endpoint: (given) => ({
      variables: { NODE_EXTRA_CA_CERTS: given.caFile, ...signInOf(given) },
      snippet: {
        goes: 'JavaScript',
        text: `import { ApiManagementClient } from '@azure/arm-apimanagement';
import { ClientSecretCredential } from '@azure/identity';

const endpoint = '${given.endpoint}';
const { AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET, AZURE_SUBSCRIPTION_ID } = process.env;
const credential = new ClientSecretCredential(AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET, {
  authorityHost: endpoint,
  disableInstanceDiscovery: true,
});
const client = new ApiManagementClient(credential, AZURE_SUBSCRIPTION_ID, { endpoint });`,
      },
      notes: [
        'Node reads NODE_EXTRA_CA_CERTS when it starts; from within a program, `tlsOptions: { ca }` does for client and credential.',
      ],
    }),
    proxy: (given) => ({
      variables: { HTTPS_PROXY: given.proxy, NODE_EXTRA_CA_CERTS: given.caFile, ...signInOf(given) },
      snippet: {
        goes: 'JavaScript',
        text: `import { ApiManagementClient } from '@azure/arm-apimanagement';
import { EnvironmentCredential } from '@azure/identity';

const client = new ApiManagementClient(new EnvironmentCredential(), process.env.AZURE_SUBSCRIPTION_ID);`,
      },
    }),
  },
  dotnet: {
    title: '.NET with Azure.ResourceManager.ApiManagement',
    shell: 'sh',
    endpoint: (given) => ({
      variables: { SSL_CERT_FILE: given.caFile, ...signInOf(given) },
      snippet: {
        goes: 'C#',
        text: `var arm = new Uri("${given.endpoint}");
string Env(string name) => Environment.GetEnvironmentVariable(name)!;
var credential = new ClientSecretCredential(
    Env("AZURE_TENANT_ID"), Env("AZURE_CLIENT_ID"), Env("AZURE_CLIENT_SECRET"),
    new ClientSecretCredentialOptions { AuthorityHost = arm, DisableInstanceDiscovery = true });
var client = new ArmClient(credential, Env("AZURE_SUBSCRIPTION_ID"),
    new ArmClientOptions { Environment = new ArmEnvironment(arm, "${given.endpoint}") });`,
      },
      notes: [
        'SSL_CERT_FILE is read by .NET on Linux; elsewhere put the certificate into the store of the system.',
      ],
    }),
    proxy: (given) => ({
      variables: { HTTPS_PROXY: given.proxy, SSL_CERT_FILE: given.caFile, ...signInOf(given) },
      snippet: {
        goes: 'C#',
        text: `var client = new ArmClient(
    new EnvironmentCredential(), Environment.GetEnvironmentVariable("AZURE_SUBSCRIPTION_ID"));`,
      },
    }),
  },
  java: {
    title: 'Java with azure-resourcemanager-apimanagement',
    shell: 'sh',
    endpoint: (given) => ({
      variables: { JAVA_TOOL_OPTIONS: javaTrust(given), ...signInOf(given) },
      commands: [makeTrustStore(given)],
      snippet: {
        goes: 'Java',
        text: `String arm = "${given.endpoint}";
AzureEnvironment mock = new AzureEnvironment(Map.of(
    "resourceManagerEndpointUrl", arm + "/",
    "managementEndpointUrl", arm + "/",
    "activeDirectoryEndpointUrl", arm + "/",
    "microsoftGraphResourceId", arm + "/"));
AzureProfile profile = new AzureProfile(
    System.getenv("AZURE_TENANT_ID"), System.getenv("AZURE_SUBSCRIPTION_ID"), mock);
TokenCredential credential = new ClientSecretCredentialBuilder()
    .tenantId(System.getenv("AZURE_TENANT_ID"))
    .clientId(System.getenv("AZURE_CLIENT_ID"))
    .clientSecret(System.getenv("AZURE_CLIENT_SECRET"))
    .authorityHost(arm)
    .disableInstanceDiscovery()
    .build();
ApiManagementManager manager = ApiManagementManager.authenticate(credential, profile);`,
      },
    }),
    proxy: (given) => ({
      variables: { JAVA_TOOL_OPTIONS: `${javaTrust(given)} ${javaProxy(given)}`, ...signInOf(given) },
      commands: [makeTrustStore(given)],
      snippet: {
        goes: 'Java',
        text: `AzureProfile profile = new AzureProfile(
    System.getenv("AZURE_TENANT_ID"), System.getenv("AZURE_SUBSCRIPTION_ID"), AzureEnvironment.AZURE);
ApiManagementManager manager = ApiManagementManager.authenticate(
    new EnvironmentCredentialBuilder().build(), profile);`,
      },
    }),
  },
} as const satisfies Readonly<Record<string, Recipe>>;

/** Java's own store has no way to add one certificate, so it is given one with nothing else in it. */
const storePassword = 'changeit';

function trustStoreOf({ folder }: Ingredients): string {
  return join(folder, 'truststore.p12');
}

function makeTrustStore(given: Ingredients): string {
  const about = `-keystore ${shellQuoted(trustStoreOf(given))} -storepass ${storePassword} -alias apim-rehearsal`;
  const add = `keytool -importcert -noprompt -storetype PKCS12 ${about} -file ${shellQuoted(given.caFile)}`;
  return `keytool -list ${about} >/dev/null 2>&1 || ${add}`;
}

function javaTrust(given: Ingredients): string {
  const store = `-Djavax.net.ssl.trustStore=${trustStoreOf(given)}`;
  return `${store} -Djavax.net.ssl.trustStorePassword=${storePassword}`;
}

function javaProxy({ proxy }: Ingredients): string {
  const { hostname, port } = new URL(proxy);
  return `-Dhttps.proxyHost=${hostname} -Dhttps.proxyPort=${port}`;
}

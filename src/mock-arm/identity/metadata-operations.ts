import { regionName, regions } from '../../sim/index.ts';
import type { Handler } from './call.ts';
import { type Cloud, cloudAt } from './cloud.ts';
import { application } from './principal.ts';

/** The api-versions that list clouds, in place of describing one. [R] CLIENTS §2 B5 the first, [I] the second */
const listing: ReadonlySet<string> = new Set(['2019-05-01', '2020-06-01']);

/** What the names of the public cloud's services end in; the mock has none of them. [R] CLIENTS §2 B2 */
const suffixes = {
  acrLoginServer: 'azurecr.io',
  attestationEndpoint: 'attest.azure.net',
  azureDataLakeAnalyticsCatalogAndJob: 'azuredatalakeanalytics.net',
  azureDataLakeStoreFileSystem: 'azuredatalakestore.net',
  azureFrontDoorEndpointSuffix: 'azurefd.net',
  keyVaultDns: 'vault.azure.net',
  mariadbServerEndpoint: 'mariadb.database.azure.com',
  mhsmDns: 'managedhsm.azure.net',
  mysqlServerEndpoint: 'mysql.database.azure.com',
  postgresqlServerEndpoint: 'postgres.database.azure.com',
  sqlServerHostname: 'database.windows.net',
  storage: 'core.windows.net',
  storageSyncEndpointSuffix: 'afs.azure.net',
  synapseAnalytics: 'dev.azuresynapse.net',
};

/** What tokens for services are asked for that the mock does not have. [R] CLIENTS §2 B2 */
const otherResources = {
  appInsightsResourceId: 'https://api.applicationinsights.io',
  appInsightsTelemetryChannelResourceId: 'https://dc.applicationinsights.azure.com/v2/track',
  attestationResourceId: 'https://attest.azure.net',
  logAnalyticsResourceId: 'https://api.loganalytics.io',
  ossrDbmsResourceId: 'https://ossrdbms-aad.database.windows.net',
  synapseAnalyticsResourceId: 'https://dev.azuresynapse.net',
};

/** Where the parts of a cloud are, and the objects behind applications. */
export const metadataOperations = {
  Metadata_ListEndpoints: ({ query, origin }) => {
    const cloud = cloudAt(origin);
    if (listing.has(query['api-version'] ?? '')) return { status: 200, body: [metadata(cloud, cloud.name)] };
    // The one name that azurerm is known to be content with; in a list, az would send its login to the public host.
    // [R] CLIENTS §2 B2, §6.1
    return { status: 200, body: metadata(cloud, 'AzureCloud') };
  },
  ServicePrincipals_List: ({ query, origin }) => {
    const [, appId] = /^appId eq '([^']+)'$/.exec(query['$filter']?.trim() ?? '') ?? [];
    if (appId === undefined) {
      const message = `$filter is '${query['$filter'] ?? ''}'; only the form appId eq '…' is understood here.`;
      return { status: 400, body: { error: { code: 'Request_UnsupportedQuery', message } } };
    }
    const { oid } = application(appId);
    return {
      status: 200,
      body: {
        '@odata.context': `${cloudAt(origin).graph}/v1.0/$metadata#servicePrincipals`,
        value: [{ id: oid, appId, displayName: `Rehearsal ${appId}`, servicePrincipalType: 'Application' }],
      },
    };
  },
} satisfies Record<string, Handler>;

/** Members for every version at once: each client reads its own. [R] CLIENTS §2 B1 to B4 */
function metadata({ resourceManager, login, graph, portal, audiences }: Cloud, name: string): object {
  return {
    name,
    resourceManager,
    authentication: { loginEndpoint: login, audiences, tenant: 'common', identityProvider: 'AAD' },
    cloudEndpoint: {
      public: { endpoint: new URL(resourceManager).host, locations: regions.map(regionName) },
    },
    suffixes,
    galleryEndpoint: `${resourceManager}/`,
    graphEndpoint: `${graph}/`,
    portalEndpoint: `${portal}/`,
    gallery: `${resourceManager}/`,
    graph: `${graph}/`,
    graphAudience: `${graph}/`,
    portal: `${portal}/`,
    microsoftGraphResourceId: `${graph}/`,
    batch: `${resourceManager}/`,
    media: resourceManager,
    sqlManagement: `${resourceManager}/`,
    vmImageAliasDoc: `${resourceManager}/aliases.json`,
    activeDirectoryDataLake: `${resourceManager}/`,
    ...otherResources,
  };
}

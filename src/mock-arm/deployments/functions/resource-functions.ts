import type { Json, JsonObject } from '../../../sim/index.ts';
import type { FunctionTable, TemplateFunction } from '../evaluate.ts';
import { tableOf } from '../evaluate.ts';
import { demandTemplate, TemplateError, usage } from '../template-error.ts';
import { constants } from './value-functions.ts';

/** Where a deployment takes place, as its functions tell of it. */
export interface Whereabouts {
  readonly subscriptionId: string;
  readonly subscriptionName: string;
  readonly tenantId: string;
  /** Null at the scope of a subscription. */
  readonly group: { readonly name: string; readonly location: string; readonly tags: JsonObject } | null;
  /** Scheme and host that the client used, without a slash at the end. */
  readonly origin: string;
}

/** The functions that tell of the deployment, of where it takes place, and of resources by their ids. [D] */
export function placeFunctions(
  at: Whereabouts,
  deployment: () => JsonObject,
): Record<string, TemplateFunction> {
  const subscription = `/subscriptions/${at.subscriptionId}`;
  return {
    ...constants({
      deployment,
      environment: () => environment(at.origin),
      tenant: () => ({ id: `/tenants/${at.tenantId}`, tenantId: at.tenantId, displayName: 'Rehearsal' }),
      subscription: () => ({
        id: subscription,
        subscriptionId: at.subscriptionId,
        tenantId: at.tenantId,
        displayName: at.subscriptionName,
      }),
      resourceGroup: () => resourceGroup(at),
    }),
    resourceId: { takes: ['text', 'text', 'text...'], gives: (...texts: string[]) => resourceId(at, texts) },
    subscriptionResourceId: {
      takes: ['text', 'text', 'text...'],
      gives: (...texts: string[]) => {
        const { before, zipped } = idParts('subscriptionResourceId', texts, 1);
        return `/subscriptions/${before[0] ?? at.subscriptionId}/providers/${zipped}`;
      },
    },
    tenantResourceId: {
      takes: ['text', 'text', 'text...'],
      gives: (...texts: string[]) => `/providers/${idParts('tenantResourceId', texts, 0).zipped}`,
    },
    extensionResourceId: {
      takes: ['text', 'text', 'text', 'text...'],
      gives: (scope: string, ...texts: string[]) =>
        `${scope}/providers/${idParts('extensionResourceId', texts, 0).zipped}`,
    },
  };
}

function resourceGroup({ group, subscriptionId }: Whereabouts): JsonObject {
  if (group === null)
    throw new TemplateError(
      `The template function 'RESOURCEGROUP' is not expected at this location. ${usage} It is for deployments ` +
        'into a resource group.',
    );
  const { name, location, tags } = group;
  return {
    id: `/subscriptions/${subscriptionId}/resourceGroups/${name}`,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location,
    tags,
    properties: { provisioningState: 'Succeeded' },
  };
}

function resourceId({ subscriptionId, group }: Whereabouts, texts: readonly string[]): string {
  const { before, zipped } = idParts('resourceId', texts, 2);
  const [subscription = subscriptionId, named] = before.length === 2 ? before : [undefined, ...before];
  const groupName = named ?? group?.name;
  const scope = groupName === undefined ? '' : `/resourceGroups/${groupName}`;
  return `/subscriptions/${subscription}${scope}/providers/${zipped}`;
}

/** Takes `[…] type name…` apart; the type is the first that has a slash in it. */
function idParts(
  name: string,
  texts: readonly string[],
  most: number,
): { readonly before: readonly string[]; readonly zipped: string } {
  const at = texts.findIndex((text) => text.includes('/'));
  const type = texts[at] ?? '';
  const names = texts.slice(at + 1);
  demandTemplate(
    at >= 0 && at <= most,
    () =>
      `Unable to evaluate template language function '${name}': the first fully qualified resource type must stand ` +
      `among the first ${most + 1} argument(s), as in 'Microsoft.Network/virtualNetworks'. ${usage}`,
  );
  const wanted = type.split('/').length - 1;
  demandTemplate(
    names.length === wanted,
    () =>
      `Unable to evaluate template language function '${name}': the type '${type}' requires '${wanted}' resource ` +
      `name argument(s). ${usage}`,
  );
  return { before: texts.slice(0, at), zipped: zip(type, names) };
}

/** `A/b/c` and `[x, y]` as in `A/b/x/c/y`. */
export function zip(type: string, names: readonly string[]): string {
  const [namespace = '', ...types] = type.split('/');
  return [namespace, ...types.flatMap((each, index) => [each, names[index] ?? ''])].join('/');
}

/** What the public cloud tells of itself, but for where ARM is: that is here. [D] */
function environment(origin: string): JsonObject {
  return {
    name: 'AzureCloud',
    gallery: 'https://gallery.azure.com/',
    graph: 'https://graph.windows.net/',
    portal: 'https://portal.azure.com',
    graphAudience: 'https://graph.windows.net/',
    activeDirectoryDataLake: 'https://datalake.azure.net/',
    batch: 'https://batch.core.windows.net/',
    media: 'https://rest.media.azure.net',
    sqlManagement: 'https://management.core.windows.net:8443/',
    vmImageAliasDoc:
      'https://raw.githubusercontent.com/Azure/azure-rest-api-specs/master/arm-compute/quickstart-templates/aliases.json',
    resourceManager: `${origin}/`,
    authentication: {
      loginEndpoint: 'https://login.microsoftonline.com/',
      audiences: ['https://management.core.windows.net/', 'https://management.azure.com/'],
      tenant: 'common',
      identityProvider: 'AAD',
    },
    suffixes: {
      acrLoginServer: '.azurecr.io',
      azureDatalakeAnalyticsCatalogAndJob: 'azuredatalakeanalytics.net',
      azureDatalakeStoreFileSystem: 'azuredatalakestore.net',
      keyvaultDns: '.vault.azure.net',
      sqlServerHostname: '.database.windows.net',
      storage: 'core.windows.net',
    },
  };
}

/** How the functions are answered that need a running deployment. */
export interface Runtime {
  /** What `reference(…)` gives. @throws TemplateError */
  readonly reference: (idOrName: string, apiVersion: string | undefined, full: boolean) => Json;
  /** What a POST of `list…` at a resource gives. @throws TemplateError */
  readonly list: (action: string, idOrName: string, apiVersion: string, body: Json | undefined) => Json;
}

/** Adds `reference` and the `list…` functions; without a runtime they are known, and not expected at the location. */
export function withRuntime(table: FunctionTable, runtime?: Runtime): FunctionTable {
  const reference: TemplateFunction = {
    takes: ['text', 'text?', 'text?'],
    runtime: true,
    gives: (of: string, apiVersion?: string, full?: string) => {
      if (runtime === undefined) throw notExpected('reference');
      return runtime.reference(of, apiVersion, full?.toLowerCase() === 'full');
    },
  };
  const list = (action: string): TemplateFunction => ({
    takes: ['text', 'text', 'object?'],
    runtime: true,
    gives: (of: string, apiVersion: string, body?: Json) => {
      if (runtime === undefined) throw notExpected(action);
      return runtime.list(action, of, apiVersion, body);
    },
  });
  const others = tableOf({ reference }, table);
  return (name) => others(name) ?? (/^list[a-z]+$/i.test(name) ? list(name) : undefined);
}

/** [M] */
export function notExpected(name: string): TemplateError {
  return new TemplateError(`The template function '${name}' is not expected at this location. ${usage}`);
}

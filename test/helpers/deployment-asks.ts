import type { Answer, ArmUnderTest } from './arm.ts';
import { deployment, nestedResource, networkResource, serviceResource } from './deployments.ts';
import type { Ask } from './resource-asks.ts';

const group = 'rg-tailwind';
const slow = { resources: [serviceResource('deployed')] };
const inGroup = {
  quick: deployment({ resources: [networkResource('networkSecurityGroups', 'deployed')] }),
  slow: deployment(slow),
};
const inSubscription = {
  quick: deployment({}, {}, { location: 'westus' }),
  slow: deployment(
    { resources: [nestedResource('inner', slow, { resourceGroup: group })] },
    {},
    { location: 'westus' },
  ),
};

/** One request for every operation on deployments; {@link preparedPath} makes what their paths name. */
export const deploymentAsks = {
  ...at('', '{group}', inGroup.quick, '{group}'),
  ...at(
    'AtSubscriptionScope',
    '{subscription}',
    inSubscription.quick,
    '{subscription}/providers/Microsoft.Resources',
  ),
  Deployments_ListByResourceGroup: {
    method: 'GET',
    path: '{group}/providers/Microsoft.Resources/deployments',
    status: 200,
  },
  Deployments_ListAtSubscriptionScope: {
    method: 'GET',
    path: '{subscription}/providers/Microsoft.Resources/deployments',
    status: 200,
  },
} satisfies Record<string, Ask>;

function at<Level extends string>(level: Level, scope: string, body: object, operations: string) {
  const that = `${scope}/providers/Microsoft.Resources/deployments/that`;
  const asks = {
    Deployments_Get: { method: 'GET', path: that, status: 200 },
    Deployments_CheckExistence: { method: 'HEAD', path: that, status: 204 },
    Deployments_CreateOrUpdate: { method: 'PUT', path: `${that}2`, body, status: 201 },
    Deployments_Delete: { method: 'DELETE', path: that, status: 204 },
    Deployments_Cancel: { method: 'POST', path: `${that}/cancel`, status: 204 },
    Deployments_Validate: { method: 'POST', path: `${that}/validate`, body, status: 200 },
    Deployments_WhatIf: { method: 'POST', path: `${that}/whatIf`, body, status: 202 },
    Deployments_GetWhatIfResult: { method: 'GET', path: `${that}/whatIfResults/{id}`, status: 200 },
    Deployments_ExportTemplate: { method: 'POST', path: `${that}/exportTemplate`, status: 200 },
    Deployments_GetOperationStatus: { method: 'GET', path: `${that}/operationStatuses/{id}`, status: 200 },
    DeploymentOperations_List: {
      method: 'GET',
      path: `${operations}/deployments/that/operations`,
      status: 200,
    },
    DeploymentOperations_Get: {
      method: 'GET',
      path: `${operations}/deployments/that/operations/{id}`,
      status: 200,
    },
  } satisfies Record<string, Ask>;
  const named = Object.entries(asks).map(([name, ask]) => [`${name}${level}`, ask] as const);
  return Object.fromEntries(named) as Record<`${keyof typeof asks}${Level}`, Ask>;
}

/**
 * Deploys `that` where a path names it, one that still runs where it is to be cancelled, and finds the ids in the path.
 *
 * @param path with nothing but `{id}` left to be filled in
 */
export async function preparedPath(arm: ArmUnderTest, path: string): Promise<string> {
  const that = /^(\/subscriptions\/[^/]+(?:\/resourceGroups\/[^/]+)?)\/.*deployments\/that(?:$|\/)/.exec(
    path,
  )?.[1];
  if (that === undefined) return path;
  const bodies = /\/resourceGroups\//i.test(that) ? inGroup : inSubscription;
  const at = `${that}/providers/Microsoft.Resources/deployments/that`;
  const put = await arm.put(at, path.endsWith('/cancel') ? bodies.slow : bodies.quick);
  if (path.includes('/operationStatuses/')) return put.headers.get('azure-asyncoperation') as string;
  if (path.includes('/whatIfResults/')) {
    const asked = await arm.post(`${at}/whatIf`, bodies.quick);
    return asked.headers.get('location') as string;
  }
  if (!path.endsWith('/operations/{id}')) return path;
  const { body }: Answer = await arm.get(path.replace('/{id}', ''));
  return path.replace('{id}', (body['value'] as readonly { operationId: string }[])[0]?.operationId ?? '');
}

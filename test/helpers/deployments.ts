import { groupPath, type ArmUnderTest } from './arm.ts';

/** A template around what is said of it. */
export function template(rest: object = {}): Record<string, unknown> {
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [],
    ...rest,
  };
}

/** The body that deploys a template. */
export function deployment(
  rest: object,
  properties: object = {},
  envelope: object = {},
): Record<string, unknown> {
  return { ...envelope, properties: { mode: 'Incremental', template: template(rest), ...properties } };
}

/** A resource of a template, of Microsoft.Network. */
export function networkResource(kind: string, name: string, rest: object = {}): Record<string, unknown> {
  const type = `Microsoft.Network/${kind}`;
  return { type, apiVersion: '2024-05-01', name, location: 'westus', properties: {}, ...rest };
}

/** A service of a template: its creation takes its time. */
export function serviceResource(name: string, rest: object = {}): Record<string, unknown> {
  return {
    type: 'Microsoft.ApiManagement/service',
    apiVersion: '2024-05-01',
    name,
    location: 'westus',
    sku: { name: 'Developer', capacity: 1 },
    properties: { publisherEmail: 'api@tailwind.example', publisherName: 'Tailwind' },
    ...rest,
  };
}

/** A deployment inside another. */
export function nestedResource(
  name: string,
  inner: object,
  rest: object = {},
  properties: object = {},
): Record<string, unknown> {
  return {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2021-04-01',
    name,
    properties: { mode: 'Incremental', template: template(inner), ...properties },
    ...rest,
  };
}

/** Path of a deployment into a group. */
export function deploymentPath(
  arm: Pick<ArmUnderTest, 'subscriptionId'>,
  name: string,
  group = 'rg',
): string {
  return `${groupPath(arm, group)}/providers/Microsoft.Resources/deployments/${name}`;
}

import type { JsonObject } from '../../sim/index.ts';

/** Name of the built-in definition that finds services on stv1. [D] A26 */
export const platformPolicyName = '1dc2fc00-2245-4143-99f4-874c937f13ef';

/** Its id: built-in definitions stand above all subscriptions. [D] */
export const platformPolicyId = `/providers/Microsoft.Authorization/policyDefinitions/${platformPolicyName}`;

/** What Azure Policy does about what it finds, unless an assignment says otherwise. [D] A26 */
export const platformPolicyEffect = 'Audit';

/** The category it is listed under. [M] */
export const platformPolicyCategory = 'API Management';

/** The definition as Azure Policy shows it. Rule and effects are [D] A26, the description is ours. */
export const platformPolicyBody: JsonObject = {
  properties: {
    displayName: 'Azure API Management platform version should be stv2',
    policyType: 'BuiltIn',
    mode: 'Indexed',
    description: 'Services on the stv1 compute platform are to be migrated to stv2 before stv1 is retired.',
    metadata: { version: '1.0.0', category: platformPolicyCategory },
    parameters: {
      effect: {
        type: 'String',
        metadata: { displayName: 'Effect', description: 'What is done about a service on stv1.' },
        allowedValues: ['Audit', 'Deny', 'Disabled'],
        defaultValue: platformPolicyEffect,
      },
    },
    policyRule: {
      if: {
        allOf: [
          { field: 'type', equals: 'Microsoft.ApiManagement/service' },
          { field: 'Microsoft.ApiManagement/service/platformVersion', equals: 'stv1' },
        ],
      },
      ...said('then', { effect: "[parameters('effect')]" }),
    },
  },
  id: platformPolicyId,
  type: 'Microsoft.Authorization/policyDefinitions',
  name: platformPolicyName,
};

/** What has a member of that name as it stands is taken for a promise. */
function said(name: string, value: JsonObject): JsonObject {
  return { [name]: value };
}

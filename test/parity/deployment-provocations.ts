import type { Answer, ArmUnderTest } from '../helpers/arm.ts';
import { deployment, deploymentPath, networkResource, serviceResource } from '../helpers/deployments.ts';
import type { Provocation } from './provocation.ts';

const options = { groups: ['rg'] };
const one = (arm: ArmUnderTest): string => deploymentPath(arm, 'one');
const deploy = (arm: ArmUnderTest, template: Readonly<Record<string, unknown>>): Promise<Answer> =>
  arm.put(one(arm), deployment(template));
const slow = { resources: [serviceResource('tailwind')] };
const group = networkResource('networkSecurityGroups', 'nsg');
const atSubscription = (arm: ArmUnderTest): string =>
  `${arm.subscription}/providers/Microsoft.Resources/deployments/one`;

/** Refusals of deployments. */
export const deploymentProvocations: readonly Provocation[] = [
  {
    error: 'invalidTemplate',
    when: 'a template makes no sense',
    options,
    provoke: (arm) => deploy(arm, { resources: [{ ...group, dependsOn: ['nothing'] }] }),
  },
  {
    error: 'invalidExpression',
    when: 'an expression in one of its resources makes no sense',
    options,
    provoke: (arm) => deploy(arm, { resources: [{ ...group, tags: { a: '[first(1)]' } }] }),
  },
  {
    error: 'invalidTemplateDeployment',
    when: 'a deployment is validated that would be refused',
    options,
    provoke: (arm) =>
      arm.post(
        `${one(arm)}/validate`,
        deployment({ resources: [serviceResource('tailwind', { location: 'Atlantis' })] }),
      ),
  },
  {
    error: 'invalidDeployment',
    when: 'a deployment to a subscription is to be complete',
    options,
    provoke: (arm) =>
      arm.put(atSubscription(arm), deployment({}, { mode: 'Complete' }, { location: 'westus' })),
  },
  {
    error: 'locationMissing',
    when: 'a deployment to a subscription says no location',
    options,
    provoke: (arm) => arm.put(atSubscription(arm), deployment({ resources: [] })),
  },
  {
    error: 'locationNotAllowed',
    when: 'a deployment to a group says one',
    options,
    provoke: (arm) => arm.put(one(arm), { ...deployment({ resources: [] }), location: 'westus' }),
  },
  {
    error: 'deploymentElsewhere',
    when: 'a deployment to a subscription changes its location',
    options,
    provoke: async (arm) => {
      await arm.put(atSubscription(arm), { ...deployment({ resources: [] }), location: 'westus' });
      return arm.put(atSubscription(arm), { ...deployment({ resources: [] }), location: 'eastus' });
    },
  },
  {
    error: 'deploymentNotFound',
    when: 'there is no such deployment',
    options,
    provoke: (arm) => arm.get(one(arm)),
  },
  {
    error: 'deploymentOperationNotFound',
    when: 'a deployment has no such operation',
    options,
    provoke: async (arm) => {
      await deploy(arm, { resources: [group] });
      return arm.get(one(arm).replace('/providers/Microsoft.Resources', '') + '/operations/none');
    },
  },
  {
    error: 'deploymentActive',
    when: 'a deployment of that name still runs',
    options,
    provoke: async (arm) => {
      await deploy(arm, slow);
      return deploy(arm, slow);
    },
  },
  {
    error: 'cannotCancel',
    when: 'a deployment is cancelled that is done',
    options,
    provoke: async (arm) => {
      await deploy(arm, { resources: [group] });
      return arm.post(`${one(arm)}/cancel`);
    },
  },
  {
    error: 'typeNotServed',
    when: 'a template has a resource that the mock does not have',
    options,
    provoke: (arm) =>
      deploy(arm, {
        resources: [
          {
            type: 'Microsoft.Compute/disks',
            apiVersion: '2023-01-02',
            name: 'a',
            location: 'westus',
            properties: {},
          },
        ],
      }),
  },
];

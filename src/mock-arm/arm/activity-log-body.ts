import { type JsonObject, partsOf } from '../../sim/index.ts';
import type { MockWorld } from '../mock-world.ts';
import { type Activity, typeOf } from './activity-log-events.ts';
import { madeFrom } from './service-body.ts';

/** What people read in place of an action. The words are ours. */
const titles: Readonly<Record<string, string>> = {
  'Microsoft.ApiManagement/service/write': 'Create or Update API Management Service',
  'Microsoft.ApiManagement/service/delete': 'Delete API Management Service',
  'Microsoft.ApiManagement/service/migrateToStv2/action': 'Migrate API Management Service to stv2',
  'Microsoft.ApiManagement/service/rollback/action': 'Roll API Management Service back',
  'Microsoft.ApiManagement/service/applynetworkconfigurationupdates/action':
    'Apply network configuration to API Management Service',
  'Microsoft.ApiManagement/locations/deletedservices/delete': 'Purge deleted API Management Service',
  'Microsoft.Resources/subscriptions/resourceGroups/delete': 'Delete resource group',
  'Microsoft.ServiceHealth/actionrequired/action': 'Service health: action required',
};

/** What goes with each status: whether a request begins or ends there, the level, and what was answered. [D] */
const statuses: Readonly<
  Record<Activity['status'], { readonly event: string; readonly level: string; readonly answered: string }>
> = {
  Started: { event: 'BeginRequest', level: 'Informational', answered: '' },
  Accepted: { event: 'EndRequest', level: 'Informational', answered: 'Accepted' },
  Succeeded: { event: 'EndRequest', level: 'Informational', answered: 'OK' },
  Failed: { event: 'EndRequest', level: 'Error', answered: 'Conflict' },
  Active: { event: 'Notification', level: 'Warning', answered: '' },
};

const events: Readonly<Record<string, string>> = { BeginRequest: 'Begin request', EndRequest: 'End request' };
const codes: Readonly<Record<string, number>> = { Accepted: 202, OK: 200, Conflict: 409 };

const nameClaim = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name';

/** Whoever asks does so from an address of documentation. Synthetic. */
const clientIpAddress = '192.0.2.1';

/** .NET counts in tenths of a microsecond, from the year 1. */
const beforeUnixMs = 62_135_596_800_000n;

/** An event as the Activity Log shows it, with all its members. [D] */
export function activityBody({ subscriptionId, tenantId }: MockWorld, activity: Activity): JsonObject {
  const { at, order, action, resourceId, status, caller, correlationId, category, method, description } =
    activity;
  const { event, level, answered } = statuses[status];
  const id = madeFrom(`${subscriptionId}/${order}`);
  const type = typeOf(resourceId);
  const namespace = type.split('/')[0] as string;
  return {
    authorization: { action, role: 'Owner', scope: resourceId },
    caller,
    channels: category === 'ServiceHealth' ? 'Admin' : 'Operation',
    claims: { [nameClaim]: caller },
    correlationId,
    description,
    eventDataId: id,
    eventName: text(event, events[event]),
    category: text(category, category),
    ...(method !== null && {
      httpRequest: { clientRequestId: correlationId, clientIpAddress, method },
    }),
    id: `${resourceId}/events/${id}/ticks/${(BigInt(Date.parse(at)) + beforeUnixMs) * 10_000n}`,
    level,
    resourceGroupName: partsOf(resourceId).resourceGroup,
    resourceProviderName: text(namespace),
    resourceId,
    resourceType: text(type),
    operationId: correlationId,
    operationName: text(action, titles[action]),
    properties: propertiesOf(activity, answered),
    status: text(status),
    subStatus:
      answered === '' ? text('', '') : text(answered, `${answered} (HTTP Status Code: ${codes[answered]})`),
    eventTimestamp: at,
    submissionTimestamp: at,
    subscriptionId,
    tenantId,
  };
}

/** A text as it stands, and as it is shown to people. */
function text(value: string, localizedValue = value): JsonObject {
  return { value, localizedValue };
}

/** Every one of them is text: clients read them as such. Why something failed is JSON inside of it. [M] */
function propertiesOf(
  { resourceId, action, failure, category, more }: Activity,
  answered: string,
): JsonObject {
  const statusMessage = failure && {
    status: 'Failed',
    error: {
      code: 'ResourceOperationFailure',
      message: "The resource operation completed with terminal provisioning state 'Failed'.",
      details: [failure],
    },
  };
  return {
    eventCategory: category,
    entity: resourceId,
    message: action,
    hierarchy: partsOf(resourceId).subscriptionId,
    ...(answered !== '' && {
      statusCode: answered,
      serviceRequestId: madeFrom(`${resourceId}/${action}/${answered}`),
    }),
    ...(statusMessage && { statusMessage: JSON.stringify(statusMessage) }),
    ...more,
  };
}

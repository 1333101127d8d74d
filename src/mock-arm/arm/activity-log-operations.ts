import { activityBody } from './activity-log-body.ts';
import { noSuchMember, skipTokenNotUnderstood } from './activity-log-error.ts';
import { activitiesOf } from './activity-log-events.ts';
import { activityFilter } from './activity-log-filter.ts';
import { type ArmReply, type Served, subscription, type SubscriptionCall, tenant } from './call.ts';
import type { JsonObject } from '../../sim/index.ts';

/** How many events one answer has. [I] */
const pageSize = 200;

/** The categories of events there are. [D] */
const categories = [
  'Administrative', 'Security', 'ServiceHealth', 'Alert', 'Recommendation', 'Policy', 'Autoscale', 'ResourceHealth',
]; // prettier-ignore

/** The members of an event that can be asked for alone. [D] */
const members = [
  'authorization', 'caller', 'category', 'channels', 'claims', 'correlationId', 'description', 'eventDataId', 'eventName',
  'eventTimestamp', 'httpRequest', 'id', 'level', 'operationId', 'operationName', 'properties', 'resourceGroupName',
  'resourceId', 'resourceProviderName', 'resourceType', 'status', 'submissionTimestamp', 'subscriptionId', 'subStatus',
  'tenantId',
]; // prettier-ignore

/** The Activity Log: what was done to a subscription, by whom, and what came of it. */
export const activityLogOperations = {
  ActivityLogs_List: subscription(list),
  EventCategories_List: tenant(() => ({
    status: 200,
    body: { value: categories.map((value) => ({ value, localizedValue: value })) },
  })),
} satisfies Record<string, Served>;

/** A query parameter, which may be sent more than once. */
type Query = SubscriptionCall['query'][string];

/** Newest first, a page at a time. */
function list(call: SubscriptionCall): ArmReply {
  const { world, query } = call;
  const wanted = activityFilter(query['$filter'], world.world.nowMs);
  const select = selection(query['$select']);
  const skip = skipOf(query['$skiptoken']);
  const all = activitiesOf(world).filter(wanted).reverse();
  const value = all.slice(skip, skip + pageSize).map((activity) => select(activityBody(world, activity)));
  const next = skip + pageSize;
  return { status: 200, body: { value, ...(next < all.length && { nextLink: nextLink(call, next) }) } };
}

function nextLink({ origin, world, query, sentApiVersion }: SubscriptionCall, skip: number): string {
  const path = `/subscriptions/${world.subscriptionId}/providers/microsoft.insights/eventtypes/management/values`;
  const kept = ['$filter', '$select'].flatMap((name) =>
    query[name] === undefined ? [] : [`${name}=${encodeURIComponent(String(query[name]))}`],
  );
  return `${origin}${path}?${[`api-version=${sentApiVersion}`, ...kept, `$skipToken=${skip}`].join('&')}`;
}

/** @throws ArmError where it names what no event has */
function selection(select: Query): (body: JsonObject) => JsonObject {
  const asked = [select ?? '']
    .flat()
    .join()
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  if (asked.length === 0) return (body) => body;
  const chosen = asked.map((name) => {
    const known = members.find((each) => each.toLowerCase() === name.toLowerCase());
    if (known === undefined) throw noSuchMember(name, members);
    return known;
  });
  return (body) => Object.fromEntries(Object.entries(body).filter(([name]) => chosen.includes(name)));
}

/** @throws ArmError where it is no whole number */
function skipOf(token: Query): number {
  if (token === undefined) return 0;
  const text = [token].flat().join();
  if (!/^\d{1,9}$/.test(text)) throw skipTokenNotUnderstood(text);
  return Number(text);
}

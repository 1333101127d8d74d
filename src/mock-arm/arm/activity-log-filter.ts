import { parseInstant, partsOf } from '../../sim/index.ts';
import { filterNotUnderstood, filterRequired, tooLongAgo } from './activity-log-error.ts';
import { type Activity, typeOf } from './activity-log-events.ts';

/** What events can be picked by, beside their time, and what each of them says there. [D], the last four [M] */
const fields: Readonly<Record<string, (activity: Activity) => string>> = {
  resourceGroupName: ({ resourceId }) => partsOf(resourceId).resourceGroup,
  resourceUri: ({ resourceId }) => resourceId,
  resourceId: ({ resourceId }) => resourceId,
  resourceProvider: ({ resourceId }) => typeOf(resourceId).split('/')[0] as string,
  correlationId: ({ correlationId }) => correlationId,
  resourceType: ({ resourceId }) => typeOf(resourceId),
  caller: ({ caller }) => caller,
  status: ({ status }) => status,
  category: ({ category }) => category,
};

const names = Object.keys(fields);

/** Events are kept that long. [D] */
const keptDays = 90;

const dayMs = 86_400_000;

/** One comparison: a field, `eq`, `ge` or `le`, and a value with or without quotes. */
const comparison = /\s*(\w+)\s+(eq|ge|le)\s+(?:'((?:[^']|'')*)'|([^\s']+))(?:\s+and\b|\s*$)/iy;

/**
 * Reads the `$filter` of the Activity Log, which is very restricted: comparisons, joined by `and`, of which one says from
 * when on. [D]
 *
 * @param nowMs virtual time, milliseconds since 1970
 * @throws ArmError that names what cannot be understood
 */
export function activityFilter(filter: unknown, nowMs: number): (activity: Activity) => boolean {
  if (typeof filter !== 'string' || filter.trim() === '') throw filterRequired();
  const all = comparisonsOf(filter);
  const start = all.find(({ name, operator }) => name === 'eventtimestamp' && operator === 'ge');
  if (start === undefined) throw filterRequired();
  if (momentOf(start.value) < nowMs - keptDays * dayMs) throw tooLongAgo(keptDays);
  const tests = all.map(testOf);
  return (activity) => tests.every((test) => test(activity));
}

interface Comparison {
  /** In lower case. */
  readonly name: string;
  readonly operator: string;
  readonly value: string;
}

function comparisonsOf(filter: string): Comparison[] {
  const found: Comparison[] = [];
  for (comparison.lastIndex = 0; comparison.lastIndex < filter.length;) {
    const from = comparison.lastIndex;
    const [, name = '', operator = '', quoted, bare = ''] = comparison.exec(filter) ?? [];
    if (name === '') throw filterNotUnderstood(`'${filter.slice(from).trim()}' is no comparison`, names);
    found.push({
      name: name.toLowerCase(),
      operator: operator.toLowerCase(),
      value: quoted?.replaceAll("''", "'") ?? bare,
    });
  }
  return found;
}

function testOf({ name, operator, value }: Comparison): (activity: Activity) => boolean {
  if (name === 'eventtimestamp') {
    const limit = momentOf(value);
    if (operator === 'eq') throw filterNotUnderstood('eventTimestamp takes ge and le', names);
    return ({ at }) => (operator === 'ge' ? Date.parse(at) >= limit : Date.parse(at) <= limit);
  }
  // Every event here is of a channel that clients ask for, so all of them pass.
  if (name === 'eventchannels') return () => true;
  const field = names.find((each) => each.toLowerCase() === name);
  if (field === undefined) throw filterNotUnderstood(`'${name}' is no field of it`, names);
  if (operator !== 'eq') throw filterNotUnderstood(`${field} takes eq`, names);
  const read = fields[field] as (activity: Activity) => string;
  return (activity) => read(activity).toLowerCase() === value.toLowerCase();
}

/** Clients write times with and without a zone; all of them mean UTC. [R] */
function momentOf(value: string): number {
  const [, day = '', clock = '', fraction = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?)?(?:Z|[+ ]00:?00)?$/i.exec(value) ?? [];
  const moment = parseInstant(`${day}T${clock || '00:00:00'}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
  if (moment === undefined)
    throw filterNotUnderstood(`'${value}' is no time, as in 2024-08-19T00:00:00Z`, names);
  return moment;
}

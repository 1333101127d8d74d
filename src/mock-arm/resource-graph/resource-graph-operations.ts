import type { Json, JsonObject } from '../../sim/index.ts';
import { type ArmCall, type ArmReply, type Served, tenant } from '../arm/call.ts';
import { seesSubscription } from '../arm/authorization.ts';
import { tenantOf } from '../arm/token.ts';
import type { MockWorld } from '../mock-world.ts';
import { type FacetRequest, facetOf } from './facets.ts';
import { tablesOf } from './inventory.ts';
import { parseQuery } from './parse-query.ts';
import { QueryError } from './query-error.ts';
import {
  invalidSkipToken,
  noValidSubscriptions,
  queryRefused,
  requestRefused,
} from './resource-graph-error.ts';
import { cutsOff, runQuery } from './run-query.ts';
import type { Table } from './table.ts';
import { jsonOf } from './value.ts';

/** The operations of Microsoft.ResourceGraph. */
export const resourceGraphOperations = {
  ResourceGraph_Resources: {
    ...tenant(answer),
    refuseBody: (asked, complaints) => requestRefused(...support(asked), complaints),
  },
} satisfies Record<string, Served>;

/** What the contract has found to be so of a body. */
interface Question {
  readonly query: string;
  readonly subscriptions?: readonly string[] | null;
  readonly managementGroups?: readonly string[] | null;
  readonly options?: {
    readonly resultFormat?: 'objectArray' | 'table' | null;
    readonly $top?: number | null;
    readonly $skip?: number | null;
    readonly $skipToken?: string | null;
  } | null;
  readonly facets?: readonly FacetRequest[] | null;
}

/** No answer has more rows. [D] */
const mostRows = 1_000;

/** Since then an answer is a list of objects unless it is said, and before that a table. [D] */
const objectsSince = '2021-03-01';

/** What is left of the queries of five seconds after this one; nothing is counted down. [D] */
const quota = { 'x-ms-user-quota-remaining': '14', 'x-ms-user-quota-resets-after': '00:00:05' };

function answer(call: ArmCall): ArmReply {
  const question = call.body as JsonObject & Question;
  const worlds = askedWorlds(call, question);
  const [first] = worlds as readonly [MockWorld];
  const database = { tables: tablesOf(worlds, call.header('authorization')), nowMs: Date.parse(first.now) };
  try {
    const query = parseQuery(question.query);
    const result = runQuery(query, database);
    const facets = (question.facets ?? []).map((facet) => facetOf(facet, result, database.nowMs));
    return { status: 200, body: { ...page(call, question, result, cutsOff(query)), facets }, headers: quota };
  } catch (error) {
    throw error instanceof QueryError ? queryRefused(...support(call), error) : error;
  }
}

/** The worlds whose subscriptions are asked about, of those the caller sees. @throws ArmError where there are none */
function askedWorlds(call: ArmCall, { subscriptions, managementGroups }: Question): readonly MockWorld[] {
  const authorization = call.header('authorization');
  const seen = call.worlds
    .ofTenant(tenantOf(authorization))
    .filter((world) => seesSubscription(world, authorization));
  const [ids, groups] = [subscriptions ?? [], managementGroups ?? []];
  const among = (list: readonly string[], id: string): boolean =>
    list.some((each) => each.toLowerCase() === id.toLowerCase());
  const everybody = ids.length + groups.length === 0;
  // The one management group there is is the root of a tenant, which has the tenant's id. [D]
  const asked = seen.filter(
    (world) => everybody || among(ids, world.subscriptionId) || among(groups, world.tenantId),
  );
  if (asked.length === 0) throw noValidSubscriptions(...support(call), [...ids, ...groups]);
  return synced(asked);
}

function synced(worlds: readonly MockWorld[]): readonly MockWorld[] {
  for (const { clock } of worlds) clock.sync();
  return worlds;
}

/** What a refusal names for support: when it was, and which request. */
function support({
  worlds,
  header,
}: Pick<ArmCall, 'worlds' | 'header'>): [now: string, correlationId: string] {
  const [first] = worlds.all as readonly [MockWorld];
  return [first.now, header('x-ms-correlation-request-id') ?? first.nextId()];
}

/** A page of the rows. The next one can be asked for only where rows have an id, and the query cuts off none itself. [D] */
function page(call: ArmCall, { options }: Question, { columns, rows }: Table, cut: boolean): JsonObject {
  const { $top, $skip, $skipToken, resultFormat } = options ?? {};
  const from = $skipToken == null ? ($skip ?? 0) : skippedBy(call, $skipToken);
  const shown = rows.slice(from, from + ($top ?? mostRows));
  const next = from + shown.length;
  const [more, pages] = [next < rows.length, !cut && columns.some(({ name }) => name === 'id')];
  const asTable = resultFormat === 'table' || (resultFormat == null && !answersObjects(call));
  const cells = shown.map((row) => row.map(jsonOf));
  return {
    totalRecords: rows.length,
    count: shown.length,
    resultTruncated: more && !pages ? 'true' : 'false',
    ...(more && pages && { $skipToken: tokenOf(next) }),
    data: asTable ? tableOf(columns, cells) : cells.map((row) => objectOf(columns, row)),
  };
}

function answersObjects({ sentApiVersion }: ArmCall): boolean {
  return sentApiVersion.slice(0, 10) >= objectsSince;
}

function tableOf(columns: Table['columns'], rows: readonly Json[]): JsonObject {
  return {
    columns: columns.map(({ name, type }) => ({ name, type: type === 'timespan' ? 'string' : type })),
    rows,
  };
}

function objectOf(columns: Table['columns'], row: readonly Json[]): JsonObject {
  return Object.fromEntries(columns.map(({ name }, at) => [name, row[at] as Json]));
}

function tokenOf(skip: number): string {
  return Buffer.from(JSON.stringify({ $skip: skip })).toString('base64');
}

/** @throws ArmError where no answer has given out that token */
function skippedBy(call: ArmCall, token: string): number {
  const skip = /^\{"\$skip":(\d{1,9})\}$/.exec(Buffer.from(token, 'base64').toString())?.[1];
  if (skip === undefined) throw invalidSkipToken(...support(call), token);
  return Number(skip);
}

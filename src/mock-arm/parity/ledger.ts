import { behaviours } from './behaviours.ts';
import { type Mark, markOfProvenance, type Tally, tallyOf } from './mark.ts';
import {
  groupOf,
  type OfficialOperation,
  officialOperations,
  type OfficialVersion,
  officialVersions,
} from './official-operations.ts';

/** An operation in the ledger. */
export interface OperationEntry {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** The api-versions whose description has it; none for an operation outside Microsoft.ApiManagement. */
  readonly versions: readonly OfficialVersion[];
  /** Null where the contract says nothing that could be one: that is a fault of ours. */
  readonly mark: Mark | null;
  /** The tests that fail without it; none where it is absent. */
  readonly witnesses: readonly string[];
}

/** A statement about the wire in the ledger. */
export interface BehaviourEntry {
  readonly row: string;
  readonly says: string;
  readonly mark: Mark;
  /** The section that says where it is known from. */
  readonly section: string;
  readonly witnesses: readonly string[];
}

/** What the mock does of what the real service does. */
export interface Ledger {
  readonly totals: {
    /** Of the groups of which something is served, and of the service itself. */
    readonly operations: Readonly<Record<OfficialVersion, Tally>>;
    /** Of everything that is described. */
    readonly described: Readonly<Record<OfficialVersion, Tally>>;
    readonly behaviours: Tally;
  };
  readonly operations: readonly OperationEntry[];
  /** Groups of which nothing is served, and how many operations each has. */
  readonly absentGroups: readonly {
    readonly group: string;
    readonly operations: Readonly<Record<OfficialVersion, number>>;
  }[];
  /** What is served that no description of Microsoft.ApiManagement has: ARM itself, networks, DNS, and the like. */
  readonly beside: readonly (OperationEntry & { readonly family: string })[];
  readonly behaviours: readonly BehaviourEntry[];
}

/** An operation of a contract of ours, as far as the ledger reads it. */
interface Described {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly 'x-provenance'?: string;
}

/** A contract of ours. */
export interface DescribedContract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A contract, and the test that takes away the handler of each of its operations. */
export interface WitnessedContract {
  readonly document: DescribedContract;
  readonly witness: string;
}

/** Groups of the service itself, which are counted though nothing of them should be served. [D] ARM §1.1 */
const serviceGroups: ReadonlySet<string> = new Set([
  'ApiManagementOperations', 'ApiManagementService', 'ApiManagementServiceSkus', 'ApiManagementSkus', 'DeletedServices',
  'NetworkStatus', 'OperationStatus', 'OperationsResults', 'OutboundNetworkDependenciesEndpoints',
  'PerformConnectivityCheckAsync', 'PrivateEndpointConnection', 'Region', 'TenantSettings',
]); // prettier-ignore

interface ServedOperation extends OperationEntry {
  readonly family: string;
}

/**
 * Reads the ledger off the contracts, the official lists and the rows about behaviour.
 *
 * @param testsOf the tests that name a row
 */
export function ledgerOf(
  contracts: readonly WitnessedContract[],
  testsOf: (row: string) => readonly string[],
): Ledger {
  const served = contracts.flatMap(servedBy);
  const byId = new Map(served.map((operation) => [operation.operationId, operation]));
  const groups = new Set([...serviceGroups, ...served.map(({ operationId }) => groupOf(operationId))]);
  const entries = officialOperations.map((operation) => entryOf(operation, byId.get(operation.operationId)));
  const isCounted = ({ operationId }: OperationEntry): boolean => groups.has(groupOf(operationId));
  const operations = entries.filter(isCounted);
  const official = new Set(entries.map(({ operationId }) => operationId));
  const behaviourEntries = Object.entries(behaviours).map(([row, { says, mark }]) => ({
    row,
    says,
    mark,
    section: sectionOf(row),
    witnesses: mark === 'absent' ? [] : testsOf(row),
  }));
  return {
    totals: {
      operations: perVersion((version) => tallyOf(marksIn(operations, version))),
      described: perVersion((version) => tallyOf(marksIn(entries, version))),
      behaviours: tallyOf(behaviourEntries.map(({ mark }) => mark)),
    },
    operations,
    absentGroups: groupsOf(entries.filter((entry) => !isCounted(entry))),
    beside: served.filter(({ operationId }) => !official.has(operationId)),
    behaviours: behaviourEntries,
  };
}

/** Everything in a ledger that nobody should believe yet: an operation without a mark, a row without a test. */
export function doubts({ operations, beside, behaviours: rows }: Ledger): string[] {
  const all = [...operations, ...beside];
  return [
    ...all
      .filter(({ mark }) => mark === null)
      .map(({ operationId }) => `${operationId} has no x-provenance in openapi/ that is a mark`),
    ...rows
      .filter(({ mark, witnesses }) => mark !== 'absent' && witnesses.length === 0)
      .map(({ row }) => `${row} is in no test: name it in one, as [${row}] in its title or as row: '${row}'`),
  ];
}

function servedBy({ document, witness }: WitnessedContract): ServedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, value]) => {
      const operation = value as Partial<Described>;
      if (operation.operationId === undefined) return [];
      const { operationId, tags = [], 'x-provenance': provenance } = operation;
      return [
        {
          operationId,
          family: tags[0] ?? 'Others',
          method: method.toUpperCase(),
          path,
          versions: [],
          mark: markOfProvenance(provenance) ?? null,
          witnesses: [witness],
        },
      ];
    }),
  );
}

function entryOf(
  { operationId, method, path, since }: OfficialOperation,
  served: ServedOperation | undefined,
): OperationEntry {
  return {
    operationId,
    method,
    path,
    versions: officialVersions.filter((version) => version >= since),
    mark: served === undefined ? 'absent' : served.mark,
    witnesses: served?.witnesses ?? [],
  };
}

function marksIn(entries: readonly OperationEntry[], version: OfficialVersion): Mark[] {
  return entries.filter(({ versions }) => versions.includes(version)).map(({ mark }) => mark ?? 'absent');
}

function groupsOf(entries: readonly OperationEntry[]): Ledger['absentGroups'] {
  const names = [...new Set(entries.map(({ operationId }) => groupOf(operationId)))].sort();
  return names.map((group) => {
    const own = entries.filter(({ operationId }) => groupOf(operationId) === group);
    return { group, operations: perVersion((version) => marksIn(own, version).length) };
  });
}

function perVersion<Value>(valueOf: (version: OfficialVersion) => Value): Record<OfficialVersion, Value> {
  return Object.fromEntries(officialVersions.map((version) => [version, valueOf(version)])) as Record<
    OfficialVersion,
    Value
  >;
}

/** `§4.1` of `W4.1.create`. */
function sectionOf(row: string): string {
  return `§${/^W(\d+(?:\.\d+)?)/.exec(row)?.[1] ?? ''}`;
}

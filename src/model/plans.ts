import type { FactId } from './facts.ts';
import type { Figure, Plan } from './plan.ts';

const minute = 60_000;

/** Minutes as documented, and the shortest and longest that still agree with the words used. */
function minutes(
  documented: number,
  fact: FactId,
  [least, most]: [number, number] = [documented, documented],
): Figure {
  return { documentedMs: documented * minute, rangeMs: [least * minute, most * minute], fact };
}

const abandon = minutes(10, 'C19.abandon', [2, 15]);
const handBack = (asLongAs: number): Figure => minutes(asLongAs, 'C19.handBack', [1, asLongAs]);

const migration = {
  facts: ['B1', 'B2', 'B3', 'B4', 'B5'],
  provisioning: 'Updating',
  successor: 'incoming',
  platform: 'stv2',
} as const satisfies Partial<Plan>;

const preserving = { ...migration, addresses: 'keep', retention: null } as const satisfies Partial<Plan>;
const renewing = {
  ...migration,
  addresses: 'precreated',
  build: minutes(45, 'B2', [15, 45]),
  cutover: null,
  rollback: { building: abandon, cutover: null },
} as const satisfies Partial<Plan>;

/** The six ways of `migrateToStv2` that keep the instance where it is. Rows C1–C4, C11, C12. */
export const migrations = {
  'same-subnet/external/preserve': {
    ...preserving,
    path: 'same-subnet/external/preserve',
    facts: [...migration.facts, 'C1', 'C1.retention', 'B21', 'X38'],
    build: minutes(25, 'C1.build', [10, 25]),
    cutover: { lasts: minutes(20, 'C1', [1, 20]), temporary: 'answers' },
    lock: minutes(45, 'C1.lock'),
    rollback: { building: abandon, cutover: handBack(20) },
  },
  'same-subnet/external/new': {
    ...renewing,
    path: 'same-subnet/external/new',
    facts: [...migration.facts, 'C2', 'B9', 'B21', 'C20'],
    lock: minutes(30, 'C2.lock'),
    retention: minutes(15, 'C2.retention'),
  },
  'same-subnet/internal/preserve': {
    ...preserving,
    path: 'same-subnet/internal/preserve',
    facts: [...migration.facts, 'C3', 'C1.retention', 'C22'],
    build: minutes(25, 'C3.build', [10, 25]),
    cutover: { lasts: minutes(20, 'C3', [15, 25]), temporary: 'none' },
    lock: minutes(45, 'C1.lock'),
    rollback: { building: abandon, cutover: handBack(20) },
  },
  'same-subnet/internal/new': {
    ...renewing,
    path: 'same-subnet/internal/new',
    facts: [...migration.facts, 'C4', 'B9', 'C22'],
    lock: minutes(30, 'C2.lock'),
    retention: minutes(240, 'C4.retention'),
  },
  'no-vnet/preserve': {
    ...preserving,
    path: 'no-vnet/preserve',
    facts: [...migration.facts, 'C11', 'C11.retention'],
    build: minutes(30, 'C11.build', [10, 30]),
    cutover: { lasts: minutes(15, 'C11', [5, 15]), temporary: 'none' },
    lock: minutes(45, 'C11.lock'),
    rollback: { building: abandon, cutover: handBack(15) },
  },
  'no-vnet/new': {
    ...renewing,
    path: 'no-vnet/new',
    facts: [...migration.facts, 'C12', 'B9', 'C20'],
    lock: minutes(30, 'C12.lock'),
    retention: minutes(15, 'C12.retention'),
  },
} as const satisfies Record<string, Plan>;

const noHandOver = {
  cutover: null,
  lock: null,
  retention: null,
  rollback: { building: abandon, cutover: null },
} as const satisfies Partial<Plan>;

const creation = (path: string, platform: Plan['platform'], build: Figure): Plan => ({
  ...noHandOver,
  path,
  facts: [build.fact],
  provisioning: 'Activating',
  successor: 'incoming',
  platform,
  addresses: 'new',
  build,
});

const updateInPlace = (path: string, build: Figure): Plan => ({
  ...noHandOver,
  path,
  facts: ['B8', build.fact],
  provisioning: 'Updating',
  successor: 'active',
  platform: 'same',
  addresses: 'keep',
  build,
});

const deletion = (path: string, build: Figure): Plan => ({
  ...noHandOver,
  path,
  facts: [build.fact],
  provisioning: 'Deleting',
  successor: 'nobody',
  platform: 'same',
  addresses: 'keep',
  build,
});

/** What is no migration, run by the same machine. */
export const upkeep = {
  create: creation('create', 'stv2', minutes(34, 'ARM.create', [34, 41])),
  createInVnet: creation('create/vnet', 'stv2', minutes(55, 'ARM.create.vnet', [35, 55])),
  createInVnetOnStv1: creation('create/vnet/stv1', 'stv1', minutes(55, 'ARM.create.vnet', [35, 55])),
  createConsumption: creation('create/consumption', 'mtv1', minutes(1, 'ARM.create.consumption', [0.5, 1])),
  updateNetwork: {
    ...updateInPlace('update/network', minutes(36, 'ARM.update.network', [15, 45])),
    successor: 'incoming',
    addresses: 'new',
  },
  updateInfrastructure: updateInPlace(
    'update/infrastructure',
    minutes(30, 'ARM.update.infrastructure', [15, 45]),
  ),
  updateSettings: updateInPlace('update/settings', minutes(1, 'ARM.update.settings', [0.5, 5])),
  delete: deletion('delete', minutes(2, 'ARM.delete', [1, 3])),
  deleteConsumption: deletion('delete/consumption', minutes(2 / 3, 'ARM.delete.consumption')),
} as const satisfies Record<string, Plan>;

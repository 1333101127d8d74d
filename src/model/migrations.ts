import type { FactId } from './facts.ts';
import { abandon, handBack, minutes } from './figures.ts';
import type { Figure, Plan } from './plan.ts';

const everyPath = ['B1', 'B2', 'B3', 'B4', 'B5'] as const satisfies readonly FactId[];

/** What compute built inside a network needs to reach shows after half an hour. [R] H15, [I] H15.probe */
const probe = minutes(35, 'H15.probe', [30, 40]);
/** The old compute has left a subnet that is to be used again. [D] C5.vacating */
const vacating = minutes(45, 'C5.vacating', [15, 45]);

const preserving = {
  provisioning: 'Updating',
  successor: 'incoming',
  platform: 'stv2',
  addresses: 'keep',
  retention: null,
  vacating: null,
  access: 'keep',
  probe,
} as const satisfies Partial<Plan>;

const renewing = {
  ...preserving,
  addresses: 'precreated',
  build: { lasts: minutes(45, 'B2', [15, 45]), old: 'serves' },
  cutover: null,
  rollback: { building: abandon, cutover: null },
} as const satisfies Partial<Plan>;

/** The ways of `migrateToStv2` that keep an instance where it is. Rows C1–C4, C11, C12, C17. */
const sameSubnet = {
  'same-subnet/external/preserve': {
    ...preserving,
    path: 'same-subnet/external/preserve',
    facts: [...everyPath, 'C1', 'C1.retention', 'B21', 'X38'],
    build: { lasts: minutes(25, 'C1.build', [10, 25]), old: 'serves' },
    cutover: { lasts: minutes(20, 'C1', [1, 20]), temporary: 'answers' },
    lock: minutes(45, 'C1.lock'),
    rollback: { building: abandon, cutover: handBack(20) },
  },
  'same-subnet/external/new': {
    ...renewing,
    path: 'same-subnet/external/new',
    facts: [...everyPath, 'C2', 'B9', 'B21', 'C20'],
    lock: minutes(30, 'C2.lock'),
    retention: minutes(15, 'C2.retention'),
  },
  'same-subnet/internal/preserve': {
    ...preserving,
    path: 'same-subnet/internal/preserve',
    facts: [...everyPath, 'C3', 'C1.retention', 'C22'],
    build: { lasts: minutes(25, 'C3.build', [10, 25]), old: 'serves' },
    cutover: { lasts: minutes(20, 'C3', [15, 25]), temporary: 'none' },
    lock: minutes(45, 'C1.lock'),
    rollback: { building: abandon, cutover: handBack(20) },
  },
  'same-subnet/internal/new': {
    ...renewing,
    path: 'same-subnet/internal/new',
    facts: [...everyPath, 'C4', 'B9', 'C22'],
    lock: minutes(30, 'C2.lock'),
    retention: minutes(240, 'C4.retention'),
  },
  'same-subnet/internal/preserve/with-downtime': {
    ...preserving,
    path: 'same-subnet/internal/preserve/with-downtime',
    facts: [...everyPath, 'P17', 'C17', 'B18', 'C22'],
    build: { lasts: minutes(45, 'C17.build', [25, 45]), old: 'serves' },
    cutover: { lasts: minutes(60, 'C17.cutover', [45, 75]), temporary: 'none' },
    lock: minutes(45, 'C1.lock'),
    rollback: { building: abandon, cutover: handBack(60) },
  },
} as const satisfies Record<string, Plan>;

/** Outside any network. Rows C11, C12. */
const noNetwork = {
  'no-vnet/preserve': {
    ...preserving,
    path: 'no-vnet/preserve',
    facts: [...everyPath, 'C11', 'C11.retention'],
    build: { lasts: minutes(30, 'C11.build', [10, 30]), old: 'serves' },
    cutover: { lasts: minutes(15, 'C11', [5, 15]), temporary: 'none' },
    lock: minutes(45, 'C11.lock'),
    probe: null,
    rollback: { building: abandon, cutover: handBack(15) },
  },
  'no-vnet/new': {
    ...renewing,
    path: 'no-vnet/new',
    facts: [...everyPath, 'C12', 'B9', 'C20'],
    lock: minutes(30, 'C12.lock'),
    probe: null,
    retention: minutes(15, 'C12.retention'),
  },
} as const satisfies Record<string, Plan>;

/** To a subnet of its own choice, one location at a time. Rows C5, C6. */
const newSubnet = {
  'new-subnet/as-soon-as-possible': {
    ...renewing,
    path: 'new-subnet/as-soon-as-possible',
    facts: [...everyPath, 'P5', 'C5', 'B9', 'C20', 'X20'],
    addresses: 'new',
    lock: minutes(30, 'C2.lock'),
    retention: minutes(15, 'C5.retention'),
    vacating,
  },
  'new-subnet/keep-48-hours': {
    ...renewing,
    path: 'new-subnet/keep-48-hours',
    facts: [...everyPath, 'P6', 'C6', 'B9', 'C20', 'X20'],
    addresses: 'new',
    lock: minutes(30, 'C2.lock'),
    retention: minutes(2880, 'C6.retention'),
    vacating,
  },
} as const satisfies Record<string, Plan>;

const updating = {
  ...renewing,
  addresses: 'new',
  build: { lasts: minutes(45, 'C8', [15, 45]), old: 'serves' },
  lock: null,
  vacating,
} as const satisfies Partial<Plan>;

/** What moves an instance because its network or its zones are set anew. Rows C8–C10. */
const byUpdate = {
  'vnet-update': {
    ...updating,
    path: 'vnet-update',
    facts: [...everyPath, 'P8', 'C8', 'C20'],
    retention: minutes(15, 'C8.retention'),
  },
  'vnet-inject': {
    ...updating,
    path: 'vnet-inject',
    facts: [...everyPath, 'P9', 'C9', 'D15'],
    build: { lasts: minutes(45, 'C9', [15, 45]), old: 'serves' },
    retention: minutes(15, 'C9.retention'),
  },
  zones: {
    ...updating,
    path: 'zones',
    facts: [...everyPath, 'P10', 'C10', 'D15'],
    build: { lasts: minutes(45, 'C10', [15, 45]), old: 'serves' },
    retention: minutes(15, 'C10.retention'),
  },
} as const satisfies Record<string, Plan>;

/** What the platform does by itself, once it is asked to. Rows C18, A4. */
const byPlatform = {
  'automatic/keeps-vnet': {
    ...sameSubnet['same-subnet/internal/preserve'],
    path: 'automatic/keeps-vnet',
    facts: [...everyPath, 'P18', 'C18', 'C18.addresses', 'A21'],
    build: { lasts: minutes(45, 'C18.build', [25, 45]), old: 'serves' },
  },
  'automatic/no-vnet': {
    ...noNetwork['no-vnet/preserve'],
    path: 'automatic/no-vnet',
    facts: [...everyPath, 'P18', 'C18', 'C18.addresses', 'A21'],
  },
  'automatic/drops-vnet': {
    ...renewing,
    path: 'automatic/drops-vnet',
    facts: [...everyPath, 'P18', 'C18', 'C18.addresses', 'A21'],
    addresses: 'new',
    build: { lasts: minutes(45, 'C18.build', [25, 45]), old: 'serves' },
    lock: minutes(45, 'C1.lock'),
    retention: null,
    vacating,
    access: 'block',
    probe: null,
  },
  'platform-upgrade': {
    ...preserving,
    path: 'platform-upgrade',
    facts: ['A4', 'B1'],
    platform: 'stv2.1',
    build: { lasts: minutes(15, 'A4.build', [15, 45]), old: 'serves' },
    cutover: null,
    lock: null,
    probe: null,
    rollback: { building: abandon, cutover: null },
  },
} as const satisfies Record<string, Plan>;

/** Every way in which an instance comes to newer compute, by its path. What an era changes of one is the era's to say. */
export const migrations = {
  ...sameSubnet,
  ...noNetwork,
  ...newSubnet,
  ...byUpdate,
  ...byPlatform,
} as const satisfies Record<string, Plan>;

/** The same plan, whose old compute serves on for another time. */
export function retaining(plan: Plan, retention: Figure | null): Plan {
  return { ...plan, retention };
}

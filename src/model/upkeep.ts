import { abandon, minutes } from './figures.ts';
import type { Figure, Plan } from './plan.ts';

const noHandOver = {
  cutover: null,
  lock: null,
  retention: null,
  vacating: null,
  access: 'keep',
  probe: null,
  rollback: { building: abandon, cutover: null },
} as const satisfies Partial<Plan>;

/** Compute that comes up inside a network is probed; failures there surface after half an hour. [R] H15 */
const probe = minutes(35, 'H15.probe', [30, 40]);

const creation = (path: string, platform: Plan['platform'], lasts: Figure): Plan => ({
  ...noHandOver,
  path,
  facts: [lasts.fact],
  provisioning: 'Activating',
  successor: 'incoming',
  platform,
  addresses: 'new',
  build: { lasts, old: 'serves' },
});

const updateInPlace = (path: string, lasts: Figure): Plan => ({
  ...noHandOver,
  path,
  facts: ['B8', lasts.fact],
  provisioning: 'Updating',
  successor: 'active',
  platform: 'same',
  addresses: 'keep',
  build: { lasts, old: 'serves' },
});

const deletion = (path: string, lasts: Figure): Plan => ({
  ...noHandOver,
  path,
  facts: [lasts.fact],
  provisioning: 'Deleting',
  successor: 'nobody',
  platform: 'same',
  addresses: 'keep',
  build: { lasts, old: 'serves' },
});

/** What is no migration, run by the same machine. */
export const upkeep = {
  create: creation('create', 'stv2', minutes(34, 'ARM.create', [34, 41])),
  createInVnet: { ...creation('create/vnet', 'stv2', minutes(55, 'ARM.create.vnet', [35, 55])), probe },
  createOnStv1: creation('create/stv1', 'stv1', minutes(34, 'ARM.create', [34, 41])),
  createInVnetOnStv1: {
    ...creation('create/vnet/stv1', 'stv1', minutes(55, 'ARM.create.vnet', [35, 55])),
    probe,
  },
  createConsumption: creation('create/consumption', 'mtv1', minutes(1, 'ARM.create.consumption', [0.5, 1])),
  updateNetwork: {
    ...updateInPlace('update/network', minutes(36, 'ARM.update.network', [15, 45])),
    successor: 'incoming',
    addresses: 'new',
    probe,
  },
  /** Back to the subnet it came from, or on to any other. [D] P7 */
  updateSubnet: {
    ...updateInPlace('update/subnet', minutes(45, 'C7', [15, 45])),
    facts: ['B8', 'P7', 'C7', 'D15'],
    successor: 'incoming',
    addresses: 'new',
    retention: minutes(15, 'C7.retention'),
    vacating: minutes(45, 'C5.vacating', [15, 45]),
    probe,
  },
  updateInfrastructure: updateInPlace(
    'update/infrastructure',
    minutes(30, 'ARM.update.infrastructure', [15, 45]),
  ),
  updateSettings: updateInPlace('update/settings', minutes(1, 'ARM.update.settings', [0.5, 5])),
  applyNetwork: updateInPlace('update/apply-network', minutes(1, 'ARM.apply', [0.5, 5])),
  delete: deletion('delete', minutes(2, 'ARM.delete', [1, 3])),
  deleteConsumption: deletion('delete/consumption', minutes(2 / 3, 'ARM.delete.consumption')),
} as const satisfies Record<string, Plan>;

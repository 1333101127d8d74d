import type { Operation } from '../../sim/index.ts';
import { regionName } from '../../sim/index.ts';
import { type ApiVersion, isSince } from './api-version.ts';

/**
 * How the real service answers what takes long: it changed with 2022-04-01-preview. [R] ARM §4.1
 *
 * `location`: the operation is a URL that answers 202 until it is done. `status`: it is a document with a status.
 */
export type OperationStyle = 'location' | 'status';

/** The style of an api-version. */
export function operationStyle(apiVersion: ApiVersion): OperationStyle {
  return isSince(apiVersion, '2022-04-01-preview') ? 'status' : 'location';
}

/** What the real service calls an operation inside its id. [R] ARM §4.1; ManageRole in examples, for both POSTs [D] */
const verbs: Readonly<Record<Operation['kind'], string>> = {
  create: 'Act',
  update: 'Update',
  delete: 'Term',
  purge: 'Term',
  migrate: 'ManageRole',
  applyNetwork: 'ManageRole',
  blade: 'ManageRole',
  automatic: 'ManageRole',
  upgrade: 'ManageRole',
  deleteGroup: 'ResourceGroupDeletion',
  register: 'ProviderRegistration',
  connectivityCheck: 'ConnectitivityCheck',
};

/** The id by which clients know an operation: base64, as the real one. [R] ARM §4.1 */
export function publicOperationId({ location, subject, kind, id }: Readonly<Operation>): string {
  return Buffer.from(`${regionName(location)}:${subject}_${verbs[kind]}_${id}`).toString('base64');
}

/** The world's own id in a public one; undefined where it is none. */
export function worldOperationId(publicId: string): string | undefined {
  return /_([0-9a-f]{8})$/.exec(Buffer.from(publicId, 'base64').toString())?.[1];
}

/** Seconds that the real service asks to wait between polls. [R] ARM §4.1 */
export function pollSeconds({ kind }: Readonly<Operation>, tier: string | undefined): number {
  if (kind === 'deleteGroup') return 15;
  return tier === 'Consumption' ? 20 : 60;
}

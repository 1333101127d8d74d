import type { OperationId } from '../../src/mock-arm/arm/contract.ts';
import {
  type Answer,
  type ArmUnderTest,
  type ArmUnderTestOptions,
  inNetwork,
  olderStyle,
  serviceBody,
  servicePath,
} from '../helpers/arm.ts';

/** What holds the mock to a statement of the ledger. */
export interface Witness {
  readonly row: string;
  /** An operation without whose handler it cannot hold. */
  readonly of: OperationId;
  /** One instance named `tailwind`, unless told. */
  readonly options?: ArmUnderTestOptions;
  /** Fails where the statement is not true of the mock. */
  readonly holds: (arm: ArmUnderTest) => Promise<void>;
}

export const older = { apiVersion: olderStyle };

/** Path of the instance. */
export const at = (arm: ArmUnderTest): string => servicePath(arm, 'tailwind');

/** Path of an instance that is not there yet. */
export const fresh = (arm: ArmUnderTest): string => servicePath(arm, 'fresh', 'rg-tailwind');

/** Path of what stands below the provider in a subscription. */
export const provider = (arm: ArmUnderTest): string =>
  `${arm.subscription}/providers/Microsoft.ApiManagement`;

/** Path of a deleted instance. */
export const deleted = (arm: ArmUnderTest): string =>
  `${provider(arm)}/locations/westus/deletedservices/tailwind`;

/** Creates an instance; it is activating then. */
export const create = (
  arm: ArmUnderTest,
  question?: { readonly apiVersion: string },
  envelope?: Readonly<Record<string, unknown>>,
): Promise<Answer> => arm.put(fresh(arm), serviceBody({}, envelope), question);

/** Updates the instance by a PUT of all that it says, and another tag. */
export async function update(arm: ArmUnderTest, question?: { readonly apiVersion: string }): Promise<Answer> {
  const { body } = await arm.get(at(arm), question);
  return arm.put(at(arm), { ...body, tags: { team: 'web' } }, question);
}

/** Asks at the URL an answer tells its client to wait at. */
export const poll = (arm: ArmUnderTest, { headers }: Answer): Promise<Answer> =>
  arm.get(headers.get('location') ?? 'no Location');

/** Goes on to the end of what runs, and asks at its URL again. */
export async function end(arm: ArmUnderTest, started: Answer): Promise<Answer> {
  arm.advance({ until: 'operation-end' });
  return poll(arm, started);
}

/** Both provisioning states. */
export const states = ({ body }: Answer): string =>
  `${String(body.properties?.['provisioningState'])} towards ${String(body.properties?.['targetProvisioningState'])}`;

/** Which of the headers that make a client wait there are. */
export const waits = ({ headers }: Answer): string[] =>
  ['location', 'azure-asyncoperation', 'retry-after'].filter((name) => headers.has(name));

/** A member of the properties of the instance. */
export async function shown(
  arm: ArmUnderTest,
  name: string,
  question?: { readonly apiVersion: string },
): Promise<unknown> {
  return (await arm.get(at(arm), question)).body.properties?.[name];
}

/** Options of a mock with a network, and nothing in it. */
export const withNetwork: ArmUnderTestOptions = { groups: ['rg-tailwind'], networks: true };

/** Creates an instance in a network. */
export const createInside = (arm: ArmUnderTest): Promise<Answer> =>
  arm.put(at(arm), serviceBody(inNetwork(arm)));

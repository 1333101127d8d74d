import { ArmError } from './arm-error.ts';

/** The code is [R], the wording [M]; one built-in definition is there. */
export const policyDefinitionNotFound = (name: string): ArmError =>
  new ArmError('arm', 404, 'PolicyDefinitionNotFound', `The policy definition '${name}' could not be found.`);

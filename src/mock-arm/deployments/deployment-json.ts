import { invalidRequestContent } from '../arm/arm-error.ts';
import { JsoncError, parseJsonc } from './jsonc.ts';

/** Reads the body of a deployment. @throws ArmError where it makes no sense even to a patient reader */
export function deploymentJson(text: string): unknown {
  try {
    return parseJsonc(text);
  } catch (error) {
    if (error instanceof JsoncError) throw invalidRequestContent(error.message);
    throw error;
  }
}

import { tableOf } from '../evaluate.ts';
import { listFunctions } from './list-functions.ts';
import { textFunctions } from './text-functions.ts';
import { valueFunctions } from './value-functions.ts';

/** The functions that mean the same in every template. */
export const library = tableOf({ ...textFunctions, ...listFunctions, ...valueFunctions });

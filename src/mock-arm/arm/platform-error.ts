import { ArmError } from './arm-error.ts';

/** [M], the code and who reads it [R] CLIENTS §7: azure-core and azcore register the provider, and ask again. */
export const missingSubscriptionRegistration = (namespace: string): ArmError => {
  const code = 'MissingSubscriptionRegistration';
  const message =
    `The subscription is not registered to use namespace '${namespace}'. ` +
    'See https://aka.ms/rps-not-found for how to register subscriptions.';
  return new ArmError('arm', 409, code, message, [{ code, target: namespace, message }]);
};

/** [M] */
export const invalidResourceNamespace = (namespace: string): ArmError =>
  new ArmError('arm', 404, 'InvalidResourceNamespace', `The resource namespace '${namespace}' is invalid.`);

/** The code is [M], the sentence after the first ours. */
export const invalidFilter = (filter: string, why: string): ArmError =>
  new ArmError(
    'arm',
    400,
    'InvalidFilterInQueryString',
    `Invalid $filter '${filter.slice(0, 200)}' specified in the query string. ${why}`,
  );

/** [S] */
export const invalidExpand = (seen: string, known: readonly string[]): ArmError =>
  new ArmError(
    'arm',
    400,
    'InvalidExpandInQueryString',
    `Invalid $expand '${seen.slice(0, 200)}' specified in the query string. There are: ${known.join(', ')}.`,
  );

import type { IdentityCall } from './call.ts';

/** Which form an endpoint speaks: that of version 1, of version 2, or of adfs, which takes both and answers as the second. */
export type Form = 'v1' | 'v2' | 'adfs';

/** The form that the endpoint of a request speaks. */
export function formOf({ operationId, params }: Pick<IdentityCall, 'operationId' | 'params'>): Form {
  if (params['tenant']?.toLowerCase() === 'adfs') return 'adfs';
  return operationId.endsWith('V2') ? 'v2' : 'v1';
}

/**
 * What a token is to be for; undefined where nothing says. Of several scopes the first that names a resource, without its last
 * step; of `https://a//.default`, `https://a/`. [R] CLIENTS §6.2
 */
export function namedAudience(form: IdentityCall['form'], spoken: Form): string | undefined {
  const { resource, scope = '' } = form;
  if (spoken === 'v1' || (spoken === 'adfs' && resource)) return resource || undefined;
  const named = scope.split(' ').find((each) => each.includes('/'));
  return named?.replace(/\/[^/]*$/, '');
}

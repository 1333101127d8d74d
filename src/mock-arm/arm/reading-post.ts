import type { ArmRoute } from './contract.ts';

/** Whether a request is a POST that asks and changes nothing: roles and locks take it for a read. [M] */
export function isReadingPost({ method, url }: Pick<ArmRoute, 'method' | 'url'>): boolean {
  return method === 'POST' && url.includes('/providers/Microsoft.PolicyInsights/policyStates/');
}

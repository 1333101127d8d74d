import { randomUUID } from 'node:crypto';
import type { Handler, IdentityCall } from './call.ts';
import { application, objectId } from './principal.ts';
import { accessClaims, nowSeconds, tokenSeconds } from './tokens.ts';

/** The ways in which a user-assigned identity is named. [D] */
const names = ['client_id', 'object_id', 'principal_id', 'mi_res_id', 'msi_res_id'];

/** What a machine in Azure asks in place of a login host. */
export const managedIdentityOperations = {
  ManagedIdentity_GetToken: (call) => {
    const missing = [
      call.header('metadata')?.toLowerCase() === 'true' || 'Required metadata header not specified',
      Boolean(call.query['api-version']) || "Required query variable 'api-version' is missing",
      Boolean(call.query['resource']) || 'Required audience parameter not specified',
    ].find((each) => each !== true);
    if (missing === undefined) return token(call);
    return { status: 400, body: { error: 'invalid_request', error_description: missing } };
  },
  ManagedIdentity_GetAppServiceToken: (call) => {
    const missing = [
      call.header('x-identity-header') ? true : 'X-IDENTITY-HEADER',
      call.query['resource'] ? true : 'resource',
    ].find((each) => each !== true);
    if (missing === undefined) return token(call);
    const message = `${missing} is missing; it is required.`;
    return { status: 400, body: { statusCode: 400, message, correlationId: randomUUID() } };
  },
} satisfies Record<string, Handler>;

/** All numbers are text. [R] CLIENTS §2 A5 */
async function token({ directory, key, query }: IdentityCall): Promise<{ status: number; body: object }> {
  const tenantId = directory.ownTenantId;
  const audience = query['resource'] as string;
  const clientId = query['client_id'] ?? namedOtherwise(query);
  const [seconds, now] = [String(tokenSeconds), nowSeconds()];
  return {
    status: 200,
    body: {
      access_token: await key.sign(accessClaims({ tenantId, principal: application(clientId), audience })),
      client_id: clientId,
      expires_in: seconds,
      expires_on: String(now + tokenSeconds),
      ext_expires_in: seconds,
      not_before: String(now),
      resource: audience,
      token_type: 'Bearer',
    },
  };
}

/** A client id for an identity that is named in another way, or for the one of the machine. Synthetic. */
function namedOtherwise(query: IdentityCall['query']): string {
  const name = names.find((each) => query[each]);
  return objectId(
    `managed-identity/${name === undefined ? 'system' : (query[name] as string).toLowerCase()}`,
  );
}

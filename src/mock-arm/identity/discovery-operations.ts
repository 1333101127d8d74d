import type { Handler, IdentityCall } from './call.ts';
import { cloudAt } from './cloud.ts';
import { missingParameter } from './entra-error.ts';

/** Hosts of one and the same login service; the first is asked, the second names its tokens in caches. [M] */
const publicLogins = [
  'login.microsoftonline.com',
  'login.windows.net',
  'login.microsoft.com',
  'sts.windows.net',
];

/** Where the parts of a login host are. */
export const discoveryOperations = {
  Instance_Discover: ({ query, origin }) => {
    const asked = query['authorization_endpoint'];
    if (asked === undefined || !URL.canParse(asked)) throw missingParameter('authorization_endpoint');
    const { host, pathname } = new URL(asked);
    const tenant = pathname.split('/')[1] || 'common';
    const { login } = cloudAt(origin);
    const alone = { preferred_network: host, preferred_cache: host, aliases: [host] };
    const together = {
      preferred_network: publicLogins[0],
      preferred_cache: publicLogins[1],
      aliases: publicLogins,
    };
    return {
      status: 200,
      body: {
        // On the host that was asked: clients leave the port out of the other one. [R] CLIENTS §6.1
        tenant_discovery_endpoint: `${login}/${tenant}/v2.0/.well-known/openid-configuration`,
        'api-version': '1.1',
        metadata: publicLogins.includes(host) ? [together] : [together, alone],
      },
    };
  },
  OpenIdConfiguration_Get: (call) => ({ status: 200, body: configuration(call, '') }),
  OpenIdConfiguration_GetV2: (call) => ({ status: 200, body: configuration(call, 'v2.0') }),
  Keys_List: keys,
  Keys_ListV2: keys,
} satisfies Record<string, Handler>;

async function keys({ directory, key, params }: IdentityCall): Promise<{ status: number; body: object }> {
  directory.tenantId(params['tenant'] as string);
  return { status: 200, body: { keys: [await key.shown()] } };
}

/** @param version the step in paths that says which version of the endpoints is meant */
function configuration({ directory, params, origin }: IdentityCall, version: '' | 'v2.0'): object {
  const named = params['tenant'] as string;
  const tenantId = directory.tenantId(named);
  const { login, graph } = cloudAt(origin);
  const isAdfs = named.toLowerCase() === 'adfs';
  const at = (path: string): string => `${login}/${named}/${path}`.replaceAll(/(?<!:)\/{2,}/g, '/');
  return {
    token_endpoint: at(`oauth2/${version}/token`),
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: at(`discovery/${isAdfs ? 'v2.0' : version}/keys`),
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: isAdfs ? `${login}/adfs` : `${login}/${tenantId}/${version}`,
    authorization_endpoint: at(`oauth2/${version}/authorize`),
    device_authorization_endpoint: at(`oauth2/${version}/devicecode`),
    claims_supported: ['sub', 'iss'],
    tenant_region_scope: null,
    cloud_instance_name: new URL(login).hostname,
    cloud_graph_host_name: new URL(graph).host,
    msgraph_host: new URL(graph).host,
  };
}

import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { identityContract, type OperationId } from '../../../src/mock-arm/identity/contract.ts';
import { handlers } from '../../../src/mock-arm/identity/operations.ts';
import { operationAt, startIdentity } from '../../helpers/identity.ts';

/** A request, and the status of its answer. A POST has a form. */
interface Ask {
  readonly path: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
}

const resource = 'https://management.azure.com';
const scope = `${resource}/.default`;
const application = { grant_type: 'client_credentials', client_id: 'app', client_secret: 'any' };
const signIn = `client_id=app&response_type=code&redirect_uri=${encodeURIComponent('http://localhost')}`;
const machine = { metadata: 'true', 'x-identity-header': 'any' };

/** One request for every operation. */
const asks: Readonly<Record<OperationId, Ask>> = {
  Instance_Discover: {
    path: `/common/discovery/instance?api-version=1.1&authorization_endpoint=${encodeURIComponent('https://localhost/common/oauth2/v2.0/authorize')}`,
    status: 200,
  },
  OpenIdConfiguration_Get: { path: '/adfs/.well-known/openid-configuration', status: 200 },
  OpenIdConfiguration_GetV2: { path: '/common/v2.0/.well-known/openid-configuration', status: 200 },
  Keys_List: { path: '/common/discovery/keys', status: 200 },
  Keys_ListV2: { path: '/common/discovery/v2.0/keys', status: 200 },
  Token_Create: { path: '/common/oauth2/token', form: { ...application, resource }, status: 200 },
  Token_CreateV2: { path: '/common/oauth2/v2.0/token', form: { ...application, scope }, status: 200 },
  DeviceCode_Create: {
    path: '/common/oauth2/devicecode',
    form: { client_id: 'app', resource },
    status: 200,
  },
  DeviceCode_CreateV2: {
    path: '/common/oauth2/v2.0/devicecode',
    form: { client_id: 'app', scope },
    status: 200,
  },
  Authorize_Show: { path: `/common/oauth2/authorize?${signIn}`, status: 302 },
  Authorize_ShowV2: { path: `/common/oauth2/v2.0/authorize?${signIn}`, status: 302 },
  Authorize_Approve: { path: `/common/oauth2/authorize?${signIn}`, form: { username: 'ada' }, status: 302 },
  Authorize_ApproveV2: {
    path: `/common/oauth2/v2.0/authorize?${signIn}`,
    form: { username: 'ada' },
    status: 302,
  },
  DevicePage_Get: { path: '/devicelogin', status: 200 },
  DevicePage_Approve: { path: '/devicelogin', form: { user_code: 'none' }, status: 400 },
  ManagedIdentity_GetToken: {
    path: `/metadata/identity/oauth2/token?api-version=2018-02-01&resource=${resource}`,
    headers: machine,
    status: 200,
  },
  ManagedIdentity_GetAppServiceToken: {
    path: `/msi/token?api-version=2019-08-01&resource=${resource}`,
    headers: machine,
    status: 200,
  },
  Metadata_ListEndpoints: { path: '/metadata/endpoints?api-version=2022-09-01', status: 200 },
  ServicePrincipals_List: { path: "/v1.0/servicePrincipals?$filter=appId eq 'app'", status: 200 },
};

/** Has an operation answered as though nobody had written it, until the test has ended. */
function takeAway(operationId: OperationId): () => void {
  const all = handlers as Record<OperationId, (typeof handlers)[OperationId]>;
  const taken = vi.spyOn(all, operationId).mockReturnValue({ status: 501, html: 'not written' });
  const giveBack = (): void => taken.mockRestore();
  onTestFinished(giveBack);
  return giveBack;
}

describe('every operation of the contract around a sign-in', () => {
  it('has its request here', () => {
    const routes = identityContract.routes.map(({ operationId }) => operationId);
    expect(Object.keys(asks).sort()).toEqual(routes.sort());
  });

  it.each(Object.entries(asks) as [OperationId, Ask][])(
    'answers by its handler, and keeps to it: %s',
    async (operationId, { path, form, headers = {}, status }) => {
      const { get, post } = await startIdentity();
      const ask = async () => (form === undefined ? get(path, headers) : post(path, form, headers));
      expect(operationAt(form === undefined ? 'GET' : 'POST', path)).toBe(operationId);
      const giveBack = takeAway(operationId);
      await expect(ask()).rejects.toThrow(/lists no 501|→ 501/);
      giveBack();
      expect((await ask()).status).toBe(status);
    },
  );
});

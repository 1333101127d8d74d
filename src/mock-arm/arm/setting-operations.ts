import { type JsonObject, type Service, serviceId } from '../../sim/index.ts';
import { entityNotFound } from './arm-error.ts';
import { type ArmReply, provider, type ProviderCall, type Served } from './call.ts';
import { openService, pretty, sentProperties } from './inside-service.ts';
import { isObject, mergePatch, without, withoutNulls } from './json.ts';
import { demandMatch } from './preconditions.ts';
import { etagText } from './service-body.ts';
import { dropSecret, keepSecret, secretOf } from './service-secrets.ts';

/** A thing inside every service, which is never made and never deleted. */
interface SettingKind {
  /** Below the service, as in `portalsettings/signin`. */
  readonly path: string;
  /** What it is when nobody has said otherwise; what has no place here is not shown. */
  readonly defaults: JsonObject;
  /** Members that are shown, and that nobody can write. */
  readonly fixed?: JsonObject;
  /** Members that are keys: set, and not shown. */
  readonly secrets: readonly string[];
}

const portalSettings = {
  delegation: {
    path: 'portalsettings/delegation',
    defaults: { url: null, subscriptions: { enabled: false }, userRegistration: { enabled: false } },
    secrets: ['validationKey'],
  },
  signin: { path: 'portalsettings/signin', defaults: { enabled: false }, secrets: [] },
  signup: {
    path: 'portalsettings/signup',
    defaults: { enabled: true, termsOfService: { text: null, enabled: false, consentRequired: false } },
    secrets: [],
  },
} as const satisfies Record<string, SettingKind>;

const accessKeys = ['primaryKey', 'secondaryKey'] as const;

/** The two ways into the tenant; the users behind them are those of the real one. [D] */
const accesses: readonly SettingKind[] = [
  ['access', 'integration'],
  ['gitAccess', 'git'],
].map(([name = '', principalId = '']) => ({
  path: `tenant/${name}`,
  defaults: { principalId, enabled: false },
  fixed: { id: name },
  secrets: accessKeys,
}));

/** The settings of the developer portal, the ways into the tenant, and what follows from them. */
export const settingOperations = {
  PortalSettings_ListByService: provider((call) => {
    const service = openService(call);
    const value = Object.values(portalSettings).map((kind) => body(call, kind, service));
    return pretty(200, { value, count: value.length });
  }),
  ...portalSetting('SignInSettings', portalSettings.signin),
  ...portalSetting('SignUpSettings', portalSettings.signup),
  ...portalSetting('DelegationSettings', portalSettings.delegation),
  DelegationSettings_ListSecrets: provider((call) => {
    const key = secretOf(call.world, openService(call), `${portalSettings.delegation.path}/validationKey`);
    return pretty(200, { validationKey: key });
  }),
  TenantAccess_ListByService: provider((call) => {
    const service = openService(call);
    const value = accesses.map((kind) => body(call, kind, service));
    return pretty(200, { value, count: value.length, nextLink: '' });
  }),
  TenantAccess_GetEntityTag: provider((call) => ({ ...get(call, accessOf(call)), body: '' })),
  TenantAccess_Get: provider((call) => get(call, accessOf(call))),
  TenantAccess_Create: provider((call) => write(call, accessOf(call), 'optional')),
  TenantAccess_Update: provider((call) => write(call, accessOf(call), 'required')),
  TenantAccess_ListSecrets: provider(listAccessSecrets),
  TenantAccess_RegeneratePrimaryKey: provider((call) => regenerate(call, 'primaryKey')),
  TenantAccess_RegenerateSecondaryKey: provider((call) => regenerate(call, 'secondaryKey')),
  TenantAccessGit_RegeneratePrimaryKey: provider((call) => regenerate(call, 'primaryKey')),
  TenantAccessGit_RegenerateSecondaryKey: provider((call) => regenerate(call, 'secondaryKey')),
  TenantSettings_ListByService: provider((call) => {
    const service = openService(call);
    return pretty(200, { value: [tenantSettings(call, service)], nextLink: '' });
  }),
  TenantSettings_Get: provider((call) => {
    const service = openService(call);
    if (call.params['settingsType']?.toLowerCase() !== 'public') throw entityNotFound('TenantSettings');
    const headers = { etag: `"${etagText(service.etag)}"` };
    return { ...pretty(200, tenantSettings(call, service)), headers };
  }),
} satisfies Record<string, Served>;

function portalSetting<Family extends string>(family: Family, kind: SettingKind) {
  const operations: Record<string, Served> = {
    [`${family}_GetEntityTag`]: provider((call) => ({ ...get(call, kind), body: '' })),
    [`${family}_Get`]: provider((call) => get(call, kind)),
    [`${family}_CreateOrUpdate`]: provider((call) => write(call, kind, 'optional')),
    // Alone among its kind, a PATCH of these answers nothing. [D] ARM §1.2
    [`${family}_Update`]: provider((call) => {
      write(call, kind, 'required');
      return { status: 204 };
    }),
  };
  type Verb = 'GetEntityTag' | 'Get' | 'CreateOrUpdate' | 'Update';
  return operations as Record<`${Family}_${Verb}`, Served>;
}

/** @throws ArmError where there is no such way in */
function accessOf({ params }: ProviderCall): SettingKind {
  const wanted = `tenant/${params['accessName']}`.toLowerCase();
  const kind = accesses.find(({ path }) => path.toLowerCase() === wanted);
  if (kind === undefined) throw entityNotFound('AccessInformation');
  return kind;
}

function storedOf(
  service: Readonly<Service>,
  { path }: SettingKind,
): { properties: JsonObject; etag: number } {
  return service.entities.get(path.toLowerCase()) ?? { properties: {}, etag: 0 };
}

function get(call: ProviderCall, kind: SettingKind): ArmReply {
  const service = openService(call);
  const headers = { etag: `"${etagText(storedOf(service, kind).etag)}"` };
  return { ...pretty(200, body(call, kind, service)), headers };
}

/** Writes a setting: a PUT whole, a PATCH over what was. Keys go no further than into memory. */
function write(call: ProviderCall, kind: SettingKind, need: 'required' | 'optional'): ArmReply {
  const service = openService(call);
  const before = storedOf(service, kind);
  demandMatch(call, before.etag, need);
  const sent = sentProperties(call);
  for (const name of kind.secrets) {
    const secret = sent[name];
    if (typeof secret === 'string' && secret !== '') keepSecret(service, `${kind.path}/${name}`, secret);
  }
  const asked = without(sent, new Set([...kind.secrets, ...Object.keys(kind.fixed ?? {})]));
  const properties =
    call.method === 'PATCH' ? (mergePatch(before.properties, asked) as JsonObject) : withoutNulls(asked);
  store(call, kind, service, { ...generationsOf(before.properties, kind), ...properties });
  return get(call, kind);
}

function store(
  { world }: ProviderCall,
  { path }: SettingKind,
  service: Readonly<Service>,
  properties: JsonObject,
): void {
  world.execute({ type: 'entity.put', service: service.name, path, properties });
}

function body({ world }: ProviderCall, kind: SettingKind, service: Readonly<Service>): JsonObject {
  const name = kind.path.slice(kind.path.indexOf('/') + 1);
  return {
    id: `${serviceId(world.subscriptionId, service)}/${kind.path}`,
    type: `Microsoft.ApiManagement/service/${kind.path.slice(0, kind.path.indexOf('/'))}`,
    name,
    properties: { ...kind.fixed, ...shown(kind, service) },
  };
}

/** What is set, with defaults where nothing is. */
function shown(kind: SettingKind, service: Readonly<Service>): JsonObject {
  const merged = mergePatch(kind.defaults, storedOf(service, kind).properties) as JsonObject;
  return Object.fromEntries(Object.keys(kind.defaults).map((name) => [name, merged[name] ?? null]));
}

function generationOf(name: string): string {
  return `${name}Generation`;
}

/** How often each key was made anew: that outlives every other write. */
function generationsOf(properties: JsonObject, { secrets }: SettingKind): JsonObject {
  const names = secrets.map(generationOf).filter((name) => name in properties);
  return Object.fromEntries(names.map((name) => [name, properties[name] ?? 0]));
}

function regenerate(call: ProviderCall, name: (typeof accessKeys)[number]): ArmReply {
  const kind = accessOf(call);
  const service = openService(call);
  const { properties } = storedOf(service, kind);
  const generation = (properties[generationOf(name)] ?? 0) as number;
  dropSecret(service, `${kind.path}/${name}`);
  store(call, kind, service, { ...properties, [generationOf(name)]: generation + 1 });
  return { status: 204 };
}

function listAccessSecrets(call: ProviderCall): ArmReply {
  const kind = accessOf(call);
  const service = openService(call);
  const { properties, etag } = storedOf(service, kind);
  const keys = accessKeys.map((name) => {
    const generation = (properties[generationOf(name)] ?? 0) as number;
    return [name, secretOf(call.world, service, `${kind.path}/${name}`, generation)] as const;
  });
  const { principalId = null, enabled = false } = shown(kind, service);
  const all = { ...kind.fixed, principalId, ...Object.fromEntries(keys), enabled };
  return { ...pretty(200, all), headers: { etag: `"${etagText(etag)}"` } };
}

/** The settings of the tenant repeat what the portal is set to, in the words of its older configuration. [D] example */
function tenantSettings({ world }: ProviderCall, service: Readonly<Service>): JsonObject {
  const [signUp, delegation] = [portalSettings.signup, portalSettings.delegation].map((kind) =>
    shown(kind, service),
  ) as [JsonObject, JsonObject];
  const terms = signUp['termsOfService'] as JsonObject;
  const word = (value: unknown): string => (isObject(value) && value['enabled'] === true ? 'True' : 'False');
  const settings = {
    'CustomPortalSettings.UserRegistrationTerms': terms['text'] ?? null,
    'CustomPortalSettings.UserRegistrationTermsEnabled': word(terms),
    'CustomPortalSettings.UserRegistrationTermsConsentRequired': word({ enabled: terms['consentRequired'] }),
    'CustomPortalSettings.DelegationEnabled': word(delegation['userRegistration']),
    'CustomPortalSettings.DelegationUrl': delegation['url'] ?? '',
    'CustomPortalSettings.DelegatedSubscriptionEnabled': word(delegation['subscriptions']),
  };
  return {
    id: `${serviceId(world.subscriptionId, service)}/settings/public`,
    type: 'Microsoft.ApiManagement/service/settings',
    name: 'public',
    properties: { settings },
  };
}

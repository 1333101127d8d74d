/** What a role lets somebody do: actions as Azure names them, with `*` for any part of them. */
interface RoleDefinition {
  readonly actions: readonly string[];
  readonly notActions?: readonly string[];
}

/** What nearly every role for one kind of resource has beside it. [D] */
const around = [
  'Microsoft.Authorization/*/read',
  'Microsoft.Insights/alertRules/*',
  'Microsoft.ResourceHealth/availabilityStatuses/read',
  'Microsoft.Resources/deployments/*',
  'Microsoft.Resources/subscriptions/resourceGroups/read',
  'Microsoft.Support/*',
];

/** The built-in roles that a migration meets, by their names. [D] Azure built-in roles */
const definitions = {
  Owner: { actions: ['*'] },
  Contributor: {
    actions: ['*'],
    notActions: [
      'Microsoft.Authorization/*/delete',
      'Microsoft.Authorization/*/write',
      'Microsoft.Authorization/elevateAccess/action',
    ],
  },
  Reader: { actions: ['*/read'] },
  'User Access Administrator': { actions: ['*/read', 'Microsoft.Authorization/*', 'Microsoft.Support/*'] },
  'API Management Service Contributor': { actions: ['Microsoft.ApiManagement/service/*', ...around] },
  'API Management Service Operator Role': {
    actions: [
      'Microsoft.ApiManagement/service/*/read',
      'Microsoft.ApiManagement/service/backup/action',
      'Microsoft.ApiManagement/service/delete',
      'Microsoft.ApiManagement/service/managedeployments/action',
      'Microsoft.ApiManagement/service/read',
      'Microsoft.ApiManagement/service/restore/action',
      'Microsoft.ApiManagement/service/updatecertificate/action',
      'Microsoft.ApiManagement/service/updatehostname/action',
      'Microsoft.ApiManagement/service/write',
      ...around,
    ],
    notActions: ['Microsoft.ApiManagement/service/users/keys/read'],
  },
  'API Management Service Reader Role': {
    actions: ['Microsoft.ApiManagement/service/*/read', 'Microsoft.ApiManagement/service/read', ...around],
    notActions: ['Microsoft.ApiManagement/service/users/keys/read'],
  },
  'Network Contributor': { actions: ['Microsoft.Network/*', ...around] },
  'DNS Zone Contributor': { actions: ['Microsoft.Network/dnsZones/*', ...around] },
  'Private DNS Zone Contributor': {
    actions: [
      'Microsoft.Network/privateDnsZones/*',
      'Microsoft.Network/privateDnsOperationResults/*',
      'Microsoft.Network/privateDnsOperationStatuses/*',
      'Microsoft.Network/virtualNetworks/read',
      'Microsoft.Network/virtualNetworks/join/action',
      ...around,
    ],
  },
  'Key Vault Contributor': {
    actions: ['Microsoft.KeyVault/*', ...around],
    notActions: ['Microsoft.KeyVault/locations/deletedVaults/purge/action'],
  },
} as const satisfies Record<string, RoleDefinition>;

/** A built-in role of Azure, by its name. */
export type RoleName = keyof typeof definitions;

/** The built-in roles there are. */
export const roleNames = Object.keys(definitions) as readonly RoleName[];

/** A role that somebody has, over a part of the resources or over all of them. */
export interface RoleAssignment {
  readonly role: RoleName;
  /** A subscription, a resource group or a resource, by id. @defaultValue everything */
  readonly scope?: string;
}

/** Somebody who asks, and what he may do. */
export interface CallerRights {
  /** As in `Microsoft.Network/virtualNetworks/subnets/join/action`: not even with a role. */
  readonly denied: readonly string[];
  /** All he may do; everything where it is left out. */
  readonly roleAssignments?: readonly RoleAssignment[];
}

/**
 * Whether somebody may do something.
 *
 * @param scope the id of what he would do it to, of a list what it is a list of
 */
export function isAllowed({ denied, roleAssignments }: CallerRights, action: string, scope: string): boolean {
  if (denied.some((each) => matches(each, action))) return false;
  if (roleAssignments === undefined) return true;
  return roleAssignments.some(
    (assignment) => covers(assignment.scope, scope) && gives(assignment.role, action),
  );
}

/**
 * Whether somebody may do something to a thing below a scope, be it only to one: what he may see a list for.
 *
 * @param scope the id of what the list is of
 */
export function isAllowedBelow(
  { denied, roleAssignments }: CallerRights,
  action: string,
  scope: string,
): boolean {
  if (denied.some((each) => matches(each, action))) return false;
  if (roleAssignments === undefined) return true;
  return roleAssignments.some(
    (assignment) =>
      (covers(assignment.scope, scope) || covers(scope, assignment.scope as string)) &&
      gives(assignment.role, action),
  );
}

function gives(role: RoleName, action: string): boolean {
  const { actions, notActions = [] }: RoleDefinition = definitions[role];
  const has = (each: string): boolean => matches(each, action);
  return actions.some(has) && !notActions.some(has);
}

/** What is given over a scope is given over all that is below it. */
function covers(over: string | undefined, scope: string): boolean {
  if (over === undefined) return true;
  return `${scope.toLowerCase()}/`.startsWith(`${over.toLowerCase().replace(/\/$/, '')}/`);
}

/** Actions know no case; `*` stands for any number of letters and steps. [D] */
function matches(pattern: string, action: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  const [first = '', ...rest] = parts;
  const asked = action.toLowerCase();
  const last = rest.pop();
  if (last === undefined) return asked === first;
  if (!asked.startsWith(first) || asked.length < first.length + last.length || !asked.endsWith(last))
    return false;
  let at = first.length;
  for (const part of rest) {
    const found = asked.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= asked.length - last.length;
}

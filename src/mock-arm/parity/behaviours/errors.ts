import { absent, type Behaviours, inferred, observed, synthetic } from './behaviour.ts';

/** ARM §5 and §6: refusals whose code, and mostly whose words, are known. docs/errors.md has every refusal of the mock. */
export const errorBehaviours: Behaviours = {
  'W5.MissingApiVersionParameter': observed('Without an api-version: 400.'),
  'W5.InvalidApiVersionParameter': observed('With an api-version that is no date: 400.'),
  'W5.NoRegisteredProviderFound': observed(
    'With a date that the provider does not know: 400, with those it does.',
  ),
  'W5.InvalidResourceType': observed('A type that the provider does not have: 404.'),
  'W5.SubscriptionNotFound': observed('A subscription of nobody: 404.'),
  'W5.ResourceGroupNotFound': observed('A group that is not there: 404.'),
  'W5.ResourceNotFound': observed('A resource that ARM does not know: 404.'),
  'W5.ServiceNotFound': observed('A service that API Management itself does not know: 404.'),
  'W5.ExpiredAuthenticationToken': observed('A token that has expired: 401.'),
  'W5.AuthenticationFailed': observed('No token: 401.'),
  'W5.InvalidAuthenticationToken': inferred('A token that is none: 401.'),
  'W5.AuthorizationFailed': inferred('An action that the caller may not take: 403.'),
  'W5.LinkedAuthorizationFailed': observed('A network that the caller may not join: 403.'),
  'W5.ScopeLocked': observed('A write or a deletion under a lock: 409.'),
  'W5.SubscriptionRequestsThrottled': observed('More requests than are allowed: 429, with Retry-After.'),
  'W5.InUseSubnetCannotBeDeleted': observed('A subnet with something in it: 400.'),
  'W6.ServiceLocked': observed('Any write while an operation runs: 409.'),
  'W6.ActivationFailed': observed('An activation that failed, on its poll: 400.'),
  'W6.InvalidParameters.no-group': observed(
    'A subnet without a network security group, before 2022-04-01-preview: 400.',
  ),
  'W6.NetworkSecurityGroupNotFound': observed('The same since; the status is inferred.'),
  'W6.InvalidOperation.no-network': observed('Network settings read anew, in no network: 400.'),
  'W6.InvalidOperation.activating': observed('What is inside a service that is activating: 400.'),
  'W6.InvalidParameters.backup': absent('A storage account that refuses a backup: 400.'),
  'W6.ManagementApiRequestFailed': observed('Port 3443 of a service in a network is out of reach: 422.'),
  'W6.ManagementApiRequestFailed.developer': absent(
    'The same for tier Developer, while the platform is renewed.',
  ),
  'W6.ServiceAlreadyExistsInSoftDeletedState': observed('A name that waits for its purge: 409.'),
  'W6.ServiceUndeleteNotPossible': observed('Something brought back that was never deleted: 400.'),
  'W6.navigation-links': absent('A subnet that an earlier instance has not let go of yet.'),
  'W6.PessimisticConcurrencyConflict': absent('Two writes to one API at a time: 409.'),
  'W6.PreconditionFailed': observed('An If-Match that is no longer so: 412.'),
  'W6.cannot-migrate': synthetic('The words in which a migration is refused; the status alone is observed.'),
};

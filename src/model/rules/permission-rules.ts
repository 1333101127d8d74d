import { isAllowed } from '../roles.ts';
import { type InstanceQuestion, passIf, type PlaceQuestion, type Rule, type Rules } from './rule.ts';

/** What whoever asks must be allowed to do, whatever he asks for. [D] B7 */
export const callerRules: Rules<InstanceQuestion> = {
  'rbac.write': permission(
    'Microsoft.ApiManagement/service/write',
    () => true,
    ({ situation }) => situation.resourceId,
  ),
};

/** What he must be allowed to do besides, to put compute into a network. [D] B7 */
export const joinRules: Rules<PlaceQuestion> = {
  'rbac.joinSubnet': {
    ...permission(
      'Microsoft.Network/virtualNetworks/subnets/join/action',
      ({ place: { to } }: PlaceQuestion) => to.network !== 'None' && to.subnetId !== null,
      ({ place }) => place.to.subnetId,
    ),
    resource: ({ place }) => place.to.subnetId,
  },
  'rbac.joinPublicIp': {
    ...permission(
      'Microsoft.Network/publicIPAddresses/join/action',
      ({ place: { to } }: PlaceQuestion) => to.network !== 'None' && to.publicIpId !== null,
      ({ place }) => place.to.publicIpId,
    ),
    resource: ({ place }) => place.to.publicIpId,
  },
};

/** @param over the id of what the action would be done to */
function permission<Question extends InstanceQuestion>(
  action: string,
  asks: (question: Question) => boolean,
  over: (question: Question) => string | null | undefined,
): Rule<Question> {
  const may = (question: Question): boolean =>
    isAllowed(question.situation.caller, action, over(question) ?? '');
  return {
    facts: ['B7', 'V.rbac'],
    effect: 'refuses',
    asks,
    verdict: (question) => passIf(may(question)),
    says: (question) => `${question.situation.caller.id} ${may(question) ? 'may' : 'may not'} do ${action}.`,
    fix: ({ situation }) => `Grant ${action} to ${situation.caller.id}.`,
    target: action,
  };
}

import type { Situation } from '../situation.ts';
import { type InstanceQuestion, passIf, type PlaceQuestion, type Rule, type Rules } from './rule.ts';

/** What whoever asks must be allowed to do, whatever he asks for. [D] B7 */
export const callerRules: Rules<InstanceQuestion> = {
  'rbac.write': permission('Microsoft.ApiManagement/service/write', () => true),
};

/** What he must be allowed to do besides, to put compute into a network. [D] B7 */
export const joinRules: Rules<PlaceQuestion> = {
  'rbac.joinSubnet': {
    ...permission(
      'Microsoft.Network/virtualNetworks/subnets/join/action',
      ({ place: { to } }: PlaceQuestion) => to.network !== 'None' && to.subnetId !== null,
    ),
    resource: ({ place }) => place.to.subnetId,
  },
  'rbac.joinPublicIp': {
    ...permission(
      'Microsoft.Network/publicIPAddresses/join/action',
      ({ place: { to } }: PlaceQuestion) => to.network !== 'None' && to.publicIpId !== null,
    ),
    resource: ({ place }) => place.to.publicIpId,
  },
};

function permission<Question extends InstanceQuestion>(
  action: string,
  asks: (question: Question) => boolean,
): Rule<Question> {
  const may = ({ caller }: Situation): boolean =>
    !caller.denied.some((denied) => denied.toLowerCase() === action.toLowerCase());
  return {
    facts: ['B7', 'V.rbac'],
    effect: 'refuses',
    asks,
    verdict: ({ situation }) => passIf(may(situation)),
    says: ({ situation }) => `${situation.caller.id} ${may(situation) ? 'may' : 'may not'} do ${action}.`,
    fix: ({ situation }) => `Grant ${action} to ${situation.caller.id}.`,
    target: action,
  };
}

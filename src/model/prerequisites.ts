import type { Failure } from './events.ts';
import { invariant } from './invariant.ts';
import type { Refusal } from './refusal.ts';
import { growthRules, instanceRules, placeRules } from './rules/instance-rules.ts';
import { callerRules, joinRules } from './rules/permission-rules.ts';
import { publicIpRules } from './rules/public-ip-rules.ts';
import { ask, type Finding, type Movement } from './rules/rule.ts';
import { subnetRules } from './rules/subnet-rules.ts';
import { trafficRules } from './rules/traffic-rules.ts';
import type { Place, Situation } from './situation.ts';

export type { Finding } from './rules/rule.ts';

/** Asks every rule that concerns a request, once it is known which plan it would run. */
export function prerequisites(plan: Movement, situation: Situation): Finding[] {
  const asked = { plan, situation };
  const builds = situation.places.filter(
    ({ moves, comes }) => comes || (moves && plan.successor === 'incoming'),
  );
  const grows = plan.successor === 'active' ? situation.places.filter(({ comes }) => !comes) : [];
  const exchanges = builds.some(({ comes }) => !comes);
  return [
    ...ask(callerRules, asked, null),
    ...builds.flatMap((place) => ask(joinRules, { ...asked, place }, place.location)),
    ...builds.flatMap((place) => ofPlace(plan, situation, place)),
    ...grows.flatMap((place) => ask(growthRules, { ...asked, place }, place.location)),
    ...(exchanges ? ask(instanceRules, asked, null) : []),
  ];
}

function ofPlace(plan: Movement, situation: Situation, place: Place): Finding[] {
  const question = { plan, situation, place };
  const { location } = place;
  const { network, subnet } = place.to;
  return [
    ...ask(placeRules, question, location),
    ...(network === 'None' ? [] : ask(publicIpRules, question, location)),
    ...(subnet === null ? [] : ask(subnetRules, { ...question, subnet }, location)),
    ...(subnet === null ? [] : ask(trafficRules, { ...question, subnet }, location)),
  ];
}

/** The first rule that stands in the way of a request; undefined where none does. */
export function firstRefusal(findings: readonly Finding[]): Refusal | undefined {
  const broken = findings.find(({ verdict, effect }) => verdict === 'fail' && effect === 'refuses');
  if (broken === undefined) return undefined;
  const { rule, facts, says, fix, target, resourceId } = broken;
  return {
    refused: 'prerequisite',
    facts,
    says: `${says} ${fix}`,
    rule,
    ...(target !== undefined && { target }),
    ...(resourceId !== undefined && { resourceId }),
  };
}

/** What makes compute fail to come up, once that shows; undefined where nothing does. */
export function firstBreak(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ verdict, effect }) => verdict === 'fail' && effect === 'breaks');
}

/**
 * What a client reads of compute that could not come up in its network. [R] V.3443, H15
 *
 * @param reference what the platform would put into its message beside the words: an id and a time
 */
export function breakFailure(service: string, broken: Finding, reference: string): Failure {
  invariant(broken.effect === 'breaks', () => `${broken.rule} does not break a run`);
  if (broken.rule === 'traffic.management') {
    return {
      code: 'ManagementApiRequestFailed',
      message:
        `Failed to connect to management endpoint ${service}.management.azure-api.net:3443 for a service deployed in a ` +
        `Virtual Network. Make sure to follow guidance at https://aka.ms/apim-vnet-common-issues for Inbound connectivity ` +
        `to Management endpoint. Check 'ApiManagement Control Plane - inbound' connectivity at https://aka.ms/apimnetworkstatus.`,
    };
  }
  return {
    code: 'ActivationFailed',
    message: `Unable to activate API service at this time. ${reference} Make sure the prerequisites at https://aka.ms/apimvnet are followed. ${broken.says}`,
  };
}

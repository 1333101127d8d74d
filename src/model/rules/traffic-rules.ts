import { eras } from '../era.ts';
import type { FactId } from '../facts.ts';
import { type Flow, flows, reaches } from '../network.ts';
import { fields, type Rule, type Rules, staysInSubnet, type SubnetQuestion } from './rule.ts';

const guide = 'See the security rules an instance in a network needs.';

/** What an instance needs to be let through. */
export const trafficRules: Rules<SubnetQuestion> = {
  'traffic.management': {
    ...passes(flows.management, ['V.3443', 'V.routes', 'D12']),
    effect: 'breaks',
    fix: `Allow ApiManagement in on 3443, and where all traffic is forced elsewhere lead ApiManagement to the Internet. ${guide}`,
  },
  'traffic.loadBalancer': {
    ...passes(flows.loadBalancer, ['V.6390', 'X24']),
    effect: ({ situation }) => (situation.tier === 'Developer' ? 'warns' : 'breaks'),
    asks: toStv2,
    fix: `Allow AzureLoadBalancer in on 6390. ${guide}`,
  },
  'traffic.storage': {
    ...passes(flows.storage, ['D1', 'V.dependencies']),
    effect: 'breaks',
    fix: outbound('Storage', 443),
  },
  'traffic.sql': {
    ...passes(flows.sql, ['D1', 'V.dependencies']),
    effect: 'breaks',
    fix: outbound('Sql', 1433),
  },
  'traffic.keyVault': {
    ...passes(flows.keyVault, ['D8', 'V.keyVault', 'V.dependencies']),
    asks: toStv2,
    effect: (question) => (refusesVaults(question) ? 'refuses' : 'breaks'),
    fix: outbound('AzureKeyVault', 443),
  },
  'traffic.clients': {
    ...passes(flows.clients, ['D1', 'D12']),
    effect: 'warns',
    asks: ({ place }) => place.to.network === 'External',
    fix: `Allow clients in on 443. ${guide}`,
  },
  'traffic.trafficManager': {
    ...passes(flows.trafficManager, ['V.trafficManager']),
    effect: 'warns',
    asks: ({ place, situation }) => place.to.network === 'External' && situation.places.length > 1,
    fix: `Allow AzureTrafficManager in on 443. ${guide}`,
  },
  'traffic.monitor': {
    ...passes(flows.monitor, ['D1']),
    effect: 'warns',
    fix: outbound('AzureMonitor', 443),
  },
};

function passes(flow: Flow, facts: readonly FactId[]): Omit<Rule<SubnetQuestion>, 'effect' | 'fix'> {
  const verdicts = { yes: 'pass', no: 'fail', unknown: 'unknown' } as const;
  const way = flow.direction === 'Inbound' ? 'from' : 'to';
  const words = { pass: 'pass', fail: 'do not pass', unknown: 'pass an appliance that is not simulated' };
  return {
    facts,
    verdict: ({ subnet }) => verdicts[reaches(subnet, flow)],
    says: (_, verdict) => `Packets ${way} ${flow.tag} on ${flow.ports.join(', ')} ${words[verdict]}.`,
    target: fields.subnet,
    resource: ({ subnet }) => subnet.id,
  };
}

function outbound(tag: string, port: number): string {
  return `Allow ${tag} out on ${port}, or enable its service endpoint where all traffic is forced elsewhere. ${guide}`;
}

function refusesVaults(question: SubnetQuestion): boolean {
  return eras[question.situation.era].refusesClosedVaults && staysInSubnet(question);
}

function toStv2({ plan }: SubnetQuestion): boolean {
  return plan.platform === 'stv2';
}

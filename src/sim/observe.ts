import type { FactId, NameStatus, VipStatus } from '../model/index.ts';
import type { JsonObject } from './json.ts';
import { describeService, type ServiceStatus } from './status.ts';
import { findService, record, type Workings } from './workings.ts';

/**
 * Brings the timeline up to date: what has become different in every service that was touched, coalesced to one look
 * an instant. `seen` holds the last look at each; it can be made anew from the state at any time.
 */
export function observe(workings: Workings, seen: Map<string, ServiceStatus>): void {
  for (const name of workings.touched) {
    const before = seen.get(name);
    const service = findService(workings, name);
    const after = service && describeService(workings, service);
    if (after) seen.set(name, after);
    else seen.delete(name);
    const found = after ? differences(before, after) : addressesChanged(before, undefined);
    const subject = (after ?? before)?.name ?? name;
    for (const { event, text, facts = [], detail = {} } of found) {
      record(workings, { subject, event, text, facts, detail });
    }
  }
  workings.touched.clear();
}

interface Difference {
  readonly event: string;
  readonly text: string;
  readonly facts?: readonly FactId[];
  readonly detail?: JsonObject;
}

function differences(before: ServiceStatus | undefined, after: ServiceStatus): Difference[] {
  return [
    ...stateChanged(before, after),
    ...phaseChanged(before, after),
    ...lockChanged(before, after),
    ...addressesChanged(before, after),
    ...namesChanged(before, after),
  ];
}

function stateChanged(before: ServiceStatus | undefined, after: ServiceStatus): Difference[] {
  const found: Difference[] = [];
  const { provisioningState: state, platformVersion: platform } = after;
  if (before?.provisioningState !== state) {
    found.push({
      event: 'state.changed',
      text: before ? `${before.provisioningState} → ${state}` : state,
      facts: state === 'Updating' ? ['B3'] : [],
      detail: { from: before?.provisioningState ?? null, to: state },
    });
  }
  if (before?.platformVersion !== platform) {
    found.push({
      event: 'platform.changed',
      text: before ? `${before.platformVersion} → ${platform}` : platform,
      facts: before?.platformVersion === 'stv1' && platform === 'stv2' ? ['B4'] : [],
      detail: { from: before?.platformVersion ?? null, to: platform },
    });
  }
  return found;
}

function phaseChanged(before: ServiceStatus | undefined, after: ServiceStatus): Difference[] {
  if ((before?.phase ?? 'steady') === after.phase) return [];
  const from = before?.phase ?? 'steady';
  const until = after.phaseEndsAt === null ? '' : `, until ${after.phaseEndsAt}`;
  return [
    {
      event: 'phase.changed',
      text: `${from} → ${after.phase}${until}`,
      detail: { from, to: after.phase, until: after.phaseEndsAt },
    },
  ];
}

function lockChanged(before: ServiceStatus | undefined, after: ServiceStatus): Difference[] {
  const until = after.configurationLockedUntil;
  if ((before?.configurationLockedUntil ?? null) === until) return [];
  return until === null
    ? [{ event: 'lock.ended', text: 'the documented configuration lock ends', facts: ['X10'] }]
    : [
        {
          event: 'lock.began',
          text: `infrastructure configuration locked until ${until}, as documented`,
          facts: ['X10'],
          detail: { until },
        },
      ];
}

function addressesChanged(before: ServiceStatus | undefined, after: ServiceStatus | undefined): Difference[] {
  const old = vipsOf(before);
  const now = vipsOf(after);
  const found: Difference[] = [];
  for (const [address, { kind, answeredBy }] of now) {
    const was = old.get(address);
    if (was !== undefined && was.answeredBy === answeredBy) continue;
    if (was === undefined && answeredBy === null) {
      found.push({
        event: 'address.taken',
        text: `${kind} ${address} is held, nobody answers yet`,
        detail: { address, kind },
      });
    } else {
      found.push({
        event: answeredBy === null ? 'address.silenced' : 'address.answered',
        text:
          answeredBy === null
            ? `nobody answers on ${kind} ${address}`
            : `${answeredBy} answers on ${kind} ${address}`,
        detail: { address, kind, answeredBy },
      });
    }
  }
  for (const [address, { kind }] of old) {
    if (now.has(address)) continue;
    const text = `${kind} ${address} is given up`;
    found.push({ event: 'address.dropped', text, detail: { address, kind } });
  }
  return found;
}

/** Names that change alike are told of together. */
function namesChanged(before: ServiceStatus | undefined, after: ServiceStatus): Difference[] {
  if (before !== undefined && sameNames(before.names, after.names)) return [];
  const old = namesOf(before);
  const alike = new Map<string, NameStatus[]>();
  for (const [key, now] of namesOf(after)) {
    const was = old.get(key);
    const moved = was?.resolvesTo.join() !== now.resolvesTo.join();
    if (!moved && was?.reaches === now.reaches) continue;
    const group = [
      moved ? 'names.moved' : 'names.reached',
      now.view,
      now.kind,
      now.resolvesTo,
      now.reaches,
    ].join();
    alike.set(group, [...(alike.get(group) ?? []), now]);
  }
  return [...alike].map(([group, names]) => namesDifference(group.startsWith('names.moved'), names));
}

/** Most of what happens leaves every name alone, and that is quickly seen. */
function sameNames(before: readonly NameStatus[], after: readonly NameStatus[]): boolean {
  return (
    before.length === after.length &&
    after.every(({ name, view, resolvesTo, reaches }, index) => {
      const was = before[index] as NameStatus;
      return (
        was.name === name &&
        was.view === view &&
        was.reaches === reaches &&
        was.resolvesTo[0] === resolvesTo[0]
      );
    })
  );
}

function namesDifference(moved: boolean, names: readonly NameStatus[]): Difference {
  const [{ name, view, kind, resolvesTo, reaches }] = names as [NameStatus];
  const others = names.length === 1 ? '' : ` and ${names.length - 1} more`;
  const inside = view === 'public' ? '' : ' (inside the network)';
  const target = moved ? ` → ${resolvesTo.join(', ') || 'nothing'}` : '';
  return {
    event: moved ? 'names.moved' : 'names.reached',
    text: `${name}${others}${inside}${target}: ${reaches ?? 'nobody'} answers`,
    facts: [kind !== 'default' ? 'X21' : view === 'public' ? 'C20' : 'C22'],
    detail: { names: names.map((each) => each.name), view, kind, resolvesTo, reaches },
  };
}

function vipsOf(status: ServiceStatus | undefined): Map<string, VipStatus> {
  return new Map(
    status?.locations.flatMap(({ vips }) => vips.map((vip) => [vip.address, vip] as const)) ?? [],
  );
}

function namesOf(status: ServiceStatus | undefined): Map<string, NameStatus> {
  return new Map(status?.names.map((name) => [`${name.view}/${name.name}`, name]) ?? []);
}

import { dnsViews } from './dns/lookup.ts';
import type { DnsView } from './dns/records.ts';
import { type DnsFault, type Fault, faultFields, faultKinds, type VipFault } from './faults.ts';
import { iso, latestMs } from './instant.ts';
import { key } from './key.ts';
import type { CommandResult } from './command-result.ts';
import { RehearsalError } from './rehearsal-error.ts';
import { findService, record, type Workings } from './workings.ts';

/** The longest that an answer may be late. */
const longestDelayMs = 3_600_000;

/**
 * Has something go wrong, from now on or from a later time. One of the same id gives way to it.
 *
 * @throws RehearsalError that names the field where something makes no sense
 */
export function putFault(workings: Workings, fault: Fault): CommandResult {
  demandFault(workings, fault);
  const { clock, faults } = workings;
  const fromMs = Math.max(fault.fromMs ?? clock.nowMs, clock.nowMs);
  endFault(workings, fault.id);
  faults.set(key(fault.id), { fault: { ...fault, fromMs }, replica: null });
  if (fault.untilMs !== undefined)
    clock.set(timerOf(fault.id, 'ends'), fault.untilMs - clock.nowMs, { type: 'faultEnds', fault: fault.id });
  if (fromMs > clock.nowMs)
    clock.set(timerOf(fault.id, 'begins'), fromMs - clock.nowMs, { type: 'faultBegins', fault: fault.id });
  else beginFault(workings, fault.id);
  return { kind: 'done' };
}

/** Takes a fault away. @throws RehearsalError where there is none of that id */
export function deleteFault(workings: Workings, id: string): CommandResult {
  if (!workings.faults.has(key(id))) {
    const known = [...workings.faults.values()].map(({ fault }) => fault.id).join(', ') || 'none';
    throw new RehearsalError(`There is no fault \`${id}\`; there are: ${known}.`, 'fault', id);
  }
  endFault(workings, id);
  return { kind: 'done' };
}

/** The time of a fault has come. */
export function beginFault(workings: Workings, id: string): void {
  const standing = workings.faults.get(key(id));
  if (standing) tell(workings, standing.fault, 'begun', 'begins');
}

/** A fault is over, by its time or because somebody takes it away; one that never began goes without a word. */
export function endFault(workings: Workings, id: string): void {
  const { clock, faults } = workings;
  const standing = faults.get(key(id));
  if (standing === undefined) return;
  faults.delete(key(id));
  clock.cancel(timerOf(id, 'begins'));
  clock.cancel(timerOf(id, 'ends'));
  if (standing.fault.fromMs <= clock.nowMs) tell(workings, standing.fault, 'ended', 'is over');
}

function timerOf(id: string, what: 'begins' | 'ends'): string {
  return `fault/${key(id)}/${what}`;
}

function tell(workings: Workings, fault: Fault, what: 'begun' | 'ended', says: string): void {
  const { id, kind, fromMs: _, untilMs, ...about } = fault;
  const scope = [
    'name' in about && about.name !== undefined ? `of ${about.name} and all below it` : '',
    'view' in about && about.view !== undefined ? `as ${about.view} sees it` : '',
    'service' in about && about.service !== undefined ? `on the addresses of ${about.service}` : '',
  ].filter((part) => part !== '');
  const until = what === 'begun' && untilMs !== undefined ? `, until ${iso(untilMs)}` : '';
  record(workings, {
    subject: ('service' in about && about.service) || id,
    event: `fault.${what}`,
    text: `${[kind, ...scope, says].join(' ')}${until}`,
    facts: [],
    detail: { id, kind, ...about },
  });
}

function demandFault(workings: Workings, fault: Fault): void {
  const { id, kind } = fault;
  const isName = typeof id === 'string' && /^[\w.-]{1,80}$/.test(id);
  demand(isName, 'id', id, 'up to 80 letters, digits, dots, hyphens and underscores');
  demand(faultKinds.includes(kind), 'kind', kind, `one of ${faultKinds.join(', ')}`);
  const known = faultFields(kind);
  for (const [field, value] of Object.entries(fault))
    demand(
      known.includes(field) || value === undefined,
      field,
      value,
      `left out: ${kind} knows no such field`,
    );
  demandTimes(workings, fault);
  if (kind.startsWith('dns.')) demandDnsFault(fault as Fault & DnsFault, dnsViews(workings));
  else demandVipFault(workings, fault as Fault & VipFault);
}

function demandTimes({ clock: { nowMs } }: Workings, { fromMs, untilMs }: Fault): void {
  for (const [field, value] of Object.entries({ fromMs, untilMs })) {
    const fits = value === undefined || (Number.isSafeInteger(value) && value >= 0 && value <= latestMs);
    demand(fits, field, value, 'milliseconds since 1970, before the year 10000');
  }
  const begins = Math.max(fromMs ?? nowMs, nowMs);
  demand(
    untilMs === undefined || untilMs > begins,
    'untilMs',
    untilMs,
    `after it begins, which is ${begins}`,
  );
}

function demandDnsFault({ kind, view, name, delayMs, servedAs }: DnsFault, views: readonly DnsView[]): void {
  const known = views.map((each) => key(each));
  const isView = (said: unknown): boolean => typeof said === 'string' && known.includes(key(said));
  demand(view === undefined || isView(view), 'view', view, `one of ${views.join(', ')}`);
  const isName = name === undefined || (typeof name === 'string' && namePattern.test(name));
  demand(isName, 'name', name, 'a name of DNS, like contoso.azure-api.net');
  const isDelay = Number.isSafeInteger(delayMs) && Number(delayMs) >= 1 && Number(delayMs) <= longestDelayMs;
  const wanted = `a whole number of milliseconds from 1 to ${longestDelayMs}`;
  demand(delayMs === undefined || isDelay, 'delayMs', delayMs, wanted);
  if (kind === 'dns.wrongView')
    demand(
      isView(servedAs),
      'servedAs',
      servedAs,
      `the view whose answers are given, one of ${views.join(', ')}`,
    );
}

function demandVipFault(workings: Workings, { service }: VipFault): void {
  const known = [...workings.services.values()].map(({ name }) => name).join(', ') || 'none yet';
  const isService = service === undefined || (typeof service === 'string' && findService(workings, service));
  demand(Boolean(isService), 'service', service, `the name of an instance; there are: ${known}`);
}

const namePattern =
  /^(?=.{1,253}$)(?:[a-z0-9_*](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.?$/i;

function demand(holds: boolean, field: string, seen: unknown, wanted: string): void {
  if (holds) return;
  const text = typeof seen === 'string' ? seen : JSON.stringify(seen);
  const shown = seen === undefined ? 'nothing' : `\`${text}\``;
  throw new RehearsalError(`Expected \`${field}\` to be ${wanted}; got ${shown}.`, field, seen);
}

import type { CommandResult } from './command-result.ts';
import { key, type Operation } from './service.ts';
import { record, runningOperation, startOperation, type Workings } from './workings.ts';

const registeringTakesMs = 60_000; // [S] no document says; clients look again every 10 s

/** Begins to register a provider. All are from the start; one that is, or is about to be, is left alone. */
export function registerProvider(workings: Workings, namespace: string): CommandResult {
  if (!workings.unregistered.has(key(namespace)) || runningOperation(workings, 'register', namespace))
    return { kind: 'unchanged' };
  const about = { kind: 'register', subject: namespace, resourceGroup: '', location: '' } as const;
  const operation = startOperation(workings, about);
  const due = { type: 'operation', operationId: operation.id } as const;
  workings.clock.set(`operation/${operation.id}`, registeringTakesMs, due);
  return { kind: 'started', operation };
}

/** Takes a registration back, at once. What there is of the provider stays. */
export function unregisterProvider(workings: Workings, namespace: string): CommandResult {
  if (workings.unregistered.has(key(namespace))) return { kind: 'unchanged' };
  workings.unregistered.add(key(namespace));
  tell(workings, namespace, 'unregistered');
  return { kind: 'done' };
}

/** What becomes of a provider when its registration is through. */
export function endRegistration(workings: Workings, { subject }: Operation): void {
  workings.unregistered.delete(key(subject));
  tell(workings, subject, 'registered');
}

function tell(workings: Workings, namespace: string, what: 'registered' | 'unregistered'): void {
  const text = `the subscription is ${what === 'registered' ? 'registered' : 'no longer registered'} with it`;
  record(workings, { subject: namespace, event: `provider.${what}`, text, facts: [], detail: {} });
}

import type { Temporary } from './plan.ts';
import type { LocationState } from './step.ts';
import type { Compute, Phase, PlatformVersion, ProvisioningState } from './vocabulary.ts';

/** One compute of a location: who it is, and what it is for at this instant. */
export interface ComputeStatus {
  readonly id: string;
  readonly platform: Compute['platform'];
  readonly role: 'active' | 'incoming' | 'retained';
  /** Whether it is up and able to serve; who reaches it is told by the addresses. */
  readonly serving: boolean;
}

/** An address that the location holds, and the compute that answers there; null where nobody does. */
export interface VipStatus {
  readonly address: string;
  readonly kind: 'public' | 'private' | 'temporary';
  readonly answeredBy: string | null;
}

/** Everything one location shows to the outside, read off its state. Never stored. */
export interface LocationStatus {
  readonly provisioningState: ProvisioningState;
  readonly platformVersion: PlatformVersion;
  readonly phase: Phase;
  /** The timer whose end ends the phase; null in a phase that lasts. */
  readonly phaseTimer: string | null;
  readonly locked: boolean;
  /** Whether the platform shuts all clients out. [D] P18 */
  readonly blocked: boolean;
  readonly compute: readonly ComputeStatus[];
  readonly vips: readonly VipStatus[];
  /** Where Azure's own names of the public view point. */
  readonly publicTarget: string | null;
  readonly privateAddress: string | null;
}

const nobody: ReadonlySet<string> = new Set();

/**
 * Reads a location.
 *
 * @param unreachable ids of the computes whose network lets no client through
 */
export function describeLocation(
  state: LocationState,
  unreachable: ReadonlySet<string> = nobody,
): LocationStatus {
  const { active } = state.context;
  const serving = activeAnswers(state);
  const windowOpen = windowAnswers(state);
  const blocked = state.hasTag('blocked');
  const shutOut = (id: string | null): string | null =>
    id === null || blocked || unreachable.has(id) ? null : id;
  return {
    provisioningState: provisioningState(state),
    platformVersion: platformVersion(state),
    ...phase(state),
    locked: state.hasTag('locked'),
    blocked,
    compute: computes(state, serving),
    vips: vips(state, serving, windowOpen).map((vip) => ({ ...vip, answeredBy: shutOut(vip.answeredBy) })),
    publicTarget:
      windowOpen || standsIn(state, 'silent')
        ? state.context.temporaryAddress
        : (active?.publicAddress ?? null),
    privateAddress: active?.privateAddress ?? null,
  };
}

function provisioningState(state: LocationState): ProvisioningState {
  const { run, active, outcome } = state.context;
  if (run !== null) return run.provisioning;
  if (active !== null) return 'Succeeded';
  return outcome?.kind === 'failed' ? 'Failed' : 'Created';
}

/** Undetermined while a dedicated instance is first activated; Consumption is mtv1 at once. [R] ARM §2 */
function platformVersion({ context: { active, incoming } }: LocationState): PlatformVersion {
  if (active !== null) return active.platform;
  return incoming?.platform === 'mtv1' ? 'mtv1' : 'undetermined';
}

function phase(state: LocationState): Pick<LocationStatus, 'phase' | 'phaseTimer'> {
  if (state.hasTag('deleted')) return { phase: 'deleted', phaseTimer: null };
  if (state.hasTag('handingBack')) return { phase: 'rollingBack', phaseTimer: 'handingBack' };
  if (state.hasTag('rollingBack')) return { phase: 'rollingBack', phaseTimer: 'abandoning' };
  if (state.hasTag('cutover')) return { phase: 'cutover', phaseTimer: 'cutover' };
  if (state.hasTag('running')) return { phase: 'building', phaseTimer: 'building' };
  const [oldest] = state.context.retained;
  if (state.hasTag('blocked')) return { phase: 'blocked', phaseTimer: null };
  if (oldest) return { phase: 'coexisting', phaseTimer: `retention.${oldest.id}` };
  return { phase: 'steady', phaseTimer: null };
}

/** The address is on its way, there or back: whoever holds it does not answer. */
function addressMoves(state: LocationState): boolean {
  return state.hasTag('cutover') || state.hasTag('handingBack');
}

function activeAnswers(state: LocationState): boolean {
  const { active, run } = state.context;
  return active !== null && !addressMoves(state) && run?.oldDuringBuild !== 'silent';
}

/** The temporary address answers in its window, and on the way back until the old address is home. [I] C19.handBack */
function windowAnswers(state: LocationState): boolean {
  return standsIn(state, 'answers');
}

/** Whether the address is on its way and a temporary one of this kind stands in for it. */
function standsIn(state: LocationState, temporary: Temporary): boolean {
  return addressMoves(state) && state.context.run?.cutover?.temporary === temporary;
}

function computes(state: LocationState, serving: boolean): ComputeStatus[] {
  const { active, incoming, retained } = state.context;
  return [
    ...(active ? [status(active, 'active', serving || addressMoves(state))] : []),
    ...(incoming ? [status(incoming, 'incoming', addressMoves(state))] : []),
    ...retained.map((compute) => status(compute, 'retained', true)),
  ];
}

function status({ id, platform }: Compute, role: ComputeStatus['role'], serving: boolean): ComputeStatus {
  return { id, platform, role, serving };
}

function vips(state: LocationState, serving: boolean, windowOpen: boolean): VipStatus[] {
  const { active, incoming, retained, run, temporaryAddress } = state.context;
  const held: VipStatus[] = [];
  if (active) held.push(...addresses(active, serving));
  if (incoming && (run?.addresses !== 'keep' || !active)) held.push(...addresses(incoming, false));
  if (temporaryAddress !== null && incoming) {
    held.push({ address: temporaryAddress, kind: 'temporary', answeredBy: windowOpen ? incoming.id : null });
  }
  for (const compute of retained) held.push(...addresses(compute, true));
  return held;
}

function addresses({ id, publicAddress, privateAddress }: Compute, answers: boolean): VipStatus[] {
  const answeredBy = answers ? id : null;
  return [
    ...(publicAddress === null ? [] : [{ address: publicAddress, kind: 'public' as const, answeredBy }]),
    ...(privateAddress === null ? [] : [{ address: privateAddress, kind: 'private' as const, answeredBy }]),
  ];
}

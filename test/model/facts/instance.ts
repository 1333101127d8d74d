import type { MigrationMode } from '../../../src/model/index.ts';
import {
  type BladeForm,
  type CommandResult,
  type Service,
  type ServiceConfiguration,
  type ServiceSeed,
  type ServiceStatus,
  type TimelineEntry,
  World,
  type WorldOptions,
} from '../../../src/sim/index.ts';
import { put, putNetwork, type SubnetWish } from '../../helpers/network.ts';

const minute = 60_000;

/** A command about the one instance, its name left out. */
type Change = Partial<ServiceConfiguration>;

/** One instance in a world of its own. Minutes count from the last request that was taken up. */
export class Instance {
  readonly world: World;
  readonly #labels = new Map<string, string>();
  #zeroMs: number;
  #zeroSeq = 0;

  constructor(seed: Partial<ServiceSeed> = {}, options: Omit<WorldOptions, 'services'> = {}) {
    this.world = World.create({ ...options, services: [{ name: 'contoso', ...seed }] });
    this.#zeroMs = this.world.nowMs;
    this.begins();
    this.label();
  }

  /** From here on minutes are counted, and what happens is told of. */
  begins(): void {
    this.#zeroMs = this.world.nowMs;
    this.#zeroSeq = this.world.timeline.entries.length;
  }

  /** Calls the addresses held now the old ones, and the one made in advance promised; others are new. */
  label(): void {
    this.#labels.clear();
    for (const { vips } of this.status.locations)
      for (const { address } of vips) this.#labels.set(address, 'old');
    for (const address of this.service.precreated.values()) this.#labels.set(address, 'promised');
  }

  /** Lets time pass until a minute. */
  at(minutes: number): this {
    this.world.advanceTo(this.#zeroMs + Math.round(minutes * minute));
    return this;
  }

  /** Lets time pass until what runs is over. @returns the minute */
  ended(): number {
    const { operationId } = this.service;
    const operation = this.world.operations.get(operationId ?? '');
    this.world.advanceUntil(() => operation === undefined || operation.endedAtMs !== null);
    return this.#minuteOf(this.world.nowMs);
  }

  /** Lets everything happen that is left to happen. */
  settled(): this {
    this.world.advanceUntil(() => false);
    return this;
  }

  get service(): Service {
    return this.world.service('contoso') as Service;
  }

  get configuration(): ServiceConfiguration {
    return this.service.configuration;
  }

  get status(): ServiceStatus {
    return this.world.describe('contoso') as ServiceStatus;
  }

  /** State and platform, as in `Updating stv1`. */
  get shown(): string {
    return `${this.status.provisioningState} ${this.status.platformVersion}`;
  }

  /** The subnet of the first location. */
  get subnet(): string {
    return this.configuration.subnetResourceId as string;
  }

  /** What answers behind a name, as `address platform`; the address by what it was called. */
  name(name: string, view: 'public' | 'vnet' = 'public'): string {
    const found = this.status.names.find((each) => each.name === name && each.view === view);
    if (found === undefined) return 'no record';
    const [address] = found.resolvesTo;
    return `${address === undefined ? 'nowhere' : this.called(address)} ${found.reaches ?? 'nobody'}`;
  }

  /** What an address is called. */
  called(address: string): string {
    return this.#labels.get(address) ?? 'new';
  }

  /** Who answers on every address, as `old public stv1`. */
  get vips(): string[] {
    const platforms = new Map(
      this.status.locations.flatMap(({ compute }) => compute.map(({ id, platform }) => [id, platform])),
    );
    return this.status.locations.flatMap(({ vips }) =>
      vips.map(
        ({ address, kind, answeredBy }) =>
          `${this.called(address)} ${kind} ${answeredBy === null ? 'nobody' : platforms.get(answeredBy)}`,
      ),
    );
  }

  /** @returns the path that was started, or which rule or reason refused it */
  migrate(
    mode: MigrationMode = 'PreserveIp',
    more: { withDowntime?: boolean; caller?: string } = {},
  ): string {
    return this.#ask({ type: 'service.migrate', name: 'contoso', mode, ...more });
  }

  /** Fills in the Platform migration blade. */
  blade(form: Partial<BladeForm> = {}): string {
    return this.#ask({
      type: 'service.blade',
      name: 'contoso',
      mode: 'NewIp',
      retainOldCompute: false,
      ...form,
    });
  }

  /** Changes what is said; the rest stays as it is. */
  update(change: Change, more: { caller?: string; unblocks?: boolean } = {}): string {
    const configuration = { ...this.configuration, ...change };
    return this.#ask({ type: 'service.update', name: 'contoso', configuration, ...more });
  }

  /** Has the platform migrate it after so many minutes. */
  announce(dropsNetwork: boolean, minutes = 0): string {
    return this.#ask({
      type: 'service.announce',
      name: 'contoso',
      dropsNetwork,
      noticeMs: minutes * minute,
    });
  }

  /** Has something done to it that needs no more words. */
  do(type: 'service.unblock' | 'service.upgrade' | 'service.applyNetwork'): string {
    return this.#ask({ type, name: 'contoso' });
  }

  fail(location?: string): string {
    const failure = { code: 'ActivationFailed', message: 'Told to.' };
    return said(this.world.execute({ type: 'service.fail', name: 'contoso', failure, location }));
  }

  #ask(command: Parameters<World['execute']>[0]): string {
    const [zeroMs, zeroSeq] = [this.#zeroMs, this.#zeroSeq];
    this.begins();
    const result = this.world.execute(command);
    if (result.kind === 'refused') [this.#zeroMs, this.#zeroSeq] = [zeroMs, zeroSeq];
    return result.kind === 'started' ? (this.status.path ?? 'nothing') : said(result);
  }

  /** Another subnet of West US, in a network of its own. */
  other(name = 'other', subnet: Partial<SubnetWish> = {}): string {
    const id = putNetwork(this.world, { name, subnets: [{ name: 'apim', ...subnet }], space: spaceOf(name) });
    return id['apim'] as string;
  }

  /** Puts a lock over a resource group. @returns what takes it away */
  lock(group = 'rg-contoso'): () => void {
    const scope = `/subscriptions/${this.world.options.subscriptionId}/resourceGroups/${group}`;
    const id = `${scope}/providers/Microsoft.Authorization/locks/keep`;
    put(this.world, id, 'Microsoft.Authorization/locks', { properties: { level: 'CanNotDelete' } });
    return () => void this.world.execute({ type: 'resource.delete', id });
  }

  /** What has happened since the minutes began, of the events that have a word below: `25 cutover`. */
  get course(): string[] {
    return this.since.flatMap((entry) => {
      const word = words[entry.event]?.(entry);
      return word === undefined ? [] : [`${this.#minuteOf(Date.parse(entry.at))} ${word}`];
    });
  }

  /** Every entry of the timeline since the minutes began. */
  get since(): readonly TimelineEntry[] {
    return this.world.timeline.entries.slice(this.#zeroSeq);
  }

  #minuteOf(ms: number): number {
    return (ms - this.#zeroMs) / minute;
  }
}

/** What a command has led to, in a word; the rule that refused it where there is one. */
export function said(result: CommandResult): string {
  if (result.kind !== 'refused') return result.kind;
  const { refused, rule } = result.refusal;
  return `refused: ${rule ?? refused}`;
}

const words: Readonly<Record<string, (entry: TimelineEntry) => string>> = {
  'phase.changed': ({ detail }) => detail['to'] as string,
  'platform.changed': ({ detail }) => detail['to'] as string,
  'lock.ended': () => 'unlocked',
  'probe.passed': () => 'probed',
  'probe.failed': ({ detail }) => `found ${detail['rule'] as string}`,
  'run.failed': ({ detail }) => `failed ${detail['code'] as string}`,
  'subnet.vacated': () => 'vacated',
  'subnet.unlinked': () => 'unlinked',
  'subnet.held': () => 'held',
  'migration.omitted': () => 'omitted',
};

/** Addresses of its own for a network, by its name. */
function spaceOf(name: string): string {
  let number = 7;
  for (let at = 0; at < name.length; at++) number = (number * 31 + name.charCodeAt(at)) % 100;
  return `10.${100 + number}`;
}

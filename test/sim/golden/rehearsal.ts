import { expect } from 'vitest';
import type { MigrationMode, NameStatus } from '../../../src/model/index.ts';
import { type CommandResult, type ServiceSeed, type ServiceStatus, World } from '../../../src/sim/index.ts';
import type { Cells } from './table.ts';

const minute = 60_000;

/** The three kinds of instance of the documents, each with both kinds of custom name. */
export const instances = {
  external: 'external',
  internal: 'internal',
  'no VNet': 'none',
} as const satisfies Record<string, ServiceSeed['vnet']>;

export type Instance = keyof typeof instances;

/** The two modes of the documents. */
export const modes = { preserving: 'PreserveIp', renewing: 'NewIp' } as const satisfies Record<
  string,
  MigrationMode
>;

export type Mode = keyof typeof modes;

/** Rows of a table, each behind the name of the migration it is about: as `it.each` takes them. */
export function titled<Item extends { readonly instance: Instance; readonly mode: Mode }>(
  items: readonly Item[],
  suffix: (item: Item) => string = () => '',
): [title: string, item: Item][] {
  return items.map((item) => [`${item.instance}, ${item.mode}${suffix(item)}`, item]);
}

/** One instance, watched minute by minute. Minutes count from the beginning of the attempt under way. */
export class Rehearsal {
  readonly world: World;
  readonly #inside: boolean;
  readonly #old: ReadonlySet<string>;
  readonly #promised: string | undefined;
  #beganMs: number;

  constructor(instance: Instance, seed: Partial<ServiceSeed> = {}) {
    this.world = World.create({
      services: [
        {
          name: 'contoso',
          vnet: instances[instance],
          identity: true,
          customDomains: [
            { name: 'api.contoso.com', record: 'A' },
            { name: 'www.contoso.com', record: 'CNAME' },
          ],
          ...seed,
        },
      ],
    });
    this.#inside = instance === 'internal';
    this.#old = new Set(this.#status.locations[0]?.vips.map(({ address }) => address));
    this.#promised = this.promised;
    this.#beganMs = this.world.nowMs;
  }

  /** Asks for a migration now, which is minute 0 from here on. */
  migrate(mode: Mode): CommandResult {
    this.#beganMs = this.world.nowMs;
    return this.world.execute({ type: 'service.migrate', name: 'contoso', mode: modes[mode] });
  }

  /** Makes what runs fail now. */
  fail(): void {
    this.world.execute({
      type: 'service.fail',
      name: 'contoso',
      failure: { code: 'Stop', message: 'Told to.' },
    });
  }

  /** Lets time pass until a minute of the attempt. */
  at(minutes: number): this {
    this.world.advanceTo(this.#beganMs + Math.round(minutes * minute));
    return this;
  }

  /** The address made in advance of the migration, as it stands among the custom properties. */
  get promised(): string | undefined {
    return this.world.service('contoso')?.precreated.get('West US');
  }

  /** The addresses the instance holds for what it builds: the new ones, or the temporary one. */
  get taken(): readonly string[] {
    return this.#vips.filter(({ address }) => !this.#old.has(address)).map(({ address }) => address);
  }

  /** What stands in a golden table at this instant. */
  get cells(): Cells {
    const { provisioningState, platformVersion, phase, phaseEndsAt, configurationLockedUntil, lastFailure } =
      this.#status;
    return {
      state: provisioningState,
      platform: platformVersion,
      phase,
      ends: this.#minuteOf(phaseEndsAt),
      lock: this.#minuteOf(configurationLockedUntil),
      writes: this.#writes(),
      gateway: this.#asked('contoso.azure-api.net', this.#inside),
      'custom A': this.#asked('api.contoso.com', this.#inside),
      CNAME: this.#asked('www.contoso.com', this.#inside),
      management: this.#asked('contoso.management.azure-api.net', false),
      'old VIP': this.#answer((address, kind) => kind !== 'temporary' && this.#old.has(address)),
      'new VIP': this.#answer((address, kind) => kind !== 'temporary' && !this.#old.has(address)),
      temporary: this.#answer((_, kind) => kind === 'temporary'),
      promise: this.promised === undefined ? '-' : this.promised === this.#promised ? 'kept' : 'another',
      failure: lastFailure?.phase ?? '-',
    };
  }

  get #status(): ServiceStatus {
    return this.world.describe('contoso') as ServiceStatus;
  }

  get #vips(): ServiceStatus['locations'][number]['vips'] {
    return this.#status.locations[0]?.vips ?? [];
  }

  #minuteOf(instant: string | null): string {
    return instant === null ? '-' : String((Date.parse(instant) - this.#beganMs) / minute);
  }

  /** Whether a change of infrastructure would be taken up now; asked of a copy. */
  #writes(): string {
    const copy = World.load(this.world.save());
    const { configuration } = copy.service('contoso') as NonNullable<ReturnType<World['service']>>;
    const more = { ...configuration, capacity: configuration.capacity + 1 };
    const answer = copy.execute({ type: 'service.update', name: 'contoso', configuration: more });
    return answer.kind === 'started' ? 'accepted' : answer.kind;
  }

  /** Where a name leads and who answers there, as in `old stv1`, `temp stv2`, `old nobody`. */
  #asked(name: string, inside: boolean): string {
    const view = inside ? 'vnet' : 'public';
    const found = this.#status.names.filter((record) => record.name === name && record.view === view);
    expect(found, `records of ${name} in the ${view} view`).toHaveLength(1);
    const [{ resolvesTo, reaches }] = found as [NameStatus];
    return `${resolvesTo.map((address) => this.#label(address)).join('+')} ${reaches ?? 'nobody'}`;
  }

  #label(address: string): string {
    if (this.#old.has(address)) return 'old';
    return this.#vips.find((vip) => vip.address === address)?.kind === 'temporary' ? 'temp' : 'new';
  }

  /** Who answers on some addresses: a platform, `silent` where nobody does, `-` where there is none of them. */
  #answer(among: (address: string, kind: string) => boolean): string {
    const computes = this.#status.locations[0]?.compute ?? [];
    const answers = this.#vips
      .filter(({ address, kind }) => among(address, kind))
      .map(({ answeredBy }) =>
        answeredBy === null
          ? 'silent'
          : (computes.find(({ id }) => id === answeredBy)?.platform ?? 'a stranger'),
      );
    return answers.length === 0 ? '-' : [...new Set(answers)].join('+');
  }
}

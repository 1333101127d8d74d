import { expect } from 'vitest';
import type { Era, NameStatus, View } from '../../../src/model/index.ts';
import {
  type CommandResult,
  type Service,
  type ServiceSeed,
  type ServiceStatus,
  World,
} from '../../../src/sim/index.ts';
import { putNetwork, putPublicIp } from '../../helpers/network.ts';
import type { Cells, Column } from './table.ts';

const minute = 60_000;

/** An instance as the documents have it, each with both kinds of custom name. */
export type Instance = Omit<ServiceSeed, 'name'>;

export const external: Instance = { vnet: 'external' };
export const internal: Instance = { vnet: 'internal' };
export const noVnet: Instance = { vnet: 'none' };

/** What a rehearsal begins with. */
export interface Setting {
  readonly instance: Instance;
  readonly era: Era;
  /** Where virtual time starts; the date of the era's document where it is left out. */
  readonly starts?: string | undefined;
  /** The location that is watched; the first one where it is left out. */
  readonly watched?: string | undefined;
}

/** Something that somebody does to the instance. */
export interface Act {
  /** How it is named in titles, as in `by call`. */
  readonly says: string;
  readonly on: (rehearsal: Rehearsal) => CommandResult;
}

/** One instance, watched minute by minute. Minutes count from where its course begins. */
export class Rehearsal {
  readonly world: World;
  /** The subnet that it is seeded in; empty outside of a network. */
  readonly original: string;
  readonly #view: View;
  readonly #watched: string;
  #old: ReadonlySet<string> = new Set();
  #promised: string | undefined;
  #zeroMs: number;
  /** What a copy of this world has answered, for as long as nothing changes. */
  readonly #answers = new Map<string, string>();
  #answeredAt = -1;

  constructor({ instance, era, starts, watched = 'West US' }: Setting) {
    this.world = World.create({
      era,
      ...(starts !== undefined && { start: starts }),
      services: [
        {
          name: 'contoso',
          identity: true,
          customDomains: [
            { name: 'api.contoso.com', record: 'A' },
            { name: 'www.contoso.com', record: 'CNAME' },
          ],
          ...instance,
        },
      ],
    });
    this.#view = instance.vnet === 'internal' ? 'vnet' : 'public';
    this.#watched = watched;
    const places = [this.service.configuration, ...this.service.configuration.additionalLocations];
    this.original = places.find(({ location }) => location === watched)?.subnetResourceId ?? '';
    this.#zeroMs = this.world.nowMs;
    this.begins();
  }

  /** From here on minutes are counted, this being one of them; the addresses held now are the old ones. */
  begins(at = 0): void {
    this.#zeroMs = this.world.nowMs - at * minute;
    this.#old = new Set(this.#status.locations.flatMap(({ vips }) => vips.map(({ address }) => address)));
    this.#promised = this.promised;
  }

  /** Lets time pass until a minute. */
  at(minutes: number): this {
    this.world.advanceTo(this.#zeroMs + Math.round(minutes * minute));
    return this;
  }

  /** Lets somebody do something now. */
  do({ on }: Act): CommandResult {
    return on(this);
  }

  get service(): Service {
    return this.world.service('contoso') as Service;
  }

  /** The address made in advance of the migration, as it stands among the custom properties. */
  get promised(): string | undefined {
    return this.service.precreated.get(this.#watched);
  }

  /** The addresses the instance holds for what it builds: the new ones, or the temporary one. */
  get taken(): readonly string[] {
    return this.#vips.filter(({ address }) => !this.#old.has(address)).map(({ address }) => address);
  }

  /** Another subnet of the region, which is there as soon as somebody asks for it. */
  other(location = this.service.configuration.location): string {
    const region = location.toLowerCase().replaceAll(' ', '');
    const space = `10.${200 + this.#places.indexOf(location)}`;
    const id = `/subscriptions/${this.world.options.subscriptionId}/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/other-${region}/subnets/apim`;
    if (this.world.subnetUsage(id) === undefined)
      putNetwork(this.world, { name: `other-${region}`, location: region, space });
    return id;
  }

  /** A public IP resource of this name, which is there as soon as somebody asks for it. */
  publicIp(name: string): string {
    const found = [...this.world.resources.values()].find(({ id }) => id.endsWith(`/${name}`));
    return found?.id ?? putPublicIp(this.world, name);
  }

  /** What stands in some columns of a golden table at this instant. */
  cells(asked: readonly Column[]): Cells {
    return Object.fromEntries(asked.map((column) => [column, this.cell(column)]));
  }

  /** What stands in one column at this instant. */
  cell(column: Column): string {
    switch (column) {
      case 'state':
        return this.#status.provisioningState;
      case 'platform':
        return this.#status.platformVersion;
      case 'phase':
        return this.#status.phase;
      case 'ends':
        return this.#minuteOf(this.#status.phaseEndsAt);
      case 'lock':
        return this.#minuteOf(this.#status.configurationLockedUntil);
      case 'writes':
        return this.#asked({ capacity: this.service.configuration.capacity + 1 });
      case 'gateway':
        return this.#reached('contoso.azure-api.net', this.#view);
      case 'custom A':
        return this.#reached('api.contoso.com', this.#view);
      case 'CNAME':
        return this.#reached('www.contoso.com', this.#view);
      case 'management':
        return this.#reached('contoso.management.azure-api.net', 'public');
      case 'outside':
        return this.#reached('contoso.azure-api.net', 'public');
      case 'inside':
        return this.#reached('contoso.azure-api.net', 'vnet');
      case 'regional':
        return this.#reached('contoso-japaneast-01.regional.azure-api.net', 'public');
      case 'old VIP':
        return this.#answer((address, kind) => kind !== 'temporary' && this.#old.has(address));
      case 'new VIP':
        return this.#answer((address, kind) => kind !== 'temporary' && !this.#old.has(address));
      case 'temporary':
        return this.#answer((_, kind) => kind === 'temporary');
      case 'promise':
        return this.promised === undefined ? '-' : this.promised === this.#promised ? 'kept' : 'another';
      case 'failure':
        return this.#status.lastFailure?.phase ?? '-';
      case 'platforms':
        return this.#status.locations.map(({ platformVersion }) => platformVersion).join(' ');
      case 'phases':
        return this.#status.locations.map(({ phase }) => phase).join(' ');
      case 'original':
        return this.#standing(this.original);
      case 'other':
        return this.#standing(this.other(this.#watched));
      case 'back':
        return this.#asked({ subnetResourceId: this.original, publicIpAddressId: null });
    }
  }

  get #status(): ServiceStatus {
    return this.world.describe('contoso') as ServiceStatus;
  }

  get #places(): string[] {
    return this.#status.locations.map(({ location }) => location);
  }

  get #vips(): ServiceStatus['locations'][number]['vips'] {
    return this.#status.locations.find(({ location }) => location === this.#watched)?.vips ?? [];
  }

  #minuteOf(instant: string | null): string {
    return instant === null ? '-' : String((Date.parse(instant) - this.#zeroMs) / minute);
  }

  /** Whether a change would be taken up now, or why it would not; asked of a copy. */
  #asked(change: Partial<Service['configuration']>): string {
    const { revision } = this.world;
    if (revision !== this.#answeredAt) this.#answers.clear();
    this.#answeredAt = revision;
    const question = Object.keys(change).join();
    const answer = this.#answers.get(question) ?? this.#answerTo(change);
    this.#answers.set(question, answer);
    return answer;
  }

  #answerTo(change: Partial<Service['configuration']>): string {
    const copy = World.load(this.world.save());
    const configuration = { ...this.service.configuration, ...change };
    const answer = copy.execute({ type: 'service.update', name: 'contoso', configuration });
    if (answer.kind !== 'refused') return answer.kind === 'started' ? 'accepted' : answer.kind;
    return answer.refusal.rule ?? answer.refusal.refused;
  }

  /** How the instance stands in a subnet: it `stands`, is `vacating`, is `linked`, or `-` where it is not there. */
  #standing(subnet: string): string {
    const tenants = this.world.subnetUsage(subnet)?.tenants ?? [];
    return tenants.find(({ service }) => service === 'contoso')?.as ?? '-';
  }

  /** Where a name leads and who answers there, as in `old stv1`, `temp stv2`, `old nobody`; `-` where it has no record. */
  #reached(name: string, view: View): string {
    const found = this.#status.names.filter((record) => record.name === name && record.view === view);
    expect(found.length, `records of ${name} in the ${view} view`).toBeLessThanOrEqual(1);
    if (found.length === 0) return '-';
    const [{ resolvesTo, reaches }] = found as [NameStatus];
    return `${resolvesTo.map((address) => this.#label(address)).join('+')} ${reaches ?? 'nobody'}`;
  }

  #label(address: string): string {
    if (this.#old.has(address)) return 'old';
    const held = this.#status.locations.flatMap(({ vips }) => vips).find((vip) => vip.address === address);
    return held === undefined ? 'gone' : held.kind === 'temporary' ? 'temp' : 'new';
  }

  /** Who answers on some addresses: a platform, `silent` where nobody does, `-` where there is none of them. */
  #answer(among: (address: string, kind: string) => boolean): string {
    const { compute = [] } = this.#status.locations.find(({ location }) => location === this.#watched) ?? {};
    const answers = this.#vips
      .filter(({ address, kind }) => among(address, kind))
      .map(({ answeredBy }) =>
        answeredBy === null
          ? 'silent'
          : (compute.find(({ id }) => id === answeredBy)?.platform ?? 'a stranger'),
      );
    return answers.length === 0 ? '-' : [...new Set(answers)].join('+');
  }
}
